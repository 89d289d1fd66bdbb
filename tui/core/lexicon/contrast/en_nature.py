"""English words for weather, disasters, animals, farming and energy, where one word excludes the other."""

from __future__ import annotations

from tui.core.findings import PointKind
from tui.core.lexicon.contrast import Strength, Table

_TELLING = """
what people in the path did: evacuated_their_homes left_their_homes fled_their_homes moved_to_shelters were_evacuated
    moved_to_higher / stayed_in_their_homes stayed_at_home remained_in_their_homes refused_to_leave stayed_put
    stayed_behind ignored_the_warning ignored_the_order / returned_home returned_to_their_homes allowed_to_return
    allowed_back went_home;
the strength of the storm: strengthened_into gained_strength intensified picked_up_strength / lost_strength downgraded
    weakened_into lost_its_force blew_itself_out petered_out;
the landfall: made_landfall came_ashore hit_the_coast struck_the_coast / stayed_offshore out_at_sea missed_the_coast
    veered_away passed_by_the changed_course;
the warning of the wave: tsunami_warning_was_issued issued_a_tsunami tsunami_alert / no_tsunami lifted_the_tsunami
    cancelled_the_tsunami tsunami_warning_was_lifted;
how the water stands: waters_are_rising still_rising water_rose river_rose levels_rose burst_its_banks broke_its_banks
    overflowed / receding receded waters_fell subsided water_fell water_levels_dropped / crested;
the dyke: held_back dyke_held dam_held levee_held flood_defences_held barrier_held / dyke_broke dyke_burst dam_burst
    levee_broke levee_failed breached_the_dyke dam_broke breached_the_levee defences_failed overtopped;
the power after it: power_was_restored electricity_was_restored reconnected power_is_back lights_came_back_on
    power_returned / without_power without_electricity blacked_out power_cuts power_cut in_the_dark blackout
    no_electricity;
the eruption: still_erupting spewing erupted ash_cloud / dormant no_sign_of_eruption stopped_erupting ceased_erupting
    calmed_down;
how the harvest was: bumper_harvest record_harvest good_harvest bumper_crop record_crop rich_harvest / poor_harvest
    crop_failure failed_harvest bad_harvest crops_failed worst_harvest ruined_the_harvest / average_harvest;
whether the species lasts: extinct died_out wiped_out extinction / thriving recovering_numbers on_the_increase
    flourishing rebounded numbers_are_rising / endangered threatened_with at_risk_of_extinction on_the_brink;
what became of the animal: shot_dead was_shot / put_down put_to_sleep euthanised culled slaughtered / tranquillised
    tranquilliser stunned sedated / recaptured caught_alive captured_alive lured / still_at_large still_on_the_loose
    on_the_loose still_free / returned_to_its_owner reunited_with_its / released_into_the_wild returned_to_the_wild /
    rehomed;
what became of the whale: refloated swam_free returned_to_the_sea / died_on_the_beach stranded_and_died found_dead /
    beached stranded;
the animal's place: in_captivity bred_in_captivity zoo-bred born_in_a_zoo / in_the_wild wild-born;
the use of water: hosepipe_ban water_restrictions water_rationing restricted_water rationed / no_restrictions
    lifted_the_hosepipe lifted_restrictions ban_was_lifted;
the water to drink: safe_to_drink drinkable potable fit_to_drink / unsafe_to_drink boil_their_water boil_water
    undrinkable not_safe_to_drink contaminated_water;
the bathing: safe_to_swim bathing_is_allowed reopened_the_beach / bathing_ban banned_bathing closed_the_beach too_dirty;
the emissions: cut_emissions lower_emissions reduced_emissions emissions_fell emissions_dropped / higher_emissions
    emissions_rose increased_emissions emissions_grew / carbon-neutral net_zero net-zero climate-neutral;
the reactor: brought_back_on_line back_on_line went_back_on_line switched_back_on / taken_off_line switched_off
    decommissioned / meltdown;
the drilling: granted_a_licence approved_drilling allowed_to_drill permitted_drilling / banned_drilling
    refused_a_licence blocked_drilling drilling_ban / struck_oil found_oil / dry_well found_no_oil no_oil;
what is done with the waste: recycled recycling / incinerated incineration / landfill dumped / exported_abroad
    shipped_abroad / composted;
whether the fish may be caught: fishing_ban banned_fishing closed_season / higher_quota raised_the_quota
    reopened_fishing / lower_quota cut_the_quota;
how the crop was grown: organically pesticide-free / sprayed pesticides pesticide / genetically_modified gene-edited /
    conventionally_grown;
the trees: felled chopped_down / replanted saplings;
the hunt: hunting_ban banned_hunting protected_species / licence_to_hunt open_season hunting_season cull;
the disease among animals: outbreak_confirmed confirmed_outbreak tested_positive / disease-free no_sign_of_disease
    all_clear tested_negative / suspected_outbreak suspected_case;
"""
_SURE = """
the weather: sunny sunshine / cloudy overcast / rainy rain wet / snowy snow / foggy fog / windy gale gales / hail
    hailstones hailstorm / thunderstorm thunder;
the temperature: above_zero above_freezing mild / below_zero below_freezing frost frosty sub-zero;
the rainfall: above-average wetter wettest / below-average drier driest / average;
the summer or winter: hottest warmest / coldest coolest;
the wind: light_wind light_winds breeze calm / strong_wind strong_winds gale-force gusts;
the river: flooded burst flood / dried_up ran_dry parched drought;
the quake: strong_earthquake powerful_earthquake strong_quake / minor_earthquake minor_quake weak_tremor light_tremor;
the shock: aftershock / foreshock / main_shock;
the ice: melting melted thawed thaw / frozen froze frozen_over freezing_over;
the farming: organic / intensive factory_farming;
whether it bites: venomous poisonous / harmless;
the pet: stray / tame pet / wild feral;
the leash: on_a_lead on_a_leash muzzled / off_the_lead off_the_leash running_loose loose unmuzzled;
clean or foul: unpolluted pristine cleaned_up / polluted contaminated toxic foul;
the snow: avalanche_danger / safe_to_ski;
the tide: high_tide / low_tide;
the sort of energy: renewable green_energy / fossil coal-fired / nuclear_energy;
the season of rain: monsoon rainy_season / dry_season;
the yield: higher_yield higher_yields / lower_yield lower_yields;
"""
_USUAL = """
how the forest fire began: lightning / campfire barbecue / cigarette / arsonist arson / power_line power_lines sparks /
    train;
what harmed the crop: drought / frost / hail / locusts pests / flood flooding / blight mildew fungus / storm;
what killed the fish: heat heatwave / sewage / chemical chemicals / oil / algae algal / low_oxygen lack_of_oxygen;
the catch: cod / herring / mackerel / tuna / salmon / shrimp prawn / lobster / crab / eel / squid / haddock / sardine /
    plaice;
the illness of animals: foot-and-mouth / bird_flu avian_flu / swine_fever / mad_cow bse / rabies / bluetongue / anthrax
    / bovine_tuberculosis;
the storm: hurricane / tornado / thunderstorm / blizzard snowstorm / sandstorm dust_storm / hailstorm / cyclone /
    typhoon;
how the damage came: wind / flooding floodwater / hail / mudslide landslide / fire / lightning / snow;
what the animal did: bit bitten / scratched / kicked / trampled / gored / stung / charged_at / pecked;
the young: calf / cub / foal / lamb / puppy / kitten / chick / piglet / fawn;
the tree: oak / pine / beech / birch / chestnut / spruce / elm / poplar / lime_tree / maple / willow / cedar;
"""

TABLES = (
    Table(PointKind.OPPOSITE, Strength.TELLING, _TELLING),
    Table(PointKind.OPPOSITE, Strength.SURE, _SURE),
    Table(PointKind.OPPOSITE, Strength.USUAL, _USUAL),
)
"""Groups of the field, by strength."""
