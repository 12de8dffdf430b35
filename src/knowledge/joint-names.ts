import { words } from "./word-list.js";

/**
 * Words that "and" joins inside one name, as in "Fire and Rescue Service". Lower case.
 * Source: names of public bodies and firms in the UK, Ireland, the US, Canada, Australia and New Zealand.
 */

/** The word before "and": it may end an organisation's name elsewhere, and does not here. */
export const JOINT_LEFT: ReadonlySet<string> = words(`
fire health care education community research science arts housing police nursing food trade water power hospital
college school media press labour planning parks children adult adults primary secondary cancer women mental sons
brothers law medical home insurance bank transport ambulance constabulary
`);

/** The word after it. */
export const JOINT_RIGHT: ReadonlySet<string> = words(`
rescue social care training technology wellbeing well-being housing safety support sons co daughters partners company
medical healthcare sixth nursery pre-school preschool families skills development learning recreation sport sports
leisure emergency midwifery industry drug day residential dental life casualty fund general sewerage light gas
fire electric engineering culture humanities design medicine environment environmental communities society spa
`);
