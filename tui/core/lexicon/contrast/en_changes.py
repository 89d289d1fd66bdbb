"""English words for what happens, changes or is decided, where one word excludes the other.

Written by the project from general news vocabulary; how they are written is told in `tui.core.lexicon.contrast`.
"""

from __future__ import annotations

TELLING = """
the verdict: acquitted acquittal exonerated cleared_of not_guilty found_innocent innocent innocence / guilty
    convicted conviction / mistrial hung_jury;
whether it is denied: admit admission acknowledge concede confess confession pleaded_guilty confirm confirmation
    accept_responsibility owned_up / deny denial refute pleaded_not_guilty protested_his_innocence /
    declined_to_comment refused_to_comment no_comment not_comment not_commented declined_to_say refused_to_say
    would_not_comment not_be_reached_for_comment;
who is for it and who against: support supporter endorse endorsement welcome praise applaud hail advocate side_with
    commend in_favour_of in_support_of speak_for spoke_for voted_for argued_for / =oppose =opposes =opposed
    =opposing denounce condemn condemnation criticise criticism slam object_to decry lambast deplore speak_against
    spoke_against speaking_against voted_against hostile_to argued_against / abstain abstention stayed_neutral;
on which side: =against / in_favour_of in_support_of;
the decision: approve approval adopt ratify agree_to green_light =authorise =authorised =authorises =authorize
    =authorized =authorizes / reject rejection turn_down vote_down throw_out veto / postpone put_off defer deferred;
the fate of the plan: cancel call_off scrap abandon axed drop abolish ditch / postpone put_off defer delay shelve
    adjourn reschedule push_back put_back / review reconsider / go_ahead press_ahead went_ahead take_place
    took_place / retain preserve;
the reply: answer reply respond response act_on heed / ignore unanswered disregard no_reply no_answer no_response
    fell_on_deaf_ears;
whether it was found again: recover come_back came_back given_back handed_back retrieve =found turned_up /
    never_recovered never_found never_returned not_recovered unrecovered still_missing never_seen_again vanished;
the state of the fire: under_control =contained extinguish put_out brought_under_control / out_of_control
    still_burning raging still_battling still_fighting still_trying uncontained uncontrolled;
whether they are held: released released_without_charge released_on_bail freed set_free let_go =bailed at_liberty /
    in_custody remained_in_custody behind_bars remanded still_detained still_held under_arrest on_remand;
the talks: reached_agreement breakthrough =agreed / deadlock stalemate no_deal broke_down break_down broken_down
    without_agreement no_agreement inconclusive;
the face shown: wept weep sobbed tears in_tears cried broke_down / no_emotion expressionless emotionless impassive
    impassively composed unmoved stony-faced showed_no without_emotion / smiled grinned laughed smiling laughing;
against expectations: above_expectations well_above beat exceed exceeded better_than surpass outstrip
    above_forecasts above_what / below_expectations well_below short_of worse_than fell_short missed_expectations /
    in_line_with as_expected in_line met_expectations as_forecast;
the majority: majority outright_majority absolute_majority / minority short_of_a_majority hung_parliament
    no_overall_control lost_its_majority lost_their_majority without_a_majority;
who is to blame for it: on_purpose deliberate deliberately intentional intentionally arson premeditated / accidental
    accidentally unintentional by_mistake by_accident inadvertently;
armed or not: armed / unarmed;
drunk or sober: drunk intoxicated drunken under_the_influence had_been_drinking over_the_limit / sober
    under_the_limit;
conscious or not: conscious awake / unconscious asleep;
being there: attend attended took_part take_part present / boycott stayed_away skip skipped absent;
the appeal: uphold upheld affirmed dismissed_the_appeal / overturn quash strike_down struck_down annul overrule
    set_aside;
hands: nationalise nationalisation / privatise privatisation;
the debt: repay repaid paid_back pay_back / default defaulted / written_off write_off forgave;
the landing: crashed crash / emergency_landing landed_safely;
the test: tested_positive positive / tested_negative negative;
the apology: apologise apology sorry regret / unapologetic stood_by stand_by no_regrets defiant
    refused_to_apologise;
the vote of all: unanimous unanimously / divided split narrowly;
the condition: =critical critically life-threatening fighting_for_life life-support intensive_care /
    serious_condition seriously_ill / stable out_of_danger good_condition not_life-threatening not_serious
    minor_injuries discharged;
how the job ended: resign quit step_down stand_down stepped_down step_aside resignation / dismiss dismissal =sacked
    sack =fired oust forced_out removed_from_office removed_from_his removed_from_her / suspend suspension / retire
    retirement step_down stand_down / appoint appointment promoted promotion reinstate / stay_on remain_in_office
    stay_in_office remain_as;
the surface: dry / icy / wet slippery;
the danger to life: fatal deadly / non-fatal not_life-threatening;
the wages: strike walked_out stoppage walkout / worked_normally returned_to_work called_off_the_strike;
the sort of fuel: solid_fuel solid-fuel solid_propellant solid-fuelled / liquid_fuel liquid-fuel liquid_propellant
    liquid-fuelled;
what is new: new_type new_kind new_model new_design / existing_type old_model existing_design known_type well-known
    familiar;
the refund: full_refund refunded_in_full / partial_refund no_refund no_refunds voucher;
the offence on the pitch: second_booking second_yellow second_bookable two_yellow / straight_red direct_red;
what the court did: sentenced_to_death death_penalty death_sentence / life_sentence life_imprisonment life_in_prison
    jailed_for_life / suspended_sentence / community_service community_order / =fined;
the weight of the evidence: true genuine authentic / fake forged forgery hoax bogus untrue;
the service: cancelled cancellation / diverted diversion / on_time punctual / delayed;
the strike that hit it: airstrike air_strike air_raid / drone_strike drone_attack / missile_strike missile_attack
    rocket_attack / artillery mortar / suicide_bombing suicide_bomber car_bomb;
how it was done: shot_dead gunned_down shot / stabbed stabbing knifed stab / strangled / poisoned / beaten_to_death
    bludgeoned / burned_to_death / hanged / beheaded / suffocated;
the marriage: divorce divorced / married =marry wed / widowed widow widower;
the ownership: own owned owner / rent rented leased tenant;
the lease of life: alive survive survivor / dead died killed drowned perished;
"""
"""Contraries so special that one of each, in two linked sentences, hardly speak of two things."""

