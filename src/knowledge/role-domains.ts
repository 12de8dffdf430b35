import { words } from "./word-list.js";

/**
 * What a person is "head of" or "minister for" without an organisation being named: a field of work, so it
 * stays in the role ("Director of Estates"), where "Director of Yorkshire Water" names an employer. Lower case.
 *
 * Source: directorates and portfolios of councils, ministries, NHS trusts and companies.
 */
export const ROLE_DOMAINS: ReadonlySet<string> = words(`
accounts accounting acquisitions acquisition administration admissions advancement advertising advocacy affairs
ageing agriculture ai analytics animation applications architecture arts asset assets assurance athletics audit
automation aviation banking benefits biology brand brands brewing broadcast broadcasting budget building business
cabinet campaigns cancer capital care chaplaincy charity chemistry children climate clinical collections
commerce commercial commissioning communications communication communities community competition compliance
construction consulting content conservation contracts corporate corrections counselling creative credit crime
culture curriculum customer customers cyber cybersecurity data dance defence defense delivery dermatology design
development devices devolution digital disability distribution diversity donations ecology economics economy
education elections emergency employment energy engagement engineering enforcement english enterprise
environment equality equalities equity estates ethics europe events exhibitions experience exploration exports
facilities faculty families family fashion film finance financial fisheries fitness fleet food football foreign
forestry franchise franchising fraud fundraising gaming geology global golf governance government grants growth
health healthcare heritage highways history hospitality hospitals housing hr human hydrology immigration impact
improvement inclusion industry information infrastructure innovation innovations insight insights instruction
insurance integration integrity intelligence interior international investigations investment investments investor it
justice kitchen knowledge labor labour land language law learning legal leisure lending levelling libraries licensing
lifestyle literature livestock loans logistics maintenance management manufacturing maritime marketing
markets materials mathematics media medicine merchandising midwifery mining mobility music nature neighbourhoods
neurology neighbourhood networks news nursing nutrition oceans oncology operations ophthalmology outreach packaging parks parking
partnership partnerships pathology patient pediatrics paediatrics pensions people performance personnel
pharmacy philanthropy philosophy photography physics place places planning platforms police policing policy
politics portfolio practice prevention prisons probation procurement product production products programming
programmes programs projects promotions property protection psychiatry psychology public publishing
purchasing quality radiology real recreation recruitment recycling regeneration regulation relations
reliability religion renewables repairs research resilience resources retail revenue risk roads safeguarding safety
sales schools science sciences security service services sexual skills social sociology software solutions space sponsorship sport
sports staff standards state statistics stewardship strategy students studies success supply support surgery
surveillance sustainability systems talent tax taxation teaching technology technologies telecommunications television theatre
tourism trade trading training transformation transport transportation travel treasury underwriting
urology utilities veterans veterinary violence voluntary volunteering waste water welfare wellbeing well-being
wellness wildlife wine women work workforce workplace works youth channels channel coffee opportunity ports railways rail shipping textiles irrigation steel coal mines minerals
art form income industries governors trustees guests rates strategy esg ict it hr pr ux seo curriculum admissions
equities bonds macro currencies commodities antiquities manuscripts costume ceramics sculpture painting prints drawings
archives conservation sixth primary secondary rural urban regional indigenous multicultural seniors midwifery joinery plumbing carpentry bricklaying catering welding
`);

/**
 * Roles whose "of" names an organisation or a place, never a field: "president of", "mayor of". The owner
 * of one may stand before it as well: "Utah Governor Spencer Cox", "Acme CEO Dana Ruiz".
 */
export const ROLES_OF_AN_ORGANISATION: ReadonlySet<string> = words(`
ceo cfo coo cto cio ciso cmo cpo cro cso evp svp president chairman chairwoman chairperson chair founder co-founder
cofounder owner co-owner proprietor publisher editor editor-in-chief mayor governor sheriff spokesperson spokesman
spokeswoman boss co-ceo chief superintendent chancellor vice-chancellor premier attorney da executive headteacher
headmaster commissioner treasurer trustee principal rector provost coach
`);
