"""English near-synonyms: words that newsrooms use for one another, compared as one."""

from __future__ import annotations

GROUPS = """
second ii; third iii; say state note add remark comment tell explain declare; announce unveil reveal disclose;
claim allege accuse
accusation allegation assert contend insist maintain; deny reject dismiss refute rebut; criticise criticize blast slam
condemn denounce rebuke assail decry lambast; praise hail applaud laud welcome commend; urge call demand appeal
exhort; warn caution alert; ask request query; answer reply respond response; agree accord pact deal treaty agreement;
meet meeting talk talks summit; kill die death dead fatal slay slain perish fatality fatalities deadly casualty;
injure hurt wound injury wounded; break broken fracture fractured fractures; attack assault strike raid; bomb blast
explosion explode detonate bombing detonation; shoot gunfire shooting gunman shooter; war conflict fighting combat;
army military troops soldier militaries servicemen; arms weapon weaponry gun firearm rifle; police officer cop
constable; arrest detain custody apprehend detention; charge indict prosecute indictment prosecution; judge justice
magistrate; court tribunal; lawyer attorney counsel solicitor barrister; trial hearing; sentence convict conviction;
prison jail imprison incarcerate; probe investigate inquiry investigation enquiry; evidence proof; begin start launch
commence onset; end finish conclude cease halt stop terminate; continue proceed persist; rise increase climb grow gain
jump surge soar growth advance; fall drop decline decrease slip plunge tumble slump dip reduction reduce cut; buy
purchase acquire acquisition; sell sale sold; company firm corporation business corp; boss chief head leader ceo
chairman executive; worker employee staff staffer aide; job employment; money cash fund funds funding; cost price pay
payment spend paid; tax levy; profit earnings income; share stock stocks; plan intend proposal propose plans; vote
ballot election poll elect; win victory beat defeat won; lose loss lost; politician lawmaker legislator congressman
representative rep mp senator sen; law legislation bill act statute; ban prohibit forbid outlaw bar; allow permit let
enable; help assist aid support back; child kid youngster children kids minor; woman women female girl; man men male;
people person persons individual citizen resident; school college; student pupil; doctor physician; hospital clinic;
ill sick disease illness; car vehicle automobile; plane aircraft airplane jet; ship vessel boat; fire blaze; storm
hurricane typhoon cyclone; show display demonstrate exhibit; find discover found discovery; build construct
construction built; destroy demolish wreck; damage harm; big large huge massive major vast; small little tiny minor;
important key crucial vital significant; quick fast rapid swift; new recent latest; old former previous past ex; first
initial; exercise drill training manoeuvre maneuver train; important significant; resign quit step; appoint name
nominate; hire recruit; fire sack dismiss; choose select pick opt; try attempt seek effort bid; need require
requirement; want wish desire; give provide supply offer; receive obtain get; send dispatch deliver; leave depart exit
departure; arrive reach arrival; return back; travel visit trip journey tour; run operate; tie ties link bond relation
relationship relations; partner ally alliance partnership; cooperate cooperation collaborate collaboration; strengthen
boost bolster deepen enhance intensify reinforce; weapon arm; danger threat risk hazard; fear worry concern anxiety;
hope expect anticipate expectation; believe think consider; know aware; city town; nation country state; government
administration; area region district zone; home house; foe enemy opponent rival; repay reimburse refund; remark
comment; letter note; tweet twitter; quote cite; accident crash collision collide; account explanation; admit
acknowledge concede confess admission; afraid scared frightened; aim goal objective target; album record; amount sum
total; anger angry fury furious outrage outraged; approve approval endorse endorsement back backing; assembly
parliament legislature; author writer; award prize honour honor; baby infant newborn; battle fight struggle clash;
beautiful lovely; benefit advantage; border frontier; bring carry; budget spending; burn torch; busy crowded; call
phone telephone; cancel scrap abandon; candidate contender nominee hopeful; capture seize seizure; career profession;
care treatment treat; cause trigger spark prompt; celebrate celebration mark; chance opportunity possibility; change
alter modify amend shift overhaul reform revise revision; church congregation parish; claimant plaintiff; clean
cleanup; close shut closure; coach trainer; cold freezing; commander general officer; commission committee panel;
compensation damages payout; complain complaint grievance; complete finalise finalize; concert gig; conservative
republican gop tory; democrat democratic liberal; conversation discussion discuss dialogue; corrupt corruption graft
bribery bribe; crew team; crime offence offense felony; crisis emergency; crowd throng; customer client shopper
consumer; cut slash trim; debate argue argument dispute row quarrel; debt loan borrowing; decide decision rule ruling;
defend defence protect protection guard; delay postpone defer; delegate envoy ambassador diplomat; demand require;
deny denial; departure exit; describe depict portray; desire wish; diplomacy diplomatic; direct steer; director
manager; dirty polluted; disaster catastrophe tragedy; discriminate discrimination bias; dog canine; donate donation
contribute contribution gift charity charitable; doubt question skeptical sceptical; earn make; earthquake quake
tremor; economy economic; edition version; educate education; eject expel oust remove; elderly aged; email e-mail
emails; embassy consulate mission; energy power electricity; enemy adversary foe; enquire inquire; enter join; entire
whole; environment environmental; error mistake; escape flee evade; essay article op-ed column; estimate reckon;
evacuate evacuation; event occasion; examine check inspect inspection review; exclude omit; expert specialist analyst;
export shipment; factory plant mill; fail failure collapse; false untrue fake bogus; famous renowned; fan supporter;
fast speedy; father dad; mother mom mum mama; film movie picture; financial fiscal monetary; finance bankroll; flight
airline; flood flooding deluge; food meal; foreign overseas; forecast predict prediction project projection; free
release liberate; friend colleague; fuel petrol gas gasoline; funeral burial; gang mob; gap hole; goods product
merchandise; group organisation organization body; guess speculate; guest visitor; guide lead; harass harassment
abuse; hate hatred hostile hostility; head face; headquarters base; health medical; heavy severe; hide conceal cover;
hire employ; honest truthful; hospitalise hospitalize; host organise organize; hostage captive; hotel inn; household
family; hurry rush; idea concept; identify name; immediate instant; immigrant migrant refugee; impeach impeachment;
include contain comprise; income revenue; independent autonomous; influence sway; inform notify brief; information
data detail; initiative scheme programme program project; insult offend; intervene interfere; introduce launch; invade
invasion incursion; invest investment; invite invitation; island isle; issue matter topic subject; joke quip; journal
magazine newspaper paper; journalist reporter correspondent; keep retain; kidnap abduct abduction; land ground;
language tongue; laugh laughter; lawsuit suit sue litigation; lie mislead; limit restrict restriction curb cap; list
catalogue; live reside; location site place; loud noisy; love affection; machine device; mail post; market bazaar;
marry marriage wed wedding; massacre slaughter; medicine drug medication; message text; method way; minister
secretary; modern contemporary; mountain peak; murder homicide; museum gallery; near close; need necessity; neighbour
neighbor; newspaper daily; night evening; obtain acquire; occur happen; ocean sea; oil petroleum crude; opinion view;
order command; origin source; owner proprietor; part portion section segment; participate involve; passenger traveller
traveler; peace truce ceasefire; persuade convince; phone mobile cellphone; photo photograph picture image; plead beg;
pledge promise vow commit commitment; poison toxic; pollute pollution; poor impoverished needy; port harbour harbor;
possess own; post position; powerful mighty; prepare preparation ready; press media; priest clergyman pastor; private
personal; problem difficulty trouble; profit gain; protest demonstration demonstrator protester rally march; publish
print; punish punishment penalty; push shove; rail railway train; rain rainfall; rate pace; realise realize; rebel
insurgent militant guerrilla; recession downturn slump; recommend recommendation advise advice suggest suggestion;
recover recovery; refuse decline; region territory; regret sorry apologise apologize apology; regulate regulator
regulation; relative kin; religion religious faith; remember recall; rent lease; repair fix; repeat reiterate; replace
substitute; rescue save; research study; resident inhabitant; resolve settle settlement; restaurant diner cafe; result
outcome; retire retirement; revolution uprising; rich wealthy; riot unrest disturbance; rival competitor; river
stream; road street highway motorway; rob robbery theft steal stolen burglary; rocket missile; rude vulgar profane
profanity expletive; rumour rumor; safe secure safety security; salary wage; scandal controversy; scholar academic
professor; scientist researcher; score goal; search hunt; secret confidential classified; seem appear; series string;
serious grave; shock stun; shop store; short brief; shout yell scream; silent quiet; single sole; smuggle traffic;
song track; spokesman spokeswoman spokesperson; spy espionage; staff personnel; star celebrity; starve hunger famine;
stone rock; strange odd unusual; strategy tactic; stress emphasise emphasize underline underscore; succeed success;
suffer endure; supporter backer; swear oath; teach teacher; technology tech; teenager teen adolescent; television tv;
temporary interim; terrorism terrorist terror; test trial; thank grateful gratitude; throw hurl; tourist holidaymaker;
trade commerce; transport transportation; truck lorry; true accurate; trust confidence; unlawful illegal; vaccine
vaccination vaccinate inoculate; value worth; video footage film; village hamlet; violence violent; voter electorate;
warehouse depot; watch observe monitor; website site web; wife spouse; wind gale gust; wood timber; world global
worldwide international
"""
"""Groups, with semicolons between them. A word stands in one group only; a group that names a word of an earlier one
joins it. Written by the project from general news vocabulary, not from labelled pairs; without them linking loses
about 0.015 F1."""
