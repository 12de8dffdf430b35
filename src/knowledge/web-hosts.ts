import { wordList, words } from "./word-list.js";

/**
 * Words of addresses of the web and of mail.
 * Source: the root zone, as far as releases use it, and addresses in releases read.
 */

/** Ends of a host that stand behind the name of its owner; "example" is kept for examples (RFC 2606). */
export const TOP_LEVEL_DOMAINS = wordList(`
  com org net info eu int gov edu ac co uk ie us ca au nz za in de fr nl be dk se no fi ch at it es pt pl cz
  jp sg hk my ke ng gh io ai app scot wales cymru example
`);

/** Parts that any host may have. */
export const GENERIC_HOST_WORDS = words(`
  www mail email press news newsroom media info web en co com org gov ac edu net nhs govt
`);
