import { z } from "zod";

/**
 * The shape of an ad submission. Only `copy` or `media` is required. What is absent is *unknown*, never empty: write
 * `""`, `[]` or `false` to say that there is none. Descriptions carry the units; they end up in the JSON Schema.
 */

const text = (doc: string, max = 20_000) => z.string().max(max).describe(doc);

const isoMoment =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/;

const isRealDay = (value: string): boolean => {
  const day = value.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

const moment = (doc: string) =>
  z
    .string()
    .regex(isoMoment, {
      error: "expected a date (YYYY-MM-DD) or an instant with a zone (YYYY-MM-DDThh:mm:ssZ)",
      abort: true,
    })
    .refine(isRealDay, { error: "expected a day that is in the calendar" })
    .describe(`${doc} YYYY-MM-DD in the place the ad runs, or an instant with its zone (RFC 3339).`);

const country = z
  .string()
  .regex(/^[A-Z]{2}$/, { error: "expected an ISO 3166-1 alpha-2 country code such as US" })
  .describe("ISO 3166-1 alpha-2 country code.");

const region = z
  .string()
  .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, { error: "expected an ISO 3166-2 code such as US-CA" })
  .describe("ISO 3166-2 subdivision code.");

const platform = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, { error: "expected a platform id in lower case such as meta" })
  .describe("Platform id as the packs spell it: meta, google, youtube, tiktok, x …");

export const ADVERTISER_KINDS = [
  "candidate",
  "party",
  "committee",
  "officeholder",
  "government",
  "election-authority",
  "news-publisher",
  "nonprofit",
  "business",
  "individual",
  "other",
] as const;

const advertiser = z.strictObject({
  id: text("The platform's or agency's own id for the advertiser.", 200).optional(),
  name: text("Name the advertiser goes by.", 500).optional(),
  kind: z
    .enum(ADVERTISER_KINDS)
    .describe("What the advertiser is; `committee` covers PACs and ballot committees.")
    .optional(),
  payer: text("Verified legal name of whoever pays.", 500).optional(),
  country: country.optional(),
  authorisedOn: z
    .array(platform)
    .describe(
      "Platforms where the advertiser has passed the authorisation or verification for political ads.",
    )
    .optional(),
});

const contest = z.strictObject({
  level: z
    .enum(["national", "federal", "state", "local", "supranational"])
    .describe("Level of the office or question the ad speaks of.")
    .optional(),
  jurisdiction: z
    .union([country, region])
    .describe("Place that votes in the contest: ISO 3166-1 country or ISO 3166-2 subdivision.")
    .optional(),
  electionId: text("Id of the election in the calendar.", 200).optional(),
  candidates: z
    .array(text("Name of a candidate.", 200))
    .describe("Candidates whom the ad shows or names; `[]` says there are none.")
    .optional(),
  features: z
    .array(z.enum(["candidate", "officeholder", "party", "ballot-measure"]))
    .describe("Whom or what the ad shows or names; `[]` says none of them, as in an issue ad.")
    .optional(),
});

const copy = z.strictObject({
  headline: text("Headline as shown.").optional(),
  body: text("Primary text as shown.", 200_000).optional(),
  cta: text("Call to action as shown on the button.", 500).optional(),
  landingUrl: text("Address the ad leads to. It is never fetched.", 8_000).optional(),
});

export const DEPICTIONS = [
  "candidate",
  "election-official",
  "elected-official",
  "real-person",
  "realistic-person",
  "event",
  "voting-equipment",
  "none",
] as const;

const declaredMedium = z.strictObject({
  aiGenerated: z.boolean().describe("Whether any part was made or changed by generative AI.").optional(),
  aiTool: text("Name of the AI tool, if one was used.", 200).optional(),
  thirdPartyAiTool: z.boolean().describe("Whether that tool is not the platform's own.").optional(),
  edited: z
    .enum(["none", "inconsequential", "material"])
    .describe(
      "`inconsequential`: crop, resize, colour, sharpening and the like. `material`: changes what the viewer takes to have been said, done or to have happened, by whatever technique.",
    )
    .optional(),
  photorealistic: z
    .boolean()
    .describe("Whether a viewer could take it for a real recording; false for cartoons and evident art.")
    .optional(),
  depicts: z.array(z.enum(DEPICTIONS)).describe("What it seems to show.").optional(),
  falseDepiction: z
    .boolean()
    .describe("Whether it seems to show a real person or event doing, saying or being what did not happen.")
    .optional(),
  superimposed: z
    .boolean()
    .describe("Whether a person was set into a picture or removed from one.")
    .optional(),
  satire: z.boolean().describe("Whether it is plainly satire or parody.").optional(),
  consent: z.boolean().describe("Whether the people depicted agreed to it.").optional(),
});

