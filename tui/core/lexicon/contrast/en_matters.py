"""English words for the matters that two reports of one event most often tell otherwise, sorted by field of news."""

from __future__ import annotations

TELLING = """
the trapped: still_trapped trapped still_underground / rescued brought_out brought_up pulled_free;
the launch: lifted_off blasted_off was_launched / scrubbed aborted;
what buyers get: money_back refund refunded / free_repair repaired / replacement replaced;
how binding it is: binding legally_binding / non-binding not_binding;
how fast it goes: phase_out / phase_down;
the length of the strike: indefinite open-ended / one-day day-long 24-hour / two-day 48-hour / three-day 72-hour;
the mind: insane mentally_ill unfit_to_stand_trial of_unsound_mind / sane fit_to_stand_trial of_sound_mind;
the sets: straight_sets / three_sets / four_sets / five_sets;
the finish: bunch_sprint sprint_finish / solo_breakaway solo_effort;
by how many times: doubled twice_as / halved half_as / tripled trebled three_times_as;
against the average: above_average / below_average / average_for;
the cancer: breast_cancer / lung_cancer / prostate_cancer / bowel_cancer colon_cancer / skin_cancer melanoma /
    leukaemia / brain_tumour / pancreatic_cancer / liver_cancer / stomach_cancer;
at the border: turned_back pushed_back sent_back / let_in allowed_in / taken_ashore;
what counts: including =included / excluding except apart_from not_including;
how the talks are held: face-to-face in_person / through_mediators by_video by_telephone;
the harvest: bumper record_harvest / poor_harvest meagre failed_harvest;
the prize: jury_prize / audience_award audience_prize;
the whale: refloated swam_away / beached stranded;
the accident at sea: ran_aground grounding aground / capsized overturned / caught_fire / struck_an_iceberg;
what failed: landing_gear / tyre / hydraulics / steering / signal_failure / power_failure;
the age of the children: under-fives / teenagers;
the vote counted: recount recounted / declared_the_winner;
the concession: conceded conceded_defeat accepted_defeat / refused_to_concede claimed_victory contested_the_result
    challenged_the_result;
the confession: confessed / protested_innocence maintains_his_innocence maintains_her_innocence;
the way in: forced_the_door broke_a_window smashed_a_window / with_a_key let_in_by no_sign_of_forced_entry;
the rescue: swam_ashore / pulled_from_the_water winched hauled;
the witness: saw_nothing / saw_everything;
the ransom: paid_the_ransom paid_a_ransom ransom_was_paid / refused_to_pay no_ransom;
the memory: remembers recalled_clearly / no_memory does_not_remember cannot_remember no_recollection;
the door: left_open unlocked / locked closed_the_door;
who was at the wheel: at_the_wheel / passenger_seat in_the_back_seat;
the queue: queued waited_for_hours / no_queues no_waiting;
what became of the suspect: surrender gave_himself_up gave_herself_up gave_themselves_up turned_himself_in
    turned_herself_in handed_himself_in / =captured =caught overpowered =arrested / escaped fled got_away on_the_run
    at_large made_off evaded / shot_dead shot_himself killed_himself took_his_own_life;
whether others helped: acted_alone lone_gunman lone_attacker working_alone on_his_own / accomplice gang conspiracy
    with_others;
what was fired: rubber_bullets plastic_bullets / live_rounds live_ammunition live_bullets / tear_gas / water_cannon
    / warning_shots blank_rounds;
the record with the police: known_to_police known_to_the_police previous_convictions criminal_record /
    unknown_to_police not_known_to clean_record no_criminal_record no_previous no_record;
the lock: =locked / =unlocked unlatched;
the bail: granted_bail freed_on_bail released_on_bail on_bail / denied_bail refused_bail bail_was_refused
    without_bail remanded_in_custody;
the schedule: on_schedule on_time on_track / delayed behind_schedule running_late overdue / ahead_of_schedule;
the budget: over_budget overspent / under_budget within_budget on_budget;
the redundancies: voluntary_redundancy voluntary_redundancies voluntary_departures early_retirement /
    compulsory_redundancy compulsory_redundancies forced_redundancies;
the reaction of the hall: cheered applauded applause ovation cheers / booed jeered heckled whistled boos jeers /
    silence;
the record: broke_the_record record-breaking set_a_record new_record new_world_record / short_of_the_record
    missed_the_record outside_the_record / equalled_the_record equalled;
the way to victory: came_from_behind fought_back came_back / led_throughout led_from led_from_the_start
    never_behind;
the division: promoted promotion / relegated relegation;
how it was decided: on_penalties penalty_shoot-out shoot-out shootout / in_extra_time after_extra_time / golden_goal
    / replay;
the animal's fate: put_down euthanised culled put_to_sleep destroyed / returned_to_the_wild back_to_the_wild
    released_into set_free / rehomed;
survivors: no_survivors everyone_on_board_died nobody_survived none_survived all_on_board_died / all_survived
    everyone_survived everybody_survived survivors;
how they were found: rescued_alive found_alive pulled_out_alive / found_dead bodies body pulled_out_dead;
the belt: wearing_a_seat_belt wearing_seat_belts belted strapped_in wearing_a_helmet / unbelted without_a_seat_belt
    without_seat_belts not_wearing without_a_helmet;
the speed limit: speeding above_the_limit over_the_speed_limit too_fast / within_the_limit within_the_speed_limit
    below_the_limit;
how it met: head-on / from_behind rear-ended rear-end / side-on broadside sideways;
the insurance: insured covered_by_insurance / uninsured;
the licence: licensed with_a_licence / unlicensed without_a_licence;
how they travel: on_foot / by_helicopter by_air by_plane / by_car / by_boat by_ship by_sea by_ferry by_lifeboat /
    by_train by_rail / by_bus by_coach / by_bicycle by_bike / on_horseback / by_taxi / by_ambulance;
how they parted: shook_hands embraced hugged / refused_to_shake without_a_handshake without_shaking snubbed;
the accident report: pilot_error human_error driver_error / technical_fault mechanical_failure brake_failure
    engine_failure equipment_failure / bad_weather poor_weather / sabotage;
the first step: at_once immediately straight_away without_delay right_away within_minutes / hours_later days_later
    weeks_later after_a_delay belatedly only_later;
what was left: nothing_was_left completely_destroyed burned_to_the_ground / slightly_damaged minor_damage
    slight_damage superficial;
the price paid: above_the_estimate above_estimate twice_the_estimate / below_the_estimate below_estimate;
the promise: kept_its_promise kept_his_promise kept_her_promise kept_their_promise kept_its_word / broke_its_promise
    broke_his_promise broke_her_promise broke_their_promise broke_its_word;
the invitation: accepted_the_invitation accepted_an_invitation / declined_the_invitation turned_down_the_invitation
    declined_an_invitation;
the pay: pay_rise / pay_cut pay_freeze frozen;
the tax: raise_taxes tax_rise tax_increase higher_taxes / cut_taxes tax_cut lower_taxes;
the rates: raised_rates raise_rates rate_rise rate_increase / cut_rates lowered_rates rate_cut / left_rates
    held_rates kept_rates rates_unchanged;
twins: twins / triplets / quadruplets;
the landing ground: on_the_runway / in_a_field / in_the_sea in_the_water on_water / in_the_river / on_a_road
    on_a_motorway;
"""
"""Contraries so special that one of each, in two linked sentences, hardly speak of two things."""