TURNS = """
the direction: rise risen increase climb jump surge soar gain grow growth raise =up_# =up_by rally rebound
    strengthen / fall drop decline decrease slip plunge tumble slump shrink cut reduce reduction lower slash =down_#
    =down_by weaken / unchanged left_unchanged held_steady stagnate stagnant;
the result: win won winner / lose lost loser / =drew;
whether it opens: open reopen / close shut closure;
the beginning or the end: begin start launch commence / end finish conclude stop halt cease;
the movement: arrive arrival land landing landed / depart departure take_off took_off taken_off;
coming or going: enter join joined / leave quit exit pull_out withdraw;
whether it is allowed: allow permit legalise permission / ban prohibit outlaw forbid / recommend advise;
legal or not: legal =lawful / illegal unlawful;
compulsory or not: compulsory mandatory obligatory / voluntary optional voluntarily;
whether it worked: succeed success successful successfully effective / fail failure unsuccessful unsuccessfully
    ineffective;
how it went: peaceful peacefully peaceably orderly without_incident / violent violently violence clashes riot chaos
    chaotic panic stampede;
buying or selling: buy bought purchase acquire acquisition / sell sold sale divest;
what comes in and what goes out: import imported importer / export exported exporter;
profit or loss: profit profitable / =loss loss-making lossmaking;
surplus or deficit: surplus / deficit shortfall;
lending or borrowing: lend lent lender / borrow borrowed borrower;
tax or subsidy: =tax =taxes =levy / subsidy subsidise subsidised tax_break;
paid or free: =free free_of_charge cost_nothing at_no_cost without_charge / priced paid_for =cost =costs paying;
safe or not: safe harmless / unsafe dangerous hazardous;
better or worse: better improve improved improvement / worse worsen worsened deteriorate deteriorated;
best or worst: best highest record_high / worst lowest record_low;
high or low: high / low;
strong or weak: strong strongly / weak weakly;
true or false: true / false;
lifted or not: impose imposed introduce introduced tighten tightened tougher stricter / lift_the lifted ease eased
    loosen relax relaxed;
forward or back: advance advanced gain_ground / retreat retreated pull_back pulled_back withdraw withdrawal
    fall_back fell_back;
attack or defence: attack attacker offensive / defend defender defensive repel repelled;
joined or parted: merge merger merged / demerge spin_off spun_off;
public or private: public publicly / private privately;
the exam: =passed / failed flunked;
benefit or harm: benefit beneficial helped / harm harmful damaging;
alike or not: same identical / different differed differently dissimilar;
always or never: always invariably / never / sometimes occasionally;
often or rarely: often frequently commonly regularly / rarely seldom infrequently;
everybody or nobody: everybody everyone / nobody no-one;
constitutional or not: constitutional / unconstitutional;
valid or not: valid / invalid void;
full or empty: crowded packed sold_out overcrowded / empty half-empty deserted quiet;
the mood: happy pleased delighted satisfied glad relieved proud / unhappy disappointed angry furious dissatisfied
    sad upset dismayed outraged;
the outlook: optimistic upbeat hopeful / pessimistic gloomy downbeat;
praise or blame: thank thanked credit credited / blame blamed;
word or deed: promise pledge vow / refuse decline rule_out ruled_out;
hired or not: recruit hire hired / lay_off laid_off lay-off redundancy redundant;
building: build built erect erected constructed / demolish demolished tear_down torn_down pulled_down raze razed;
the time given: extend extended extension prolonged lengthen / shorten shortened cut_short curtail curtailed;
the rating: upgrade upgraded / downgrade downgraded;
money in or out: deposit deposited inflow inflows / withdrawn outflow outflows;
who pays: pay paid / receive received;
the speed: accelerate accelerated speed_up sped_up =faster =quicker / slowed decelerate =slower slow_down;
fast or slow: fast quickly rapidly rapid swift swiftly / slow slowly gradual gradually;
hot or cold: hot hotter warm warmer heatwave scorching / cold colder cool cooler chilly freezing cold_snap;
wet or dry: rain rained raining rainy downpour drizzle / dry drier sunny sunshine clear_skies fine_weather / snow
    snowing snowed blizzard sleet snowfall / fog mist foggy misty;
how large it is: =large =larger =big =bigger =huge =enormous =massive / =small =smaller =tiny;
how long it is: =long =longer lengthy / =short =shorter;
how wide it is: =wide =wider =broad / =narrow =narrower;
how deep it is: =deep =deeper / =shallow =shallower;
how heavy it is: =heavy =heavier heavily / =light =lighter lightly;
wealth: =rich =richer wealthy / =poor =poorer;
full or part time: full-time / part-time;
for good or for a time: permanent permanently for_good / temporary temporarily interim provisional;
planned or not: planned scheduled pre-planned prearranged / unplanned unscheduled spontaneous spontaneously
    impromptu;
in public or not: in_public open_session / behind_closed_doors in_private closed_session in_secret;
alone or together: alone by_himself by_herself by_themselves single-handed on_her_own on_his_own unaccompanied
    single-handedly / together both couple accompanied jointly;
the margin: landslide overwhelming overwhelmingly comfortable comfortably / narrow narrowly slim wafer-thin;
first time or again: for_the_first_time never_before unprecedented not_been_seen / once_again once_more yet_again
    second_time third_time as_before =again;
crewed or not: manned crewed / unmanned uncrewed robotic;
original or copy: original / copy replica reproduction;
the state in which it is: intact undamaged unscathed spared untouched / damage damaged / destroy destroyed gutted
    wrecked razed burnt_down burned_down;
braked or not: brake braked braking / accelerated accelerating sped_up;
open or secret: openly transparent / secretly covert covertly undercover;
inward or outward: indoors / outdoors;
the vote of one: for_the_bill voted_for / against_the_bill voted_against;
"""
"""Contraries made of common words, which need to stand in the same place."""

