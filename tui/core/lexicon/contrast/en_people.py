"""English words for who it is, where one word excludes the other: offices, ranks, branches, bodies, kin, trades."""

from __future__ import annotations

PORTFOLIOS = """
foreign external_affairs / interior home home_affairs / defence / finance treasury / trade commerce / health /
education schools / justice / transport / environment climate / agriculture farming / energy / culture / labour
employment work / housing / sport sports / tourism / science / development / police / industry / immigration /
planning / economy economic / veterans / water / mining / fisheries / families / digital / communications /
religious
"""
"""Fields of government: ministers, secretaries, ministries and departments have one each."""
PORTFOLIO_HEADS = ("minister", "secretary")
PORTFOLIO_BODIES = ("ministry", "department")

OFFICES = """
president / vice_president vice-president / prime_minister premier / deputy_prime_minister / chief_minister /
chancellor / deputy_chancellor / king / queen / crown_prince / prince / princess / mayor mayoress / deputy_mayor
vice-mayor acting_mayor / governor governor-elect / deputy_governor lieutenant_governor / senator / congressman
congresswoman / mp member_of_parliament / ambassador / deputy_ambassador / consul / speaker / deputy_speaker /
chief_cabinet_secretary cabinet_secretary / chief_of_staff deputy_chief_of_staff / judge justice / prosecutor
district_attorney public_prosecutor / attorney_general / solicitor_general / police_chief chief_constable
chief_of_police police_commissioner / deputy_chief_constable deputy_police_chief / sheriff / deputy_sheriff /
chairman chairwoman chair chairperson / deputy_chairman vice-chairman vice_chairman vice-chair deputy_chair /
chief_executive ceo managing_director / deputy_chief_executive / finance_director chief_financial_officer cfo /
chief_operating_officer / treasurer / secretary-general secretary_general / founder / head_teacher headteacher
headmaster headmistress school_principal / deputy_head deputy_headteacher deputy_principal assistant_head /
archbishop / bishop / cardinal / pope / priest vicar parson pastor / imam / rabbi / surgeon / nurse / professor /
coach head_coach manager / assistant_coach assistant_manager deputy_coach / union_leader / opposition_leader
leader_of_the_opposition / spokesman spokeswoman spokesperson / fire_chief / deputy_fire_chief / council_leader /
deputy_leader / councillor alderman / coroner / ombudsman / auditor / sergeant / lieutenant / captain / major /
colonel / general / brigadier / corporal / admiral / commodore / constable / detective_inspector inspector /
superintendent / midshipman / vice-admiral vice_admiral rear_admiral / lieutenant_colonel / major_general
lieutenant_general brigadier_general / editor / deputy_editor / director / deputy_director assistant_director
associate_director / inspector_general / adviser advisor aide / shop_steward
"""
"""Offices and ranks, of which a person mostly has one."""

KIN = """
wife / husband / mother / father / son / daughter / brother / sister / uncle / aunt / nephew / niece / grandmother /
grandfather / grandson / granddaughter / cousin / widow / widower / father-in-law father_in_law / mother-in-law
mother_in_law / brother-in-law brother_in_law / sister-in-law sister_in_law / son-in-law son_in_law /
daughter-in-law daughter_in_law / stepfather / stepmother / stepson / stepdaughter / girlfriend / boyfriend / fiance
fiancee / neighbour / colleague / godfather / twin
"""
"""Relations, of which two people have one."""

