/**
 * Nouns that name a job, an office or a part somebody plays, as the last word of a role: "deputy director",
 * "lead food safety officer", "bereaved mother". Lower case, singular; plurals are formed by rule.
 *
 * Source: job titles of British public bodies, American offices, company boards, universities, churches and
 * courts; the commonest heads of appositions after a speaker's name in releases.
 */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `
accountant activist actor actress actuary acupuncturist adjudicator adjutant administrator admiral adviser advisor
advocate agent aide alderman alumna alumnus ambassador analyst anchor anthropologist apprentice arborist arbitrator
archaeologist archbishop architect archivist arranger artist assessor assistant associate astronaut athlete attaché
attendant attorney attorney-at-law auctioneer auditor author bailiff baker banker bard barista barrister bassist
biologist bishop blogger boss boxer brewer brewmaster bride broadcaster broker brother builder businessman
businessperson businesswoman buyer campaigner candidate captain cardiologist carer caregiver caretaker cartoonist
cashier caterer ceo cfo cgo chair chairman chairperson chairwoman champion chancellor chaplain chef chemist chief
choreographer   cio ciso clergyman cleric clerk climber clinician cmo cno co-author co-ceo co-chair
co-chairman co-chairwoman co-creator co-director co-founder co-host co-lead co-leader co-organizer co-owner
co-president co-producer coach cofounder collector colonel columnist comedian commandant commander commentator
commissioner composer comptroller conductor congressman congresswoman conservationist conservator constable
consultant contractor contributor controller convener convenor coo cook coordinator co-ordinator coroner
correspondent cosmetologist councillor councilman councilmember councilwoman counsel counsellor counselor cousin
cpo craftsman creator critic cro cso cto curator custodian cto/co-founder  dad dancer daughter dean dealer debater
delegate dentist deputy dermatologist designer detective developer dietitian dietician diplomat director
dispatcher distributor diver doctor donor drummer economist editor editor-in-chief editor-at-large educator
electrician emeritus employee engineer entertainer entrepreneur envoy epidemiologist estimator evangelist evp examiner
executive expert explorer farmer father fellow filmmaker firefighter fisherman florist founder founder/ceo
franchisee franchisor friend gardener geologist geophysicist goalkeeper golfer governor graduate grandfather
grandmother grandson granddaughter grower guard guardian guide guitarist handler head headmaster headmistress
headteacher healer historian holder homeowner host hotelier husband hydrologist illustrator imam influencer
innkeeper innovator inspector instigator instructor interpreter intern inventor investigator investor jeweler
jeweller journalist judge juror justice keeper keyboardist king landlady landlord landowner lawmaker lawyer lead
leader leaver lecturer legislator librarian lieutenant lobbyist lyricist magistrate maker manager marketer marshal mason
master matron mayor mechanic mediator medic member mentor merchant meteorologist microbiologist midwife minister
missionary model moderator monk mother motorist  msp mum mom  musician narrator naturalist negotiator nephew
neurologist neuroscientist neurosurgeon niece novelist nun nurse nutritionist obstetrician officer official
ombudsman oncologist operator optician optometrist orator organiser organizer originator orthodontist osteopath
owner owner/operator owner-operator paediatrician painter parent parishioner paralegal paramedic participant partner
passenger pastor pathologist patient patron pediatrician performer pharmacist philanthropist photographer
physician physicist physiotherapist pianist pilot pioneer planner planter player playwright plumber podcaster poet
policeman policewoman politician pollster postmaster practitioner preacher premier presenter president president/ceo
president-elect priest principal professional prisoner proctor producer professor programmer promoter proprietor
prosecutor provost psychiatrist psychologist psychotherapist publican publicist publisher pundit pupil quarterback
rabbi racer radiologist rancher ranger realtor receptionist recipient recorder recruiter rector reeve referee
registrar regulator reporter representative rescuer researcher resident restaurateur retailer reviewer rider
roaster runner sailor salesman salesperson saleswoman scholar scientist screenwriter sculptor secretary
secretary-general secretary/treasurer secretary-treasurer seller senator sergeant sheriff shopkeeper shopper singer
singer-songwriter sister sociologist soldier solicitor soloist son songwriter soprano speaker specialist spokesman
spokesperson spokeswoman spouse staffer statistician steward strategist student stylist subcontractor
sub-editor superintendent supervisor supplier supporter surgeon surveyor survivor svp swimmer tailor teacher
technician technologist tenant teller tenor therapist trainee trainer translator trader treasurer trooper trustee
tutor undersecretary underwriter user utility vet veteran veterinarian vicar vice-chair vice-chairman
vice-chancellor vice-president victim victor violinist visionary visitor vocalist volunteer vp warden watchdog
webmaster welder whip whistleblower widow widower wife winemaker winner witness worker worshipper writer youngster
mp mep mla mpp mna mk gp pcc cllr sub-editor striker goalkeeper defender midfielder winger skipper batter bowler fly-half scrum-half
hooker umpire linesman physio groundsman kitman halfback fullback linebacker cornerback pitcher catcher outfielder
shortstop kaumātua kaumatua
undersheriff sub-postmaster portreeve porter courier concierge receptionist sommelier barrister-at-law zoologist undergraduate postgraduate postdoc entrant contestant director-general co-head chairwoman-elect
mayor-elect governor-elect councillor-elect co-convener co-convenor vice-convener vicechair sub-dean subdean
nominee appointee designee creditor debtor insider outsider bystander neighbour neighbor onlooker local mayoress
newlywed newcomer apostle headmaster housekeeper handyman hairdresser barber bartender barman waitress waiter
jockey cyclist driver trucker commuter pedestrian traveller traveler tourist guest diner customer client consumer
subscriber claimant defendant plaintiff complainant appellant detainee inmate refugee migrant asylum-seeker
schoolboy schoolgirl teenager pensioner retiree grandparent stepfather stepmother uncle aunt fiancé fiancée
girlfriend boyfriend individual colleague classmate teammate opponent rival predecessor successor understudy alumnae
rapporteur sous-chef docent ombudsperson bursar verger curate almoner fishmonger ironmonger blacksmith locksmith
goldsmith silversmith stonemason bricklayer roofer plasterer decorator joiner glazier scaffolder machinist miner
docker stevedore courier postie signaller purser skipper bosun shipwright lifeguard coxswain phlebotomist podiatrist
chiropodist chiropractor orthoptist anaesthetist anesthetist gp childminder nanny senco prefect sixth-former
schoolchild freshman sophomore valedictorian laureate botanist geneticist linguist philosopher theologian classicist
medievalist agronomist forester crofter farrier breeder vintner distiller butcher grocer greengrocer confectioner
chocolatier sommelier concierge cabbie haulier navigator cosmonaut forecaster valuer appraiser notary conveyancer
usher gendarme consul taoiseach tánaiste chieftain sarpanch rapper dj cellist organist flautist percussionist
trumpeter saxophonist choirmaster bandleader ballerina puppeteer magician animator gamer streamer youtuber vlogger
photojournalist newsreader essayist dramatist biographer bookbinder bookseller stallholder vendor rower batsman
midfielder striker defender winger goalie linebacker pitcher outfielder sprinter gymnast skater skier snowboarder
surfer wrestler judoka triathlete paralympian olympian medallist medalist vice-captain umpire footballer cricketer
d'affaires pro-vice-chancellor vice-provost pro-chancellor lady-mayoress shepherd ruler potentate beekeeper lifeboatman oarsman trainee-solicitor virologist
foreman forewoman foreperson lineman linewoman weaver spinner dyer tanner cobbler saddler thatcher wheelwright
milliner dressmaker seamstress upholsterer engraver typesetter glassblower ceramicist ceramist woodworker woodturner
cabinetmaker luthier watchmaker clockmaker perfumer cheesemaker cheesemonger patissier pastry-chef cidermaker stockman
stockwoman herdsman herder pastoralist drover dairyman grazier orchardist viticulturist vigneron oenologist
horticulturist landscaper ploughman deckhand boatbuilder harbourmaster harbormaster fisherwoman fishwife oysterman
churchwarden sexton sacristan archdeacon precentor prebendary abbess prioress lama cantor mufti qadi ayatollah granthi
seminarian quartermaster brigadier corporal commodore procurator stenographer housemaster housemistress schoolmaster
schoolmistress cathaoirleach leas-chathaoirleach tanaiste alderperson selectman selectwoman selectperson councilperson
burgomaster headman ombud senedd-member tsar czar caseworker fundraiser quant liquidator arbitrageur biochemist
biophysicist astrophysicist astronomer cosmologist mathematician geographer palaeontologist paleontologist geochemist
hygienist radiographer sonographer prosthetist audiologist geriatrician toxicologist immunologist stockist
merchandiser toolmaker millwright assembler operative riveter boilermaker smelter caulker pipefitter steamfitter
ironworker steelworker millhand labourer laborer longshoreman dramaturg dramaturge stagehand costumier scenographer
répétiteur repetiteur concertmaster impresario compère compere emcee countertenor baritone mezzo-soprano contralto
timpanist oboist bassoonist clarinettist clarinetist harpist hornist violist trombonist accordionist fiddler piper
greenkeeper greenskeeper caddie fencer marathoner hurdler ultrarunner decathlete curler netballer hurler full-back
mixologist maltster butler doorman chro cco clo cdo cao cbo cko cmd cpio avp surveyor-general advocate-general
commissioner-general registrar-general controller-general accountant-general secretary-designate ombudswoman
manageress directress co-manager co-secretary co-treasurer co-captain co-curator co-writer co-star co-pilot
co-investigator co-ordinator-general joint-secretary under-sheriff vice-principal vice-president-elect
president-designate chairman-elect chairman-designate chair-elect chair-designate chairperson-elect
councilmember-elect sheriff-elect senator-elect representative-elect secretary-general-elect coordinator-general
policymaker peacemaker speechwriter copywriter scriptwriter showrunner cinematographer videographer lexicographer
choirmistress organiser-in-chief commander-in-chief auditor-general manager-director forewarden reader postwoman
milkman dustman binman refuse-collector gamekeeper shepherdess stablehand falconer warrener swineherd goatherd cowhand
cowboy cowgirl crabber shrimper trawlerman lighthouse-keeper lock-keeper signalman guardsman trackman platelayer
roadworker lollipop-lady crossing-guard postmistress telegraphist switchboard-operator telephonist typist stenotypist
timekeeper storekeeper stockkeeper storeman warehouseman forklift-driver binwoman groundskeeper caretaker-manager
matriarch patriarch elder-statesman statesman stateswoman oligarch suffragan nuncio vicar-general catechist
evangeliser lay-reader chorister bellringer verderer beadle macebearer mace-bearer microbrewer co-inventor co-editor
co-organiser co-applicant co-proprietor co-trustee intendant sub-prefect alcalde alcaldesa burgermeister landrat
oberbürgermeister lehendakari nawab mukhtar zamindar sachem wali emir sultan monarch viceroy dewan tahsildar
collector-general zilla-parishad
`
    .trim()
    .split(/\s+/),
);