STEPS = """
the state of the case: questioned interviewed_by / arrest arrested / =charged indicted indictment / convicted
    conviction sentenced jailed imprisoned found_guilty / acquitted acquittal / released_without_charge no_charges
    dropped_the_charges;
the harm: kill killed died die dead drowned perished lost_their_lives lost_his_life lost_her_life / injure injured
    hurt wounded wound hospitalised / =missing unaccounted_for disappeared / unhurt unharmed uninjured unscathed
    escaped_injury;
the sentence: fined / jail jailed imprisoned prison imprisonment / suspended_sentence / community_service
    community_order / probation;
the charge: murder murdered / manslaughter / attempted_murder / theft stealing robbery robbed burglary / fraud
    defraud defrauding embezzlement embezzled / bribery bribes corruption / assault assaulted / rape raped / kidnap
    kidnapping kidnapped abduction / arson / blackmail extortion / money_laundering / tax_evasion /
    dangerous_driving / careless_driving / drink-driving drunk_driving / speeding / perjury / treason / espionage
    spying / terrorism / libel defamation / smuggling / insider_trading;
the cause: electrical_fault short_circuit faulty_wiring / gas_leak / human_error driver_error pilot_error /
    mechanical_failure technical_fault brake_failure engine_failure / arson / lightning / cigarette / bird_strike /
    metal_fatigue / sabotage / software cyberattack cyber_attack;
the disaster: earthquake quake tremor / landslide mudslide / avalanche / tsunami / hurricane typhoon cyclone /
    tornado twister / volcano eruption volcanic / drought / wildfire;
where it came from: found founded set_up established / inherited inherit / bought took_over acquired purchased;
how it changed hands: sold sale auctioned / donated gift donation / loaned on_loan lent / leased rented / stolen
    seized;
the money: loan loans / grant grants donation gift / bribe bribes / pension pensions / dividend dividends;
the deal: merger merge / takeover take-over buyout / joint_venture;
how they went: on_foot walked walk walking / by_helicopter helicopter flew flown by_air by_plane flying / by_car
    drove driven driving / by_boat sailed by_ship by_sea by_ferry / by_train by_rail / by_bus by_coach / by_bicycle
    by_bike cycled / on_horseback;
the vote: general_election / by-election / local_election local_elections / referendum / presidential_election /
    parliamentary_election;
the round: first_round / second_round run-off runoff;
the step: order ordered instructed / recommend recommended advise advised suggested / forbade forbidden;
the pressure: persuaded persuade talked_into convinced coaxed / forced force compelled dragged batons tear_gas
    water_cannon pepper_spray;
the resistance: accept accepted agreed_with / dispute disputed contest contested challenge challenged;
the card: red_card / yellow_card;
the goal: penalty spot-kick / free-kick / header headed / own_goal / volley;
the match: final / semi-final semifinal / quarter-final quarterfinal / qualifier / friendly / replay;
the medal: gold_medal =gold / silver_medal =silver / bronze_medal =bronze;
the journey home: deport deported deportation / extradite extradited extradition / repatriate repatriated;
the treatment: vaccine vaccinated vaccination jab / tablet tablets pill pills / injection injections / surgery
    operation / radiotherapy chemotherapy / placebo;
the illness: measles / cholera / flu influenza / covid coronavirus / malaria / ebola / tuberculosis / pneumonia /
    meningitis / cancer / stroke / heart_attack cardiac_arrest / diabetes / dementia alzheimer / polio / typhoid /
    salmonella / norovirus / dengue / mumps / hepatitis / sepsis / asthma;
the wound: fracture fractured broken_bones broken_leg broken_arm / burns burned scalded / lacerations gashes cuts /
    concussion / bruises bruising bruised / sprain sprained / gunshot_wound bullet_wound / stab_wound /
    smoke_inhalation / hypothermia;
the alert: red_alert red_warning / amber_alert amber_warning orange_alert / yellow_warning yellow_alert / all-clear;
what people were told: evacuate evacuated evacuation leave_their_homes / stay_indoors stay_inside shelter_in_place
    remain_indoors / return_home go_home go_back;
cooperation: cooperate cooperated cooperating cooperation / refused_to_cooperate resist resisted;
the ruling: constitutional / unconstitutional;
"""
"""Steps, outcomes and sorts of a thing of which a report that is brief has one."""