TRADES = """
firefighter fireman / volunteer / soldier troop / sailor / airman airmen / policeman policewoman police_officer /
paramedic ambulanceman / lorry_driver truck_driver trucker / bus_driver / taxi_driver cab_driver / train_driver /
coach_driver / teacher schoolteacher / headteacher headmistress headmaster / nurse / doctor physician gp / lawyer
solicitor barrister attorney / engineer / farmer / fisherman fishermen / journalist / builder bricklayer / baker /
butcher / electrician / plumber / carpenter / chef cook / waiter waitress / cleaner / gardener / hairdresser /
accountant / banker / architect / actor actress / singer / musician / painter / writer novelist / photographer /
scientist / priest vicar clergyman / shepherd / miner / dentist / postman postwoman / shopkeeper / guard
security_guard / caretaker janitor / pilot / skipper / diver / climber mountaineer / hiker / cyclist / jogger runner
/ dog-walker / tourist holidaymaker / businessman businesswoman / librarian / curator / vet veterinary_surgeon /
pharmacist chemist / midwife / mechanic / welder / docker / steward stewardess / locksmith / plasterer roofer /
beekeeper / beautician / unemployed jobless / civil_servant / poet / dancer / comedian / conductor /
painter_and_decorator
"""
"""What people do, of which one mostly does one thing."""

SURE = """
the sex: boy / girl;
the sex of a grown-up: man / woman;
the branch: army / navy / air_force / marines marine_corps / coastguard coast_guard / national_guard / police /
    fire_service fire_brigade fire_department / ambulance_service / customs / border_guard / secret_service
    intelligence_service;
the party to the case: defence defendant defence_lawyer / prosecution prosecutor plaintiff claimant;
the party to the sale: buyer purchaser / seller vendor;
the party to the lease: landlord landlady / tenant;
the party to the dispute: employer management boss / union;
the party: republican / democrat;
the wing: left-wing leftist left_wing / right-wing rightist right_wing conservative / centrist moderate;
the wing, farther out: far-left far_left / far-right far_right;
the creed: catholic / protestant / muslim / jewish / orthodox / hindu / buddhist / sikh / methodist / baptist /
    anglican / lutheran / quaker / mormon;
the creed's house: church cathedral chapel / mosque / synagogue;
the age: baby infant newborn toddler / teenager adolescent / adult grown-up / pensioner elderly;
"""
"""Words of which one excludes the other of the same person or body."""

USUAL = """
who did it: court judge tribunal / parliament legislature mps lawmaker congress / government cabinet minister /
    council councillor town_hall / central_bank / president / army military / police / voter referendum
    / king queen palace / regulator watchdog / united_nation / charity;
the body: ministry department / agency / court / council / commission / parliament / senate / committee / board /
    inspectorate;
the level of the court: supreme_court / appeals_court court_of_appeal appeal_court / high_court / district_court /
    constitutional_court / county_court / magistrates_court / crown_court / federal_court / military_court
    court_martial / juvenile_court / court_of_arbitration;
the chamber: senate upper_house house_of_lord upper_chamber / house_of_representative lower_house house_of_common
    lower_chamber;
the level of government: national federal central_government / regional provincial local municipal;
who arranged it: club / church_group church parish congregation / school / university / company firm / charity /
    union / council / museum / library / business_association chamber_of_commerce / student_group student / family /
    residents_association neighbour / trade_association;
on which side of it: teacher staff / pupil student;
the party to the crash: driver motorist / passenger / pedestrian / cyclist / motorcyclist;
on the plane: pilot / co-pilot copilot / flight_attendant cabin_crew stewardess / mechanic;
in the clinic: patient / doctor / nurse / relative;
in the house: owner landlord / tenant / guest / neighbour;
in the protest: police officer riot_police / protester demonstrator / counter-protester counter-demonstrator;
in the match: host home_side home_team / visitor away_side away_team guest;
the place on the field: goalkeeper keeper goalie / defender full-back centre-back / midfielder / striker forward
    centre-forward / winger;
in the firm: shareholder investor / employee worker / manager executive / customer / supplier / creditor;
the sex of the group: men boy / women girl;
the standing: founder co-founder / heir heiress / chairman / chief_executive / shareholder / customer / employee;
in the school: primary_school / secondary_school high_school / nursery kindergarten nursery_school / university /
    college;
the side of the house: government_party ruling_party governing_party / opposition_party opposition_leader;
"""
"""Words of which one mostly excludes the other where they stand in the same place."""
