import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { PACK_LIMITS } from "../../src/documents/limits.ts";
import { readDocument } from "../../src/documents/read-document.ts";
import type { WordingLaw } from "../../src/evidence/text/notice/mandated-wording.ts";
import { CONFIDENCES } from "../../src/types/clause.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

const fileSchema = z.strictObject({
  wordings: z.array(
    z.strictObject({
      id: z.string().regex(/^[A-Z][A-Za-z0-9.-]+$/),
      jurisdiction: z.string().regex(/^[A-Z]{2}(?:-[A-Z]{2,3})?$/),
      statute: z.string().min(1),
      readOn: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
      confidence: z.enum(CONFIDENCES),
      match: z.enum(["exact", "example"]),
      texts: z
        .array(
          z.strictObject({
            text: z.string().min(1),
            media: z.array(z.enum(["image", "video", "audio", "text"])).min(1),
            when: z
              .string()
              .regex(/^[a-z-]+$/)
              .exactOptional(),
          }),
        )
        .min(1),
    }),
  ),
});

/**
 * The laws of `rules/wordings.yaml` as the detectors read them; when and how a source was read stays in the file.
 *
 * @throws ZodError when the file breaks its schema
 */
export function readWordingLaws(): WordingLaw[] {
  const name = "rules/wordings.yaml";
  const { value } = readDocument(readFileSync(join(ROOT, name)), name, PACK_LIMITS);
  return fileSchema.parse(value).wordings.map(({ id, jurisdiction, statute, match, texts }) => ({
    id,
    jurisdiction,
    statute,
    match,
    texts,
  }));
}

/** The TypeScript file that carries the table into the package, not yet formatted. */
export function wordingsModule(): string {
  return [
    "// Written from rules/wordings.yaml by `npm run docs` (scripts/write-wordings.ts); edit that file.",
    'import type { WordingLaw } from "./mandated-wording.ts";',
    "",
    "/** The laws that mandate a wording, with their sentences. */",
    `export const wordingLaws: readonly WordingLaw[] = ${JSON.stringify(readWordingLaws())};`,
    "",
  ].join("\n");
}
