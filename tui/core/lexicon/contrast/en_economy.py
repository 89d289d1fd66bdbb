"""English words for budgets, banks, companies, work and prices, where one word excludes the other."""

from __future__ import annotations

from tui.core.findings import PointKind
from tui.core.lexicon.contrast import Strength, Table

_TELLING = """
what became of the bid: accepted_the_offer accepted_the_bid agreed_to_the_offer recommended_the_offer backed_the_offer
    welcomed_the_offer / rejected_the_offer rejected_the_bid turned_down_the_offer spurned rebuffed refused_the_offer /
    withdrew_the_offer withdrew_the_bid withdrew_its_offer withdrew_its_bid walked_away dropped_its_bid dropped_the_bid
    / raised_its_offer improved_offer raised_its_bid;
what the regulator did with the merger: cleared_the_merger approved_the_merger cleared_the_takeover
    approved_the_takeover waved_through / blocked_the_merger blocked_the_takeover rejected_the_merger
    prohibited_the_merger prohibited_the_takeover barred_the_merger / with_conditions on_condition;
the fate of the works: keep_the_plant_open save_the_plant plant_will_stay_open kept_open remain_open / close_the_plant
    shut_the_plant plant_will_close close_the_factory shut_the_factory factory_will_close / sell_the_plant
    sold_the_plant sell_the_factory sold_the_factory / move_production moved_production;
the jobs: creating_jobs create_jobs new_jobs jobs_will_be_created taking_on / cutting_jobs cut_jobs job_cuts shed_jobs
    job_losses axe_jobs jobs_will_go lay_off / no_job_losses no_jobs_will no_redundancies without_redundancies
    safeguarded;
how the strike stands: called_off_the_strike strike_was_called_off suspended_the_strike averted_the_strike
    ended_the_strike strike_was_averted returned_to_work / went_on_strike walked_out strike_went_ahead downed_tools
    strike_began voted_to_strike strike_continues / work-to-rule go-slow overtime_ban;
what the union said to the offer: accepted_the_pay voted_to_accept accepted_the_deal / rejected_the_pay voted_to_reject
    rejected_the_deal turned_down_the_pay;
who pays for it: taxpayer taxpayers public_money from_taxes public_purse state-funded government-funded publicly_funded
    / private_donors private_money privately_funded sponsors / lottery_money / ticket_sales admission_charge /
    own_pocket self-funded / european_funds european_union_funds / borrowed_money bank_loan;
the cost against the plan: over_budget overran ran_over more_than_planned cost_overrun higher_than_planned
    dearer_than_planned exceeded_the_budget / under_budget less_than_planned below_budget cheaper_than_planned /
    within_budget on_budget as_budgeted to_budget;
the price to get in: free_of_charge at_no_cost no_charge free_admission admission_is_free entry_is_free free_entry
    costs_nothing without_payment / for_a_fee entrance_fee admission_fee ticketed must_pay will_be_charged paid_entry
    charges_for;
the books: balanced_budget balanced_the_books broke_even break_even / budget_deficit in_the_red ran_a_deficit
    into_the_red in_deficit / budget_surplus in_the_black ran_a_surplus in_surplus into_the_black back_in_the_black;
the bank's move: raised_rates raise_rates rate_rise rate_increase raised_interest_rates raised_its_key raised_the_rate
    increased_rates put_up_rates hiked tightened_policy / cut_rates lowered_rates rate_cut cut_interest_rates
    cut_its_key lowered_interest_rates reduced_rates cut_the_rate eased_policy lowered_the_rate / left_rates held_rates
    kept_rates rates_unchanged held_interest_rates left_interest_rates kept_interest_rates left_its_key kept_its_key
    on_hold left_unchanged kept_unchanged;
the firm's fate: went_bankrupt filed_for_bankruptcy bankrupt into_administration went_under insolvent into_liquidation
    went_bust / taken_over bought_out bailed_out / stayed_afloat kept_afloat;
the shares: went_public flotation stock_market_listing / taken_private delisted / suspended_trading
    suspended_from_trading;
the dividend: raised_its_dividend increased_its_dividend higher_dividend raised_the_dividend increased_the_dividend /
    cut_its_dividend lower_dividend cut_the_dividend reduced_its_dividend / scrapped_its_dividend suspended_its_dividend
    no_dividend passed_its_dividend / held_its_dividend unchanged_dividend maintained_its_dividend;
the results: beat_forecasts beat_expectations better_than_expected above_expectations exceeded_forecasts
    ahead_of_expectations better_than_forecast topped_forecasts / missed_forecasts missed_expectations
    worse_than_expected below_expectations disappointing_results short_of_expectations below_forecasts profit_warning /
    in_line_with_forecasts as_expected in_line_with_expectations met_forecasts;
how the goods sell: sold_out snapped_up best-seller flying_off in_short_supply / unsold slow_sales failed_to_sell glut
    oversupply did_not_sell no_buyer;
the wage deal: above_inflation above-inflation real-terms_rise / below_inflation below-inflation pay_freeze
    real-terms_cut / in_line_with_inflation;
the vote of the shareholders: shareholders_approved shareholders_backed investors_backed / shareholders_rejected
    shareholders_voted_against investors_rejected shareholder_revolt;
the way of paying: in_cash all-cash cash_deal / in_shares all-share share_swap in_stock all-stock / in_instalments
    by_instalments / lump_sum in_full;
when the money comes: in_advance up_front upfront / in_arrears on_delivery on_completion;
the duty: raised_tariffs imposed_tariffs imposed_duties new_tariffs higher_tariffs / cut_tariffs scrapped_tariffs
    lifted_tariffs lower_tariffs removed_tariffs abolished_tariffs / retaliatory_tariffs;
the recall: recalled recall withdrawn_from_sale taken_off_the_shelves pulled_from_shelves / back_on_sale
    back_on_the_shelves remain_on_sale still_on_sale;
the bonus: waived_his_bonus gave_up_his_bonus waived_her_bonus no_bonus / received_a_bonus paid_a_bonus
    bonuses_were_paid;
"""
_SURE = """
the economy: recession contraction contracted shrank / growth grew expansion expanded growing / stagnation stagnated
    no_growth zero_growth;
the trend of prices: =dearer more_expensive costlier went_up go_up / =cheaper less_expensive went_down go_down
    came_down;
the currency: strengthened appreciated firmed / weakened depreciated devalued slid;
the reserve: stockpiled hoarded / ran_down ran_out used_up depleted;
the buyer's doubt: overpaid overpriced overvalued too_expensive / bargain underpriced undervalued cheaply;
whether pay is due: =paid remunerated salaried / =unpaid unremunerated volunteer pro_bono;
how much of it: in_full wholly entirely entire / partly partially in_part partial;
the holding: majority_stake majority_shareholder controlling_stake controlling_interest / minority_stake
    minority_shareholder / sole_owner wholly_owned fully_owned / =half_stake;
the plan for staff: full-timers / part-timers / temps agency_staff agency_workers casual_workers / freelance
    freelancers;
the cost: underestimated / overestimated;
the size of the firm: family_business family-owned family_firm small_business / multinational conglomerate chain;
the goods: =new brand-new / second-hand used secondhand refurbished reconditioned;
the loan: secured / unsecured;
the sector: private_sector / public_sector / voluntary_sector;
the market: monopoly sole_supplier / competition competitors rivals;
the supply: plentiful abundant ample / scarce scarcity in_short;
saving or spending: saved saving thrift / spent spending splashed_out;
the deadline to pay: on_time by_the_deadline before_the_deadline / late after_the_deadline missed_the_deadline
    past_the_deadline;
the hours: longer_hours overtime / shorter_hours short-time reduced_hours four-day;
"""
_USUAL = """
the tax at issue: income_tax / corporation_tax corporate_tax / value_added_tax vat sales_tax / inheritance_tax /
    property_tax council_tax / fuel_duty fuel_tax / wealth_tax / capital_gains_tax / payroll_tax / carbon_tax /
    tourist_tax;
the aim of the money: repair repairs renovation refurbishment / extension expansion / new_building / salaries wages /
    research / advertising marketing / pay_off_debts repay_debts;
the reason given: rising_costs higher_costs energy_costs / falling_demand weak_demand falling_sales / competition /
    automation / shortage_of_staff staff_shortage labour_shortage / strike / new_rules regulation;
the grievance: pay wages / working_hours hours rosters / pensions pension / safety / job_cuts redundancies / staffing
    understaffing;
the sort of cut: redundancies / pay_cut / shorter_hours / hiring_freeze;
the paper of value: bonds bond / shares / futures / property / gold / currency currencies;
how the sale goes: auction auctioned / tender tendered / private_sale privately / raffle raffled / online;
the rise: wages / prices / rents / profits / exports / imports;
"""

TABLES = (
    Table(PointKind.OPPOSITE, Strength.TELLING, _TELLING),
    Table(PointKind.OPPOSITE, Strength.SURE, _SURE),
    Table(PointKind.OPPOSITE, Strength.USUAL, _USUAL),
)
"""Groups of the field, by strength."""