/** Offices whose last word is "general": "Attorney General". */
export const GENERALS: ReadonlySet<string> = new Set(
  `
attorney solicitor surgeon postmaster secretary inspector auditor adjutant director governor consul comptroller
commissioner advocate accountant registrar controller procurator prosecutor vicar superior surveyor coordinator
`
    .trim()
    .split(/\s+/),
);

/** Jobs that are common surnames too: "Bo Dean", "Tim Cook". */
export const JOB_SURNAMES: ReadonlySet<string> = new Set(
  `
abbot archer baker barber bishop butler carpenter carter chancellor cook deacon dean driver farmer fisher gardener guest
judge king knight leader major marshall mason mayor nurse page painter parson pilot porter potter priest prior provost
ranger rector reeve sailor shepherd singer smith squire steward sergeant tailor taylor tenor victor vicar ward warden
`
    .trim()
    .split(/\s+/),
);

/** What somebody is beside a job: a rank or an office says more ("Sen. Ray, a member of the committee"). */
export const WEAK_ROLES: ReadonlySet<string> = new Set(
  `
member resident graduate native veteran supporter fan father mother mum mom dad son daughter brother sister husband
wife survivor victim guest visitor participant customer client friend neighbour neighbor colleague alumnus alumna
winner recipient critic co-author sponsor co-sponsor champion signatory refugee migrant`
    .trim()
    .split(/\s+/),
);
