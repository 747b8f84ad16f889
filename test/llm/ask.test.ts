import { expect, test } from "vitest";
import type { Question } from "../../src/llm/classifier.ts";
import { createOpenaiClassifier } from "../../src/llm/openai/openai-classifier.ts";
import type { OpenaiOptions } from "../../src/llm/openai/openai-options.ts";
import type { World } from "../../src/llm/openai/world.ts";
import {
  type Answer,
  claims,
  completion,
  fakeEndpoint,
  half,
  json,
  reset,
  slow,
  status,
} from "./fake-endpoint.ts";

const KEY = "sk-secret-of-the-test";

const question = (name = "q"): Question => ({
  promptVersion: "1",
  digest: name,
  messages: (nonce) => ({
    system: `read <ad-${nonce}>`,
    user: `<ad-${nonce}>\n[copy.body] Vote\n</ad-${nonce}>`,
  }),
});

/** A world whose sleep takes no time and is remembered. */
function stillWorld(): World & { readonly slept: number[] } {
  const slept: number[] = [];
  let time = 0;
  return {
    slept,
    now: () => time,
    sleep: async (ms) => {
      slept.push(ms);
      time += ms;
    },
    random: () => 0.5,
    day: () => "2028-09-01",
    nonce: () => "f00d",
  };
}

async function askOf(answers: readonly Answer[], options: Partial<OpenaiOptions> = {}) {
  const endpoint = await fakeEndpoint(...answers);
  const world = stillWorld();
  const { baseURL } = endpoint;
  const classifier = createOpenaiClassifier({ model: "test-model", baseURL, apiKey: KEY, ...options }, world);
  return { answer: await classifier.ask(question()), classifier, world, got: endpoint.got };
}

const good = claims({ quote: "they rigged it" });

test("asks for the schema, with the nonce as delimiter, no tools and fixed parameters", async () => {
  const { answer, got, classifier } = await askOf([good]);
  expect(answer).toEqual({
    status: "answered",
    claims: [
      {
        field: "copy.body",
        quote: "they rigged it",
        kind: "fraud",
        target: "election",
        stance: "asserted",
        time: "upcoming",
      },
    ],
    requestDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    replyDigest: expect.stringMatching(/^[0-9a-f]{64}$/),
    answeredBy: { model: "test-model-2028-01-01", fingerprint: "fp_1" },
  });
  expect(got).toMatchObject([
    {
      path: "/v1/chat/completions",
      authorization: `Bearer ${KEY}`,
      body: {
        model: "test-model",
        messages: [
          { role: "system", content: "read <ad-f00d>" },
          { role: "user", content: "<ad-f00d>\n[copy.body] Vote\n</ad-f00d>" },
        ],
        response_format: { type: "json_schema" },
        temperature: 0,
        seed: 1,
        max_tokens: 2000,
      },
    },
  ]);
  expect(Object.keys(got[0]?.body ?? {}).sort()).toEqual([
    "max_tokens",
    "messages",
    "model",
    "response_format",
    "seed",
    "temperature",
  ]);
  expect(classifier.usage()).toMatchObject({ requests: 1, replayed: 0, tokens: { input: 900, output: 40 } });
});

test("a server without keys is asked without the user's", async () => {
  const { got } = await askOf([good], { apiKey: undefined });
  expect(got[0]?.authorization).toBe("Bearer none");
});

const failed = (reason: string, note?: string) => ({
  status: "failed",
  reason,
  ...(note === undefined ? {} : { note }),
  requestDigest: expect.any(String),
});
const noClaims = expect.objectContaining({ status: "answered", claims: [] });
const someClaim = expect.objectContaining({ status: "answered", claims: [expect.anything()] });

