/** Months of English dates, January first: the full name, then the short forms in use (AP style has "Sept."). */
export const MONTHS: readonly (readonly string[])[] = [
  ["January", "Jan"],
  ["February", "Feb"],
  ["March", "Mar"],
  ["April", "Apr"],
  ["May"],
  ["June", "Jun"],
  ["July", "Jul"],
  ["August", "Aug"],
  ["September", "Sept", "Sep"],
  ["October", "Oct"],
  ["November", "Nov"],
  ["December", "Dec"],
];

/** Months in other languages of Europe (French, German, Spanish, Italian, Portuguese, Dutch, Scandinavian). */
export const MONTHS_ELSEWHERE: readonly (readonly string[])[] = [
  ["janvier", "januar", "jänner", "enero", "gennaio", "janeiro", "januari"],
  ["février", "februar", "febrero", "febbraio", "fevereiro", "februari"],
  ["mars", "märz", "marzo", "março", "maart", "marts"],
  ["avril", "april", "abril", "aprile"],
  ["mai", "mayo", "maggio", "maio", "mei", "maj"],
  ["juin", "juni", "junio", "giugno", "junho"],
  ["juillet", "juli", "julio", "luglio", "julho"],
  ["août", "august", "agosto", "augustus", "augusti"],
  ["septembre", "september", "septiembre", "settembre", "setembro"],
  ["octobre", "oktober", "octubre", "ottobre", "outubro"],
  ["novembre", "november", "noviembre", "novembro"],
  ["décembre", "dezember", "diciembre", "dicembre", "dezembro", "december"],
];

/** Days of the week, Sunday first, as `Date.getUTCDay` counts them. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ["Sunday", "Sun"],
  ["Monday", "Mon"],
  ["Tuesday", "Tues", "Tue"],
  ["Wednesday", "Weds", "Wed"],
  ["Thursday", "Thurs", "Thur", "Thu"],
  ["Friday", "Fri"],
  ["Saturday", "Sat"],
];

/** Words before a bare year that make it a date: "in 2021", "since 2019", "mid-2023", "summer 2022". */
export const YEAR_CUES: readonly string[] = [
  "in",
  "since",
  "during",
  "until",
  "by",
  "before",
  "after",
  "from",
  "early",
  "mid",
  "late",
  "year",
  "spring",
  "summer",
  "autumn",
  "fall",
  "winter",
];
