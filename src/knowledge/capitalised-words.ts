import { MONTHS, WEEKDAYS } from "./months.js";
import { wordList, words } from "./word-list.js";

/**
 * Words that have a capital and are no name, or not all of it. Cased as they stand in print.
 *
 * Source: what begins sentences, labels and headings in releases of inspected and rated bodies.
 */

/** Open a sentence or a heading, or stand for a time, and begin no name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set([
  ...[...MONTHS, ...WEEKDAYS].flatMap(([full = ""]) => full),
  ...wordList(`
    The A An In On At By It Its We Our They Their This That These Those He She His Her I But And For From
    With When While After As If Of To Both All Each Every Also Now Since Last Then Under Following Today
    Overall Inspector Inspectors Examiners However Meanwhile Among Only None No There Here Separately
    According Earlier Previous Previously Additionally Furthermore Moreover Rated Having Holding Being
    Headquartered Founded Established Based Press Media News Contact Notes About PRESS MEDIA NEWS RELEASE
    Release Two Recently Neighbouring Neighboring Nearby Unlike Mr Mrs Ms Dr Spring Summer Autumn Fall
    Winter
  `),
]);

/** People and papers of whoever is named behind them: "Staff at Fernhollow House", "Shares of Talbrook". */
export const MEMBERS_AND_PAPERS: readonly string[] = wordList(`
  Staff Pupils Students Residents Patients Bosses Leaders Teachers Parents Families Carers Managers
  Governors Colleagues Employees Nurses Doctors Guests Visitors Customers Investors Shareholders Shares
  Stock Bonds Notes Tenants Children Officers Firefighters Councillors Trustees Owners Bondholders
  Analysts Drivers Diners Members Everyone Teams Team Services Care Work Workers Cooks Chefs Cleaners
  Lecturers Academics Passengers Commuters Prisoners Inmates Detectives Midwives Clinicians Volunteers
  Neighbours Neighbors Villagers Campaigners Creditors Savers Depositors Policyholders Borrowers Buyers
  Readers Users Fans Supporters Players Engineers Miners Pilots Crew Crews Operators Landlords Kitchens
  Wards Classes Lessons Facilities Conditions Standards Life Food Deposits Debt Securities
`);

/** Common nouns that stand with a capital for whoever was named before: "the Force", "the Group", "the Chair". */
export const STAND_INS: ReadonlySet<string> = new Set([
  ...wordList(`
    Force Trust Group Company Bank Council School Academy College University Hospital Service Board
    Regulator Commission Agency Inspectorate Authority District Department Government Firm Fund
    Partnership Association City County State Corporation Home Charity Issuer Reviewer Reviewers Joint
    Staffing Leadership Governance Rating Ratings Grade Score FSR ICR IDR BER EPC CEO Long-Term
    Short-Term Financial MP MSP MEP TD MLA Vice-Chancellor Headteacher Principal Mayor President Chairman Chair
  `),
  "Pro Vice-Chancellor",
  "Deputy Vice-Chancellor",
  "Chief Executive",
  "Managing Director",
  "Chief Constable",
  "Chief Inspector",
]);

/** Ordinary words that begin a sentence or name an area, and have no ending that says so. */
export const ORDINARY_WORDS: ReadonlySet<string> = words(`
    Care Staff People Energy Water Waste Transport Health Support Research Impact Respect Culture Finance
    Fire Food Nobody Everyone Everybody Nothing Safe Effective Responsive Outstanding Good Adequate
    Mortality Travel Access What Why How Who Which Where Whether Just More Most Many Some Several Such
    Another Other Once Even Still Instead Perhaps Maybe Work Life Money Time News Data Evidence Demand
    Trade Traffic Crime Growth Quality Something Much Half Part First Last Next Later Soon Never Always
  `);
