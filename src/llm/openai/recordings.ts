import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as z from "zod";
import { digestOf } from "../../documents/digest.ts";
import { REASONS } from "../../types/reason.ts";
import type { Question } from "../classifier.ts";
import type { Outcome } from "./ask-endpoint.ts";

const name = z.string().max(100).optional();

/** What an endpoint answered, or why it did not. The question is known by its digest and is not kept. */
const recordingSchema = z.strictObject({
  format: z.literal(1),
  request: z.string(),
  model: name,
  fingerprint: name,
  content: z.string().optional(),
  tokens: z.strictObject({ input: z.number(), output: z.number() }).optional(),
  failed: z
    .strictObject({
      reason: z.enum(Object.keys(REASONS) as [keyof typeof REASONS]),
      note: z.string().optional(),
    })
    .optional(),
});

export type Recording = z.infer<typeof recordingSchema>;

/** Name of a recording: everything that went in, but the manner of asking that the endpoint left us. */
export const requestDigest = (
  question: Question,
  model: string,
  parameters: Readonly<Record<string, unknown>>,
): string => digestOf({ question: question.digest, model, parameters });

/** What is kept of an outcome. */
export function recordingOf(request: string, outcome: Outcome): Recording {
  const { reply } = outcome;
  return {
    format: 1,
    request,
    model: reply?.model,
    fingerprint: reply?.fingerprint,
    ...(outcome.status === "read" ? { content: outcome.reply.content ?? "" } : {}),
    tokens: reply?.tokens,
    ...(outcome.status === "read" ? {} : { failed: { reason: outcome.reason, note: outcome.note } }),
  };
}

const fileOf = (folder: string, digest: string): string => join(folder, `${digest}.json`);

/** The recorded answer to a question; undefined when there is none that can be used. */
export async function readRecording(folder: string, digest: string): Promise<Recording | undefined> {
  try {
    const { data } = recordingSchema.safeParse(JSON.parse(await readFile(fileOf(folder, digest), "utf8")));
    return data?.request === digest ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps an answer; a file is there whole or not at all. */
export async function writeRecording(folder: string, recording: Recording): Promise<void> {
  await mkdir(folder, { recursive: true });
  const file = fileOf(folder, recording.request);
  await writeFile(`${file}.part`, `${JSON.stringify(recording, null, 2)}\n`);
  await rename(`${file}.part`, file);
}
