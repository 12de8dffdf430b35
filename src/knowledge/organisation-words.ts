/**
 * Words that make a capitalised phrase an organisation. Lower case, no full stops.
 *
 * Source: company forms of the registers of the UK, Ireland, US, EU, Asia and Australia; the usual nouns of
 * public bodies, charities, schools and firms in releases.
 */

/** Company forms, at the end of the name: "Acme plc". */
export const COMPANY_FORMS: ReadonlySet<string> = new Set(
  `
plc ltd limited inc incorporated llc llp lp corp corporation co company gmbh ag sa se nv bv ab as asa oy spa srl sarl
sas kg kgaa pty pte bhd sdn kk cic cio sl ltda lda pllc pc pa na nyse
`
    .trim()
    .split(/\s+/),
);

/** Nouns of organisations, anywhere in the name, most often at its end or before "of". */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `
infirmary zoo aquarium farms priory capital advisors advisory biosciences biotech robotics analytics semiconductor wines motorsport aerospace
academy administration agency airline airlines airport airways alliance ambulance archdiocese army assembly associates
association authority bakery bank bar board brewery brigade bureau cabinet cathedral center centre chamber charity
church circle clinic club coalition coffee college collective commission committee commons communications community
conference confederation congress consortium constabulary consulting cooperative co-operative council county court
credit dairy department dept diocese directorate district division embassy enterprises estates exchange
executive faculty families family federation fellowship festival fire firm force forces forum foundation fund
galleries gallery government group guard guild health healthcare holdings homes hospice hospital hospitals hotel
hotels house hub industries initiative innovations inspectorate institute institution insurance international
investments journal kindergarten laboratories labs law league legislature library logistics magazine management markets media
medical ministry mission mosque motors museum navy network networks news nhs nursery nurseries nursery office ombudsman orchestra
organisation organization parish parliament partners partnership party pharmaceuticals pharmacy playgroup police post
practice press prison productions products program programme project properties publishing radio rail realty
registry regulator reserve restaurant resort resources restaurants retail school schools senate service services
society solutions station store stores studio studios sub-committee subcommittee supermarket surgery synagogue
systems taskforce team technologies technology telegraph theater theatre therapeutics times treasury tribune
tribunal trust union united unit university ventures watch watchdog water works workshop fc afc rfc rufc
`
    .trim()
    .split(/\s+/),
);

/**
 * Words of names that are common words by themselves: they count only where a name stands as the issuer of a release,
 * as the subject of its first sentence or at the end of it.
 */
export const ISSUER_WORDS: ReadonlySet<string> = new Set(
  `
ratings investors playhouse transport athletic rovers wanderers albion rangers celtic harriers ferries ferry railway
railways buses lines line shipping brewing brewers dairies dairy foods food mutual savings academies observatory arts
ballet opera choir philharmonic ensemble circus mills mines quarries energy power gas electric electricity telecom
telecoms mobile software digital aerospace marine tools instruments scientific genetics genomics diagnostics dynamics
wind solar storage robotics space port ports harbour harbor docks canals forestry forests botanic gardens garden arboretum
aquaculture fisheries farm orchards vineyards vineyard winery distillery distillers cider tea chocolate cheese creamery
outfitters apparel textiles furniture interiors architects surveyors solicitors chambers accountants auditors brokers
insurers underwriters reinsurance pensions wealth ventures securities equities exchange exchanges payments commerce
sciences humanities lab library libraries archive archives records heritage monuments memorial cemetery
prosecutors defenders commissioners coroner sheriff marshals fleet command corps squadron regiment lifeboat lifeboats
rescue hospices surgery surgeries dental dentistry optical opticians veterinary vets carers childcare creche
scouts guides cadets athletics cricket rugby football hockey netball tennis golf rowing sailing swimming cycling racing
racecourse arena stadium leisure fitness gyms spa campsite campsites lodges cottages inns apartments residences
campaign movement congregation mission ministries abbey minster chapel convent monastery archdeaconry
show fair expo biennale marathon regatta cinema cinemas picturehouse broadcaster broadcasting television pictures films records music entertainment games
brands labels motors cars cycles aviation jets rotorcraft drones cruises tours travel holidays voyages
waste recycling utilities sewerage drainage highways roads parking taxis
playgroups academy trusts seminary polytechnic conservatoire conservatory
`
    .trim()
    .split(/\s+/),
);

