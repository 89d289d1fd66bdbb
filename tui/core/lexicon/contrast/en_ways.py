"""English words for how, when, with whom and to what effect a thing was done, where one word excludes the other."""

from __future__ import annotations

from tui.core.findings import PointKind
from tui.core.lexicon.contrast import Strength, Table

_TELLING = """
the reaction: welcomed praised hailed applauded called_it_a_success called_it_a_victory / criticised condemned
    called_it_a_mistake denounced called_it_a_scandal called_it_a_disgrace deplored called_it_a_betrayal /
    has_yet_to_comment not_yet_commented declined_to_comment made_no_comment has_not_commented gave_no_comment
    could_not_be_reached no_immediate_comment did_not_respond;
how they took the news: shrugged took_it_calmly reacted_calmly / burst_into_tears broke_down_in_tears wept /
    reacted_angrily in_anger furiously lost_his_temper lost_her_temper / with_a_smile laughed_it_off / with_relief;
when they knew: knew_beforehand knew_in_advance informed_beforehand told_in_advance advance_notice given_notice
    forewarned notified_in_advance / found_out_afterwards learned_from_the_newspaper learned_from_the_press
    not_been_told not_informed without_notice were_not_told no_notice without_warning;
how they gave the news: in_a_letter by_letter wrote_a_letter / by_email in_an_email / by_telephone by_phone
    over_the_phone / in_person face_to_face / on_social_media in_a_tweet on_twitter / in_a_statement written_statement /
    at_a_news at_a_press / in_an_interview / on_television in_a_televised / by_text_message in_a_text;
the time limit: met_the_deadline before_the_deadline within_the_deadline in_time / missed_the_deadline
    after_the_deadline too_late passed_the_deadline past_the_deadline overran_the_deadline / extended_the_deadline
    deadline_was_extended pushed_back_the_deadline;
the time against plan: ahead_of_schedule earlier_than_planned sooner_than_planned months_early weeks_early /
    behind_schedule later_than_planned overdue months_late years_late weeks_late / on_schedule as_planned on_time
    according_to_plan to_schedule;
for how long: for_good permanently indefinitely for_ever forever / temporarily for_the_time_being for_a_while
    provisionally until_further_notice for_now short-term;
who paid: at_his_own_expense at_her_own_expense at_their_own_expense out_of_his_own out_of_her_own / at_public_expense
    at_taxpayers at_the_taxpayer's public_funds / paid_by_the_company expense_account;
whose it is: freehold freeholder bought_the_house / leasehold leaseholder on_a_lease / squatting squatter squatters;
the condition it is in: good_condition in_perfect mint_condition immaculate in_working_order well_kept / poor_condition
    bad_condition dilapidated in_disrepair run-down ruined derelict / renovated refurbished;
the speed they were told: slow_down reduce_speed reduce_their_speed lower_speed / keep_speed maintain_speed
    maintain_their_speed keep_their_speed / speed_up increase_speed go_faster;
how the wish was met: granted_the_request agreed_to_the_request request_was_granted met_the_request /
    refused_the_request request_was_denied rejected_the_request turned_down_the_request denied_the_request /
    ignored_the_request request_went_unanswered never_answered;
whether it was let happen: gave_permission with_permission granted_permission planning_permission received_permission
    got_permission / without_permission refused_permission denied_permission permission_was_refused no_permission
    withheld_permission;
the building to come: will_be_demolished be_torn_down be_pulled_down demolition_of to_be_demolished / will_be_restored
    will_be_renovated be_preserved listed_building be_refurbished be_kept / be_rebuilt rebuild_it rebuilding_of /
    be_converted converted_into turned_into / stand_empty left_empty;
who knows of it: kept_secret in_secret secretly confidential hushed_up behind_closed_doors / made_public
    publicly_announced in_public;
the will to tell the name: gave_his_name gave_her_name named_as identified_as / asked_not_to_be spoke_anonymously
    on_condition_of_anonymity remain_anonymous wished_to_remain anonymous_source did_not_give;
how they are together: by_himself by_herself by_themselves on_his_own on_her_own on_their_own all_alone single-handed
    unaccompanied / with_his_wife with_her_husband with_friends with_a_friend with_his_family with_her_family
    with_his_son with_her_son with_her_daughter with_his_daughter with_colleagues;
how many times: for_the_first_time never_before first_ever first-ever debut / for_the_second_time second_time once_again
    once_more / for_the_third_time third_time / for_the_last_time last_ever final_time one_last_time;
what brought them there: by_invitation at_the_invitation / uninvited without_an_invitation gatecrashed unannounced
    surprise_visit / summoned ordered_to_appear;
when it happened: in_the_morning at_dawn at_daybreak early_morning before_breakfast / at_midday at_noon at_lunchtime /
    in_the_afternoon mid-afternoon / in_the_evening at_dusk after_sunset / at_night during_the_night in_the_dark
    after_midnight at_midnight;
before or after: the_day_before the_night_before on_the_eve_of hours_before days_before a_week_before minutes_before /
    the_day_after the_next_day the_following_day hours_after days_after a_week_after minutes_after the_morning_after;
by whose hand: by_machine by_robot automatically mechanically / by_hand manually hand-made handmade;
the choice of words: word_for_word verbatim / paraphrased in_summary / misquoted out_of_context;
the wisdom after: no_regrets regrets_nothing would_do_it_again / regretted deeply_sorry apologised was_wrong;
whether the plan needs money: fully_funded funding_is_secured money_is_in_place / no_money underfunded funding_gap
    unfunded lack_of_money lack_of_funds;
"""
_SURE = """
full, vacant or deserted: overflowing bursting / =vacant deserted half-empty;
the start of it: newly_opened newly_built newly-built brand-new / centuries-old age-old long-standing / disused
    abandoned;
in the open: outdoors open-air outside_the_building / indoors under_cover inside_the_building;
how it is meant: temporary_solution stopgap / lasting_solution lasting permanent_solution;
made by whom: man-made artificial synthetic / natural naturally_occurring;
who asked first: volunteered offered_to / was_asked were_asked / obliged_to made_to;
how sure they are: certain confident convinced sure / doubtful unsure uncertain sceptical unconvinced;
how ready they are: ready prepared / unready ill-prepared unprepared;
how the witness stood: eye-witness saw_it_happen / heard_about hearsay second-hand_account;
how near it is: nearby close_by round_the_corner next_door / far_away distant miles_away;
how it sounded: loud loudly shouted deafening / quiet quietly softly whispered / silent silently;
the way of the lift: upwards uphill / downwards downhill;
the state of the door: ajar wide_open / shut_tight locked_up;
whether they were paid: well-paid highly_paid / badly_paid low-paid underpaid / =unpaid volunteer volunteers;
how they came to the place: arrived_early came_early / arrived_late came_late / never_arrived failed_to_turn
    did_not_turn no-show;
how they wore it: dressed clothed / naked nude undressed / barefoot barefooted;
the hand: left-handed / right-handed;
the shape: round circular / square / rectangular / oval / triangular;
the single or many: single lone / twin / several numerous;
easy or hard: =easy easily effortless effortlessly / =difficult arduous with_difficulty struggled_to;
the taste: sweet / sour / salty / bitter;
"""
_USUAL = """
why they came late: traffic traffic_jam / fog / overslept / wrong_address / strike / breakdown broke_down / illness;
by what the way went: on_foot walking walked / by_bicycle cycled / by_car drove / by_train / by_bus / by_boat /
    on_horseback rode / by_taxi / by_tram / by_plane flew;
where they slept: in_a_tent in_tents / in_a_gym in_gyms sports_hall gymnasium / in_hotels in_a_hotel / with_relatives
    with_friends / in_their_cars in_a_car / in_the_open under_the_stars / at_the_station at_the_airport / in_a_school
    in_schools;
the day of rest: weekday / weekend / public_holiday bank_holiday;
the meal they had: breakfast / lunch / dinner / supper / buffet / picnic;
the reason for the refusal: too_expensive cost costs / too_dangerous safety / lack_of_staff staff_shortage /
    lack_of_time / noise / traffic / environmental_concerns / heritage;
the wish of the residents: cycle_lane cycle_path / car_park / playground / bypass / bus_lane / footpath footbridge /
    tram_line;
the gift: flowers / money / book / watch / painting / medal / wine / chocolates / car / jewellery;
the holder of the record: oldest / youngest / tallest / fastest / heaviest / richest / longest-serving;
the document: passport / driving_licence / birth_certificate / identity_card / will / contract / diary / map;
how they heard: radio / television / newspaper / internet / letter / loudspeaker / neighbours / app;
the vote of the office: by_one_vote / by_two_votes / by_a_wide_margin / unopposed;
"""

TABLES = (
    Table(PointKind.OPPOSITE, Strength.TELLING, _TELLING),
    Table(PointKind.OPPOSITE, Strength.SURE, _SURE),
    Table(PointKind.OPPOSITE, Strength.USUAL, _USUAL),
)
"""Groups of the field, by strength."""
