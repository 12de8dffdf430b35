/**
 * Words of grammar that meet names: articles and the like before a noun, and what begins something other
 * than a name even with a capital. Lower case.
 *
 * Source: the closed word classes of English; months and weekdays.
 */
export const DETERMINERS: ReadonlySet<string> = new Set(
  "the a an this that these those its their his her our my your one another some".split(" "),
);

/** Words that begin something other than a name, even with a capital. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `the a an this that these those its their his her our my your and or but of at for with from in on to by as after
before while when where who which whose whom if since because although however meanwhile today yesterday tomorrow now
then there here also both either neither not no yes so such than monday tuesday wednesday thursday friday saturday sunday
january february march april june july august september october november december it he she they we i you
following according speaking commenting responding including despite during under over into through about between is was
are were be been has have had will would can could may might said says added told adds asks
explains continues writes recalls
appoints names welcomes hires promotes announces launches taps elects unveils expands acquires honors honours celebrates`.split(
    /\s+/,
  ),
);
