"""English words for things and places of one sort: a report that is brief names one of them in one place."""

from __future__ import annotations

COMPASS = """
which way: north northern northward / south southern southward / east eastern eastward / west western westward;
which quarter: north-east northeast north-eastern northeastern / north-west northwest north-western northwestern /
    south-east southeast south-eastern southeastern / south-west southwest south-western southwestern;
the side: left_hand left_leg left_arm left_knee left_foot left_side left_eye left_shoulder left_ankle left_bank
    left_wing on_the_left / right_hand right_leg right_arm right_knee right_foot right_side right_eye right_shoulder
    right_ankle right_bank right_wing on_the_right;
indoors or not: upstair / downstair;
up or down the river: upstream / downstream;
at sea or on land: offshore at_sea / onshore on_land / ashore;
in town or not: urban city_centre / rural countryside;
the front or the back: front / rear;
the top or the bottom: top_floor attic roof / basement cellar ground_floor;
"""
"""Directions and sides."""

THINGS = """
the vehicle: car saloon hatchback / van / minibus / bus buse / coach / lorry truck hgv / motorcycle motorbike
    scooter moped / bicycle bike / tram / train / taxi cab / tractor / ambulance / fire_engine / pick-up pickup /
    jeep / tank;
the vessel: ferry / yacht sailing_boat / tanker / trawler fishing_boat / cargo_ship cargo_vessel freighter
    container_ship merchant_ship / cruise_ship liner cruise_liner / submarine / warship frigate destroyer / dinghy
    inflatable rubber_boat / lifeboat / tug tugboat / canoe kayak / barge / speedboat / catamaran / hovercraft /
    aircraft_carrier / wooden_boat;
the aircraft: plane aeroplane airplane airliner / helicopter chopper / glider / drone / balloon / airship;
the weapon: gun pistol revolver handgun / rifle / shotgun / knife blade / axe / bomb explosive grenade / hammer /
    crossbow / sword machete / screwdriver / iron_bar crowbar / baseball_bat / stones stone rocks bottles / batons
    truncheon / acid;
the reach: short-range short_range / medium-range medium_range / intermediate-range / long-range long_range /
    intercontinental;
the missile: ballistic / cruise / hypersonic;
the force: nuclear / conventional / chemical / biological;
the animal: dog / cat / horse pony / cow cattle bull / sheep lamb / pig / goat / hen chicken poultry / duck / goose
    / lion / tiger / bear / wolf / elephant / shark / whale / dolphin / seal / snake / crocodile alligator / monkey
    / deer / fox / rabbit / rat / mouse mice / bee / wasp / eagle / hawk falcon / owl / pigeon / gull / leopard /
    beaver / otter / badger / hedgehog / bat / salmon / trout / spider;
the material: wood wooden timber / steel / iron / concrete / brick / stone / glass / plastic / aluminium / copper /
    marble / paper / cardboard / cotton / leather / rubber / bronze / silver / lead / clay / sand / straw / bamboo /
    silk / wool;
the fuel: diesel / petrol gasoline / natural_gas lng / coal / nuclear / solar / hydrogen / electric battery
    battery-powered / hydroelectric hydropower / biomass / paraffin kerosene / geothermal;
the crop: wheat / maize corn / rice / barley / soya soy soybean / potato potatoe / coffee / cocoa / tea / sugar /
    cotton / olive / grape / banana / tomato tomatoe / apple / orange / palm_oil / rapeseed / hops / tobacco;
the drink: beer ale lager / wine / whisky whiskey / vodka / gin / rum / champagne / cider / coffee / tea / milk /
    juice / water;
the food: bread / cheese / beef / pork / chicken / lamb / fish / egg / rice / pasta / butter / sausage / ham /
    salmon / tuna / prawn / oyster / bean / soup / pizza / cake / chocolate / ice_cream / salad / honey;
the colour: red / blue / green / yellow / black / white / grey / purple / pink / brown / orange;
the sport: football soccer / rugby / cricket / tennis / basketball / baseball / ice_hockey / hockey / golf / boxing
    / swimming / athletics / cycling / rowing / skiing / volleyball / handball / badminton / snooker / netball /
    fencing / judo / wrestling;
the stroke: freestyle / backstroke / breaststroke / butterfly;
the race: sprint / marathon / relay / hurdle / steeplechase / time_trial / road_race;
the part of the body: arm / leg / knee / ankle / shoulder / chest / stomach abdomen / neck / head / foot / hip /
    wrist / finger / toe / spine / hand / eye / ear / jaw / rib / thigh / elbow / nose / skull / pelvis / lung /
    heart / kidney / liver;
the entrance: window / door front_door / back_door rear_door / roof skylight / tunnel / fire_escape / gate;
the room: kitchen / bedroom / bathroom / living_room lounge / hallway corridor / dining_room / nursery / study /
    stairwell stairs / lift;
the season: spring / summer / autumn / winter;
the way it runs: motorway / bridge / tunnel / roundabout / level_crossing / car_park / pavement / cycle_path /
    runway;
the water: river / lake / canal / reservoir / sea / pond / stream brook / swimming_pool / harbour;
the work of art: painting / sculpture / drawing / photograph / watercolour / tapestry / print etching / statue;
the paper: letter / email / text_message / phone_call / postcard / leaflet / tweet;
the medium: book novel / film movie / song / play / television_sery tv_sery / opera / ballet / musical / podcast;
the instrument: piano / violin / guitar / cello / flute / trumpet / drums / organ / harp;
what holds the power: solar_farm / wind_farm / nuclear_plant nuclear_power_station / coal_plant coal-fired /
    gas-fired / dam;
the gem or metal: gold / silver / diamond / platinum / pearl / ruby / emerald;
the heavenly body: planet / moon / asteroid / comet / star / galaxy;
the germ: bacteria bacterium bacterial / virus viral / fungus fungal / parasite;
the means of payment: cash / cheque / card / share stock / bitcoin cryptocurrency;
the train: passenger_train express / freight_train goods_train / tram;
the storm damage: tree / lamp_post / wall / roof / power_line;
the cargo: oil / grain / coal / timber / car / container / fertiliser / gas / steel;
the field: tax / pension / housing / education / health / defence / transport;
the drug: cocaine / heroin / cannabis marijuana / ecstasy / methamphetamine / fentanyl / opium;
the first or second half: first_half / second_half / extra_time / injury_time stoppage_time added_time;
the meal: breakfast / lunch / dinner supper / tea;
the garment: coat jacket / shirt / hat cap / scarf / dress / suit / trousers jeans / helmet / glove / uniform;
the poison: pesticide insecticide / weedkiller herbicide / carbon_monoxide / bleach / lead / arsenic / mercury /
    rat_poison / methanol / cyanide;
"""
"""Sorts of things."""

PLACES = """
the building: school / university / hospital clinic / church cathedral chapel / mosque / synagogue / hotel / prison
    jail / factory / warehouse / shop store supermarket / restaurant / cafe / pub bar / theatre / cinema / museum
    gallery / library / railway_station train_station / airport / stadium arena / barn / shed / garage / house /
    flat apartment / farmhouse / office / embassy / courthouse court / bank / castle / palace / tent / nursing_home
    care_home / town_hall city_hall / barracks / police_station / gymnasium / nightclub / shopping_centre
    shopping_mall / car / boat / cellar / park / square / garden / field / beach / forest wood / ship / headquarters
    / parliament legislature / constituency_office;
"""
"""Where a thing is, behind "in", "at", "on"."""
