import { words } from "./word-list.js";

/**
 * What stands before the head of a role: standing ("acting", "joint"), grade ("senior"), field of work ("dairy",
 * "membership"), place of work ("club", "ward") and people ("Kenyan"). Lower case.
 *
 * Source: job titles as they are advertised and printed by public services, companies, schools, churches, clubs,
 * unions, armed forces, courts, farms, theatres and charities.
 */

/** Words that may stand before the head of a role in a title that is written with capitals. */
export const ROLE_MODIFIERS: ReadonlySet<string> = words(`
acting interim temporary hm sr jr asst dep deputy assistant associate vice senior junior chief executive managing general principal
lead head leading founding co-founding former ex retired incoming outgoing current newly-elected elected
non-executive independent honorary emeritus emerita global regional national international local group corporate
divisional district county state federal us u.s uk eu area zone north south east west northern southern eastern western
operating operations operational financial finance commercial marketing sales technology technical technological
information digital data security people human resources legal compliance risk strategy strategic innovation
product products brand creative artistic editorial medical nursing clinical scientific science research development
revenue growth customer client communications communication media public press corporate external internal affairs
relations investor investment business administrative administration accounting procurement supply chain logistics
engineering manufacturing production quality safety health environmental sustainability diversity inclusion talent
learning academic student admissions alumni executive programme program project policy planning property estates
facilities housing transport parks police fire crime youth cabinet council board committee parliamentary
shadow prime foreign home defence defense attorney solicitor district city town parish village world
majority minority conference ranking house senate floor presiding circuit superior supreme municipal magistrate
pro chargé charge grade year
pipe drum
presidential congressional gubernatorial legislative judicial electoral campaign
privacy ai experience success engagement impact partnerships partner alliance alliances channel wealth portfolio
fund hedge equity credit lending mortgage insurance claims underwriting treasury tax audit transformation change
automotive energy power water waste flood recovery relief rescue emergency mountain ambulance hospital ward
community family children's women's adult social care education school primary secondary music sports football
production design visual fashion film theatre television radio news city's county's company's firm's
lord lady mayoral branch store shop site plant shift team crew unit station watch battalion division section squad
investigating reviewing supervising attending consulting prosecuting responsible nominated registered first-year second-year third-year fourth-year final-year
special inaugural permanent acting-up guest visiting distinguished clinical adjunct
high joint commanding monitoring humanitarian country membership regimental library postdoctoral pre-doctoral dairy
first-team union officiating substantive provisional probationary lay reserve locum sessional
part-time full-time appointed co-opted lifelong longest-serving long-serving two-term second-term first-term five-time
three-time two-time newly-appointed newly-promoted serving sitting stand-in grand working chartered certified licensed
qualified accredited award-winning renowned self-taught olympic paralympic amateur semi-professional under-21 doctoral
bachelor r&d pr qa qc ux ui seo esg csr gis ict hse ehs erp crm m&a b2b emea apac uk-based cross-border club museum
gallery archive archives collection band choir orchestra chorus ensemble opera ballet festival garden gardens nursery
estate farm herd poultry pig cattle sheep goat beef arable crop orchard vineyard cellar fishery hatchery harbour
harbor port dock marine coastal naval navy army air flight ground airport airline cabin railway track signalling train
tram bus highway road traffic vehicle warehouse depot forest woodland biodiversity habitat wetland river rivers
catchment countryside landscape tree rights-of-way allotments cemeteries bereavement burial funeral buildings
architectural structural civil mechanical electrical chemical process assembly workshop tooling machine foundry mill
kiln bakery pastry sous bar front-of-house back-of-house reception reservations housekeeping event banqueting wedding
buying category counter checkout e-commerce ecommerce online web app mobile platform cloud network hardware firmware
embedded devops information-security machine-learning data-science copy features picture political cultural religious
faith interfaith participation pastoral attendance behaviour assessment exams examinations literacy numeracy maths
geography drama art pe modern languages early-years infant sixth form boarding residential halls accommodation
students' registry giving volunteers' appeals evidence evaluation field camp wash shelter livelihoods crisis response
preparedness civil-protection disaster tenancy homelessness lettings leasehold rents revenues economic inward
destination attractions town-centre democratic returning scrutiny corporate-governance complaints litigation
conveyancing probate criminal crown disputes arbitration conduct regulatory financial-crime anti-money-laundering aml
sanctions forensic rates fixed income bond bonds equities currency fx foreign-exchange commodities oil gas metals
quantitative macro macroeconomic chief-economist actuarial private cash payroll payments billing receivables ledger
cost vat customs excise inland border visa consular diplomatic military agricultural homicide robbery burglary drugs
narcotics roads-policing firearms armed public-protection major counter-terrorism cold-case missing custody dog
mounted prison parole youth-justice offender infection infection-control theatres surgical anaesthetic outpatient
inpatient maternity neonatal paediatric palliative hospice cardiac stroke renal diabetes respiratory mental-health
psychiatric dementia frailty dental optical pharmaceutical laboratory lab imaging x-ray blood transplant trauma acute
sporting strength conditioning swimming tennis cricket rugby hockey netball academy goalkeeping scouting set-piece
defensive offensive forwards backs batting bowling fielding pitching stage lighting sound wardrobe costume props box
office touring casting choral worship diocesan deanery lead-in lifeboat coastguard lighthouse beach pool centre gym
spa childcare creche play playgroup domiciliary supported-living activities named designated genetic animal soil
carbon net-zero circular solar wind hydro nuclear grid transmission metering drilling reservoir mine quarry pit
refinery line works' factory yard gameplay game games esports creative-writing audio video tv post-production podcast
factual entertainment distilling blending tea cocoa chocolate cheese loom textile garment footwear knitwear pattern
tribal paramount borough provincial territorial continental vice-presidential ministerial mission embassy postal
sorting dispatch control-room call-centre contact-centre helpline helpdesk service-desk customer-service
customer-success customer-experience go-to-market key account business-development new-business tyre body paint parts
aftersales ticketing turnstile stadium venue arena
`);

/** Peoples: before a job they tell of where ("Kenyan"), and are no field of work by themselves. */
export const NATIONALITIES: ReadonlySet<string> = words(`
european asian african american british english scottish welsh irish northern-irish french german dutch spanish
italian portuguese polish ukrainian russian indian pakistani bangladeshi chinese japanese korean vietnamese thai
indonesian malaysian filipino kenyan nigerian ghanaian ugandan tanzanian rwandan ethiopian egyptian moroccan
south-african australian canadian jamaican caribbean brazilian mexican argentine chilean israeli turkish iranian iraqi
saudi emirati lebanese jordanian swedish norwegian danish finnish icelandic greek cypriot maltese sri-lankan nepali
nepalese singaporean taiwanese hong-kong new-zealand kiwi zambian zimbabwean malawian senegalese cameroonian congolese
sudanese somali eritrean algerian tunisian libyan syrian palestinian kuwaiti qatari omani yemeni afghan uzbek kazakh
georgian armenian azerbaijani belarusian latvian lithuanian estonian czech slovak slovenian croatian serbian bosnian
albanian macedonian bulgarian romanian hungarian austrian swiss belgian flemish catalan basque breton manx cornish
hawaiian fijian samoan tongan cuban haitian dominican colombian venezuelan peruvian ecuadorian bolivian uruguayan
paraguayan texan californian
`);
