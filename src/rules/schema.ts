import * as z from "zod";
import { didYouMean } from "../documents/did-you-mean.ts";
import { wordingsOfLaw } from "../evidence/text/notice/mandated-wording.ts";
import { wordingLaws } from "../evidence/text/notice/wording-laws.ts";
import { CLAUSE_STATUSES, type Clause, CONFIDENCES } from "../types/clause.ts";

/**
 * The shape of the files of a pack. Every file of the folder may hold any of the top-level keys; exactly one holds
 * `pack`. Conditions are checked by the compiler, which knows the facts dictionary.
 */

const day = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: "expected a day, YYYY-MM-DD" })
  .refine((value) => {
    const time = Date.parse(`${value}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
  }, "this day is not in the calendar")
  .describe("A day, YYYY-MM-DD.");

const sentence = (doc: string) => z.string().min(1).max(4_000).describe(doc);

const clauseId = z
  .string()
  .regex(/^[A-Z][A-Za-z0-9.-]+$/, { error: "a clause id is a noun in capitals, such as META-ELEC-LEGIT-1" })
  .describe("Id of a clause, stable for ever.");

const ruleId = z
  .string()
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)+$/, {
    error: "a rule id is `authority/noun` in lower case, such as meta/payer-disclaimer",
  })
  .describe("Id of a rule, stable for ever: the pack's authority, a slash, a noun. No verb, no `no-`.");

const conditions = z.record(z.string(), z.unknown()).meta({
  id: "conditions",
  description: "Conditions, one fact a line; all lines hold together. Join with `all`, `any`, `not`.",
});

const wordingText = z.strictObject({
  text: sentence("The wording, letter by letter."),
  media: z.array(z.enum(["image", "video", "audio", "text"])).optional(),
  match: z
    .enum(["exact", "example"])
    .describe("`exact`: these words. `example`: these words suffice, others may."),
  when: sentence("The case it is for, when the clause has several.").optional(),
});
const wordingSource = z.strictObject({
  from: sentence("Id of a law in `rules/wordings.yaml`: all its wordings are taken over."),
});

/** Packs cite the table of wordings and never copy it; a pack as read holds the sentences themselves. */
function resolveWording(
  wording: z.infer<typeof wordingText> | z.infer<typeof wordingSource>,
  index: number,
  context: z.RefinementCtx,
): ClauseWording[] {
  if (!("from" in wording)) return [wording];
  const found = wordingsOfLaw(wording.from);
  if (found.length > 0) return found.map(({ text, media, match, when }) => ({ text, media, match, when }));
  const near = didYouMean(
    wording.from,
    wordingLaws.map(({ id }) => id),
  );
  context.addIssue({
    code: "custom",
    path: [index, "from"],
    message: `the table of wordings has no law \`${wording.from}\``,
    params: { hint: near === undefined ? "see rules/wordings.yaml" : `did you mean \`${near}\`?` },
  });
  return [];
}

type ClauseWording = NonNullable<Clause["wording"]>[number];

export const clauseSchema = z.strictObject({
  id: clauseId,
  title: sentence("What the clause is called, in a few words."),
  instrument: sentence("The policy page, statute or regulation that holds it."),
  section: sentence("Section, article or heading.").optional(),
  jurisdiction: sentence("ISO 3166-1 country, ISO 3166-2 subdivision, `EU` or `worldwide`."),
  platform: sentence("Platform id, for a platform's policy.").optional(),
  summary: sentence("What it asks, in your own words."),
  url: z.url({ error: "expected a web address" }).describe("Where it can be read."),
  inForce: z
    .strictObject({ from: day, until: day.optional() })
    .refine((f) => f.until === undefined || f.from <= f.until, "it ends before it begins")
    .describe("First and last day it applies, both inclusive."),
  announced: day.describe("Day it was announced.").optional(),
  status: z
    .enum(CLAUSE_STATUSES)
    .describe("Where it stands. Only `in-force` can block an ad; `information` binds nobody."),
  statusHistory: z
    .array(
      z.strictObject({
        from: day,
        status: z.enum(CLAUSE_STATUSES),
        note: sentence("What happened.").optional(),
      }),
    )
    .refine(
      (history) => history.every(({ from }, index) => index === 0 || (history[index - 1]?.from ?? "") < from),
      {
        error: "the statuses are not in the order of their days",
        params: { hint: "write the oldest first, one a day" },
      },
    )
    .describe("Statuses by the day each began, oldest first.")
    .optional(),
  readOn: day.describe("Day the source was last read, or last known to have stood."),
  confidence: z
    .enum(CONFIDENCES)
    .describe("`primary`: the text itself was read. `unverified`: from memory; it can only ask for review."),
  unverified: sentence("What about it could not be verified.").optional(),
  wording: z
    .array(z.union([wordingText, wordingSource]))
    .transform((wordings, context) => wordings.flatMap((one, index) => resolveWording(one, index, context)))
    .describe("Mandated or accepted wordings.")
    .optional(),
  humanOnly: sentence("Why no machine can judge it.").optional(),
});

