import OpenAI from "openai";
import { expect, test } from "vitest";
import { bodyOf, sendOnce } from "../../src/llm/openai/send-once.ts";

test("a connection that no abort can end is left after the time given", async () => {
  const deaf = new OpenAI({
    apiKey: "none",
    baseURL: "http://127.0.0.1:1/v1",
    maxRetries: 0,
    logLevel: "off",
    fetch: () => new Promise(() => {}),
  });
  const body = bodyOf({
    model: "m",
    messages: { system: "s", user: "u" },
    form: "text",
    parameters: {},
  });
  expect(await sendOnce(deaf, body, 20)).toEqual({ kind: "timeout" });
});
