import { words } from "./word-list.js";

/** Words around quotation marks that show a name, a title, a defined term or irony instead of speech. */

/** Right before the mark: what follows is the name of something. */
export const NAMING_WORDS = words(`
  called titled entitled named dubbed nicknamed known labelled labeled termed so-called aka styled captioned
  headlined branded codenamed christened subtitled renamed rebranded tagged hashtag dubbing
`);

/** Nouns whose name or wording follows: "the term “…”", "the song “…”". */
export const NAMED_NOUNS = words(`
  term terms word words phrase phrases title titles name names hashtag symbol ticker trademark trademarks song
  single album book film movie play series show podcast episode article story chapter essay paper report study
  webinar seminar session workshop lecture panel exhibit exhibition campaign programme program project
  initiative scheme act bill award prize contest competition event theme slogan motto tagline mantra poem novel
  memoir documentary video game app feature track anthem hit newsletter column blog acronym abbreviation
  category status grade rating label mode button tab link keyword keywords subject heading section option
  question sign character role nickname alias video-game magazine journal collection edition concept
  entitled suite brand product line font prompt prompts adage proverb maxim credo
`);

/** Commands to look for, send or press what stands in the marks. */
export const ACTION_WORDS = words(`
  search text type click select enter choose press tap mention say scan visit follow join use using hit say
  searching texting typing entering selecting clicking
`);

/** Right behind the mark: the words in it name this. */
export const HEAD_NOUNS = words(`
  act bill award awards scheme schemes campaign campaigns programme programmes program programs fund initiative
  initiatives rating ratings category categories grade status label list plan policy approach project series
  song album book film movie show podcast episode exhibition exhibit event session webinar conference tour
  section button tab page option feature mode day week month effect model strategy movement concept theory
  theme title tag sign rule clause provision agreement collection brand edition package tool app platform
  level tier badge standard judgement judgment designation stocks stock shares category moniker
`);

/** Verbs that give a grade or a name: "was graded “requires improvement”". */
export const GRADING_VERBS = words(`
  graded rated judged awarded scored deemed classified ranked marked assessed designated certified given
  received achieved earned assigned upgraded downgraded affirmed maintained retained improved
`);

/** Right behind the mark: the words in it are a grade. */
export const GRADE_NOUNS = words("rating ratings grade grades judgment judgments judgement judgements");

/** Reading and finding, lemmas: "found a “strong sense of purpose” in every class". */
export const FINDING_VERBS = words(`
  find note mention report describe highlight praise conclude observe commend identify acknowledge recognise
`);

/** Right before the mark: the clause states what stands in it, "was “bold and fair”". */
export const STATING_WORDS = words("is are was were be been being as");

/** Behind the mark: nobody said it aloud. */
export const THOUGHT_VERBS = words("thought wondered imagined dreamed dreamt pondered mused thinks wonders");

/** Words of people who speak, not of titles and terms. */
export const SPEAKING_PRONOUNS = words(`
  i we you my our your us me i'm we're you're i've we've i'd we'd i'll we'll it's that's don't can't won't let's
  he she they his her their you've you'd you'll they've they'll they'd he's she's he'd she'd who's what's
  where's how's when's why's nobody's everybody's
`);

/** Finite words that make a clause of what stands in the marks. */
export const CLAUSE_VERBS = words(`
  is are was were am be been has have had will would can could should must may might do does did isn't aren't wasn't don't
  doesn't didn't won't can't it's that's there's here's we're we've i'm i've you're they're let's makes made
  means need needs want know think believe hope see get got go going come give work works help
`);

/** Small also in titles: "Tea and Toil at the Harbour Club". */
export const JOINING_WORDS = words("a an the and or but of at for with from in on to by as into over vs nor");
