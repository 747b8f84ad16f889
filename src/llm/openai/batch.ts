import * as z from "zod";
import { readReply } from "../answer.ts";
import type { Question } from "../classifier.ts";
import type { Outcome } from "./ask-endpoint.ts";
import { PARAMETERS } from "./openai-options.ts";
import { type Recording, recordingOf, requestDigest } from "./recordings.ts";
import { bodyOf, readCompletion } from "./send-once.ts";
import type { World } from "./world.ts";

/** A line for the batch endpoint (`/v1/batches`): the question under the name that its recording will have. */
export function batchLine(question: Question, model: string, { nonce }: Pick<World, "nonce">): string {
  const messages = question.messages(nonce());
  return JSON.stringify({
    custom_id: requestDigest(question, model, PARAMETERS),
    method: "POST",
    url: "/v1/chat/completions",
    body: bodyOf({ model, messages, form: "json_schema", parameters: PARAMETERS }),
  });
}

const answerLine = z.object({
  custom_id: z.string().regex(/^[0-9a-f]{64}$/),
  response: z.object({ status_code: z.number(), body: z.unknown() }).nullish(),
});

/** The recording of a line that the batch endpoint gave back; undefined for a line that is none. */
export function recordingOfLine(line: string): Recording | undefined {
  const { success, data } = answerLine.safeParse(parsed(line));
  if (!success) return undefined;
  const status = data.response?.status_code;
  const reply = status === 200 ? readCompletion(data.response?.body) : undefined;
  return recordingOf(data.custom_id, reply === undefined ? unanswered(status) : outcomeOf(reply));
}

function outcomeOf(reply: NonNullable<ReturnType<typeof readCompletion>>): Outcome {
  const read = readReply(reply);
  if (read.status === "unread") return { status: "unread", reason: read.reason, reply };
  return { status: "read", claims: read.claims, reply };
}

const unanswered = (status: number | undefined): Outcome => ({
  status: "unread",
  reason: "llm-unreachable",
  ...(status === undefined ? {} : { note: `HTTP ${status}` }),
});

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
