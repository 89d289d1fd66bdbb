"""English words for parliaments, elections, cabinets, royals and demonstrations, where one word excludes the other."""

from __future__ import annotations

from tui.core.findings import PointKind
from tui.core.lexicon.contrast import Strength, Table

_TELLING = """
whether the holder stays: stay_in_post remain_in_post remained_in_post keep_his_job keep_her_job kept_his_job
    kept_her_job stay_in_his_post stay_in_her_post remain_in_office refused_to_resign will_not_resign
    refused_to_step_down refused_to_go / resigned handed_in_his_resignation handed_in_her_resignation tendered
    stood_down stepped_down gave_up_his_post gave_up_her_post / forced_out ousted toppled deposed removed_from dismissed
    sacked fired;
how the leader lost power: voted_out lost_the_election defeated_at_the_polls / coup putsch seized_power overthrown
    toppled / impeached impeachment / assassinated assassination / abdicated abdication / term_limit term_limits
    term_ended / died_in_office;
how the coup ended: coup_failed failed_coup foiled_coup attempted_coup coup_attempt put_down_the / seized_power
    took_power successful_coup bloodless_coup;
whether they run: run_for stand_for stand_again seek_re-election run_again seek_another_term seek_a_second_term
    announced_his_candidacy announced_her_candidacy throw_his_hat throw_her_hat / not_run will_not_stand not_stand
    not_seek rule_out_running ruled_out_running pulled_out_of_the_race dropped_out_of_the_race withdrew_his_candidacy
    withdrew_her_candidacy bowed_out;
how the election ended: won_outright outright_winner first-round_victory / run-off runoff second_round /
    too_close_to_call dead_heat / annulled declared_void;
the loser's reply: conceded conceded_defeat congratulated_the_winner accepted_the_result accepted_defeat /
    refused_to_concede refused_to_accept contested_the_result challenged_the_result disputed_the_result alleged_fraud
    demanded_a_recount cried_foul;
the turnout: high_turnout record_turnout higher_turnout turnout_rose turnout_was_up / low_turnout poor_turnout
    lower_turnout turnout_fell turnout_was_down lowest_turnout;
how fair the vote was: free_and_fair fair_election no_irregularities without_irregularities / rigged vote-rigging
    irregularities fraudulent ballot-stuffing marred_by;
whether the bill passed: passed_the_bill bill_was_passed adopted_the_bill approved_the_bill backed_the_bill
    bill_was_adopted became_law signed_into_law / rejected_the_bill bill_was_rejected threw_out_the_bill
    defeated_the_bill voted_down_the blocked_the_bill bill_failed / withdrew_the_bill withdrawn_the_bill
    shelved_the_bill postponed_the_vote;
how the vote of confidence went: survived_a_no-confidence won_a_confidence survived_the_vote won_the_confidence /
    lost_a_no-confidence lost_a_confidence lost_the_confidence brought_down_the_government government_fell
    government_collapsed;
the coalition: formed_a_coalition joined_the_coalition coalition_agreement agreed_a_coalition / left_the_coalition
    quit_the_coalition coalition_collapsed pulled_out_of_the_coalition broke_up_the_coalition / governs_alone
    minority_government single-party_government;
when the vote is held: early_election snap_election snap_poll / on_schedule as_planned as_scheduled /
    postponed_the_election delayed_the_election election_was_postponed;
how the ballot was cast: secret_ballot by_secret_ballot / show_of_hands by_a_show open_vote / by_acclamation acclamation
    / postal_vote by_post online_vote electronic_voting;
how the post was filled: elected_by was_elected / was_appointed / succeeded_his_father succeeded_his_mother / co-opted;
what the march was: banned_march unauthorised_march illegal_demonstration without_a_permit / authorised_march
    permitted_march with_a_permit approved_march;
how the march passed off: passed_off_peacefully peaceful_march without_incident ended_peacefully no_arrests no_incidents
    / turned_violent scuffles clashes_broke_out riot_broke_out threw_stones hurled_stones threw_bottles;
how the police cleared it: tear_gas / water_cannon / batons baton_charge / dragged_away carried_away carried_off /
    talked_them_down left_of_their_own_accord dispersed_peacefully;
the emergency: declared_a_state_of_emergency imposed_a_state_of_emergency declared_martial_law imposed_a_curfew
    imposed_martial_law extended_the_state_of_emergency / lifted_the_state_of_emergency lifted_martial_law
    lifted_the_curfew ended_the_state_of_emergency;
the referendum's question: remain_in / leave_the_union;
how the minister saw it: u-turn about-turn climbdown backed_down reversed_course changed_his_mind changed_her_mind
    backtracked / stood_firm stuck_to held_firm would_not_budge refused_to_budge no_change_of_course;
how the crown passed: acceded ascended crowned coronation / abdicated gave_up_the_throne renounced_the_throne;
the wedding of royals: engagement betrothed / called_off_the_wedding broke_off_the_engagement called_off_the_engagement
    / separation divorced;
the speech: from_notes read_from_a_script read_out / off_the_cuff without_notes ad-libbed improvised;
the reception of the speech: standing_ovation loud_applause cheered / heckled booed walked_out_during jeered /
    in_silence;
"""
_SURE = """
the powers: expanded_powers wider_powers strengthen_the_powers / curbed_powers curbed_the limited_the_powers
    curtail_powers;
how public the inquiry is: public_inquiry publicly_held open_inquiry / private_inquiry closed_inquiry secret_inquiry;
whether they cooperated: united unity / divided infighting split feud;
the promise to voters: kept_a_promise fulfilled_a_pledge honoured_a_pledge / broke_a_promise reneged went_back_on
    broken_promise;
the ministers: reshuffled / left_unchanged / dissolved dissolution;
whether the session went on: adjourned suspended / convened recalled_parliament resumed_sitting;
how they sat: seated sat_down sit-in / marched marching / stood standing;
the share: more_than_half over_half / less_than_half fewer_than_half under_half;
who won more: lead_over / neck-and-neck level_with / trailed;
the expenses: claimed_expenses / repaid_the_expenses paid_back / no_expenses;
loyal or rebel: loyalist / rebel rebelled defied_the_whip broke_ranks / expelled_from_the_party;
the petition: delivered_the_petition / rejected_the_petition refused_the_petition;
the flag: half-mast lowered flew_at_half / raised hoisted;
the statue: toppled tore_down pulled_down / unveiled put_up / vandalised defaced daubed;
how large the crowd was: large_crowd huge_crowd thousands packed_square / handful small_group dozens sparse;
"""
_USUAL = """
the vote in the house: first_reading / second_reading / third_reading final_reading / committee_stage;
who called the vote: president_called / opposition_called / court_ordered;
the sort of rule: monarchy / republic / dictatorship / democracy;
the sort of vote: plebiscite referendum / by-election / general_election / local_election / primary /
    leadership_election leadership_contest;
the form of protest: march marched / sit-in / strike / hunger_strike / vigil / blockade blockaded / petition / boycott /
    rally;
the form of the act: decree / law act_of_parliament / resolution / amendment / executive_order / motion;
the time in office: first_term / second_term / third_term / fourth_term;
the matter of the scandal: bribery / expenses / affair / plagiarism / tax_evasion / drunkenness / harassment bullying;
the reason to go: ill_health health_reasons / family_reasons personal_reasons spend_more_time / scandal / policy_row
    policy_disagreement disagreement / defeat;
the ceremony: funeral / wedding / christening baptism / coronation / birthday / jubilee;
who goes first: by_seniority / by_lot drew_lots / by_age / alphabetically in_alphabetical_order;
"""

TABLES = (
    Table(PointKind.OPPOSITE, Strength.TELLING, _TELLING),
    Table(PointKind.OPPOSITE, Strength.SURE, _SURE),
    Table(PointKind.OPPOSITE, Strength.USUAL, _USUAL),
)
"""Groups of the field, by strength."""
