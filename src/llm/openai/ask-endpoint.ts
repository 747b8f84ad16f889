import type { RawClaim } from "../answer.ts";
import { readReply } from "../answer.ts";
import type { NotAnswered } from "../classifier.ts";
import { type EndpointReply, FORMS, type Form, type Sent } from "./send-once.ts";
import type { World } from "./world.ts";

const MAX_TRIES = 5;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

/** How to ask, as far as the endpoint is known to take it; learnt from one ad to the next. */
export interface Manner {
  form: Form;
  parameters: Readonly<Record<string, unknown>>;
}

export interface Asking {
  /** Sends one request, in the manner as it stands. */
  send(manner: Manner, timeoutMs: number): Promise<Sent>;
  readonly manner: Manner;
  readonly tryMs: number;
  readonly deadlineMs: number;
  readonly world: World;
}

/** An answer that fits the schema, or why there is none. */
export type Outcome =
  | {
      readonly status: "read";
      readonly claims: readonly RawClaim[];
      readonly reply: EndpointReply;
    }
  | (Pick<NotAnswered, "reason" | "note"> & { readonly status: "unread"; readonly reply?: EndpointReply });

/**
 * Asks until there is an answer that can be used: at most five tries and within the deadline. Waits as long as the
 * server asks, else with full jitter between doubling bounds; asks for less structure where the server cannot give it.
 */
export async function askEndpoint({ send, manner, tryMs, deadlineMs, world }: Asking): Promise<Outcome> {
  const end = world.now() + deadlineMs;
  let last: Outcome = unread("llm-unreachable");
  for (let tried = 1; tried <= MAX_TRIES; tried += 1) {
    const left = end - world.now();
    if (left <= 0) return unread("llm-timeout");
    const sent = await send(manner, Math.min(tryMs, left));
    const { outcome, next } = weigh(sent, manner);
    last = outcome;
    if (next === "stop") return outcome;
    if (next === "again") continue;
    if (tried === MAX_TRIES) break;
    const asked = "retryAfterMs" in sent ? sent.retryAfterMs : undefined;
    const wait = asked ?? world.random() * Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tried);
    if (world.now() + wait >= end) return outcome;
    await world.sleep(wait);
  }
  return last;
}

const unread = (reason: NotAnswered["reason"], note?: string, reply?: EndpointReply): Outcome => ({
  status: "unread",
  reason,
  ...(note === undefined ? {} : { note }),
  ...(reply === undefined ? {} : { reply }),
});

interface Weighed {
  readonly outcome: Outcome;
  readonly next: "stop" | "again" | "wait";
}

function weigh(sent: Sent, manner: Manner): Weighed {
  switch (sent.kind) {
    case "reply":
      return weighReply(sent.reply, manner);
    case "busy":
      return { outcome: unread("llm-rate-limited", statusNote(sent.status)), next: "wait" };
    case "fault":
      return { outcome: unread("llm-unreachable", statusNote(sent.status)), next: "wait" };
    case "timeout":
      return { outcome: unread("llm-timeout"), next: "wait" };
    case "unaffordable":
      return { outcome: unread("llm-over-budget"), next: "stop" };
    case "denied":
      return { outcome: unread("llm-denied", statusNote(sent.status)), next: "stop" };
    case "unsupported": {
      const isAdapted = adaptParameters(manner, sent.param) || askForLess(manner);
      return {
        outcome: unread("llm-denied", statusNote(sent.status)),
        next: isAdapted ? "again" : "stop",
      };
    }
  }
}

const statusNote = (status: number | undefined): string | undefined =>
  status === undefined ? undefined : `HTTP ${status}`;

/** Some servers promise a schema and do not hold to it (vLLM #23120), or give no content at all (#41902). */
function weighReply(reply: EndpointReply, manner: Manner): Weighed {
  const parsed = readReply(reply);
  if (parsed.status === "read") {
    return { outcome: { status: "read", claims: parsed.claims, reply }, next: "stop" };
  }
  const { reason } = parsed;
  const isOfForm = reason === "llm-invalid" || reason === "llm-empty";
  const isLess = isOfForm && askForLess(manner);
  return { outcome: unread(reason, undefined, reply), next: isLess ? "again" : "stop" };
}

function askForLess(manner: Manner): boolean {
  const next = FORMS[FORMS.indexOf(manner.form) + 1];
  if (next === undefined) return false;
  manner.form = next;
  return true;
}

/** Reasoning models take no temperature, and call the limit by another name. */
function adaptParameters(manner: Manner, param: string | undefined): boolean {
  if (param === undefined || !Object.hasOwn(manner.parameters, param)) return false;
  const { [param]: value, ...others } = manner.parameters;
  manner.parameters = param === "max_tokens" ? { ...others, max_completion_tokens: value } : others;
  return true;
}
