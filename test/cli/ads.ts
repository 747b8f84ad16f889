/** One ad for each decision of the `county` pack, as JSON. */

const base = {
  platforms: ["county-board"],
  targeting: { countries: ["US"] },
  flight: { start: "2028-09-01", end: "2028-09-30" },
};
const paid = { disclosures: { paidForBy: "Friends of Rosa Lindqvist" } };
const calm = { copy: { body: "Measure K is on the ballot." } };

export const ADS = {
  approve: JSON.stringify({ id: "calm", ...base, ...paid, ...calm }),
  review: JSON.stringify({ id: "silent", ...base, ...calm }),
  disclose: JSON.stringify({ id: "unpaid", ...base, ...calm, disclosures: { paidForBy: "" } }),
  reject: JSON.stringify({ id: "rigged", ...base, ...paid, copy: { body: "They have rigged the vote." } }),
  broken: '{ "copy": { "headlin": "Vote" } }',
} as const;
