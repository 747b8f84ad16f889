import * as z from "zod";
import { isDay } from "../elections/days.ts";
import { suppressionSchema } from "../rules/schema.ts";
import { submissionSchema } from "../submission/schema.ts";
import { FAIL_ON } from "./exit-code.ts";

/** The shape of `adclause.yaml`: what is the same for all ads of a project. */

const words = (doc: string) => z.string().min(1).max(1_000).describe(doc);

const day = (doc: string) => z.string().refine(isDay, { error: "expected a day, YYYY-MM-DD" }).describe(doc);

const { id: _id, copy: _copy, media: _media, ...standing } = submissionSchema.shape;

export const projectSchema = z.strictObject({
  packs: z
    .array(words("A pack that ships with adclause (`meta`, `us/ca`), or the path of your own (`./rules`)."))
    .min(1)
    .optional(),
  platforms: submissionSchema.shape.platforms,
  asOf: day(
    "The day to judge on, for runs that give the same verdicts on any day; today when absent.",
  ).optional(),
  failOn: z.enum(FAIL_ON).describe("Mildest decision that fails a run; `disclose` when absent.").optional(),
  elections: z.array(words("Path of an election calendar of your own.")).optional(),
  factChecks: z.array(words("Path of a file of ClaimReviews, JSON-LD or JSON lines.")).optional(),
  trustList: words(
    "Path of certificates in PEM that signers of content credentials (C2PA) are trusted by.",
  ).optional(),
  originals: z
    .array(words("Path of a picture, or a folder of pictures, that is known to be original."))
    .optional(),
  declare: z
    .strictObject(standing)
    .describe("What holds for all ads: parts of a submission, used wherever an ad is silent.")
    .optional(),
  suppress: z.array(suppressionSchema).optional(),
});

export type ProjectDocument = z.infer<typeof projectSchema>;
