import * as z from "zod";

/** Text of at most `max` UTF-16 code units. */
export const text = (doc: string, max = 20_000) => z.string().max(max).describe(doc);

const isoMoment =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/;

const isRealDay = (value: string): boolean => {
  const day = value.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** A day, or an instant with its zone; `doc` says of what. */
export const moment = (doc: string) =>
  z
    .string()
    .regex(isoMoment, {
      error: "expected a date (YYYY-MM-DD) or an instant with a zone (YYYY-MM-DDThh:mm:ssZ)",
      abort: true,
    })
    .refine(isRealDay, { error: "expected a day that is in the calendar" })
    .describe(`${doc} YYYY-MM-DD in the place the ad runs, or an instant with its zone (RFC 3339).`);

export const country = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: "expected an ISO 3166-1 alpha-2 country code such as US" })
  .describe("ISO 3166-1 alpha-2 country code.");

export const region = z
  .string()
  .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, { error: "expected an ISO 3166-2 code such as US-CA" })
  .describe("ISO 3166-2 subdivision code.");

export const platform = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, { error: "expected a platform id in lower case such as meta" })
  .describe("Platform id as the packs spell it: meta, google, youtube, tiktok, x …");
