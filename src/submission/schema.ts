import * as z from "zod";
import { country, moment, platform, region, text } from "./fields.ts";
import { mediumSchema } from "./medium-schema.ts";

const ADVERTISER_KINDS = [
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
  memberOf: z
    .array(platform)
    .describe("Voluntary codes that the advertiser follows, by the packs that hold them: aapc, iab, daa.")
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

const TARGETING_METHODS = [
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
  publisher: text("Court, office or publisher that it comes from.", 500).optional(),
  url: text("Where it can be read. It is never fetched.", 8_000).optional(),
  date: moment("Date of the document.").optional(),
  supports: text(
    "Words of the ad that it bears out, as they stand there; without them it is taken to be for every claim.",
    5_000,
  ).optional(),
});

const certificate = z.strictObject({
  issuer: text("Body that issued it, e.g. the Election Commission of India.", 500),
  id: text("Its number.", 500),
});

/**
 * The shape of an ad submission. Only `copy` or `media` is required. What is absent is *unknown*, never empty: write
 * `""`, `[]` or `false` to say that there is none. Descriptions carry the units; they end up in the JSON Schema.
 */
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
      .array(mediumSchema.describe("One image, video or sound."))
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
    platforms: z
      .array(platform)
      .describe(
        "Platforms the ad is submitted to, as the packs spell them; `[]` where no platform has a say, such as the advertiser's own site: then law alone is judged.",
      )
      .optional(),
    delivery: delivery.describe("What has happened to the ad since it was first delivered.").optional(),
    substantiation: z
      .array(substantiation)
      .max(100)
      .describe(
        "What is attached to bear out the ad's claims, for a person to weigh; `[]` says there is none.",
      )
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
