import type { BudgetOptions } from "./budget.ts";

/** Which model to ask, where, and within what limits. */
export interface OpenaiOptions {
  /** Name of the model as the endpoint knows it. */
  readonly model: string;
  /** `https://api.openai.com/v1` when absent; any server that speaks the same protocol will do. */
  readonly baseURL?: string | undefined;
  /** Local servers need none. It is sent to the endpoint and nowhere else, and is never written down. */
  readonly apiKey?: string | undefined;
  /** Text of your own that is added to the prompt. */
  readonly policy?: string | undefined;
  /**
   * Which ads are asked about: `suspects` (the default) are those that may be political, hold a claim or a lead, or are in
   * another language; `all` is all.
   */
  readonly asks?: "suspects" | "all" | undefined;
  /** Share of the other ads that is asked about too, to learn what is missed: 0 to 1; 0.02 by default. */
  readonly auditShare?: number | undefined;
  /** What may be spent; no limit by default. */
  readonly budget?: BudgetOptions | undefined;
  /** Folder of answers, a file each by the digest of the question. */
  readonly recordings?: { readonly folder: string; readonly mode: "record" | "replay" } | undefined;
  /** Parameters of the request: `temperature: 0`, `seed: 1`, `max_tokens: 2000` unless you say other ones. */
  readonly parameters?: Readonly<Record<string, unknown>> | undefined;
  /** Ads asked about at the same time; 2 by default. */
  readonly concurrency?: number | undefined;
  /** Longest wait for one try, in milliseconds; 30,000 by default. */
  readonly tryMs?: number | undefined;
  /** Longest time for one ad, all tries and waits together, in milliseconds; 60,000 by default. */
  readonly deadlineMs?: number | undefined;
}

export const OPENAI_URL = "https://api.openai.com/v1";

/** The same question should get the same answer, as far as the endpoint can do that. */
export const PARAMETERS: Readonly<Record<string, unknown>> = { temperature: 0, seed: 1, max_tokens: 2_000 };
