/**
 * Verbs that report speech, in tiers by how sure they are. Merged from published lists and counts on news
 * and releases; "think", "wonder", "imagine" and "dream" are left out: they report what nobody said.
 *
 * An entry is the lemma, or `lemma:past` / `lemma:past:participle` where the verb is irregular; a doubled
 * final consonant is written `admit+`. British and American spellings both stand.
 */
export interface SpeechVerbTier {
  readonly name: "neutral" | "stance" | "ambiguous";
  readonly verbs: string;
}

export const SPEECH_VERB_TIERS: readonly SpeechVerbTier[] = [
  {
    // Report speech wherever they stand beside a quotation.
    name: "neutral",
    verbs: `say:said tell:told add state comment explain announce note remark observe continue conclude
      reply respond answer ask write:wrote:written post tweet declare mention confirm reveal disclose
      recall reflect read:read quip+ recount elaborate joke blog+ opine emphasize emphasise stress quote
      posit summarize summarise reiterate testify exclaim text demur+ retaliate snap+ deadpan+ crack bark scream thunder grumble gripe scoff sneer hiss
      blurt interrupt enthuse plead rejoin surmise theorize beam`,
  },
  {
    // Report speech with a person or an organisation as subject.
    name: "stance",
    verbs: `acknowledge admit+ advise affirm agree allege argue assert assure boast caution challenge charge
      claim clarify concede confess contend counter decry defend demand denounce deny disagree dispute
      encourage express highlight hint imply indicate inform inquire insist instruct interject lament maintain
      object plead pledge point predict proclaim promise propose protest query reaffirm reassure
      rebut+ recommend remind repeat report restate retort signal specify stipulate suggest swear:swore:sworn
      underline underscore urge vow warn volunteer marvel explain begin+:began:begun open share speak:spoke:spoken
      teach:taught preach whisper shout yell cry mutter murmur chime sum+ enthuse gush advocate attest
      exhort fume riff+ intone chirp bristle bellow implore beseech bemoan chide scold snarl chuckle
      communicate relate convey declaim detail describe articulate outline commend`,
  },
  {
    // So often something else that only a mark, a colon or "that" right beside them makes them speech.
    name: "ambiguous",
    verbs: `accept accuse address appeal applaud apologise apologize attack believe blame brand call celebrate cite
      complain condemn congratulate criticise criticize decide dismiss dub+ echo endorse estimate
      expect fear feel:felt find:found forecast hail hope mock judge label laugh mourn oppose praise question
      rate reckon regret+ reject salute show:showed:shown slam+ support thank welcome blast rip+ compare term
      characterise characterize deem liken         put:put
      go:went:gone     credit describe tout  tag+ title name identify cheer
      greet smile grin nod+ pray chant sing:sang:sung ponder muse deliver issue release publish tease crow
      sigh acclaim lambaste ridicule shoot:shot fire roar holler vent lecture boom mouth pen message decree   profess
      attribute ascribe allude refer+ talk pay:paid`,
  },
];

/** Report speech with their particle only: "“…,” she shot back." An entry is as above, and its particle. */
export const PHRASAL_SPEECH_VERBS: readonly (readonly [verb: string, particle: string])[] = [
  ["shoot:shot", "back"],
  ["fire", "back"],
  ["hit:hit", "back"],
  ["shout", "back"],
  ["call", "out"],
  ["cry", "out"],
  ["blurt", "out"],
  ["point", "out"],
  ["spell:spelt", "out"],
  ["chime", "in"],
  ["chip+", "in"],
  ["cut:cut", "in"],
  ["break:broke:broken", "in"],
  ["weigh", "in"],
  ["pipe", "up"],
  ["speak:spoke:spoken", "up"],
  ["sum+", "up"],
];

/** Take a person as object: "told the committee", "assured residents". */
export const ADDRESSING_VERBS: ReadonlySet<string> = new Set(
  "tell remind inform assure reassure ask advise warn urge promise text instruct encourage thank".split(" "),
);

/** Say what somebody called something: "described the plan as “…”", "branded it “…”". */
export const LABELLING_VERBS: ReadonlySet<string> = new Set(
  `call describe brand label dub hail characterise characterize denounce condemn dismiss deem term praise slam
   attack blast criticise criticize cite tout acclaim decry commend applaud credit judge consider view mock
   accuse lament welcome celebrate compare liken reference express voice claim tag name
   attribute ascribe blame put thank salute congratulate pay speak talk warn complain boast apologise apologize`
    .trim()
    .split(/\s+/),
);

/** What joins the object of these to the words; without it they say nothing: "attributed it to “…”". */
export const LABELLING_PREPOSITIONS: Readonly<Record<string, readonly string[]>> = {
  accuse: ["of"],
  attribute: ["to"],
  ascribe: ["to"],
  blame: ["on"],
  compare: ["to", "with"],
  credit: ["to", "with"],
  liken: ["to"],
  pay: ["tribute to", "homage to"],
  put: ["down to"],
  speak: ["of", "about"],
  talk: ["of", "about"],
  warn: ["of", "about", "against"],
  complain: ["of", "about"],
  boast: ["of", "about"],
  apologise: ["for"],
  apologize: ["for"],
  thank: ["for"],
  salute: ["for"],
  congratulate: ["for", "on"],
};

/** Between subject and verb, or before an infinitive: "has said", "went on to say", "would like to add". */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  `has have had is was were are will would can could may might must should be been being does did do
   went goes going continued wanted wants`
    .trim()
    .split(/\s+/),
);

/** With one of these before it a verb reports nothing that was said: "would not say “when”". */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `not never cannot without didn't didn’t doesn't doesn’t wouldn't wouldn’t won't won’t can't can’t
   couldn't couldn’t don't don’t declined refused neither nor`
    .trim()
    .split(/\s+/),
);

/** What somebody is of a clause that follows: "is confident the plan will be “…”". */
export const BELIEFS: ReadonlySet<string> = new Set(
  "confident adamant convinced certain hopeful sure clear".split(" "),
);
