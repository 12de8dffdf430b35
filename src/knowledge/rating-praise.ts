/**
 * Words around grade words in ordinary praise and criticism, where nobody graded anything. Each list names
 * what stands directly after the word: "good practice", "outstanding balance", "gold standard".
 * Source: the traps T01–T46 in the project's notes on ratings, and releases read.
 */
export const PRAISE_AFTER: Readonly<Record<string, readonly string[]>> = {
  default: words(`
    rating ratings risk
  `),
  good: words(`
    practice news work progress morning afternoon evening quality faith cause deal reason idea
    governance evidence standard order start use example time day number thing things way health fortune
    luck will neighbour neighbor friday shepherd intentions relationships access understanding food
    experience care job look night money value outcomes samaritan
  `),
  outstanding: words(`
    balance balances warrants warrant shares share stock issues issue debt debts work works loan loans
    principal notes bonds amount amounts achievement service contribution contributions performance
    order orders maintenance repairs covenants electrical drainage item options common invoices charges
    claims questions tasks actions customer results team people job young
  `),
  adequate: words(`
    resources funding time numbers number supply supplies space protection notice housing staffing
    evidence care training levels support 
  `),
  inadequate: words(`
    response resources funding supply housing evidence access training staffing protection 
    levels
  `),
  poor: words(`
    weather families start people health quality performance results communities
  `),
  excellent: words(`
    service opportunity customer work way example quality results value track
  `),
  gold: words(`
    standard coast command commander mine mining medal medals medallist medalist star heart rush price
    prices project resources corp corporation exploration jewelry plated watch card award awards
    nanoparticles
  `),
  silver: words(`
    lining cross command commander surfers spring medal medals medallist award awards resources mine
    price corp jewelry stevie
  `),
  bronze: words(`
    age command commander medal medals medallist award awards star statue sculpture
  `),
  platinum: words(`
    jubilee way card group award awards selling record album sponsor patios decking
  `),
  pass: words(`
    the mark on through by it a
  `),
  green: words(`
    party energy space building loan bond
  `),
  amber: words(`
    nectar alert warning
  `),
  red: words(`
    tape flag cross alert warning
  `),
  neutral: words(`
    carbon ground site
  `),
  weak: words(`
    point points spot demand link
  `),
  strong: words(`
    performance growth demand record relationships team start evidence commitment
  `),
  effective: words(`
    from date immediately as_of on today
  `),
  safe: words(`
    place
  `),
};

/** Stars that nobody gave: service, generals, and what people feel. */
export const FIGURATIVE_STAR_NOUNS = words(`
  service treatment experience experiences general hotel resort luxury ambience ambiance comfort
  makeover dining immersion guest community retirement recruit prospect training hospitality quality
  accommodation amenities reviews review_award lifestyle living team player chef cuisine hotels
  resorts restaurant restaurants property properties provider providers software care patient customer
  client
`);

/** A word list as text; an underscore is a space inside a phrase. */
function words(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/_/g, " "));
}
