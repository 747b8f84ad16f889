import type { Reason } from "../types/reason.ts";
import type { RawClaim } from "./answer.ts";

/** The two parts of a chat: rules of the house, and the ad as data. */
export interface Messages {
  readonly system: string;
  readonly user: string;
}

/** What a model is asked about one ad. */
export interface Question {
  readonly promptVersion: string;
  /** SHA-256 of the question with a placeholder for the nonce: the same ad, packs and days give the same. */
  readonly digest: string;
  /** The messages, with delimiters around the ad that nobody can guess who does not know the nonce. */
  messages(nonce: string): Messages;
}

/** Claims as a model gives them: untrusted, the quotes not yet proved. */
export interface Answered {
  readonly status: "answered";
  readonly claims: readonly RawClaim[];
  readonly requestDigest: string;
  readonly replyDigest: string;
  readonly answeredBy: { readonly model?: string; readonly fingerprint?: string };
}

export interface NotAnswered {
  readonly status: "failed";
  readonly reason: Reason;
  /** Our own words: nothing of what a server or an ad says. */
  readonly note?: string;
  readonly requestDigest?: string;
}

/** What left the machine, and what was answered without. */
export interface LlmUsage {
  /** Host and path that requests went to. */
  readonly endpoint: string;
  /** Requests sent, those that failed included. */
  readonly requests: number;
  readonly bytesSent: number;
  /** Answers taken from recordings: nothing was sent for them. */
  readonly replayed: number;
  readonly tokens: { readonly input: number; readonly output: number };
}

/** A second reader of claims. It never throws: what goes wrong is an answer with a reason. */
export interface ClaimClassifier {
  /** The model that is asked for. */
  readonly model: string;
  /** Text of the user's own that is added to the prompt. */
  readonly policy?: string | undefined;
  /** Which ads it is asked about; all when absent. */
  readonly asks?: "suspects" | "all" | undefined;
  /** Share of the ads that are no suspects that it is asked about too: 0 to 1. */
  readonly auditShare?: number | undefined;
  ask(question: Question): Promise<Answered | NotAnswered>;
  usage(): LlmUsage;
}
