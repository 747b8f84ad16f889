import type OpenAI from "openai";
import { sha256 } from "../../documents/digest.ts";
import { AdclauseError } from "../../types/error.ts";
import { readReply } from "../answer.ts";
import type { Answered, ClaimClassifier, LlmUsage, NotAnswered, Question } from "../classifier.ts";
import { askEndpoint, type Manner, type Outcome } from "./ask-endpoint.ts";
import { createBreaker } from "./breaker.ts";
import { createBudget, type Tokens } from "./budget.ts";
import { openClient } from "./client.ts";
import { OPENAI_URL, type OpenaiOptions, PARAMETERS } from "./openai-options.ts";
import { type Recording, readRecording, recordingOf, requestDigest, writeRecording } from "./recordings.ts";
import { bodyOf, type Sent, sendOnce } from "./send-once.ts";
import { createSlots } from "./slots.ts";
import { realWorld, type World } from "./world.ts";

/** Reasons that say something of the endpoint rather than of the ad. */
const ENDPOINT_REASONS: readonly string[] = [
  "llm-unreachable",
  "llm-denied",
  "llm-rate-limited",
  "llm-timeout",
];

/**
 * A classifier that asks an OpenAI-compatible endpoint (OpenAI, vLLM, llama.cpp, Ollama, LM Studio …).
 *
 * @param world - clock, sleep and randomness; those of this process by default
 * @throws AdclauseError E_OPTION without a model, and for an address that is none
 */
export function createOpenaiClassifier(options: OpenaiOptions, world: World = realWorld): ClaimClassifier {
  const { model, policy, recordings, concurrency = 2, tryMs = 30_000, deadlineMs = 60_000 } = options;
  if (typeof model !== "string" || model === "") {
    throw new AdclauseError("E_OPTION", "no model was named", {
      hint: "pass `model`, as the endpoint calls it",
    });
  }
  const baseURL = options.baseURL ?? OPENAI_URL;
  const endpoint = endpointOf(baseURL);
  const parameters = { ...PARAMETERS, ...options.parameters };
  const manner: Manner = { form: "json_schema", parameters };
  const inSlot = createSlots(Math.max(1, Math.floor(concurrency) || 1));
  const breaker = createBreaker(world.now);
  const budget = createBudget(options.budget ?? {}, world);
  const sums = { requests: 0, bytesSent: 0, replayed: 0, input: 0, output: 0 };
  let client: Promise<OpenAI | undefined> | undefined;

  const askLive = async (question: Question): Promise<Outcome> => {
    client ??= openClient(baseURL, options.apiKey);
    const opened = await client;
    if (opened === undefined) {
      return {
        status: "unread",
        reason: "missing-package",
        note: "install `openai` to ask a language model",
      };
    }
    if (!breaker.isClosed()) return { status: "unread", reason: "llm-paused" };
    const messages = question.messages(world.nonce());
    const outcome = await askEndpoint({
      send: async (now, timeoutMs) => {
        const body = bodyOf({ model, messages, ...now });
        const bytes = Buffer.byteLength(JSON.stringify(body));
        const most = mostTokens(bytes, now.parameters);
        if (!budget.reserve(most)) return { kind: "unaffordable" };
        sums.requests += 1;
        sums.bytesSent += bytes;
        const sent = await sendOnce(opened, body, timeoutMs);
        await budget.settle(most, tokensOf(sent, most));
        if (sent.kind === "reply") {
          sums.input += sent.reply.tokens.input;
          sums.output += sent.reply.tokens.output;
        }
        return sent;
      },
      manner,
      tryMs,
      deadlineMs,
      world,
    });
    breaker.note(outcome.status === "read" || !ENDPOINT_REASONS.includes(outcome.reason));
    return outcome;
  };

  return {
    model,
    policy,
    asks: options.asks ?? "suspects",
    auditShare: options.auditShare ?? 0.02,
    async ask(question) {
      const request = requestDigest(question, model, parameters);
      const known = recordings && (await readRecording(recordings.folder, request));
      const isUsable = known !== undefined && (known.failed === undefined || recordings?.mode === "replay");
      if (isUsable) {
        sums.replayed += 1;
        return answerOf(known);
      }
      if (recordings?.mode === "replay") {
        return { status: "failed", reason: "llm-not-recorded", requestDigest: request };
      }
      const recording = recordingOf(request, await inSlot(() => askLive(question)));
      if (recordings !== undefined) await record(recordings.folder, recording);
      return answerOf(recording);
    },
    usage: (): LlmUsage => ({
      endpoint,
      requests: sums.requests,
      bytesSent: sums.bytesSent,
      replayed: sums.replayed,
      tokens: { input: sums.input, output: sums.output },
    }),
  };
}

/** Where requests go, without a name and password that an address may hold. */
function endpointOf(baseURL: string): string {
  const url = URL.canParse(baseURL) ? new URL(baseURL) : undefined;
  if (url !== undefined && ["http:", "https:"].includes(url.protocol)) return url.origin + url.pathname;
  throw new AdclauseError("E_OPTION", "the address of the language model is not an http or https URL", {
    hint: `pass \`baseURL\` like ${OPENAI_URL}`,
  });
}

/** A token has three bytes or more in nearly all texts; the answer is bounded by the request. */
function mostTokens(bytes: number, parameters: Readonly<Record<string, unknown>>): Tokens {
  const limit = parameters.max_tokens ?? parameters.max_completion_tokens;
  return { input: Math.ceil(bytes / 3), output: typeof limit === "number" ? limit : 4_096 };
}

/** What a try took: as told, or the most when a server does not tell; nothing when there was no answer. */
function tokensOf(sent: Sent, most: Tokens): Tokens {
  if (sent.kind !== "reply") return { input: 0, output: 0 };
  const { tokens } = sent.reply;
  return tokens.input + tokens.output === 0 ? most : tokens;
}

/** The answer as a recording holds it: a live answer goes the same way, so that both give the same. */
function answerOf({ request, content = "", model, fingerprint, failed }: Recording): Answered | NotAnswered {
  if (failed !== undefined) return { status: "failed", ...failed, requestDigest: request };
  const parsed = readReply({ content });
  if (parsed.status === "unread") return { status: "failed", reason: parsed.reason, requestDigest: request };
  return {
    status: "answered",
    claims: parsed.claims,
    requestDigest: request,
    replyDigest: sha256(content),
    answeredBy: { model, fingerprint },
  };
}

async function record(folder: string, recording: Recording): Promise<void> {
  try {
    await writeRecording(folder, recording);
  } catch (cause) {
    throw new AdclauseError("E_OPTION", "the answer of the language model cannot be recorded", {
      hint: "check the folder of `recordings`",
      cause,
    });
  }
}
