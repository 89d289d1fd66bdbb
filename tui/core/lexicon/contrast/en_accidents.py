"""English words for accidents on road, rail, air and sea and for fires, where one word excludes the other."""

from __future__ import annotations

from tui.core.findings import PointKind
from tui.core.lexicon.contrast import Strength, Table

_TELLING = """
the way through: reopened_to_traffic road_has_reopened reopened_the_road passable cleared_the_road traffic_is_flowing /
    impassable blocked_the_road closed_to_traffic road_is_closed cut_off closed_the_road closed_in_both still_closed
    remains_closed remains_blocked / one_lane single_lane alternating_traffic one_direction;
how the aircraft came down: emergency_landing forced_landing belly-landed crash-landed crash-landing / landed_safely
    landed_normally touched_down_safely / ditched crashed_into_the_sea / overran_the_runway skidded_off_the_runway
    slid_off_the_runway / aborted_take-off aborted_takeoff / burst_into_flames broke_apart broke_up_in;
the fate of the ship: sank went_down capsized overturned / ran_aground aground / refloated towed_to_port towed_into_port
    reached_port made_port limped_into / adrift drifted drifting;
what became of those aboard: all_rescued all_were_rescued everyone_was_rescued all_aboard_survived
    everyone_on_board_survived all_passengers_survived / no_survivors all_aboard_died everyone_on_board_died
    all_on_board_were_killed killed_everyone_on_board / some_survived few_survivors lone_survivor sole_survivor
    only_survivor;
how the trapped got out: freed_themselves got_out_by_themselves climbed_out_unaided crawled_out unaided / cut_free
    cut_out_of_the freed_by_firefighters pulled_from winched hauled_out dug_out lifted_to_safety / still_trapped
    remain_trapped still_underground;
how they left the building: leapt_from / by_ladder down_a_ladder turntable_ladder / down_the_stairs by_the_stairs /
    through_a_window climbed_out_of_a_window / carried_out;
the signal: ran_a_red went_through_a_red jumped_the_lights passed_a_red passed_a_signal_at_danger / green_light on_green
    lights_were_green / signal_failure lights_were_out;
the barrier at the crossing: barriers_were_down barrier_was_down lowered_barriers barriers_were_lowered /
    barriers_were_up barrier_was_up raised_barriers failed_to_close unguarded_crossing barriers_failed;
how fast it went: over_the_limit above_the_limit too_fast speeding excessive_speed at_high_speed / within_the_limit
    under_the_limit below_the_limit walking_pace at_low_speed low_speed slowly_moving / standing_still;
what the driver may do: learner_driver / experienced_driver / without_a_licence unlicensed disqualified / driverless
    self-driving autonomous no_driver / holds_a_licence valid_licence;
the driver after the crash: stayed_at_the_scene remained_at_the_scene stopped_to_help called_an_ambulance / hit-and-run
    fled_the_scene failed_to_stop did_not_stop left_the_scene ran_away;
the state of the mine or tunnel: flooded_mine flooded / cave-in roof_fall rockfall / gas_explosion firedamp methane /
    fire_underground;
whether the alarm worked: alarm_sounded alarm_went_off alarms_sounded smoke_alarm_woke alarm_worked / no_alarm
    alarm_failed alarm_did_not alarms_failed alarm_was_switched_off without_an_alarm did_not_go_off;
whether there were sprinklers: sprinklers_came_on sprinkler_system_worked sprinklers_put / no_sprinklers
    without_sprinklers sprinklers_failed;
how the fire began: electrical_fault short_circuit faulty_wiring wiring / cigarette cigarette_end / candle candles /
    gas_leak gas_cylinder gas_bottle gas_explosion / arson deliberately_lit set_on_fire started_deliberately
    fire-raising petrol_bomb / lightning struck_by_lightning / chip_pan frying_pan / welding welder / heater boiler
    chimney / battery_pack lithium charger / firework fireworks / overheated overheating;
where the fire began: in_the_kitchen / in_the_basement in_the_cellar / in_the_attic in_the_loft in_the_roof /
    on_the_ground_floor / in_a_bedroom / in_the_garage / in_the_engine_room in_the_engine / in_the_boiler_room /
    in_the_storeroom in_a_storeroom in_the_warehouse;
what brought it down: metal_fatigue corrosion rust rusted / overloaded overloading too_heavy / design_flaw design_fault
    / shoddy poor_workmanship bad_workmanship / subsidence sinkhole / struck_by_a_ship hit_by_a_ship rammed;
why the aircraft failed: bird_strike birds_were_sucked / out_of_fuel ran_out_of_fuel fuel_shortage fuel_starvation /
    iced_up icing ice_on / engine_failure engine_failed engine_trouble / lightning_strike struck_by_lightning /
    pilot_error / wind_shear gust_of_wind turbulence / software_fault software_error / tyre_burst burst_tyre /
    cracked_window cracked_windscreen;
why the train stopped or left the rails: broken_rail buckled_rail cracked_rail / points_failure faulty_points / landslip
    landslide mudslide / fallen_tree tree_on / signal_fault signalling_fault / overhead_line power_line power_failure /
    derailed derailment / cow_on cattle_on;
whether the line runs again: trains_are_running_again services_resumed resumed_service running_normally back_to_normal
    service_restored / trains_are_suspended services_suspended no_trains replacement_buses rail_replacement /
    limited_service reduced_service reduced_timetable;
whether the flight went: took_off_as departed_on_time left_on_time / delayed late_departure hours_late / cancelled
    scrubbed / turned_back returned_to_the_airport / rerouted;
the state of the bridge: deemed_safe found_to_be_safe structurally_sound declared_safe judged_safe / unsafe
    at_risk_of_collapse in_danger_of_collapse condemned_as / weight_limit weight_restriction;
whether they wore lifejackets: wearing_life_jackets wearing_a_lifejacket wearing_lifejackets in_lifejackets
    wearing_a_life_jacket / without_life_jackets without_lifejackets without_a_lifejacket no_life_jackets no_lifejackets
    without_a_life_jacket;
the black box: found_the_black_box recovered_the_black_box black_box_was_found flight_recorder_was_found
    recovered_the_flight found_the_flight / black_box_is_missing search_for_the_black_box black_box_has_not
    not_found_the_black;
"""
_SURE = """
whether the crew saw it: saw_it_coming spotted noticed / did_not_see never_saw unnoticed failed_to_see overlooked;
the sight ahead: thick_fog dense_fog fog poor_visibility / clear_visibility good_visibility clear_weather / smoke /
    dazzled;
whether the doors were open: =unlocked unbolted / =locked bolted padlocked / jammed stuck;
which way it turned: swerved_left veered_left turned_left / swerved_right veered_right turned_right / straight_on
    straight_ahead;
how they left it: evacuated evacuate / stayed_inside stayed_put remained_inside remained_indoors refused_to_leave;
how full it was: fully_loaded laden full_load / unladen empty_lorry running_empty / half-full half_full;
whether help was near: within_minutes promptly / took_hours hours_passed too_late;
the light: =dark darkness unlit / =daylight lit floodlit;
the maintenance: well_maintained regularly_serviced recently_serviced newly_inspected / poorly_maintained neglected
    never_serviced;
whether the brakes worked: brakes_worked brakes_held / brakes_failed brake_failure faulty_brakes;
on which side of the road: wrong_side wrong_way oncoming / own_lane correct_side;
the spill: leaked leaking spilled spilt leak / sealed plugged watertight no_leak;
the rope: snapped =broke gave_way / held_firm =held;
"""
_USUAL = """
what it hit: tree / wall / lamp_post lamppost / parked_car / crash_barrier guard_rail / bus_stop bus_shelter /
    shop_window shopfront / deer / iceberg / rock rocks reef / bridge;
who pulled them out: firefighter fireman firemen / passer-by / lifeguard / neighbour / coastguard / fishermen fisherman
    / diver / mountain_rescue / soldier;
how the crash went: collided collision / overturned overturn rolled_over / skidded slid / plunged / derailed /
    rear-ended rear-end / veered_off came_off_the_road left_the_road;
the part that failed: engine / brakes / tyre / wing / rudder / landing_gear undercarriage / propeller / steering /
    gearbox / cable / axle;
the surface of the road: black_ice icy / wet / gravel / mud / oil;
where they were found: in_the_wreckage under_the_rubble in_the_rubble / on_the_beach washed_ashore washed_up / on_a_raft
    in_a_life_raft clinging_to / in_a_ditch / in_the_water / in_a_cave;
how they drew attention: whistle whistled / flare flares / mobile_phone phoned telephoned / shouted shouting cries
    screams / waved waving / torch / knocked knocking tapping banging;
the level of the fire: smouldering / blaze ablaze inferno / embers;
the time of the fall: during_construction under_construction / during_demolition / during_repairs during_maintenance /
    in_use;
"""

TABLES = (
    Table(PointKind.OPPOSITE, Strength.TELLING, _TELLING),
    Table(PointKind.OPPOSITE, Strength.SURE, _SURE),
    Table(PointKind.OPPOSITE, Strength.USUAL, _USUAL),
)
"""Groups of the field, by strength."""
