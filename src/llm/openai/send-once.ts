import type OpenAI from "openai";
import * as z from "zod";
import type { Reply } from "../answer.ts";
import { ANSWER_JSON_SCHEMA } from "../answer.ts";
import type { Messages } from "../classifier.ts";

/** How the answer is asked for, strictest first; servers that know less are asked for less. */
export const FORMS = ["json_schema", "json_object", "text"] as const;
export type Form = (typeof FORMS)[number];

export interface Ask {
  readonly model: string;
  readonly messages: Messages;
  readonly form: Form;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The body of a request, as it is sent. */
export function bodyOf({ model, messages: { system, user }, form, parameters }: Ask) {
  const format =
    form === "json_schema"
      ? { type: form, json_schema: { name: "claims", strict: true, schema: ANSWER_JSON_SCHEMA } }
      : { type: form };
  return {
    model,
    messages: [
      { role: "system" as const, content: system },
      { role: "user" as const, content: user },
    ],
    ...parameters,
    ...(form === "text" ? {} : { response_format: format }),
  };
}

export type EndpointReply = Reply & {
  readonly model?: string | undefined;
  readonly fingerprint?: string | undefined;
  readonly tokens: { readonly input: number; readonly output: number };
};

/** What came of one try. Only codes and numbers are kept of an error: what a server says may hold a key. */
export type Sent =
  | { readonly kind: "reply"; readonly reply: EndpointReply }
  /** Worth another try, after the time the server asked for. */
  | { readonly kind: "busy" | "fault"; readonly status?: number; readonly retryAfterMs?: number | undefined }
  | { readonly kind: "timeout" }
  /** Not sent: it might go over the budget. */
  | { readonly kind: "unaffordable" }
  /** The server does not take the request as it is; `param` is the part at fault, when it says so. */
  | { readonly kind: "unsupported"; readonly status: number; readonly param?: string | undefined }
  | { readonly kind: "denied"; readonly status: number };

const count = z.number().int().min(0).max(1e9).catch(0);
const usage = z
  .object({ prompt_tokens: count, completion_tokens: count })
  .catch({ prompt_tokens: 0, completion_tokens: 0 });
/** Names go into verdicts, so they are held to what names look like. */
const name = z
  .string()
  .regex(/^[\w.:/@+-]{1,100}$/)
  .optional()
  .catch(undefined);
const completion = z.object({
  model: name,
  system_fingerprint: name,
  usage,
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
});

/** What a chat completion says; undefined when it is none. */
export function readCompletion(given: unknown): EndpointReply | undefined {
  const { success, data } = completion.safeParse(given);
  if (!success) return undefined;
  const [choice] = data.choices;
  return {
    content: choice?.message.content ?? null,
    refusal: choice?.message.refusal,
    finishReason: choice?.finish_reason,
    model: data.model,
    fingerprint: data.system_fingerprint,
    tokens: { input: data.usage.prompt_tokens, output: data.usage.completion_tokens },
  };
}

/**
 * Sends one request and waits for the whole answer, `timeoutMs` at most. Never throws.
 *
 * The wait is bounded here, and not by the abort alone: on a busy machine a body that had begun was seen to outlive the
 * abort of its request, and whoever waited for it waited for ever.
 */
export async function sendOnce(
  client: OpenAI,
  body: ReturnType<typeof bodyOf>,
  timeoutMs: number,
): Promise<Sent> {
  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<Sent>((resolve) => {
    timer = setTimeout(
      () => {
        abort.abort();
        resolve({ kind: "timeout" });
      },
      Math.max(1, Math.ceil(timeoutMs)),
    );
  });
  try {
    return await Promise.race([answerTo(client, body, abort.signal), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

async function answerTo(client: OpenAI, body: ReturnType<typeof bodyOf>, signal: AbortSignal): Promise<Sent> {
  try {
    // The parameters are the user's, and local servers know more of them than the types of the package do.
    const given: unknown = await client.chat.completions.create(
      body as OpenAI.ChatCompletionCreateParamsNonStreaming,
      { signal },
    );
    const reply = readCompletion(given);
    return reply === undefined ? { kind: "fault" } : { kind: "reply", reply };
  } catch (error) {
    return sentOf(error);
  }
}

const isNamed = (error: unknown): error is { status?: unknown; param?: unknown; headers?: unknown } =>
  typeof error === "object" && error !== null;

function sentOf(error: unknown): Sent {
  const { status, param, headers } = isNamed(error) ? error : {};
  if (typeof status !== "number") return { kind: "fault" };
  const retryAfterMs = headers instanceof Headers ? retryAfter(headers) : undefined;
  if (status === 429) return { kind: "busy", status, retryAfterMs };
  if (status === 408 || status === 409 || status >= 500) return { kind: "fault", status, retryAfterMs };
  if (status === 400 || status === 415 || status === 422) {
    return { kind: "unsupported", status, param: typeof param === "string" ? param : undefined };
  }
  return { kind: "denied", status };
}

/** RFC 9110 §10.2.3: seconds, or a date, which is counted from the server's own `Date`; `retry-after-ms` is finer. */
function retryAfter(headers: Headers): number | undefined {
  const ms = Number(headers.get("retry-after-ms") ?? Number.NaN);
  if (Number.isFinite(ms) && ms >= 0) return ms;
  const after = headers.get("retry-after");
  if (after === null) return undefined;
  if (/^\s*\d+(?:\.\d+)?\s*$/.test(after)) return Number(after) * 1_000;
  const wait = Date.parse(after) - Date.parse(headers.get("date") ?? "");
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
