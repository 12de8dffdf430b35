/**
 * What work is done with, on or among: materials, animals, machines, places, sports, ailments, beliefs. They stand before
 * a job ("Ferry Operations Director", "Wastewater Superintendent") or behind "of" ("Head of Drug Discovery"). Lower
 * case; common surnames are left out. One trade a line.
 *
 * Source: occupational titles of the ISCO, the British SOC and the American O*NET, and of public bodies and clubs.
 */
export const ROLE_TRADES: ReadonlySet<string> = new Set(
  `
additional traditional front rights way needs educational exceptional talented gifted remedial
hotel inn motel resort valet casino cruise voyage ferry ship ships vessel vessels deck engine-room engine
bridge helm sail sailing rowing canoe kayak surf diving dive lifesaving
race racing racecourse steeplechase equine equestrian horse stud stable stables kennel kennels canine feline
zoological
aquarium reptile primate primates birds avian mammal mammals insect insects butterfly invertebrate penguin elephant
scout scouts guides cub brownie cadet cadets squadron wing flotilla convoy platoon company troop regiment brigade
corps infantry artillery
cavalry armoured ordnance munitions signals parachute commando paratroop
patrol wastewater sewage sewer sewerage drainage floodplain dam canal canals waterways groundwater aquifer
sanitation stormwater hydrographic meteorological weather atmospheric seismic volcanic geological geophysical
geospatial
mapping cartographic survey cadastral
arboricultural horticultural botanical botanic herbarium mycology entomology ornithology zoology oceanographic
aquaculture oyster
salmon trout eel lobster crab shellfish mussel whaling
apple cider hop hops barley wheat grain cereal cereals maize corn sugar cane tobacco banana citrus avocado almond nut
nuts
strawberry vegetable vegetables fruit flower flowers bulb seed seeds mushroom spice vanilla honey bee bees
maple timber lumber sawmill log logging pulp paper pallet furniture upholstery carpet rug
leather saddle shoe boot glove hat apparel clothing lace silk wool linen yarn thread dye dyeing weaving spinning
ceramic pottery jewellery jewelry diamond gem clock
print printing bindery binding book books bookshop magazine magazines newspaper
iron aluminium aluminum copper zinc tin nickel lithium cobalt uranium rare-earth cement concrete brick tile aggregate
aggregates
chemicals petrochemical polymer plastics rubber coatings adhesives fertiliser fertilizer
battery batteries turbine turbines boiler boilers heating cooling hvac refrigeration insulation retrofit
roofing scaffolding demolition excavation piling tunnelling tunneling paving masonry plastering surveying
lift lifts cranes forklift tractor truck trucks lorry van vans car cars motorcycle motor taxi cab minibus bicycle bike
cycling cycle
walking active metro underground subway tube locomotive rolling-stock signal ticket revenue-protection
air-traffic runway terminal baggage cargo freight customs-clearance brokerage charter ramp
satellite rocket launch propulsion orbital lunar telescope observatory astronomy optics photonics laser quantum
semiconductor chip chips wafer electronics radar sonar robotics mechatronics drone drones
blockchain crypto fintech proptech edtech insurtech regtech
database server penetration incident vulnerability threat threats data-protection information-governance
scrum agile release desktop first-line second-line
ppc paid organic social-media affiliate merchandise
loyalty retention onboarding renewals renewal pricing yield inventory replenishment planogram
settlement settlements clearing collateral derivatives structured convertible high-yield investment-grade
emerging-markets sovereign muni venture buyout buyouts secondaries real-assets multi-asset
index etf passive smart-beta responsible-investment impact-investing
homes loan deposit deposits savings card cards arrears insolvency restructuring turnaround advisory
transaction transactions deal deals valuation valuations reinsurance casualty
counseling psychotherapy occupational physical speech hearing audiology optometry orthotics prosthetics podiatry
dietetic dietetics phlebotomy vaccination immunisation immunization screening triage sepsis pain sleep allergy asthma
rheumatology haematology hematology endocrinology gastroenterology nephrology
orthopaedic orthopedic plastic vascular thoracic cardiothoracic neuro pediatric obstetric gynaecology gynecology
reproductive maternal newborn child adolescent elderly geriatric hiv tb malaria polio cholera ebola covid pandemic
addiction substance drug alcohol gambling harm
autism learning-disability disabilities dyslexia deaf blind
fostering adoption kinship looked-after leaving-care youth-offending early-help family-support
homeless rough-sleeping hostel refuge domestic-abuse domestic trafficking slavery hate
welfare-rights debt money advice citizens
preschool pre-school kindergarten elementary middle grammar comprehensive prep preparatory upper lower
exam examination timetable behavior
math classics latin
computing computer coding woodwork metalwork instrumental string strings woodwind percussion piano
theology divinity anthropology archaeology linguistics journalism
quantity
bench glasshouse greenhouse flock shearing milking calf foal
shepherding ranch range grazing pasture pasturelands silage feed abattoir slaughter butchery meat bacon sausage
fish seafood chilled frozen ambient grocery deli delicatessen produce confectionery snack snacks beverage beverages
drinks spirits whisky whiskey gin rum beer ale lager
wines cocktail dining restaurant restaurants canteen bread dough cake ice-cream
butter yoghurt yogurt
gate crowd stewarding pitch grounds turf green greens course squash badminton bowls darts snooker billiards chess
boxing wrestling judo karate fencing archery shooting gymnastics marathon triathlon
water-polo skating skiing snowboard ice curling hurling camogie gaelic
soccer lacrosse basketball baseball softball volleyball handball
lineout kicking attack
under-age age-group men's girls' boys' ladies' seniors' juniors' masters'
exhibition curatorial restoration manuscript map maps
set scenic follow-spot fly box-office
orchestral chamber contemporary folk jazz blues pop hip-hop
cinema movie vfx
breaking investigative home-affairs
personal-finance opinion comment letters
cathedral chapel abbey minster convent priory liturgical liturgy
prayer bible scripture seminary
cemetery crematorium mortuary
voter voters ballot polling election registration redistricting boundary
bills hansard
protocol ceremonies ceremonial honours
passport asylum refugees resettlement coast-guard
counterterrorism protective close-protection royal motorway
forensics fingerprint ballistics digital-forensics cyber-crime cybercrime economic-crime murder
detention bail reoffending rehabilitation jail gaol
survivors magistrates' appeal juvenile
notarial wills trusts property-law land-registry
patents patent trademark trademarks copyright intellectual-property ip
betting lottery
kerbside refuse bin bins cleansing litter graffiti gully gritting
allotment trees playgrounds green-spaces open-spaces foreshore
noise air-quality contaminated pollution pest animal-welfare trading-standards food-safety port-health
blue-badge council-tax housing-benefit
twinning town-twinning carnival christmas market fair
life control discovery mergers lean six-sigma kaizen continuous ideas futures foresight
belonging rewards reward compensation
mental emotional spiritual
aid emergency-medical ems
civil-defence hazard hazards wildfire firefighting arson prescribed-burn
park wilderness trail trails wildland backcountry
aboriginal native first-nations maori māori iwi hapū
remote island islands highland highlands lowland borders
`
    .trim()
    .split(/\s+/),
);
