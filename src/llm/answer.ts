import * as z from "zod";
import { CLAIM_KINDS, STANCES } from "../types/claim.ts";
import type { Reason } from "../types/reason.ts";

/** What may be accused or addressed, as the rules name it. */
export const TARGETS = [
  "election",
  "mail-voting",
  "machines",
  "count",
  "voters",
  "winner",
  "time",
  "date",
  "place",
  "manner",
  "other",
] as const;

/** Longest quote; what is longer is no quote but a copy of the ad. */
const MAX_QUOTE = 1_000;
const MAX_CLAIMS = 100;

/** No field for a verdict, a score or free words: an ad that talks to the model finds nothing to set. */
const claim = z.strictObject({
  field: z.string().max(200),
  quote: z.string().min(1).max(MAX_QUOTE),
  kind: z.enum(CLAIM_KINDS),
  target: z.enum(TARGETS),
  stance: z.enum(STANCES),
  time: z.enum(["upcoming", "past", "unspecified"]),
});

const answerSchema = z.strictObject({ claims: z.array(claim).max(MAX_CLAIMS) });

/** One claim as a model gives it. */
export type RawClaim = z.infer<typeof claim>;

/** Limits on length and number are left to our own check: strict modes of endpoints refuse schemas that have them. */
export const ANSWER_JSON_SCHEMA = {
  type: "object",
  additionalProperties: false,
  required: ["claims"],
  properties: {
    claims: {
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["field", "quote", "kind", "target", "stance", "time"],
        properties: {
          field: { type: "string" },
          quote: { type: "string" },
          kind: { type: "string", enum: CLAIM_KINDS },
          target: { type: "string", enum: TARGETS },
          stance: { type: "string", enum: STANCES },
          time: { type: "string", enum: ["upcoming", "past", "unspecified"] },
        },
      },
    },
  },
} as const;

/** What an endpoint gave back for one question. */
export interface Reply {
  readonly content: string | null;
  readonly refusal?: string | null | undefined;
  readonly finishReason?: string | null | undefined;
}

export type Parsed =
  | { readonly status: "read"; readonly claims: readonly RawClaim[] }
  | { readonly status: "unread"; readonly reason: Reason };

/** Reads the claims out of a reply. Whatever the endpoint promised, the answer is held to the schema here. */
export function readReply({ content, refusal, finishReason }: Reply): Parsed {
  if ((refusal ?? "") !== "" || finishReason === "content_filter") return unread("llm-refused");
  if (finishReason === "length") return unread("llm-truncated");
  const text = content?.trim() ?? "";
  if (text === "") return unread("llm-empty");
  const { success, data } = answerSchema.safeParse(jsonIn(text));
  return success ? { status: "read", claims: data.claims } : unread("llm-invalid");
}

const unread = (reason: Reason): Parsed => ({ status: "unread", reason });

/** The JSON of a text: all of it, what a fence holds, or what the outermost braces hold. */
function jsonIn(text: string): unknown {
  const fenced = /```(?:json)?\s*\n([\s\S]*?)\n\s*```/.exec(text)?.[1];
  const braced = text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1);
  for (const candidate of [text, fenced, braced]) {
    if (candidate === undefined || candidate === "") continue;
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate, or none: then the answer is invalid.
    }
  }
  return undefined;
}