TURNS = """
whether it was named: anonymous unnamed unidentified / named identified;
the alarm: went_off sounded rang triggered / switched_off turned_off silent disabled failed_to_sound did_not_sound
    deactivated;
by day or by night: in_daylight in_broad_daylight / at_night under_cover_of_darkness overnight;
the way out of the case: settled out_of_court settlement / went_to_trial go_to_trial will_be_tried;
the bid: hostile unsolicited / friendly agreed_bid recommended_bid;
the way it was saved or not: bankrupt bankruptcy insolvency insolvent liquidation liquidated / rescued bailed_out
    bail-out bailout saved;
the place in the race: =ahead =leading in_front / trail trailing behind lagging / neck_and_neck;
the bill: =signed / veto vetoed refused_to_sign;
the talks go on: =resumed =resume / suspended broke_off broken_off break_off called_off walked_out;
the ceasefire: =respected =observed =holding / =broken violated breached collapsed;
the troops: withdraw withdrew withdrawn pull_out pulled_out / send sent deploy deployed reinforce reinforced;
the envoy: recall recalled / expel expelled;
the reviews: rave acclaimed acclaim glowing / panned scathing lukewarm;
live or not: =live / =recorded pre-recorded;
why the player was out: =injured =injury / =rested / left_out / =banned =suspended suspension / =ill =illness;
wild or not: wild in_the_wild / captive captivity in_captivity tame domesticated zoo;
the power: restored back_on reconnected / without_power without_electricity cut_off still_cut blacked_out;
the way: =passable =cleared reopened / =blocked =impassable still_closed;
the crowd at the end: =dispersed broke_up drifted_away went_home / refused_to_leave stayed_put;
the permit: permitted authorised approved_by / banned unauthorised without_permission without_a_permit;
the search: called_off =abandoned =suspended / =continues =continuing =resumed went_on goes_on;
what the findings do: =confirmed =confirms bear_out bore_out back_up / contradict contradicted disprove disproved
    refute refuted cast_doubt_on at_odds_with;
tested on whom: mice rats animals monkeys / humans people patients volunteers / in_the_laboratory test_tube;
finished or not: =finished =completed / unfinished incomplete half-finished half-built;
whether it is infectious: contagious infectious / not_contagious not_infectious non-contagious;
the outbreak: =contained under_control / =spreading out_of_control growing;
the owner's wish: volunteered =willingly of_their_own_accord of_his_own_accord of_her_own_accord voluntarily /
    against_his_will against_her_will against_their_will =forced =compelled under_duress;
the guests: invited invitation / uninvited gatecrashed gatecrasher;
the leave: on_leave holiday on_holiday / on_duty at_work / off-duty off_duty;
the company: with_his_family with_her_family with_his_wife with_her_husband with_friends accompanied_by / alone
    on_his_own on_her_own by_himself by_herself unaccompanied;
the will: left_a_will / without_a_will intestate;
the source of the order: on_his_own_initiative on_her_own_initiative / ordered_by on_the_orders_of on_orders_from
    at_the_request_of;
the tone: jokingly joked in_jest / seriously in_earnest;
whether they were warned: =warned forewarned / without_warning no_warning unannounced;
the inspection: inspected checked passed_inspection / uninspected never_inspected never_been_inspected
    not_been_inspected failed_inspection;
the welcome: warm_welcome warmly welcomed friendly_reception / cold_shoulder coldly cool_reception hostile_reception
    frosty;
the contract: =renewed =extended / terminated expired lapsed;
the rule: relaxed loosened / tightened toughened stricter;
the gap: =narrowed =narrowing / =widened =widening;
the demand: met_the_demands gave_in agreed_to_the_demands / rejected_the_demands refused_the_demands
    ignored_the_demands;
the help: paid_for_by_the_state state-funded taxpayer / privately_funded donations sponsors sponsorship;
the vote of confidence: survived_a_vote won_a_vote / lost_a_vote toppled brought_down;
the heir: eldest oldest / youngest;
the birth: =boy =son / =girl =daughter;
the length of stay: overnight / day_trip;
the cast: lead_role starring leading_role / supporting_role cameo;
the sky: cloudless / cloudy overcast grey;
the sea: calm flat / rough stormy choppy heavy_seas;
"""
"""Contraries that need to stand in the same place, unless both are several words."""

