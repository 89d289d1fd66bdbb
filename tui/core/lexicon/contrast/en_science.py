"""English words for science, space, archaeology and technology, where one word excludes the other."""

from __future__ import annotations

from tui.core.findings import PointKind
from tui.core.lexicon.contrast import Strength, Table

_TELLING = """
how the launch went: lifted_off_successfully launched_successfully successful_launch reached_orbit entered_orbit
    lifted_off blasted_off / launch_failed exploded_after failed_to_reach failed_launch lost_contact blew_up /
    scrubbed_the_launch postponed_the_launch launch_was_scrubbed launch_was_postponed delayed_the_launch
    called_off_the_launch aborted_the_launch launch_was_delayed launch_was_called_off;
how the probe landed: soft_landing landed_safely touched_down / crash-landed tipped_over smashed_into /
    missed_the_planet flew_past flyby / orbits orbiting entered_orbit;
whether contact was made: made_contact re-established_contact regained_contact sent_a_signal sent_pictures /
    lost_contact no_contact no_signal fell_silent gone_silent went_silent out_of_contact;
who the crew was: astronauts cosmonauts manned_mission crewed_mission / unmanned_mission uncrewed_mission
    robotic_mission no_crew without_a_crew;
what the find is: genuine authentic / fake forged forgery hoax / doubtful_origin;
who found it: by_chance by_accident accidentally stumbled_upon stumbled_across / excavation systematic_search
    deliberately_sought dig_led / metal_detector detectorist / workers_digging construction_workers building_workers /
    by_a_farmer ploughing / by_divers / by_children;
the state of the find: well_preserved well-preserved intact perfectly_preserved in_good_condition undisturbed /
    badly_damaged fragmentary looted in_pieces poor_condition shattered / reassembled;
what becomes of the find: on_display put_on_display exhibited put_on_show / reburied left_in_place covered_over /
    in_storage locked_away / returned_to_its sent_back / sold_at_auction;
what the study says: found_a_link linked_to increases_the_risk raises_the_risk / no_link found_no_link no_evidence_of
    no_connection / reduces_the_risk lowers_the_risk protects_against;
how the study stands: peer-reviewed published_in_the_journal / not_yet_published not_peer-reviewed
    not_been_peer-reviewed preprint / retracted withdrawn_the_paper withdrew_the_paper;
whether the result was repeated: replicated confirmed_by_other reproduced / could_not_be_reproduced failed_to_replicate
    not_been_replicated not_confirmed;
what happened to the data: leaked stolen_data data_was_stolen stole_data copied_data published_online / no_data_was
    no_data_were data_were_safe data_is_safe not_been_compromised no_customer_data / deleted wiped lost_data / encrypted
    scrambled locked_files;
how the hackers came in: phishing phishing_email infected_email / stolen_password weak_password guessed_the_password /
    software_hole security_hole unpatched vulnerability / insider disgruntled_employee former_employee / usb_stick
    memory_stick;
what brought the network down: cyberattack cyber-attack hackers hacker hacked / software_update faulty_update
    software_error software_bug / power_failure power_cut / severed_cable cut_cable damaged_cable / human_error
    misconfigured misconfiguration / overloaded / hardware_failure;
whether service is back: back_online restored_service service_was_restored up_and_running working_again
    services_are_back / still_offline still_down remains_offline remained_offline remain_offline not_working
    out_of_order / partially_restored partly_restored;
the makers of the software: open_source open-source / proprietary;
whether a ransom went to the hackers: paid_the_hackers ransom_was_paid paid_in_bitcoin / refused_to_pay no_ransom
    paid_nothing;
what the phone ban does: phones_are_banned banned_phones phone_ban banned_mobile handed_in_their_phones /
    phones_are_allowed allowed_phones phones_may;
the machine against the human: outperformed beat_humans better_than_humans / worse_than_humans lost_to_humans;
the stars' show: visible_to_the_naked_eye naked_eye / only_through_a_telescope with_a_telescope telescope_only
    with_binoculars;
the eclipse: total_eclipse / partial_eclipse / annular_eclipse;
the eclipsed body: lunar_eclipse / solar_eclipse;
"""
_SURE = """
the age of it: older_than_thought oldest older / younger_than_thought youngest younger / same_age;
the size of it: larger_than_thought bigger_than_thought largest biggest / smaller_than_thought smallest tiniest;
how near it passed: nearer closer_than nearest closest / farther further_away farthest;
the burial: cremated ashes cremation / buried burial interred;
the rank of the dead: king queen royal nobleman aristocrat / commoner peasant slave / priest / warrior soldier;
life there: signs_of_life habitable life_exists / lifeless uninhabitable barren no_life no_signs_of_life;
the cell network: analogue / digital;
the battery: fully_charged / flat_battery ran_flat;
how it is linked: wireless wi-fi wirelessly / wired cable fibre fibre-optic;
the version: beta trial_version / final_version;
the plan of the machine: secret_project classified / made_public declassified;
theory or test: theoretical in_theory simulation simulated / experimental in_practice experiment;
the state of the user: under_age underage minor / of_age;
the computer: laptop / desktop / tablet / smartphone / server / supercomputer;
the setting of privacy: opt_in opt-in with_consent / opt_out opt-out without_consent;
the password: encrypted / plain_text unencrypted;
the orbit: low_orbit low-earth_orbit / geostationary;
"""
_USUAL = """
the age of the find: stone_age neolithic / bronze_age / iron_age / roman / medieval middle_ages / viking / renaissance /
    victorian / jurassic / cretaceous;
the thing dug up: coin / skeleton bones skull / pottery pot jar vase / jewellery ring necklace brooch / sword / mosaic /
    statue / coffin sarcophagus / shipwreck wreck / mummy / tools axe;
the sort of building dug up: temple / tomb grave / fort fortress / villa / theatre amphitheatre / bathhouse baths /
    harbour / road;
the body in space: planet / moon / asteroid / comet / meteorite meteor / star / black_hole;
the craft: rocket / satellite / rover / capsule / space_shuttle / telescope / space_station / lander / orbiter;
what the study tested: mice / rats / monkeys / pigs / volunteers patients / students / cells;
how the age was told: radiocarbon carbon_dating / tree_rings / dna / style / pollen;
the data taken: names addresses / bank_details card_numbers credit_card / passwords / medical_records health_records /
    photographs photos / emails / phone_numbers;
the fault of the device: overheated overheating / screen / battery / software / camera / antenna;
the channel of the message: email / text_message sms / letter / phone_call / website / social_media / app;
the field of the prize: chemistry / physics / medicine / literature / economics / peace_prize / mathematics;
the way of study: survey questionnaire / interviews / blood_samples / observation / brain_scans;
the scholar: archaeologist / geologist / biologist / physicist / chemist / astronomer / historian / mathematician /
    economist / engineer / linguist / anthropologist;
"""

TABLES = (
    Table(PointKind.OPPOSITE, Strength.TELLING, _TELLING),
    Table(PointKind.OPPOSITE, Strength.SURE, _SURE),
    Table(PointKind.OPPOSITE, Strength.USUAL, _USUAL),
)
"""Groups of the field, by strength."""
