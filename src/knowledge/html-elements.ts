/**
 * What the elements of HTML are for, as far as reading a page needs it.
 * Source: the element index of the HTML standard, and what its style sheet for rendering shows.
 */

/** Elements that flow within a line; all others, unknown ones too, begin and end a block. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set([
  ..."a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark math nobr output".split(
    " ",
  ),
  ..."picture q rp rt ruby s samp small source span strike strong sub sup svg time track tt u var wbr".split(
    " ",
  ),
]);

/** Elements whose content is no reading text: code, controls, media, fallbacks. */
export const SILENT_ELEMENTS: ReadonlySet<string> = new Set([
  ..."applet area audio base button canvas datalist embed frame frameset head iframe img input label".split(
    " ",
  ),
  ..."link map meta meter noembed noframes noscript object optgroup option param progress script".split(" "),
  ..."select style svg template textarea title video".split(" "),
]);

export const HEADING_ELEMENTS: ReadonlySet<string> = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);

export const EMPHASIS_ELEMENTS: ReadonlySet<string> = new Set(["b", "strong"]);

/** The attributes that anything reads; a page has ten times as many. */
export const READ_ATTRIBUTES: readonly string[] = [
  ..."alt aria-hidden aria-label aria-modal class colspan content datetime hidden href http-equiv id".split(
    " ",
  ),
  ..."itemprop lang name property rel role style title type xml:lang".split(" "),
];
