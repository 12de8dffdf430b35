/**
 * Words whose full stop need not end a sentence. Lower case, without the final stop. Compiled from UK and
 * US style guides (AP, Guardian, gov.uk) and from what stands in releases.
 */

/** Always followed by the rest of the sentence: "Dr. Bell", "Gen. Milley", "vs. Ohio". */
export const OPENING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof sen sens rep reps gov govs lt col gen maj capt cmdr adm cpl sgt insp supt pvt det
   fr rev hon cllr amb atty pres supt asst assoc messrs mme mlle st ste mt ft vs v cf eg ie e.g i.e viz
   approx est fig figs vol vols pp art arts sec secs para paras dept tel ext attn ch mgr msgr ald
   lt.-col maj.-gen lt.gov lt.-gov smt shri engr alh adv ven rt h.e h.h h.r.h mdm sqn flt cdr brig dra arq ing
   dipl.-ing ir ar retd rtd barr pharm abp bp bro sgt.-maj fr dn hj ust pdt asst.-supt u.s.rep`
    .trim()
    .split(/\s+/),
);

/** Often the last word of a sentence too: the next word has to tell. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `inc ltd co corp llc llp plc bros cos jr sr esq etc al ph.d m.d b.a m.a j.d d.o r.n b.sc m.sc ed.d m.b.a
   u.s u.k u.n e.u u.s.a d.c n.y l.a a.m p.m no nos ave blvd rd hwy pkwy univ assn intl natl
   jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
   ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla
   ore pa penn tenn tex va vt wash wis wyo n.c s.c n.h n.j n.m n.d s.d w.va r.i ont que alta`
    .trim()
    .split(/\s+/),
);

/** Of these, a number after the stop belongs to them: "No. 4", "Feb. 20". */
export const BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  `no nos jan feb mar apr jun jul aug sept sep oct nov dec fig figs vol vols pp sec secs art arts para paras
   ch approx ext tel`
    .trim()
    .split(/\s+/),
);

/** Words that, with a capital, open a sentence far more often than they go on with a name. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `the a an this that these those it its he she they we i you his her their our my in on at by for from with
   as after before during since when while if although though because but and or so yet however moreover
   meanwhile today yesterday there here what who why how where which all both many most some each every any
   no not one two three more under over about to according additionally also then now once until upon`
    .trim()
    .split(/\s+/),
);
