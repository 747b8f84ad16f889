import { join } from "node:path";
import { expect, it } from "vitest";
import { loadFactChecks } from "../../../src/submission/fact-checks/load-fact-checks.ts";
import { tempTree } from "../temp-tree.ts";

const REVIEW = { "@type": "ClaimReview", claimReviewed: "One.", reviewRating: "Falso" };

it("loads files and values, each with its digest", async () => {
  const root = tempTree({ "reviews.json": JSON.stringify(REVIEW, undefined, 2) });
  const sets = await loadFactChecks([join(root, "reviews.json"), REVIEW, { ...REVIEW }]);
  const reviews = [{ claimReviewed: "One.", rating: "false", ratingText: "Falso" }];
  expect(sets).toEqual([1, 2, 3].map(() => ({ digest: expect.stringMatching(/^[0-9a-f]{64}$/), reviews })));
  expect(sets[1]?.digest).toBe(sets[2]?.digest);
  expect(sets[0]?.digest).not.toBe(sets[1]?.digest);
});

it.each([
  ["not-there.json", "does not exist"],
  [".", "is not a file"],
])("tells why %s cannot be loaded", async (file, message) => {
  const root = tempTree({});
  await expect(loadFactChecks([join(root, file)])).rejects.toMatchObject({
    code: "E_FACT_CHECKS",
    message: expect.stringContaining(message),
  });
});

it("refuses a file with one fault, so that no review drops out silently", async () => {
  const root = tempTree({ "reviews.jsonl": `${JSON.stringify(REVIEW)}\n{"claimReviewed": []}\n` });
  await expect(loadFactChecks([join(root, "reviews.jsonl")])).rejects.toMatchObject({
    code: "E_FACT_CHECKS",
    problems: [{ line: 2 }],
  });
});
