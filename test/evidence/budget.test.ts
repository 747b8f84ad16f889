import { describe, expect, it } from "vitest";
import { withinBudget } from "../../src/evidence/budget.ts";

describe("a budget", () => {
  it.each([
    ["a value", () => 7, { status: "ran", value: 7 }],
    ["a promise", async () => "late", { status: "ran", value: "late" }],
    ["nothing", () => undefined, { status: "ran", value: undefined }],
    [
      "an error",
      () => {
        throw new Error("no memory");
      },
      { status: "failed", note: "no memory" },
    ],
    ["a rejection", () => Promise.reject(new Error("refused")), { status: "failed", note: "refused" }],
    ["a text that is thrown", () => Promise.reject("plain"), { status: "failed", note: "plain" }],
    [
      "what has no message",
      () => Promise.reject(Object.create(null)),
      { status: "failed", note: "it threw something that has no message" },
    ],
    ["what never ends", () => new Promise(() => undefined), { status: "timeout" }],
  ])("ends %s", async (_, work, attempt) => {
    expect(await withinBudget<unknown>(work, 20)).toEqual(attempt);
  });

  it("keeps the beginning of a long message", async () => {
    const attempt = await withinBudget(() => Promise.reject(new Error("x".repeat(9_999))), 20);
    expect(attempt).toEqual({ status: "failed", note: "x".repeat(200) });
  });
});
