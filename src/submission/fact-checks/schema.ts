import * as z from "zod";

/**
 * The parts of a schema.org ClaimReview that are read (https://schema.org/ClaimReview). JSON-LD is an open vocabulary,
 * so other keys are no fault; what is read has to be of its type.
 */

const words = (doc: string, max = 5_000) => z.string().max(max).describe(doc);

/** A text, or one with its language (JSON-LD 1.1 §4.2). */
const text = (doc: string, max?: number) =>
  z.union([words(doc, max), z.looseObject({ "@value": words(doc, max) }).transform((one) => one["@value"])]);

/** JSON-LD lets every value be a list; the first is taken. */
const oneOrMany = <T extends z.ZodType>(item: T) =>
  z.union([
    item,
    z
      .array(item)
      .max(200)
      .transform(([first]) => first),
  ]);

/** A person or organisation, by name; by its page where it has no name. */
const named = (doc: string) =>
  oneOrMany(
    z.union([
      words(doc, 2_000),
      z
        .looseObject({
          name: oneOrMany(text(doc, 2_000)).nullish(),
          url: oneOrMany(words("Its page.", 8_000)).nullish(),
        })
        .transform(({ name, url }) => name ?? url ?? undefined),
    ]),
  );

const number = z.union([z.number(), z.string().max(200)]);

const rating = z.union([
  number,
  z.looseObject({
    ratingValue: number.nullish(),
    bestRating: number.nullish(),
    worstRating: number.nullish(),
    alternateName: oneOrMany(text("The rating in words.", 2_000)).nullish(),
    name: oneOrMany(text("The rating in words.", 2_000)).nullish(),
  }),
]);

const work = z.union([
  words("Address of a work.", 8_000),
  z
    .looseObject({ url: oneOrMany(words("Its address.", 8_000)).nullish() })
    .transform(({ url }) => url ?? undefined),
]);

const item = z.looseObject({
  name: oneOrMany(text("What was claimed.")).nullish(),
  author: named("Who made the claim.").nullish(),
  datePublished: words("When it was made.", 200).nullish(),
  appearance: oneOrMany(work).nullish(),
  firstAppearance: oneOrMany(work).nullish(),
});

export const claimReviewSchema = z.looseObject({
  claimReviewed: oneOrMany(text("The claim, in a sentence.")).describe("The claim, in a sentence."),
  reviewRating: oneOrMany(rating).nullish(),
  author: named("Who reviewed it.").nullish(),
  publisher: named("Who published the review.").nullish(),
  url: oneOrMany(words("Page of the review.", 8_000)).nullish(),
  datePublished: words("When it was published.", 200).nullish(),
  itemReviewed: oneOrMany(
    z.union([item, words("Address of the claim.", 8_000).transform(() => undefined)]),
  ).nullish(),
});

export type ClaimReview = z.infer<typeof claimReviewSchema>;
