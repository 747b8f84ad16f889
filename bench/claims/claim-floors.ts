import type { Floor } from "../floors.ts";
import type { Table } from "./table.ts";

/** Floors of the development set, a little under the figures last measured. */
export function claimFloors({ scores, shares, timeBalancedAccuracy }: Table): Floor[] {
  const f1 = (name: string): number => scores[name]?.f1 ?? Number.NaN;
  const rate = (name: string): number => (shares[name]?.hits ?? Number.NaN) / (shares[name]?.all ?? 1);
  return [
    { name: "doubt_upcoming F1", value: f1("doubt_upcoming"), min: 0.86 },
    { name: "doubt_past F1", value: f1("doubt_past"), min: 0.79 },
    { name: "doubt_any F1", value: f1("doubt_any"), min: 0.9 },
    { name: "time of a claim", value: timeBalancedAccuracy, min: 0.92 },
    { name: "political F1", value: f1("political"), min: 0.98 },
    { name: "real ads falsely flagged", value: rate("real ads falsely flagged"), max: 0.0015 },
    { name: "hard negatives flagged", value: rate("hard negatives flagged"), max: 0.03 },
    { name: "payer line found", value: rate("payer line found where `paid for by` stands"), min: 0.94 },
    {
      name: "payer line without its words",
      value: rate("payer line found without any such word"),
      max: 0.001,
    },
    { name: "commercial called political", value: rate("commercial called political"), max: 0.02 },
  ];
}