ANYBODY = """
passer-by / student / metal_detectorist / archaeologist / private_collector / dealer / worker workman / neighbour /
colleague workmate / friend / former_employee former_worker / stranger / relative / hiker / dog-walker / tourist
holidaymaker / customer shopper / guest visitor / fan supporter / schoolboy / schoolgirl / pensioner / hunter /
jogger / child / guard / cleaner / housekeeper / motorist / classmate / roommate flatmate / lodger / babysitter /
bodyguard / secretary / assistant / translator interpreter / trainer / apprentice / intern / ex-husband
former_husband / ex-wife former_wife / partner / fiance fiancee
"""
"""People by chance; with kin and trades, whoever may have done or seen a thing."""

ANY_BODY = """
hospital / university / bank / airline / railway rail_company / insurer insurance_company / newspaper / broadcaster
television_station / publisher / charity / foundation / trust / embassy / court / parliament / government / ministry
/ council / police / army / navy / union / church / club / school / museum / company firm / hotel / supermarket /
federation association / agency / commission / regulator watchdog / prosecution / tribunal / central_bank /
stock_exchange / prison / fire_service / coastguard / orchestra / theatre / zoo
"""
"""Bodies, whichever may have done or said a thing."""

DENIED = """
acceptable affected announced answered armoured attended authorised available avoidable aware believable born
certain changed charted checked civil claimed clear comfortable common conditional confirmed constitutional
contested convinced cooked covered cut damaged dated defeated detected developed disputed divided documented done
eaten employed encrypted ending equal escorted ethical even expected explained fair faithful familiar fit fortunate
founded guarded happy harmed healthy heard helpful hurt identified important impressed inhabited injured insured
intended interested invited just justified known lawful licensed likely limited listed locked lucky manned marked
married moved named natural necessary noticed occupied official opened opposed packed paid painted planned pleasant
popular prepared productive profitable protected provoked published punished qualified questioned reasonable
recognised recorded registered regulated related reliable reported resolved restricted safe satisfactory scheduled
sealed seated secured seen sold solved stable suitable supervised sure surprised tested tied touched trained treated
true used usual vaccinated verified wanted welcome willing wise wounded written
"""
"""Words of which the one with "un" before it says the contrary."""

