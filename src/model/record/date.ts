import { z } from "zod";
import { Span } from "../span.js";

export const DateRole = z.enum(["published", "modified", "event", "embargo", "mentioned"]);
export type DateRole = z.infer<typeof DateRole>;

export const DateMention = z.strictObject({
  ...Span.shape,
  iso: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?$/)
    .describe('Resolved; partial allowed ("2021", "2023-06").'),
  role: DateRole.describe(
    "What the date says: when the release was published or changed, until when it is held back, when something happened.",
  ),
});
export type DateMention = z.infer<typeof DateMention>;
