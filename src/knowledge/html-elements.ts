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

/** Elements without content, which have no closing tag. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set([
  ..."area base basefont br col command embed frame hr img input isindex keygen link meta param source".split(
    " ",
  ),
  ..."track wbr".split(" "),
]);

/** Elements whose content is characters up to their own closing tag, whatever it looks like. */
export const RAW_ELEMENTS: ReadonlySet<string> = new Set([..."script style textarea title xmp".split(" ")]);

/** An opening tag ends the innermost open element, if that is one of these: a paragraph ends where a list begins. */
export const IMPLIED_ENDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...impliedEnds(
    "p",
    "p h1 h2 h3 h4 h5 h6 address article aside blockquote details div dl fieldset figcaption figure footer form",
  ),
  ...impliedEnds("p", "header hr main nav ol pre section table ul"),
  ...impliedEnds("li", "li"),
  ...impliedEnds("dd dt", "dd dt"),
  ...impliedEnds("tr th td", "tr"),
  ...impliedEnds("th", "th"),
  ...impliedEnds("thead th td", "td"),
  ...impliedEnds("thead tbody", "tbody tfoot"),
  ...impliedEnds("head link script", "body"),
  ...impliedEnds("option", "option"),
  ...impliedEnds("optgroup option", "optgroup"),
  ...impliedEnds(
    "input option optgroup select button datalist textarea",
    "select input output button datalist textarea",
  ),
  ...impliedEnds("rt rp", "rt rp"),
]);

function impliedEnds(ended: string, by: string): [string, ReadonlySet<string>][] {
  return by.split(" ").map((tag) => [tag, new Set(ended.split(" "))]);
}

/** The attributes that anything reads; a page has ten times as many. */
export const READ_ATTRIBUTES: readonly string[] = [
  ..."alt aria-hidden aria-label aria-modal class colspan content datetime hidden href http-equiv id".split(
    " ",
  ),
  ..."itemprop lang name property rel role style title type xml:lang".split(" "),
];
