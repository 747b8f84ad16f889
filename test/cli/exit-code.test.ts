import { expect, test } from "vitest";
import { exitCodeOf } from "../../src/cli/exit-code.ts";

const OFTEN = ["reject", "disclose", "review"] as const;

test.each([
  // decisions, errors, then the code for --fail-on reject, disclose, review
  [["approve"], 0, [0, 0, 0]],
  [["review"], 0, [4, 4, 1]],
  [["disclose"], 0, [0, 1, 1]],
  [["reject"], 0, [1, 1, 1]],
  [["approve", "review"], 0, [4, 4, 1]],
  [["review", "disclose"], 0, [4, 1, 1]],
  [["review", "reject"], 0, [1, 1, 1]],
  [[], 0, [3, 3, 3]],
  [[], 1, [2, 2, 2]],
  [["reject"], 1, [2, 2, 2]],
  [["approve"], 1, [2, 2, 2]],
] as const)("%j with %i errors", (decisions, errors, codes) => {
  expect(OFTEN.map((failOn) => exitCodeOf({ decisions, errors, failOn }))).toEqual(codes);
});
