"""English words for war, diplomacy, hostages, borders and migration, where one word excludes the other."""

from __future__ import annotations

from tui.core.findings import PointKind
from tui.core.lexicon.contrast import Strength, Table

_TELLING = """
how the hostages came free: freed_by_troops stormed raid_freed rescue_operation commandos / released_by_their_captors
    let_them_go released_unharmed / prisoner_swap exchanged_for swapped_for in_exchange_for prisoner_exchange / escaped
    slipped_away broke_free / ransom_was_paid after_a_ransom paid_a_ransom paid_the_ransom;
whether a ransom was paid: paid_a_ransom ransom_was_paid paid_the_ransom for_a_ransom / no_ransom without_a_ransom
    without_ransom refused_to_pay ransom_was_not_paid;
how the ceasefire fares: truce_held ceasefire_held truce_is_holding ceasefire_is_holding respected_the_ceasefire
    observed_the_ceasefire / broke_the_ceasefire violated_the_ceasefire truce_collapsed ceasefire_collapsed
    broke_the_truce violated_the_truce breach_of_the_ceasefire breach_of_the_truce;
how the town changed hands: seized_control took_control overran fell_to retook recaptured / drove_back beaten_back
    beat_back held_the_town still_held_by pushed_back / surrounded besieged encircled;
what became of the aircraft shot at: shot_down brought_down downed / intercepted / missed_its_target missed_their_target
    fell_short / got_through hit_its_target hit_their_target reached_its_target struck_its_target;
who claimed it: claimed_responsibility said_it_was_behind took_responsibility admitted_responsibility / no_group_claimed
    nobody_claimed no_one_claimed no_claim_of_responsibility denied_responsibility denied_involvement;
whether civilians were hit: civilian_casualties civilians_were_killed civilians_died killed_civilians / only_fighters
    no_civilians no_civilian_casualties military_targets_only;
how talks were held: face_to_face face-to-face in_person direct_talks / through_mediators through_a_mediator
    indirect_talks through_intermediaries via_mediators / by_telephone by_phone over_the_phone on_the_telephone /
    by_video_link by_videoconference video_conference virtual_meeting;
whether they will talk: agreed_to_talks agreed_to_talk ready_to_negotiate willing_to_negotiate open_to_talks /
    refused_to_negotiate ruled_out_talks rejected_talks refused_to_talk will_not_negotiate walked_out_of_talks
    no_negotiations;
the end of the talks: signed_a_treaty signed_an_agreement struck_a_deal signed_a_deal clinched_a_deal reached_a_deal
    reached_an_agreement / without_a_deal without_an_agreement no_deal_was ended_in_failure talks_failed talks_collapsed
    talks_broke_down;
the ties of two states: restored_relations resumed_relations restored_ties resumed_ties re-established_relations
    reopened_its_embassy / severed_ties cut_ties broke_off_relations severed_relations cut_diplomatic_ties
    closed_its_embassy broke_off_ties suspended_relations;
the sanctions: imposed_sanctions new_sanctions tightened_sanctions slapped_sanctions extended_sanctions
    renewed_sanctions / lifted_sanctions eased_sanctions sanctions_relief waived_sanctions lifted_the_sanctions;
the draft: volunteers volunteered enlisted / conscripts conscripted drafted called_up / mercenaries mercenary
    hired_fighters;
whether aid came through: aid_arrived aid_got_through let_aid_through reached_the_town reached_the_camp / blocked_aid
    aid_was_blocked turned_back turned_away aid_convoy_was_stopped held_up_at looted;
how the soldier was lost: killed_in_action died_in_combat / friendly_fire own_side / taken_prisoner prisoner_of_war /
    deserted deserter defected / missing_in_action;
the reply to the attack: retaliated hit_back retaliation struck_back / showed_restraint restraint held_back
    refrained_from refrained;
the mines: cleared_the_mines demined cleared_of_mines / laid_mines mined planted_mines minefield;
the asylum: granted_asylum given_asylum received_asylum asylum_was_granted refugee_status / denied_asylum refused_asylum
    rejected_asylum asylum_was_refused asylum_was_denied;
what the coastguard did with them: brought_ashore taken_ashore allowed_to_land allowed_ashore / towed_back pushed_back
    turned_back sent_back refused_permission_to_land / transferred_to_another;
the papers: with_papers with_documents valid_visa valid_passport / without_papers without_documents undocumented
    false_passport forged_passport no_papers expired_visa without_a_visa;
the frontier: opened_the_border opened_its_border reopened_the_border reopened_its_border / closed_the_border
    closed_its_border sealed_the_border sealed_its_border shut_the_border shut_its_border;
who began it: fired_first started_the_fighting unprovoked / provoked came_under_fire returned_fire fired_back;
"""
_SURE = """
the tension: escalated escalate escalation flared heightened mounting_tension / de-escalate de-escalation defused calmed
    eased_tension eased_tensions abated;
how the troops stand: advancing =advanced push_forward gaining_ground / retreating =retreated pulling_back fell_back /
    bogged_down pinned_down stalled;
the blockade: blockaded imposed_a_blockade under_siege / lifted_the_blockade broke_the_siege lifted_the_siege
    ended_the_siege;
disarmed or armed: disarm disarmed laid_down_their_arms handed_over_their_weapons laid_down_their_weapons / rearmed
    took_up_arms kept_their_weapons kept_their_arms refused_to_disarm;
the side they took: neutral neutrality impartial / ally allied took_sides sided_with;
the status: refugee / economic_migrant / tourist / student_visa / asylum_seeker;
the region's rule: independence independent / autonomy autonomous / annexed annexation;
the flow: left_the_country emigrated fled_abroad / returned_home came_home repatriated / entered_the_country immigrated;
the captors: tortured beaten mistreated ill-treated / well_treated treated_well unharmed treated_humanely;
the blindfold: blindfolded / saw_their_captors;
the message: threatened threatening threat / reassured reassurance offered_assurances;
the tone of the talks: cordial constructive friendly fruitful productive / frosty tense stormy acrimonious heated;
the war: at_war declared_war / at_peace made_peace peace_treaty;
occupied or free: occupied occupation / liberated liberation;
"""
_USUAL = """
the sort of force: infantry / cavalry / artillery / paratroopers paratroops / commandos / militia / peacekeepers /
    special_forces / reservists;
the weapon of the attack: roadside_bomb landmine / grenade / sniper / shelling shelled / bombing bombed / rocket /
    machine_gun / knife_attack;
the diplomatic step: summoned / recalled / expelled / protested protest_note / apologised;
what the two sides signed: ceasefire / truce / peace_treaty / memorandum / armistice;
how they crossed: on_foot walked / by_boat in_a_boat in_dinghies / hidden_in_a_lorry in_the_back_of / by_train / swam
    swimming;
the place of talks: embassy / neutral_ground / palace / headquarters;
the people in flight: by_road / by_sea / by_air;
the part they played: mediator mediated brokered / observer observed monitored / guarantor guaranteed;
the spy's work: sabotage / espionage spying spied / assassination;
the barrier: fence / wall / trench / barbed_wire / checkpoint;
"""

TABLES = (
    Table(PointKind.OPPOSITE, Strength.TELLING, _TELLING),
    Table(PointKind.OPPOSITE, Strength.SURE, _SURE),
    Table(PointKind.OPPOSITE, Strength.USUAL, _USUAL),
)
"""Groups of the field, by strength."""
