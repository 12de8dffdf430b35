/**
 * Common nouns that stand for what was named before ("the home"), and the words in which names of that kind end
 * or with which they begin. Lower case.
 *
 * Source: the registers of care homes, schools, hospitals, police and fire services, banks, funds and hotels; the
 * releases read in the project's notes on ratings.
 */
export const RATED_KINDS: Readonly<Record<string, readonly string[]>> = {
  home: "home house lodge court manor grange villa cottage hall gardens mews park view residence priory rest haven".split(
    " ",
  ),
  school:
    "school academy primary secondary high grammar college infants juniors junior infant prep lycée ysgol gymnasium elementary isd".split(
      " ",
    ),
  college: ["college", "academy", "institute"],
  university: ["university", "college", "institute", "school"],
  nursery: "nursery nurseries kindergarten playgroup preschool pre-school daycare childcare crèche".split(
    " ",
  ),
  setting: "nursery kindergarten playgroup preschool pre-school childcare club".split(" "),
  hospital: "hospital infirmary hospitals clinic centre center medical health".split(" "),
  hospice: ["hospice", "court", "house"],
  facility: "center centre home house manor nursing rehabilitation facility hospital care health".split(" "),
  trust: ["trust", "nhs"],
  practice: ["practice", "surgery", "centre", "center", "clinic"],
  surgery: ["surgery", "practice", "centre", "center"],
  clinic: ["clinic", "centre", "center", "surgery"],
  force: ["police", "constabulary", "force"],
  constabulary: ["police", "constabulary"],
  service: ["service", "services", "brigade", "ambulance"],
  brigade: ["brigade", "service"],
  council: ["council", "borough", "county", "city", "authority"],
  authority: ["authority", "council"],
  county: ["county"],
  city: ["city"],
  district: ["district", "isd", "schools"],
  prison: ["prison", "hmp", "jail", "hmyoi"],
  jail: ["jail", "prison"],
  bank: ["bank", "savings", "society", "bancorp", "banco", "trust"],
  insurer: ["insurance", "mutual", "assurance", "life", "casualty", "company", "indemnity", "reinsurance"],
  fund: ["fund", "trust", "etf", "portfolio"],
  hotel: ["hotel", "inn", "resort", "lodge", "suites", "spa", "house", "hotels"],
  inn: ["inn", "arms", "hotel"],
  pub: ["inn", "arms", "head", "tavern", "pub", "bar"],
  restaurant: ["restaurant", "kitchen", "grill", "bistro", "café", "cafe", "brasserie", "table"],
  café: ["café", "cafe", "tearoom", "tearooms", "coffee"],
  takeaway: ["takeaway", "kitchen", "pizza", "kebab", "grill", "house"],
  airport: ["airport"],
  airline: ["airlines", "airways", "air", "airline"],
  charity: ["foundation", "charity", "trust", "bank", "pantry", "shelter", "society", "fund", "aid"],
  landlord: ["homes", "housing", "association", "living"],
  association: ["association", "housing", "homes"],
  park: ["park", "gardens"],
  zoo: ["zoo", "park"],
  museum: ["museum", "gallery"],
  beach: ["beach", "strand", "sands", "bay", "cove"],
  tower: ["tower", "house", "place", "square"],
  building: ["building", "house", "tower", "place", "square", "court", "centre", "center", "hall"],
  utility: ["water", "energy", "power", "electric", "gas", "hydro", "utilities"],
  supplier: ["energy", "water", "power", "gas"],
  agency: ["agency", "fostering", "care"],
  stall: ["house", "porridge", "laksa", "desserts", "noodles", "kitchen"],
};

/** Common nouns behind a place-name that belong to what is rated: "the Ludwigsau plant", "the Bracken Line reopening". */
export const NOUNS_OF_NAMES: readonly string[] = (
  "plant site factory mill mine quarry depot branch campus terminal refinery brewery distillery smelter warehouse " +
  "reactor dam wind farm solar farm reopening upgrade extension scheme project programme"
)
  .replace(/(wind|solar) farm/g, "$1_farm")
  .split(" ")
  .map((noun) => noun.replace("_", " "));
