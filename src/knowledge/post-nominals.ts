/**
 * Letters after a name, no part of it: "Ann Cole DBE, QPM", "Maria Lopez, Ph.D.". Lower case, no stops.
 *
 * Source: British and Commonwealth honours in their order of wear; degrees and professional letters as
 * universities, colleges and chartered bodies publish them; read against releases.
 */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  `
obe mbe cbe dbe kbe gbe bem kcb dcb cb gcb gcmg kcmg dcmg cmg kcvo dcvo cvo lvo mvo ch om kg lg kt lt vc gc qpm kpm
qfsm kfsm qso qsm qam kc qc sc jp dl td tc vr vrsm rd cvma mp mps msp ms mla mep mhk tds am ao ac oam pc qgm dso dsc
dfc mc afc phd dphil md mbbs mbchb bsc msc ma ba bs mba mph mpa mpp med edd edm bed jd llb llm lld esq cpa cfa cfp
cfre ca aca acca fca fcca cima fcma cgma rn bsn msn dnp np aprn fnp crna rgn rmn cnm lpn pa pac pa-c do dds dmd dvm
vmd rph pharmd psyd lcsw msw lmft lmhc lpc bcba dc dpt pt ot otr atc rd rdn ldn cssd facs faap faan facp facog facc
frcp frcs frcgp frcn frs fba frse freng fmedsci frsa fcipd mcipd frics mrics ceng ieng fice mice fiet miet fimeche
fcmi cmgr cdir iod riba raia aia faia leed pe se pmp cissp shrm-scp shrm-cp sphr phr ceo-elect dsw dba thd dmin mdiv
stb dsc ds dhl lhd scd eng pgce npqh fhea fcollt usn usaf usmc usa ret retd emeritus emerita clu chfc cae ciso-c
aicp asla ctp cpc ccim sior gri mai cpm cpp cism crisc cisa cipp cma cia cgfm fache cphq rdh rrt cadc lpcc lcpc onzm mnzm cnzm dnzm knzm psm cfr ofr mfr gcon egh cbs mbs ebs mgh osi ogw hsc ndc ias ips san npp fcsa mni peng pgeo rpp mcip cet fcpa
bcom bcomm beng meng mchem mphys mphil mres btech mtech bpharm mpharm oc cm obc onb dstj ssm msm fnse fnim
cfe cams crpc cima rics rtpi mrtpi cipfa cpfa sfhea fraes frgs fsa scm pgdip rm rhv rnld scphn mfph ffph
`
    .trim()
    .split(/\s+/),
);

/** Belong to the name itself: "Martin Luther King Jr.", "Robert Cole III". */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);
