import { expect, test } from "vitest";
import { declarationDoc } from "../../src/report/declaration-doc.ts";

test.each([
  ["disclosures.paidForBy", /^Name in the platform's payer disclaimer field/],
  ["media[3].declared.aiGenerated", /generative AI\. true or false\.$/],
  ["media[].transcript", /^All words spoken in it/],
  ["advertiser.kind", /One of candidate, party, .*\.$/],
  ["targeting.methods", /A list of geography, radius, .*\.$/],
  ["advertiser.authorisedOn", /A list\.$/],
])("%s", (path, doc) => {
  expect(declarationDoc(path)).toMatch(doc);
});

test.each(["", "nothing.here", "copy.body.length", "constructor", "media[0].__proto__"])(
  "%j is no path",
  (path) => {
    expect(declarationDoc(path)).toBe(path === "" ? "Facts about one ad." : undefined);
  },
);
