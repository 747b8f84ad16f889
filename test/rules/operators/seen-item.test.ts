import { expect, it } from "vitest";
import { seenItem } from "../../../src/rules/operators/seen-item.ts";

const at = { field: "copy.body", span: [0, 9] };
const claim = {
  kind: "fraud",
  stance: "asserted",
  quote: "They lied",
  certainty: "likely",
  detector: "text/claims",
  at,
};

it.each<[string, unknown, unknown[]]>([
  ["what has no place", { kind: "fraud" }, []],
  ["a plain value", "fraud", []],
  [
    "an item with a kind",
    claim,
    [
      {
        fact: "claims",
        at,
        quote: "They lied",
        value: "fraud",
        certainty: "likely",
        detector: "text/claims",
      },
    ],
  ],
  [
    "an item without one, by its plain values",
    { rating: "false", publisher: "Calder Fact Desk", quote: "They lied", certainty: "likely", at, more: {} },
    [
      {
        fact: "claims",
        at,
        quote: "They lied",
        value: { rating: "false", publisher: "Calder Fact Desk" },
        certainty: "likely",
      },
    ],
  ],
  [
    "what was seen beside it",
    {
      ...claim,
      election: { id: "us-2028-general" },
      factCheck: {
        rating: { value: "false", certainty: "likely", detector: "text/fact-checks", at },
        publisher: "Calder Fact Desk",
        certainty: "likely",
        at,
      },
      attached: [
        {
          value: { title: "A ruling" },
          certainty: "certain",
          detector: "submission",
          at: { field: "substantiation[0]" },
        },
      ],
    },
    [
      { fact: "claims", value: "fraud" },
      { fact: "claims.factCheck", at, value: { rating: "false", publisher: "Calder Fact Desk" } },
      { fact: "claims.attached", at: { field: "substantiation[0]" }, value: { title: "A ruling" } },
    ],
  ],
  [
    "a review on no known scale",
    { rating: { unknown: "needs-person" }, claimReviewed: "They lied.", certainty: "likely", at },
    [{ fact: "claims", value: { rating: "unknown", claimReviewed: "They lied." } }],
  ],
])("%s", (_, item, expected) => {
  const seen = seenItem(item, "claims");
  expect(seen).toHaveLength(expected.length);
  expect(seen).toMatchObject(expected);
});
