import { words } from "./word-list.js";

/**
 * Verbs of headlines in the forms that headlines use them, lower case: a line in capitals that has one is a
 * headline and no name. Nouns that names have as well ("works", "partners", "studies") are left out.
 * Source: headlines of releases.
 */
export const HEADLINE_VERBS: ReadonlySet<string> = words(`
achieve agree announce appoint approve build celebrate create demand earn find get give hail join launch make raise receive reveal secure
seek sell send take tell unveil urge warn welcome win
achieves acquires adds adopts agrees aims announces appeals applauds appoints approves asks attends awarded awards backs
becomes begins beats boosts breaks brings builds calls celebrates claims clears closes comes commends completes
confirms congratulates continues creates cuts declares defends delivers demands donates doubles drops earns
emerges encourages enters expands explains faces fails falls files finds fined gains gets gives goes graded grows
hails helps hires hits holds honors honours hosts improves inks introduces invests invites is issues joins jumps
keeps kicks launches leads leaves lifts loses makes marks meets moves named names needs offers opens orders
outlines passes pays pledges posts praise praised praises prepares presents promotes proposes protects publishes
remembers recalls reflects mourns discusses raises ranked ranks rated reaches receives recognised recognized recommends recruits reduces refuses reiterates
releases renews reopens reports responds returns reveals rises rolls saves says secures seeks sees selected
selects sells sends sentenced serves sets shares shows signs slams spends starts steps strengthens suffers
supports takes tells thanks tops tours turns unveils updates upgrades urges visits votes wants warns welcomes
will wins withdraws
`);
