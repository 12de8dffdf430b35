import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/language/detect-language.js";

describe("the language of a text", () => {
  test.each([
    ["en", "The council said that it will publish the report on the inspection and its findings today."],
    [
      "de",
      "Die Stadt hat den Bericht über die Prüfung veröffentlicht und wird ihn mit dem Rat auch beraten.",
    ],
    [
      "fr",
      "La ville publie le rapport sur les écoles et les inspecteurs ont noté une amélioration dans les services.",
    ],
    [
      "es",
      "El ayuntamiento publicó el informe sobre las escuelas y los inspectores señalaron una mejora en la ciudad.",
    ],
    [
      "nl",
      "De gemeente heeft het rapport gepubliceerd en de inspectie ziet dat het niet langer aan de regels voldoet.",
    ],
    ["cy", "Mae y cyngor wedi cyhoeddi yr adroddiad ar yr ysgol ac mae yn dweud bod y gwaith yn dda i bawb."],
    ["el", "Ο δήμος δημοσίευσε σήμερα την έκθεση για τα σχολεία της πόλης."],
    ["ja", "市は本日、学校に関する報告書を公表した。監査人は改善を認めた。"],
    [
      "en",
      "Halden Care earned a Good in a report today, a rise from a Poor in a year, a first for a small home.",
    ],
    ["cs", "Město a kraj se dohodly na opravě mostu, který je zavřený od května, a práce začnou v září."],
    ["ro", "Primăria a anunțat că va publica raportul din luna mai și că lucrările sunt gata pentru toamnă."],
    ["hu", "A város közölte, hogy az iskola nem zár be, és a felújítás már szeptemberben megkezdődik."],
    [null, "Plan A, Plan A, Plan A, Plan A, Plan A, Plan A, Plan A, Plan A"],
    [null, "Crime Data Integrity – Good"],
    [null, ""],
  ])("%s: %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
