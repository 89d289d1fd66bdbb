"""English words for sport, where one word excludes the other."""

from __future__ import annotations

from tui.core.findings import PointKind
from tui.core.lexicon.contrast import Strength, Table

_TELLING = """
how the match ended: drew_with ended_in_a_draw goalless stalemate shared_the_points honours_even were_held_to /
    ran_out_winners / were_beaten_by went_down_to / abandoned_match match_was_abandoned called_off_the_match
    match_was_called_off / postponed_the_match match_was_postponed;
how it was settled: on_penalties penalty_shoot-out after_penalties shoot-out / in_extra_time after_extra_time /
    in_normal_time in_regulation inside_90 / in_a_replay / on_away_goals / on_goal_difference / by_the_toss coin_toss /
    tie-break tie-breaker tiebreak / on_points unanimous_decision / by_knockout knocked_out knockout / retired_hurt;
how the record fared: broke_the_world set_a_world world_record set_a_new broke_the_record set_a_record new_record
    beat_the_record smashed_the_record / missed_the_record outside_the_record short_of_the_record just_missed
    missed_out_on / equalled_the_record equalled_the_world matched_the_record tied_the_record / wind-assisted
    not_ratified;
what became of the penalty: converted_the_penalty scored_from_the_spot scored_the_penalty tucked_away /
    missed_the_penalty penalty_was_saved saved_the_penalty shot_wide hit_the_post hit_the_bar over_the_bar;
what the referee said of the goal: goal_stood allowed_the_goal awarded_the_goal goal_was_given / disallowed
    ruled_out_for offside chalked_off ruled_offside;
what the team did in the table: relegated relegation went_down / promoted promotion went_up / avoided_relegation
    stayed_up escaped_relegation survived_the_drop / missed_out failed_to_qualify;
the player's contract: signed_a_new extended_his_contract extended_her_contract new_contract stay_at_the_club
    renewed_his_contract / left_the_club leaving_the_club transferred_to released_by_the_club joined_rivals / on_loan
    loaned_out loan_spell / free_transfer;
why the player missed it: injured hamstring / suspended suspension banned / illness fever flu / left_out /
    personal_reasons family_reasons / visa;
the player's return: fit_again returned_to_training back_in_training passed_fit recovered_from_injury declared_fit /
    ruled_out_for sidelined out_for_the still_injured miss_the_rest season_is_over;
the career: hung_up announced_his_retirement announced_her_retirement ends_his_career ends_her_career /
    returned_from_retirement came_out_of_retirement comeback made_a_comeback / carry_on keep_playing one_more_season
    continue_playing;
the coach's future: sacked fired dismissed / resigned quit stepped_down / contract_extended given_more_time / new_coach;
the doping test: tested_positive failed_a_drug failed_a_doping positive_test failed_a_test / tested_negative
    passed_a_drug negative_test clean_test passed_the_test / missed_a_test missed_three_tests refused_a_test /
    contaminated_supplement;
the doping ban: banned_for_life given_a_ban / cleared_of_doping cleared_to_race exonerated lifted_the_ban /
    reduced_the_ban halved_the_ban ban_was_cut;
who keeps the medal: stripped_of stripped_of_the_title stripped_of_her stripped_of_his / awarded_the_medal
    kept_the_medal kept_her_medal kept_his_medal / upgraded_to_gold upgraded_to_silver;
how the race went from the start: led_from_the_start led_throughout start_to_finish gun_to_tape from_pole /
    came_from_behind overtook_on caught_in fought_back / false_start / photo_finish;
how the race ended for them: crossed_the_line finished_the_race crossed_the_finishing / did_not_finish dropped_out
    gave_up retired_from_the_race pulled_out abandoned_the_race / disqualified / crashed_out;
the escape in cycling: breakaway broke_away solo_attack / bunch_sprint mass_sprint sprint_finish in_the_peloton /
    time_trial;
the tie in the series: first_leg / second_leg return_leg;
where they played: home_match at_home home_game home_win / away_match away_game away_from_home on_the_road /
    neutral_venue neutral_ground / behind_closed_doors empty_stadium without_spectators without_fans;
the crowd's answer: cheered applauded standing_ovation / booed jeered whistled heckled / fell_silent;
the state of the pitch: waterlogged flooded_pitch / frozen_pitch / playable passed_fit_for in_good_condition / bone-dry
    rock-hard;
how many they were: down_to_ten ten_men ten-man a_man_short / eleven_men full_strength full-strength at_full_strength /
    weakened_side reserve_team second_string without_key;
the last kick: last-minute stoppage-time injury-time dying_seconds last_minute in_the_final_minute / early_goal
    opening_minute first_minute in_the_first_minute / before_half-time before_the_break / after_half-time
    after_the_break;
the toss in cricket: won_the_toss / lost_the_toss;
the bid for the games: won_the_bid awarded_the_games chosen_to_host will_host / lost_the_bid beaten_to withdrew_its_bid
    dropped_its_bid failed_bid;
the foot: left-footed left_foot / right-footed right_foot / with_his_head with_her_head;
"""
_SURE = """
the seed: top_seed seeded top-seeded favourite / unseeded outsider underdog wild_card qualifier;
the defending side: defending_champion title-holder reigning_champion holders / challenger newcomer debutant;
the debut: first_appearance debut / farewell final_appearance last_match last_game;
how wide the margin was: comfortably easily thrashed routed crushed cruised landslide hammered / narrowly edged
    scraped_through squeezed hard-fought;
the place at the end: came_first finished_first gold_medallist / came_second finished_second runner-up
    silver_medallist / came_third finished_third bronze_medallist / came_last finished_last;
the standing of the player: amateur / professional / semi-professional;
the form: winning_streak winning_run unbeaten / losing_streak losing_run winless;
the age group: junior youth under-21 / senior / veteran masters;
the sex of the event: men's_final men's_race / women's_final women's_race / mixed_doubles mixed_relay;
how many played: singles / doubles / team_event;
the lead: took_the_lead went_ahead opened_the_scoring / equalised levelled drew_level equaliser / fell_behind
    conceded_first went_behind;
the surface of the court: clay / grass / hard_court / carpet;
the pool: short-course / long-course / open_water;
the speed of the wind: tailwind / headwind / crosswind;
the ground's ticket: sold-out / half-empty / free_entry;
the weight class: heavyweight / middleweight / lightweight / featherweight / welterweight / flyweight / bantamweight;
the result in sets: straight_sets / five_sets / three_sets / four_sets;
"""
_USUAL = """
how the goal came: penalty from_the_spot / free_kick / header headed / own_goal / rebound / corner from_a_corner /
    counter-attack counterattack / long-range_shot from_distance / tap-in tapped_in / volley volleyed / chip chipped
    lobbed;
the card shown: yellow_card booked cautioned / red_card sent_off dismissed / no_card;
the injury: hamstring / ankle / knee cruciate / groin / shoulder / calf / thigh / concussion / back_injury / wrist /
    achilles / foot / rib ribs / collarbone;
what upset the race: crash pile-up / puncture flat_tyre / mechanical_trouble chain / engine_trouble gearbox / wrong_turn
    / protester protesters / dog / cramp;
the event on the track: 100_metres / 200_metres / 400_metres / 800_metres / 1,500_metres / hurdles / steeplechase /
    marathon / relay / walk;
the field event: javelin / discus / shot_put / hammer / long_jump / high_jump / pole_vault / triple_jump / decathlon /
    heptathlon;
the stage of the cup: group_stage / last_16 round_of_16 / quarter-final quarter-finals / semi-final semi-finals / final;
the drug in the sample: epo / steroid steroids / testosterone / clenbuterol / cocaine / cannabis / amphetamine /
    meldonium / growth_hormone / diuretic;
the official: referee / linesman assistant_referee / umpire / video_assistant / steward / fourth_official;
the stage of the tour: flat_stage / mountain_stage / time_trial / prologue / summit_finish;
the shirt: yellow_jersey / green_jersey / polka-dot_jersey / white_jersey / pink_jersey / rainbow_jersey;
the offence: foul / handball / offside / diving / dissent / spitting spat / elbow elbowed / headbutt headbutted / biting
    bit;
the trophy: league_title / cup_final / super_cup / championship / olympic_title / world_title / european_title;
"""

TABLES = (
    Table(PointKind.OPPOSITE, Strength.TELLING, _TELLING),
    Table(PointKind.OPPOSITE, Strength.SURE, _SURE),
    Table(PointKind.OPPOSITE, Strength.USUAL, _USUAL),
)
"""Groups of the field, by strength."""
