"""English words for health, hospitals, medicines and epidemics, where one word excludes the other."""

from __future__ import annotations

from tui.core.findings import PointKind
from tui.core.lexicon.contrast import Strength, Table

_TELLING = """
how the patient is: out_of_danger recovering_well making_a_recovery stable_condition in_a_stable on_the_mend
    recovered_fully full_recovery condition_is_stable / fighting_for_life fighting_for_his_life fighting_for_her_life
    critical_condition critically_ill critically_injured in_a_critical life-threatening_condition condition_is_critical
    / died_in_hospital succumbed did_not_survive pronounced_dead / serious_but_stable;
where the patient is: left_hospital allowed_home sent_home released_from_hospital went_home back_home / in_hospital
    still_in_hospital remains_in_hospital kept_in kept_overnight taken_to_hospital hospitalised / intensive_care
    in_a_coma on_a_ventilator life_support / treated_at_the_scene refused_treatment no_hospital_treatment
    treated_on_the_spot;
what the drug trial showed: proved_effective works_well trial_succeeded met_its_goal shown_to_work met_its_main
    significant_improvement / no_better_than no_effect trial_failed failed_to_show no_benefit ineffective
    missed_its_main did_not_work / stopped_early halted_the_trial paused_the_trial;
the drug's approval: approved_the_drug licensed_the_drug authorised_the_drug cleared_for_use approved_for_use
    approved_the_vaccine authorised_the_vaccine cleared_the_drug / rejected_the_drug refused_approval denied_approval
    refused_to_license rejected_the_vaccine / withdrawn_from_the_market withdrew_the_drug taken_off_the_market /
    awaiting_approval not_yet_approved under_review;
the side effects: no_side_effects without_side_effects well_tolerated no_serious_side / serious_side_effects
    severe_side_effects severe_reaction / mild_side_effects minor_side_effects;
how the epidemic goes: epidemic_is_over outbreak_is_over end_of_the_outbreak declared_over under_control
    contained_the_outbreak outbreak_was_contained / spreading_fast still_spreading out_of_control cases_are_rising
    spread_to new_cases / no_new_cases cases_are_falling on_the_decline;
the rule on masks: masks_are_compulsory masks_must must_wear_masks compulsory_masks mask_mandate / masks_are_voluntary
    no_longer_compulsory masks_are_optional dropped_masks ended_the_mask mask_rule_was_lifted;
the jab: vaccinated_against had_been_vaccinated fully_vaccinated immunised inoculated / unvaccinated not_been_vaccinated
    refused_the_vaccine had_not_been_vaccinated not_vaccinated;
the operation: operation_succeeded successful_operation operation_went_well surgery_went_well surgery_was_successful
    successful_surgery / operation_failed unsuccessful_operation surgery_failed died_on_the_operating complications /
    postponed_the_operation cancelled_the_operation operation_was_postponed;
the anaesthetic: general_anaesthetic under_general fully_anaesthetised / local_anaesthetic under_local /
    without_anaesthetic no_anaesthetic;
how it is caught: airborne through_the_air droplets / contaminated_water drinking_water / mosquito mosquitoes /
    undercooked contaminated_food tainted_food / sexually_transmitted sexual_contact / contaminated_blood infected_blood
    / by_touch;
the sense lost: =blind blinded lost_his_sight lost_her_sight blindness / =deaf deafened lost_his_hearing
    lost_her_hearing deafness / =paralysed paralysis wheelchair / lost_his_voice lost_her_voice mute / lost_his_memory
    lost_her_memory amnesia;
how the birth went: caesarean c-section caesarean_section / natural_birth vaginal_birth normal_birth / stillborn
    stillbirth miscarriage miscarried / premature prematurely weeks_early;
where the birth was: in_an_ambulance / in_a_taxi in_a_car / born_at_home home_birth at_home / in_hospital
    at_the_hospital / on_a_plane in_mid-air / on_a_train;
the hospital's fate: keep_the_hospital_open saved_the_hospital hospital_will_stay / close_the_hospital
    hospital_will_close hospital_closed closing_the_hospital closing_the_ward / merge_the_hospitals /
    expand_the_hospital new_wing;
what the post-mortem showed: natural_causes died_naturally died_of_natural / foul_play murdered homicide / suicide
    took_his_own took_her_own killed_himself killed_herself / overdose / drowned drowning / poisoned poisoning /
    accidental_death misadventure / undetermined inconclusive;
the donor: living_donor / deceased_donor dead_donor / anonymous_donor / related_donor;
the price of the medicine: free_on_prescription / full_price out_of_pocket / reimbursed covered_by_insurance
    covered_by_health;
the quarantine: in_quarantine quarantined self-isolating in_isolation / released_from_quarantine left_quarantine
    out_of_quarantine;
what the scan showed: benign harmless_tumour / malignant cancerous;
how the cancer stands: in_remission cancer-free free_of_cancer / relapsed relapse has_spread cancer_returned / incurable
    terminal inoperable / curable treatable;
the limb: amputated amputation lost_his_leg lost_her_leg lost_his_arm lost_her_arm / saved_the_leg saved_the_arm
    reattached saved_his_leg saved_her_leg;
"""
_SURE = """
the illness in time: acute / chronic;
the dose: high_dose higher_dose / low_dose lower_dose / overdose;
the weight: overweight obese put_on_weight gained_weight / underweight lost_weight malnourished;
the pain: painful in_pain / painless pain-free;
how mild it is: mild mildly / severe severely;
the diagnosis: misdiagnosed wrongly_diagnosed / correctly_diagnosed;
whether it is catching: infectious contagious / non-infectious;
the eater: vegetarian vegan / meat-eater omnivore;
the smoker: smoker smoked / non-smoker never_smoked gave_up_smoking quit_smoking;
how clear the mind is: calm / confused disoriented / hysterical;
the inheritance: hereditary inherited genetic / acquired environmental;
the wait: longer_waiting longer_wait waiting_lists_grew / shorter_waiting shorter_wait waiting_lists_fell;
the staff in the ward: understaffed short-staffed overworked / fully_staffed well_staffed;
wakeful or not: awake fully_conscious / unconscious sedated in_a_coma;
the prescription: prescription_only on_prescription / over_the_counter without_a_prescription without_prescription;
the test of the drug: placebo dummy_pill / active_drug;
the blood pressure: high_blood_pressure / low_blood_pressure;
"""
_USUAL = """
how the drug is taken: tablet pill capsule / injection injected / inhaled inhaler inhalation / ointment cream gel /
    nasal_spray / drip infusion infused / patch / drops;
the part of the hospital: ward / emergency_department emergency_room casualty / operating_theatre operating_room /
    intensive_care / maternity_ward / outpatient;
the phase of the trial: phase_one first_phase / phase_two second_phase / phase_three third_phase / animal_tests
    animal_studies;
who was at most risk: elderly older_people pensioners / children infants babies / pregnant_women / teenagers
    adolescents;
the mishap in treatment: wrong_dose / wrong_drug wrong_medicine / wrong_patient / wrong_leg wrong_side / infection
    infected / swab_left;
the healer: surgeon / paramedic / midwife / pharmacist / psychiatrist / physiotherapist / dentist / psychologist /
    anaesthetist;
the cause of death: heart_attack / stroke / cancer / pneumonia / accident / suicide / overdose / old_age /
    kidney_failure / liver_failure / blood_loss / hypothermia / blood_clot / dementia / fall;
the sign: fever temperature / rash / cough / vomiting / diarrhoea / headache / dizziness / swelling / fatigue / nausea;
the thing eaten: mushrooms / shellfish oysters / salad / eggs / chicken / cheese / ice_cream / sprouts / rice / peanuts
    nuts;
the organ given: kidney / heart / liver / lung / cornea / bone_marrow / pancreas;
"""

TABLES = (
    Table(PointKind.OPPOSITE, Strength.TELLING, _TELLING),
    Table(PointKind.OPPOSITE, Strength.SURE, _SURE),
    Table(PointKind.OPPOSITE, Strength.USUAL, _USUAL),
)
"""Groups of the field, by strength."""
