"""English words for courts, police, prisons and crime, where one word excludes the other."""

from __future__ import annotations

from tui.core.findings import PointKind
from tui.core.lexicon.contrast import Strength, Table

_TELLING = """
how the plea went: pleaded_guilty admitted_the_charge admitted_the_charges guilty_plea changed_his_plea changed_her_plea
    / pleaded_not_guilty denied_the_charge denied_the_charges denied_the_allegations not_guilty_plea / entered_no_plea
    no_plea made_no_plea did_not_plead;
what became of the charges: dropped_the_charges charges_were_dropped dropped_the_case case_collapsed
    discontinued_the_case dismissed_the_case dismissed_the_charges case_was_dismissed / brought_charges pressed_charges
    filed_charges charges_were_brought pressing_charges;
how the terms run: concurrently at_the_same_time / consecutively one_after_the_other back_to_back;
whether parole is possible: without_parole no_parole whole-life without_the_possibility_of_parole whole_life_term /
    eligible_for_parole with_parole possibility_of_parole parole_after;
what the board said to parole: granted_parole paroled released_on_parole freed_on_parole / denied_parole refused_parole
    parole_was_refused parole_was_denied turned_down_for_parole;
whether the jury agreed: unanimous_verdict all_twelve_jurors unanimously_found / majority_verdict by_a_majority_of /
    failed_to_agree could_not_agree unable_to_agree unable_to_reach hung_jury discharged_the_jury deadlocked;
whether the witness spoke: testified gave_evidence took_the_stand took_the_witness_stand spoke_in_court / stayed_silent
    remained_silent kept_silent refused_to_testify declined_to_testify invoked_his_right refused_to_give_evidence
    right_to_silence did_not_testify said_nothing;
how the defendant came to court: appeared_in_person was_in_court sat_in_the_dock stood_in_the_dock / by_video_link
    via_video_link by_videolink by_video remotely / in_his_absence in_her_absence in_absentia failed_to_appear
    did_not_appear not_in_court;
who defended: represented_himself represented_herself defended_himself defended_herself without_a_lawyer /
    represented_by through_his_lawyer through_her_lawyer through_his_solicitor court-appointed;
whether the deal holds: plea_deal plea_bargain plea_agreement / full_trial stood_trial stand_trial go_on_trial
    went_on_trial;
the state of mind: of_sound_mind fit_to_stand_trial fit_to_plead sane criminally_responsible / insane unfit_to_plead
    unfit_to_stand_trial diminished_responsibility by_reason_of_insanity not_criminally_responsible;
the suit: sued took_legal_action brought_a_lawsuit filed_a_lawsuit filed_suit / settled_out_of_court
    out-of-court_settlement dropped_the_lawsuit withdrew_the_lawsuit dropped_the_suit;
the reporting of the name: named_in_court identified_in_court lifted_the_anonymity / cannot_be_named may_not_be_named
    not_been_named not_named name_was_withheld anonymity_order;
what was done with the haul: recovered_the_loot was_recovered were_recovered returned_to_its_owner
    returned_to_their_owner handed_back / never_been_recovered has_not_been_found have_not_been_found not_been_recovered
    still_missing remains_missing remain_missing;
how the thief came in: forced_the_door broke_the_lock smashed_a_window broke_a_window jemmied prised_open kicked_in
    kicked_down / no_sign_of_forced without_force used_a_key with_a_key unlocked_door open_window picked_the_lock
    left_unlocked;
how the thief went: on_foot ran_off ran_away / by_car in_a_car drove_away getaway_car / on_a_motorcycle on_a_motorbike
    on_a_scooter / on_a_bicycle by_bicycle cycled_off;
whether shots were fired: opened_fire shots_were_fired fired_shots fired_a_shot pulled_the_trigger / no_shots
    without_a_shot without_firing did_not_fire held_their_fire never_fired;
whether the victim knew: knew_his_attacker knew_her_attacker known_to_each_other knew_each_other acquainted / stranger
    did_not_know_each_other never_met complete_stranger chosen_at_random random_attack;
whether force was used: without_a_struggle without_resistance no_resistance peacefully_arrested went_quietly
    came_quietly / resisted_arrest violently_resisted put_up_a_struggle struggled_with;
where they were arrested: at_home at_his_home at_her_home at_his_house / at_the_airport / at_the_border at_a_border /
    at_work at_his_office at_her_office at_his_workplace / in_the_street on_the_street / at_a_hotel in_a_hotel;
who called the police: gave_the_tip anonymous_tip tip-off tipped_off / turned_himself_in turned_herself_in
    gave_himself_up gave_herself_up handed_himself_in;
how they got out of prison: dug_a_tunnel tunnelled through_a_tunnel / climbed_over over_the_wall scaled_the_wall
    over_the_fence / in_a_laundry hidden_in / walked_out_of through_the_front_gate / sawed sawn sawing bars_of /
    by_helicopter;
how the inmate was kept: solitary_confinement in_isolation in_solitary / shared_cell shared_a_cell cellmate
    general_population / open_prison / house_arrest under_house_arrest;
how the time in jail ended: served_his_full served_her_full served_the_full full_sentence / released_early early_release
    good_behaviour freed_early / pardoned pardon amnesty / commuted;
how the body was left: shallow_grave / set_alight / dismembered / thrown_into;
"""
_SURE = """
what happened to the sentence: increased_the_sentence longer_sentence stiffer_sentence harsher_sentence /
    reduced_the_sentence cut_the_sentence shorter_sentence lighter_sentence halved_the_sentence / upheld_the_sentence
    kept_the_sentence;
the view of the ruling: landmark_ruling victory vindicated / setback blow defeat / technicality;
whether damages were won: awarded_damages won_damages awarded_compensation / no_damages denied_compensation
    refused_compensation lost_the_claim;
who bears the costs: ordered_to_pay_costs pay_the_costs / each_side each_party own_costs;
whether the law was broken: broke_the_law in_breach_of breached violated violation / within_the_law complied_with
    abided_by in_line_with_the_law did_nothing_illegal;
the claim of the defence: self-defence self_defence / provoked provocation / accident / alibi elsewhere;
whether there was evidence: overwhelming_evidence ample_evidence strong_evidence sufficient_evidence / lack_of_evidence
    insufficient_evidence no_evidence not_enough_evidence circumstantial;
whether the search found it: seized =found confiscated / found_nothing empty-handed nothing_was_found no_trace;
how often he offended: first_offence first-time first_offender / repeat_offender reoffended repeat habitual serial
    previous_conviction;
the money trail: laundered / embezzled / repaid;
whether the file is open: reopened_the_case cold_case reopened / closed_the_case case_closed shelved;
the warrant: with_a_warrant search_warrant / without_a_warrant warrantless;
the tag: electronic_tag ankle_bracelet tagged / curfew / passport surrender_his_passport surrender_her_passport;
what the guard saw: asleep dozing sleeping / on_patrol patrolling / absent away_from;
the mask: masked balaclava hooded / unmasked bare-faced;
the coin: counterfeit counterfeited / legal_tender genuine_note;
"""
_USUAL = """
the work of the police: questioned interviewed / searched / arrested detained / fined / warned cautioned caution;
the sort of thief: pickpocket pickpocketed / burglar burgled / shoplifter shoplifting / mugger mugged / robber;
the trick: phishing / forged_signature forged_cheque / pyramid_scheme ponzi / impersonated posed_as pretended_to_be
    posing_as / skimming cloned;
the proof: fingerprint / dna / footage cctv security_camera surveillance / eyewitness eye-witness / confession /
    phone_records / handwriting;
how the tip came: anonymous_call anonymous_caller / informant informer / routine_check routine_patrol routine_stop /
    sniffer_dog;
the stage of the hearing: opening_statement opening_statements / cross-examination cross-examined / closing_argument
    closing_speech closing_arguments / sentencing / preliminary_hearing / pre-trial;
the weight of the offence: felony / misdemeanour misdemeanor / civil_offence;
the body that looks into it: inquest / public_inquiry / internal_inquiry internal_investigation / criminal_investigation
    / disciplinary_hearing;
"""

TABLES = (
    Table(PointKind.OPPOSITE, Strength.TELLING, _TELLING),
    Table(PointKind.OPPOSITE, Strength.SURE, _SURE),
    Table(PointKind.OPPOSITE, Strength.USUAL, _USUAL),
)
"""Groups of the field, by strength."""
