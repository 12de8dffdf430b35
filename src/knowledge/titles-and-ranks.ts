/**
 * Words that stand before a person's name and are no part of it. Lower case, straight apostrophes, no
 * full stops; a plural is listed where it stands before several names ("Sens. Snowe and Dorgan").
 *
 * Source: forms of address in British, Irish and American style guides; police, fire, military and church
 * ranks as their services publish them; read against releases.
 */

/** Politeness, learning and honours: they tell a gender at best, never a job. */
export const HONORIFICS: readonly string[] = `
mr|mrs|ms|miss|mx|messrs|mme|madam|madame|mister|monsieur|herr|frau|señor|señora|sra|sr|drs|dr|doctor|sir|dame
lord|lady|viscount|viscountess|baron|baroness|earl|countess|duke|duchess|marquess|the right honourable
the rt hon|rt hon|the right hon|right honourable|right honorable|the honourable|the honorable|honourable
honorable|the hon|hon|his excellency|her excellency|he|hrh|his royal highness|her royal highness|his majesty
her majesty|his honour|her honour|hh|his holiness|his eminence|his grace|her grace|prof dr|sheikh|sheikha|datuk
dato|datuk seri|tan sri|tun|shri|smt|hon'ble|honble|honourable|chief dr|engr|ir|ar|alhaji|alhaja|hajia|apostle|saint
maestro|maestra|his worship|her worship|their worship|your worship|her eminence|their excellencies|dato' sri|dato sri|dato' seri|dato seri|dato'|datin|datin paduka
puan sri|puan|encik|tuan|haji|hajah|hajjah|tengku|tunku|pehin|otunba|oba|igwe|barr|pharm|surv|bldr|esv|comrade|ustaz|ustadz|ustadh
maulana|mdm|mlle|fru|don|doña|dona|dom|srta|señorita|dra|lic|licda|arq|ing|dipl-ing|mons|kyai|daw|thiru|thirumathi|selvi|pandit|acharya
sardar|togbe|adv|advocate
`
  .trim()
  .split(/[|\n]/);

/** Ranks and offices: the job itself where the text names no other. */
export const RANKS: readonly string[] = `
sen|sens|senator|senators|rep|reps|representative|representatives|us sen|us sens|us senator|us senators
us rep|us reps|us representative|us representatives|state sen|state senator|state rep|state representative
state reps|congressman|congresswoman|congressmen|congressmember|congresspeople|delegate|del|assemblyman
assemblywoman|assemblymember|assembly member|am|mp|mps|mep|meps|msp|msps|mla|mlas|mpp|labour mp|conservative mp
liberal democrat mp|green mp|snp mp|tds|councilman|councilwoman|councilmember|council member|alderman
alderwoman|ald|comm|gov|govs|lt gov|lieutenant governor|us secretary
prof|professor|associate professor|assistant professor|adjunct professor|professor emeritus|emeritus professor
cllr|cllrs|clr|cr|councillor|councillors|county councillor|town councillor|parish councillor|deputy cllr|bailie
td|senator-elect|judge|judges|justice|chief justice|associate justice|magistrate judge|magistrate|his honour judge
her honour judge|recorder|lord justice|mr justice|mrs justice|ms justice|lady justice|sheriff
pc|wpc|dc|ds|di|dci|dcs|dsu|dsupt|det|det con|det sgt|det insp|det ch insp|det supt|ps|psni|pcso|tdc|tdi
constable|police constable|detective constable|garda|sgt|sergt|sergeant|police sergeant|detective sergeant
detective|insp|inspector|detective inspector|chief inspector|ch insp|detective chief inspector
acting inspector|temporary inspector|supt|superintendent|detective superintendent|chief superintendent
ch supt|chief supt|detective chief superintendent|acc|dcc|cc|a/supt|t/dci|special constable|trooper|officer|deputy
patrolman|agent|special agent|ranger|marshal|firefighter|watch manager|crew manager|station manager|group manager
area manager|fire marshal|battalion chief|station officer
private|pvt|pfc|spc|specialist|cpl|corporal|lance corporal|lcpl|bombardier|gunner|sapper|trooper|airman
senior airman|staff sergeant|staff sgt|ssgt|tech sgt|technical sergeant|sgt maj|sergeant major|master sergeant
master sgt|msgt|gunnery sergeant|first sergeant|chief petty officer|petty officer|warrant officer|wo1|wo2|seaman
able seaman|midshipman|ensign|second lieutenant|first lieutenant|1st lt|2nd lt|lt|lieut|lieutenant|lt cdr
lieutenant commander|lt cmdr|lt col|lieutenant colonel|capt|captain|flt lt|flight lieutenant|flying officer
pilot officer|sqn ldr|squadron leader|wg cdr|wing commander|gp capt|group captain|maj|major|cmdr|cdr|commander
commodore|col|colonel|brig|brigadier|brig gen|brigadier general|maj gen|major general|lt gen|lieutenant general
gen|general|rear adm|rear admiral|vice adm|vice admiral|adm|admiral|air commodore|air vice-marshal|air marshal
air chief marshal|air vice marshal|field marshal|1st sgt|command sgt maj|command sergeant major|surgeon general
rev|revd|reverend|the rev|the revd|the reverend|rev dr|revd dr|very rev|the very reverend|the very rev|the very revd|the right rev|the right reverend|the right revd|the rt revd|the most rev|the most revd|right rev|the rt rev
most rev|the most reverend|canon|father|fr|sister|brother|pastor|bishop|archbishop|cardinal|deacon|rabbi|imam|elder
archdeacon|monsignor|msgr|mother superior|pope|venerable|the venerable|ven|swami|chief rabbi
king|queen|prince|princess|emperor|crown prince|crown princess
amb|atty|da
mp|msp|mep|mla|mpp|mna|taoiseach|tánaiste
`
  .trim()
  .split(/[|\n]/);

/** Titles that tell the gender of whoever bears them. */
export const TITLE_GENDER: ReadonlyMap<string, "female" | "male"> = new Map(
  Object.entries({
    mr: "male",
    mister: "male",
    messrs: "male",
    monsieur: "male",
    herr: "male",
    señor: "male",
    sir: "male",
    lord: "male",
    baron: "male",
    earl: "male",
    duke: "male",
    king: "male",
    prince: "male",
    "mr justice": "male",
    congressman: "male",
    councilman: "male",
    assemblyman: "male",
    alderman: "male",
    father: "male",
    fr: "male",
    brother: "male",
    shri: "male",
    spokesman: "male",
    businessman: "male",
    mrs: "female",
    ms: "female",
    miss: "female",
    mme: "female",
    madam: "female",
    madame: "female",
    frau: "female",
    señora: "female",
    dame: "female",
    lady: "female",
    baroness: "female",
    countess: "female",
    duchess: "female",
    queen: "female",
    princess: "female",
    "mrs justice": "female",
    "ms justice": "female",
    congresswoman: "female",
    councilwoman: "female",
    assemblywoman: "female",
    alderwoman: "female",
    sister: "female",
    smt: "female",
    wpc: "female",
    chairwoman: "female",
    spokeswoman: "female",
    businesswoman: "female",
  } as const),
);

/** Titles that are as often a first name or a surname: "Dean Smith", "Earl Grey", "Bo Dean". */
export const TITLE_OR_NAME: ReadonlySet<string> = new Set(
  "da dean earl duke prince king pope baron marshal canon saint del am he ar ir sr elder ranger gunner ven".split(
    " ",
  ),
);
