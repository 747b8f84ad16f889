import { expect, test } from "vitest";
import { llmTexts } from "../../src/report/llm-lines.ts";
import type { LlmReading } from "../../src/types/llm.ts";

const asked = { model: "m", promptVersion: "1" } as const;

test.each<[string, LlmReading | undefined, readonly string[]]>([
  ["no model", undefined, []],
  [
    "not asked",
    { ...asked, status: "not-asked", note: "nothing to ask" },
    ["m was not asked: nothing to ask"],
  ],
  [
    "failed",
    { ...asked, status: "failed", reason: "llm-denied", note: "HTTP 401" },
    ["m: the endpoint of the language model refused the request (HTTP 401)"],
  ],
  [
    "answered",
    { ...asked, status: "answered", claims: { added: 1, confirmed: 2, unverifiableQuotes: 0 } },
    ["m read it too: 1 claim added, 2 confirmed"],
  ],
  [
    "disagreeing",
    {
      ...asked,
      status: "answered",
      claims: { added: 0, confirmed: 0, unverifiableQuotes: 2 },
      disagreements: [
        {
          kind: "fraud",
          at: { field: "copy.body" },
          quote: "It is rigged.",
          builtIn: "asserted",
          model: "not-found",
        },
        { kind: "fraud", at: { field: "copy.cta" }, quote: "No lie.", builtIn: "denied", model: "asserted" },
      ],
    },
    [
      "m read it too: 0 claims added, 0 confirmed, 2 quotes dropped that the ad does not hold",
      "differs on fraud at copy.body: here asserted, the model does not see it: “It is rigged.”",
      "differs on fraud at copy.cta: here denied, the model takes it as asserted: “No lie.”",
    ],
  ],
])("%s", (_, llm, expected) => {
  expect(llmTexts(llm)).toEqual(expected);
});
