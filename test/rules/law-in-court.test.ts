import { expect, test } from "vitest";
import { createChecker } from "../../src/checker.ts";

const checker = await createChecker({ packs: ["us/ca"] });

/** A fake of a candidate, declared as one, with no label; it runs in California. */
const fake = {
  political: true,
  advertiser: { kind: "committee" as const },
  copy: { body: "See what Tom Verrier did." },
  media: [
    {
      kind: "video" as const,
      text: "",
      transcript: "",
      declared: { falseDepiction: true, depicts: ["candidate" as const] },
    },
  ],
  targeting: { countries: ["US"], regions: ["US-CA"] },
};

test.each([
  { asOf: "2024-09-16", effect: undefined, status: undefined, why: "not yet law" },
  { asOf: "2024-09-17", effect: "reject", status: "in-force", why: "law" },
  { asOf: "2024-10-01", effect: "reject", status: "in-force", why: "the last day before the injunction" },
  { asOf: "2024-10-02", effect: "review", status: "enjoined", why: "enjoined" },
  { asOf: "2025-08-28", effect: "review", status: "enjoined", why: "the last day before the judgment" },
  { asOf: "2025-08-29", effect: undefined, status: undefined, why: "struck down" },
])("AB 2839 on $asOf: $why", async ({ asOf, effect, status }) => {
  const { findings } = await checker.check(fake, { asOf });
  const finding = findings.find(({ rule }) => rule === "us/ca/deceptive-media-2839");
  expect(finding?.effect).toBe(effect);
  expect(finding?.citations.map((citation) => citation.status)).toEqual(status && [status]);
});
