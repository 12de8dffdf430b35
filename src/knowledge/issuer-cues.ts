/**
 * Words by which a release tells whose it is without saying so: the people in its issuer, the bodies that decide for it, how
 * it describes, signs and grades. Lower case, as printed.
 *
 * Source: first sentences, closing notes and signatures of releases of schools, hospitals, homes, clubs, courts, agencies
 * and companies.
 */

/** People who belong to an organisation, in the plural and as a mass. */
export const MEMBERS: readonly string[] =
  `staff residents pupils students patients tenants researchers scientists academics experts engineers officers detectives
firefighters paramedics crews doctors nurses clinicians surgeons midwives teachers lecturers visitors guests customers
members players supporters fans volunteers trustees governors directors councillors shareholders workers employees
colleagues apprentices trainees conservationists archaeologists astronomers biologists chemists physicists economists analysts
keepers gardeners curators librarians inspectors investigators prosecutors drivers passengers children parents families
prisoners parishioners worshippers teams scouts rangers wardens lifeguards astronauts designers developers chefs bakers
brewers growers farmers leaders bosses chiefs managers owners organisers organizers`
    .trim()
    .split(/\s+/);

/** Bodies that decide for an organisation. */
export const GOVERNING_BODIES: readonly string[] = [
  "board",
  "boards",
  "board of directors",
  "board of trustees",
  "board of governors",
  "board of regents",
  "board of management",
  "governing council",
  "governing body",
  "governing board",
  "executive board",
  "executive committee",
  "executive council",
  "management board",
  "management committee",
  "supervisory board",
  "monetary policy committee",
  "leadership",
  "management",
  "council members",
  "senior management",
  "senior leadership team",
];

/** What an organisation is said to do or to be behind the story: "Kindling supports 40,000 carers a year". */
export const SELF_DESCRIPTIONS: readonly string[] =
  `represents regulates employs runs operates provides supports serves manages owns makes covers delivers offers publishes
campaigns helps works exists aims oversees trains teaches cares houses protects funds invests builds designs develops
produces sells brews bakes grows brings looks stands lies trades welcomes educates treats rescues insures lends certifies
comprises includes specialises specializes connects keeps maintains promotes advises distributes supplies`
    .trim()
    .split(/\s+/);

/** How a letter ends before it is signed. */
export const VALEDICTIONS: readonly string[] = [
  "yours sincerely",
  "yours faithfully",
  "yours truly",
  "yours",
  "sincerely",
  "faithfully",
  "kind regards",
  "best regards",
  "warm regards",
  "regards",
  "best wishes",
  "with best wishes",
  "with kind regards",
  "with warm regards",
  "respectfully",
  "signed",
  "in partnership",
  "thank you",
];

/** How agencies speak of their own grades, which nobody else's release does: "The affirmation reflects …". */
export const RATING_AGENCY_PHRASES: readonly string[] = [
  "rating rationale",
  "ratings rationale",
  "key rating drivers",
  "rating sensitivities",
  "rating action",
  "analytical contacts",
  "the rating reflects",
  "the ratings reflect",
  "the affirmation reflects",
  "the upgrade reflects",
  "the downgrade reflects",
  "the outlook reflects",
  "the stable outlook",
  "lead analyst",
  "primary analyst",
  "our analysts",
  "we could raise the rating",
  "we could lower the rating",
];

/** Hosts of addresses that belong to nobody in particular. */
export const SHARED_HOSTS: ReadonlySet<string> = new Set(
  `
gmail googlemail outlook hotmail yahoo icloud live aol proton protonmail btinternet gmx mail facebook twitter instagram
linkedin youtube youtu tiktok flickr dropbox wetransfer vimeo soundcloud bit tinyurl eventbrite google apple amazon spotify
prnewswire businesswire globenewswire newswire einpresswire prweb accesswire newsfilecorp wordpress blogspot medium substack
zoom teams github wikipedia justgiving gofundme whatsapp bsky threads
`
    .trim()
    .split(/\s+/),
);

/** What these are of is a state, a place or a body, and no employer: "Secretary of Transportation", "member of the Senate". */
export const OFFICES_OF_STATE: ReadonlySet<string> = new Set(
  `
secretary minister justice judge senator representative member governor ambassador commissioner professor author fan
bishop archbishop cardinal mayor king queen prince princess duke earl sheriff premier chancellor
`
    .trim()
    .split(/\s+/),
);

/** Words of organisations that are surnames too: "Eric Church", but "Orrin Foods". */
export const SURNAMES_LIKE_ORGANISATIONS: ReadonlySet<string> = new Set(
  "church law house post bank park hall court homes chambers parsons marshall power gates fields mills porter".split(
    " ",
  ),
);
