import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** A request as the endpoint got it. */
interface Got {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly type: string };
    readonly [parameter: string]: unknown;
  };
}

export type Answer = (response: ServerResponse, got: Got, request: IncomingMessage) => void;

export interface Endpoint {
  readonly baseURL: string;
  readonly got: Got[];
}

/** A server that speaks the protocol and gives one answer after the other; the last one again and again. */
export async function fakeEndpoint(...answers: readonly Answer[]): Promise<Endpoint> {
  const got: Got[] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await text(request));
    const one = { path: request.url ?? "", authorization: request.headers.authorization, body };
    got.push(one);
    answers[Math.min(got.length, answers.length) - 1]?.(response, one, request);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, got };
}

export const json = (response: ServerResponse, status: number, value: unknown, headers = {}): void => {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(value));
};

interface Extra {
  readonly finish?: string;
  readonly refusal?: string;
}

/** A chat completion with that content. */
export const completion =
  (content: string | null, { finish = "stop", refusal }: Extra = {}): Answer =>
  (response) =>
    json(response, 200, {
      id: "chatcmpl-1",
      object: "chat.completion",
      created: 1,
      model: "test-model-2028-01-01",
      system_fingerprint: "fp_1",
      choices: [{ index: 0, finish_reason: finish, message: { role: "assistant", content, refusal } }],
      usage: { prompt_tokens: 900, completion_tokens: 40, total_tokens: 940 },
    });

/** An answer with those claims; what a claim leaves out is an asserted fraud claim about what is to come. */
export const claims = (...given: readonly Readonly<Record<string, unknown>>[]): Answer =>
  completion(
    JSON.stringify({
      claims: given.map((claim) => ({
        field: "copy.body",
        kind: "fraud",
        target: "election",
        stance: "asserted",
        time: "upcoming",
        ...claim,
      })),
    }),
  );

export const status =
  (code: number, headers = {}, error: Readonly<Record<string, unknown>> = {}): Answer =>
  (response) =>
    json(response, code, { error: { message: "the server says sk-secret-of-the-test", ...error } }, headers);

export const reset: Answer = (response) => response.destroy();

/** Half of an answer, and then the connection ends. */
export const half: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "500" });
  response.write('{"choices":[{"mess');
  setTimeout(() => response.destroy(), 5);
};

/** An answer that begins and never ends. */
export const slow: Answer = (response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.write('{"choices":');
};