const medium = z.strictObject({
  kind: z
    .enum(["image", "video", "audio"])
    .describe("What it is; checked against the bytes when there are any.")
    .optional(),
  path: text("File, relative to the folder of the submission; never outside it.", 1_000).optional(),
  bytes: z
    .instanceof(Uint8Array)
    .describe("The file itself, when the submission is an object in memory.")
    .optional(),
  text: text('All words shown in it; `""` says there are none.', 200_000).optional(),
  transcript: text('All words spoken in it; `""` says there are none.', 200_000).optional(),
  altText: text("Description for people who cannot see it.").optional(),
  placement: text(
    "Where it runs, as the packs spell it: in-stream, feed-mobile, shorts-mobile, display, audio …",
    100,
  ).optional(),
  declared: declaredMedium.describe("What the advertiser says about how it was made.").optional(),
});

export const TARGETING_METHODS = [
  "geography",
  "radius",
  "age",
  "gender",
  "context",
  "interests",
  "customer-list",
  "remarketing",
  "lookalike",
  "political-affiliation",
] as const;

const targeting = z.strictObject({
  countries: z.array(country).describe("Countries the ad is delivered to.").optional(),
  regions: z
    .array(region)
    .describe("Subdivisions the delivery is narrowed to; `[]` says it is not narrowed.")
    .optional(),
  methods: z.array(z.enum(TARGETING_METHODS)).describe("How the audience is chosen.").optional(),
  languages: z
    .array(text("BCP 47 language tag.", 35))
    .describe("Languages the audience is chosen by.")
    .optional(),
});

const disclosures = z.strictObject({
  paidForBy: text(
    'Name in the platform\'s payer disclaimer field; `""` says the field is empty.',
    500,
  ).optional(),
  ai: z
    .strictObject({
      declared: z
        .boolean()
        .describe("The platform's checkbox or API field for AI-made or digitally altered content.")
        .optional(),
      label: text(
        "Wording that the platform will print for it, when the advertiser chooses one.",
        1_000,
      ).optional(),
    })
    .describe("What the platform is told about AI-made or digitally altered content.")
    .optional(),
  euPolitical: z
    .boolean()
    .describe("Self-declaration that the campaign holds EU political advertising.")
    .optional(),
});

const delivery = z.strictObject({
  firstImpressionAt: moment("When the ad first had an impression.")
    .nullable()
    .describe("When the ad first had an impression; `null` says that it has not run yet.")
    .optional(),
  editedAt: moment("When the ad was last edited.").optional(),
  editedFields: z
    .array(
      text(
        "Field changed since it first ran: creative, headline, targeting, budget, bid, end-date, status …",
        100,
      ),
    )
    .describe("`[]` says nothing was changed.")
    .optional(),
});

const substantiation = z.strictObject({
  kind: z
    .enum(["court-ruling", "official-finding", "fact-check", "source"])
    .describe("What the document is."),
  title: text("Title of the document.", 1_000),
  url: text("Where it can be read. It is never fetched.", 8_000).optional(),
  date: moment("Date of the document.").optional(),
});

const certificate = z.strictObject({
  issuer: text("Body that issued it, e.g. the Election Commission of India.", 500),
  id: text("Its number.", 500),
});

export const submissionSchema = z
  .strictObject({
    id: text("Your id for the ad; appears in the verdict.", 200).optional(),
    political: z
      .boolean()
      .describe("Whether the advertiser declares the ad to be about elections, politics or social issues.")
      .optional(),
    advertiser: advertiser.describe("Who places the ad and who pays for it.").optional(),
    contest: contest.describe("The office or question the ad speaks of.").optional(),
    copy: copy.describe("The words of the ad.").optional(),
    leadForm: z
      .strictObject({
        questions: z
          .array(text("A question put to the viewer.", 2_000))
          .describe("The questions of the form; `[]` says there are none."),
      })
      .describe("The form that opens from the ad, when it has one.")
      .optional(),
    media: z
      .array(medium.describe("One image, video or sound."))
      .max(50)
      .describe("The pictures, videos and sounds of the ad; `[]` says there are none.")
      .optional(),
    targeting: targeting.describe("Whom the ad is delivered to.").optional(),
    flight: z
      .strictObject({
        start: moment("First day the ad runs.").optional(),
        end: moment("Last day the ad runs.").optional(),
      })
      .refine((f) => !f.start || !f.end || f.start.slice(0, 10) <= f.end.slice(0, 10), {
        error: "the flight ends before it starts",
        params: { hint: "swap `flight.start` and `flight.end`" },
      })
      .describe("The days the ad runs.")
      .optional(),
    disclosures: disclosures.describe("What the platform is told and prints about the ad.").optional(),
    platforms: z.array(platform).describe("Platforms the ad is submitted to.").optional(),
    delivery: delivery.describe("What has happened to the ad since it was first delivered.").optional(),
    substantiation: z
      .array(substantiation)
      .max(100)
      .describe("Proof for the ad's claims; `[]` says there is none.")
      .optional(),
    certificates: z.array(certificate).describe("Pre-certificates by public bodies.").optional(),
  })
  .refine((ad) => ad.copy !== undefined || ad.media !== undefined, {
    error: "a submission needs `copy` or `media`",
    params: { hint: "add the words of the ad under `copy`, its files under `media`, or both" },
  });

/** An ad as it was submitted. */
export type Submission = z.infer<typeof submissionSchema>;
export type Medium = NonNullable<Submission["media"]>[number];
