/**
 * Words by which the attribute of an image or icon tells a value rather than describes a picture:
 * "Rated 4 out of 5", "Food hygiene rating 5: very good", "Grade A". Source: star widgets and badges of
 * inspectorates, hospitals and shops.
 */
export const VALUE_WORDS: readonly string[] = [
  "rating",
  "rated",
  "stars",
  "star",
  "grade",
  "graded",
  "score",
  "scored",
  "out of",
];
