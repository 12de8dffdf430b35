import { SHARED_HOSTS } from "../../../knowledge/issuer-cues.js";
import { GENERIC_HOST_WORDS, TOP_LEVEL_DOMAINS } from "../../../knowledge/web-hosts.js";
import { allMatches } from "../../../language/all-matches.js";

/** press@harlecoastguard.example */
export const MAIL = /@([\w-]{2,40}(?:\.[\w-]{2,40}){1,4})/g;
/** https://www.torrin.police.example · harlecoastguard.example */
export const SITE = new RegExp(
  String.raw`(?<![@\w.-])(?:https?://)?(?:www\.)?((?:[a-z\d-]{3,40}\.){1,3}(?:${TOP_LEVEL_DOMAINS.join("|")})(?:\.[a-z]{2})?)(?![\w-]*@|[\w-])`,
  "gi",
);

/** The words of each host without those that every host may have: "torrin" and "police" of "www.torrin.police.uk". */
export function hostsOf(text: string, pattern: RegExp): readonly (readonly string[])[] {
  return allMatches(text, pattern).flatMap(([, host = ""]) => {
    const parts = host
      .toLowerCase()
      .split(".")
      .slice(0, -1)
      .filter((part) => !GENERIC_HOST_WORDS.has(part));
    return parts.length === 0 || parts.some((part) => SHARED_HOSTS.has(part)) ? [] : [parts];
  });
}