test.each<[string, readonly Answer[], unknown, { waits: readonly number[]; tries: number }]>([
  ["no claims", [claims()], noClaims, { waits: [], tries: 1 }],
  [
    "a fence around it",
    [completion('Sure!\n```json\n{"claims": []}\n```')],
    noClaims,
    { waits: [], tries: 1 },
  ],
  [
    "words around it",
    [completion('Here you are: {"claims": []} Good luck!')],
    noClaims,
    { waits: [], tries: 1 },
  ],
  [
    "a refusal",
    [completion(null, { refusal: "I can't help" })],
    failed("llm-refused"),
    { waits: [], tries: 1 },
  ],
  [
    "a filter",
    [completion("", { finish: "content_filter" })],
    failed("llm-refused"),
    { waits: [], tries: 1 },
  ],
  [
    "cut off",
    [completion('{"claims": [', { finish: "length" })],
    failed("llm-truncated"),
    { waits: [], tries: 1 },
  ],
  ["empty", [completion("")], failed("llm-empty"), { waits: [], tries: 3 }],
  ["no content", [completion(null)], failed("llm-empty"), { waits: [], tries: 3 }],
  ["a verdict", [completion('{"verdict": "pass"}')], failed("llm-invalid"), { waits: [], tries: 3 }],
  ["no JSON", [completion("PASS")], failed("llm-invalid"), { waits: [], tries: 3 }],
  [
    "a kind of its own",
    [claims({ quote: "a quote", kind: "fine" })],
    failed("llm-invalid"),
    { waits: [], tries: 3 },
  ],
  [
    "one key too many",
    [completion('{"claims": [], "approve": true}')],
    failed("llm-invalid"),
    { waits: [], tries: 3 },
  ],
  ["the schema not held to", [completion("PASS"), good], someClaim, { waits: [], tries: 2 }],
  ["no schemas there", [status(400), good], someClaim, { waits: [], tries: 2 }],
  ["no JSON modes there", [status(400), status(400), good], someClaim, { waits: [], tries: 3 }],
  ["nothing taken", [status(422)], failed("llm-denied", "HTTP 422"), { waits: [], tries: 3 }],
  ["a wrong key", [status(401)], failed("llm-denied", "HTTP 401"), { waits: [], tries: 1 }],
  ["no such model", [status(404)], failed("llm-denied", "HTTP 404"), { waits: [], tries: 1 }],
  ["busy for 2 s", [status(429, { "retry-after": "2" }), good], someClaim, { waits: [2000], tries: 2 }],
  ["busy for 70 ms", [status(429, { "retry-after-ms": "70" }), good], someClaim, { waits: [70], tries: 2 }],
  [
    "busy until a date",
    [
      status(429, { date: "Fri, 01 Sep 2028 12:00:00 GMT", "retry-after": "Fri, 01 Sep 2028 12:00:07 GMT" }),
      good,
    ],
    someClaim,
    { waits: [7000], tries: 2 },
  ],
  [
    "busy longer than there is time",
    [status(429, { "retry-after": "600" })],
    failed("llm-rate-limited", "HTTP 429"),
    { waits: [], tries: 1 },
  ],
  ["busy without a time", [status(429), good], someClaim, { waits: [500], tries: 2 }],
  [
    "always busy",
    [status(429)],
    failed("llm-rate-limited", "HTTP 429"),
    { waits: [500, 1000, 2000, 4000], tries: 5 },
  ],
  ["a fault", [status(500), good], someClaim, { waits: [500], tries: 2 }],
  [
    "faults without end",
    [status(503)],
    failed("llm-unreachable", "HTTP 503"),
    { waits: [500, 1000, 2000, 4000], tries: 5 },
  ],
  ["a reset", [reset, good], someClaim, { waits: [500], tries: 2 }],
  ["half an answer", [half, good], someClaim, { waits: [500], tries: 2 }],
  [
    "no completion",
    [(response) => json(response, 200, { ok: true }), good],
    someClaim,
    { waits: [500], tries: 2 },
  ],
])("%s", async (_, answers, expected, { waits, tries }) => {
  const { answer, world, got } = await askOf(answers);
  expect(answer).toEqual(expected);
  expect(world.slept).toEqual(waits);
  expect(got).toHaveLength(tries);
});