CONTRARIES = """
complete incomplete; correct incorrect; accurate inaccurate; adequate inadequate; efficient inefficient; capable
incapable; dependent independent; direct indirect; formal informal; frequent infrequent; visible invisible; possible
impossible; proper improper; mature immature; mobile immobile; moral immoral; patient impatient; perfect imperfect;
polite impolite; precise imprecise; probable improbable; regular irregular; relevant irrelevant; responsible
irresponsible; legible illegible; logical illogical; honest dishonest; loyal disloyal; agree disagree; approve
disapprove; appear disappear; connect disconnect; obey disobey; qualify disqualify; satisfied dissatisfied; trust
distrust; advantage disadvantage; encourage discourage; include exclude; ascend descend; appreciate depreciate; attract
repel; bright dim; cheap expensive; clockwise anticlockwise; eastbound westbound; northbound southbound; external
internal; foreign domestic; friend enemy; inner outer; junior senior; liquid solid; maximum minimum; maternal paternal;
natural artificial; noisy quiet; positive negative; rural urban; sharp blunt; smooth rough; sweet bitter; tall short;
thick thin; tidy messy; vertical horizontal; wild tame; expand contract; entrance exit; optimism pessimism; amateur
professional; biggest smallest; longest shortest; highest lowest; fastest slowest; richest poorest; heaviest lightest;
nearest farthest; upper lower; creditor debtor; guest host; sender recipient; predecessor successor; ancestor
descendant; producer consumer; supporter opponent; ally enemy; winter summer; sunrise sunset; dawn dusk; noon midnight
"""
"""Two words a line of thought that say the contrary of each other."""