const change = z.union([
  z.strictObject({ set: sentence("Submission path."), to: z.unknown(), safe: z.boolean().optional() }),
  z.strictObject({
    append: sentence("Submission path of a text."),
    text: sentence("Words to add; `{fact}` is filled in."),
    safe: z.boolean().optional(),
  }),
  z.strictObject({
    remove: sentence("What to take out: `claim.quote` takes out the sentence that holds the quoted claim."),
    safe: z.boolean().optional(),
  }),
]);

const ruleTestSchema = z.strictObject({
  name: sentence("What this case shows."),
  ad: z.record(z.string(), z.unknown()).describe("A submission; the pack's `testAd` fills in the rest."),
  asOf: day.describe("The day of the evaluation; the flight's first day when absent.").optional(),
  factChecks: z
    .array(z.record(z.string(), z.unknown()))
    .min(1)
    .describe("ClaimReviews (schema.org) that the ad is searched for, as a file of fact-checks holds them.")
    .optional(),
  seen: z
    .array(z.record(z.string(), z.unknown()))
    .min(1)
    .describe(
      "What detectors see in the ad's media, one map of facts a medium: `[{ edited: { outcome: evidence } }]`.",
    )
    .optional(),
  expect: z.enum(["not-applicable", "satisfied", "unsure", "violated"]),
  todo: sentence("Why this known gap is not closed yet; counted, not failed.").optional(),
});

const ruleShape = {
  id: ruleId,
  title: sentence("What it forbids or asks for, in a few words."),
  cites: z
    .array(clauseId)
    .min(1)
    .describe("Clauses that it applies; their dates and status are the rule's own."),
  effect: z.enum(["reject", "disclose", "review"]).describe("What a violation does to the ad."),
  appliesTo: conditions.describe("Which ads it is for.").optional(),
  unless: conditions.describe("Which of them are exempt.").optional(),
  forbid: conditions.describe("What must not hold.").optional(),
  require: conditions.describe("What must hold.").optional(),
  message: sentence("One sentence for the advertiser; `{claim.quote}` and other facts are filled in."),
  remedy: z
    .union([
      sentence("How to cure it."),
      z.strictObject({
        text: sentence("How to cure it."),
        changes: z
          .array(change)
          .min(1)
          .describe("Edits to try, smallest first; each is checked against all rules."),
      }),
    ])
    .optional(),
  coverage: z
    .enum(["full", "may-over-report", "may-under-report"])
    .describe("How much of the clause the rule sees."),
  cannotSee: sentence("What it does not see, for readers of a pass.").optional(),
  falsePositives: z.array(sentence("When it may be wrong.")).optional(),
  replaces: z.array(ruleId).optional(),
  tests: z.array(ruleTestSchema).min(1),
};

export const ruleSchema = z
  .strictObject(ruleShape)
  .refine((rule) => (rule.forbid === undefined) !== (rule.require === undefined), {
    error: "a rule has either `forbid` or `require`",
  });

/** What an extension may say otherwise than its base. */
const { id: _id, tests: _tests, replaces: _replaces, ...overridable } = ruleShape;

export const extensionSchema = z
  .strictObject({
    id: ruleId,
    rule: ruleId.describe("The rule that this one extends; it goes on running."),
    ...z.object(overridable).partial().shape,
    tests: z.array(ruleTestSchema).min(1),
  })
  .refine((rule) => rule.forbid === undefined || rule.require === undefined, {
    error: "a rule has either `forbid` or `require`",
  });

/** A rule that is set aside, in a pack or in a project file. */
export const suppressionSchema = z.strictObject({
  rule: sentence("Id of the rule that is set aside."),
  reason: sentence("Why, for whoever reads it next year."),
  owner: sentence("Who answers for it."),
  until: day.describe("Last day it holds; from then on the rule counts again."),
  ads: z.array(sentence("Id of an ad.")).min(1).describe("The ads it is for; all when absent.").optional(),
});

/** Entries of a named list. */
export const listSchema = z.array(z.string().min(1)).min(1);

export const packSchema = z.strictObject({
  pack: z
    .strictObject({
      id: z
        .string()
        .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/, { error: "a pack id is in lower case, such as us/ca" }),
      version: z
        .string()
        .regex(/^\d+\.\d+\.\d+$/, { error: "a version has three numbers, such as 2026.11.1" }),
      title: sentence("Whose policy or law it is."),
      appliesTo: conditions.describe("Which ads all rules of the pack are for."),
      jurisdiction: sentence("Place whose election calendar its windows count on.").optional(),
      testAd: z.record(z.string(), z.unknown()).describe("Filled in under the ad of every test.").optional(),
    })
    .optional(),
  lists: z.record(z.string(), listSchema).describe("Named word lists for phrases: `$name`.").optional(),
  clauses: z.array(clauseSchema).optional(),
  rules: z.array(ruleSchema).optional(),
  extend: z
    .array(extensionSchema)
    .describe("Rules that say only how they differ from one of another pack.")
    .optional(),
  suspend: z
    .array(suppressionSchema)
    .describe("Rules of other packs that are set aside, with a reason, an owner and a last day.")
    .optional(),
});

export type PackHead = NonNullable<z.infer<typeof packSchema>["pack"]>;
export type RuleSource = z.infer<typeof ruleSchema>;
export type Extension = z.infer<typeof extensionSchema>;
export type RuleTest = z.infer<typeof ruleTestSchema>;
export type ChangeSource = z.infer<typeof change>;