test("forms step down once and stay there", async () => {
  const { got, classifier } = await askOf([status(400), good]);
  await classifier.ask(question("another"));
  expect(got.map(({ body }) => body.response_format?.type)).toEqual([
    "json_schema",
    "json_object",
    "json_object",
  ]);
});

test("parameters that a model does not take are left out or renamed", async () => {
  const { answer, got } = await askOf([
    status(400, {}, { param: "max_tokens" }),
    status(400, {}, { param: "temperature" }),
    good,
  ]);
  expect(answer.status).toBe("answered");
  expect(got.at(-1)?.body).toMatchObject({ max_completion_tokens: 2000, seed: 1 });
  expect(got.at(-1)?.body).not.toHaveProperty("temperature");
  expect(got.at(-1)?.body.response_format?.type).toBe("json_schema");
});

test("an answer that never ends is a timeout", async () => {
  const { answer, got } = await askOf([slow], { tryMs: 30 });
  expect(answer).toEqual(failed("llm-timeout"));
  expect(got).toHaveLength(5);
});

test("a deadline may fall between two milliseconds", async () => {
  const { answer } = await askOf([slow], { tryMs: 20.5 });
  expect(answer).toEqual(failed("llm-timeout"));
});

test("a redirect is not followed", async () => {
  const elsewhere = await fakeEndpoint(good);
  const { answer } = await askOf([
    (response) => response.writeHead(307, { location: `${elsewhere.baseURL}/chat/completions` }).end(),
  ]);
  expect(answer).toEqual(failed("llm-unreachable"));
  expect(elsewhere.got).toEqual([]);
});

test("an endpoint that fails five ads is left alone for half a minute", async () => {
  const endpoint = await fakeEndpoint(...Array(5).fill(status(401)), good);
  const world = stillWorld();
  const classifier = createOpenaiClassifier({ model: "m", baseURL: endpoint.baseURL }, world);
  const reasons: string[] = [];
  const ask = async (name: string) => {
    const answer = await classifier.ask(question(name));
    reasons.push(answer.status === "failed" ? answer.reason : answer.status);
  };
  for (const name of ["a", "b", "c", "d", "e", "f"]) await ask(name);
  await world.sleep(30_001);
  for (const name of ["g", "h"]) await ask(name);
  expect(reasons).toEqual([...Array(5).fill("llm-denied"), "llm-paused", "answered", "answered"]);
  expect(endpoint.got).toHaveLength(7);
});

test("no more ads at a time than allowed", async () => {
  let open = 0;
  let most = 0;
  const endpoint = await fakeEndpoint((response, got, request) => {
    open += 1;
    most = Math.max(most, open);
    setTimeout(() => {
      open -= 1;
      good(response, got, request);
    }, 10);
  });
  const classifier = createOpenaiClassifier(
    { model: "m", baseURL: endpoint.baseURL, concurrency: 3 },
    stillWorld(),
  );
  await Promise.all(Array.from({ length: 9 }, (__, i) => classifier.ask(question(String(i)))));
  expect(most).toBe(3);
});

test("what might go over the budget is not sent", async () => {
  const { answer, classifier, got } = await askOf([good], {
    budget: { run: { tokens: 3_000 } },
    parameters: { max_tokens: 2_000 },
  });
  expect(answer.status).toBe("answered");
  expect(await classifier.ask(question("another"))).toEqual(failed("llm-over-budget"));
  expect(got).toHaveLength(1);
});

test.each([
  ["", "http://localhost/v1", "no model was named"],
  ["m", "file:///etc/passwd", "the address of the language model is not an http or https URL"],
  ["m", "localhost:1234", "the address of the language model is not an http or https URL"],
])("model %j at %j is refused", (model, baseURL, message) => {
  expect(() => createOpenaiClassifier({ model, baseURL })).toThrow(message);
});

test("a name and password in the address are not told", () => {
  const classifier = createOpenaiClassifier({ model: "m", baseURL: "https://user:pass@llm.example/v1" });
  expect(classifier.usage().endpoint).toBe("https://llm.example/v1");
});