/** Endings of one-word names in languages that write such words together: "Strandhotel", "Sparebank". */
export const ISSUER_ENDINGS: readonly string[] =
  "hotel hotell bank banken museum museet theater teatret klinik kliniken werke verein verband stiftung gruppe kasse verlag sykehus".split(
    " ",
  );

/** Last words of places that are inspected or given stars: "Bramblewood Care Home", "The Anchor Inn". */
export const PLACES_THAT_ARE_RATED: ReadonlySet<string> = new Set(
  `
home house lodge inn manor grange farm park zoo aquarium castle cafe café bistro brasserie grill kitchen tavern pub bar
vineyard winery distillery spa resort guesthouse hostel campsite beach marina pool gym
`
    .trim()
    .split(/\s+/),
);

/** Common nouns that stand for an organisation with an article and without a name: "the council said". */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  `
agency alliance association authority bank board brand bureau business campaign centre center charity church city club
college commission committee company constabulary corporation council county court department district
firm force foundation government group home hospital inspectorate institute league manufacturer ministry museum
mine plant factory mill smelter refinery shipyard bakery brewery distillery clinic nursery library orchestra gallery hotel
office ombudsman organisation organization parliament partnership party police practice prison publisher regulator
retailer school service society startup start-up store studio supplier taskforce team theatre trust union
university watchdog
`
    .trim()
    .split(/\s+/),
);

/** Of those, the ones that mean a company whatever it is called: "the company", "the retailer". */
export const COMPANY_NOUNS: ReadonlySet<string> = new Set(
  `
company firm business manufacturer retailer supplier startup start-up corporation maker lender bank insurer developer
operator employer brand chain carrier airline group
`
    .trim()
    .split(/\s+/),
);

/** Words of names that no company bears. */
export const NO_COMPANIES: ReadonlySet<string> = new Set(
  `
union council university college school academy police constabulary ministry department dept government court
committee subcommittee commission authority agency association federation trust society charity foundation institute
inspectorate parliament senate house church league congress assembly county city district nhs regulator ombudsman
`
    .trim()
    .split(/\s+/),
);

/** Common nouns for a text that speaks: "the report said". */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  `
account advert advertisement advisory affidavit agreement announcement article assessment audit ballot bill blog
blurb book brief briefing brochure bulletin caption charter circular citation code column comment commentary communiqué
complaint constitution consultation contract declaration decision description directive document editorial email
e-mail entry essay evaluation fact-sheet factsheet file filing finding findings flyer footnote guidance guide
guideline guidelines handbook headline indictment inscription inspection invitation invoice issue judgment judgement
lawsuit leaflet letter listing manifesto manual memo memorandum message minutes motion note notice opinion order
page pamphlet paper paragraph petition plaque policy post poster press preamble presentation profile proposal
prospectus publication question questionnaire readout record release report reports resolution review ruling sign
slogan speech standard statement statute submission subpoena summary summons survey text transcript tweet
verdict video warning warrant webpage website whitepaper
`
    .trim()
    .split(/\s+/),
);

/** Offices of one person that issue releases under the name of the office: "Holland County Prosecuting Attorney". */
export const OFFICES: readonly string[] = [
  "prosecuting attorney",
  "district attorney",
  "state's attorney",
  "states attorney",
  "county attorney",
  "city attorney",
  "commonwealth's attorney",
  "u.s. attorney",
  "us attorney",
  "attorney general",
  "solicitor general",
  "surgeon general",
  "inspector general",
  "auditor general",
  "district attorney general",
  "public defender",
  "public prosecutor",
  "prosecutor",
  "sheriff",
  "coroner",
  "comptroller",
  "controller",
  "treasurer",
  "auditor",
  "assessor",
  "registrar",
  "county clerk",
  "city clerk",
  "secretary of state",
  "medical examiner",
  "fire marshal",
  "chief coroner",
  "police and crime commissioner",
  "crime commissioner",
  "information commissioner",
  "commissioner",
  "ombudsman",
  "state auditor",
  "state treasurer",
];

/** Words that end the first line of a postal address. */
export const STREET_WORDS: readonly string[] = [
  ..."street st road rd avenue ave square sq lane drive boulevard blvd way place court terrace crescent".split(
    " ",
  ),
  ..."parkway pkwy highway hwy row quay embankment close gardens hill plaza broadway suite floor room".split(
    " ",
  ),
];
