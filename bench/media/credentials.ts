import { c2paDetector } from "../../src/evidence/provenance/c2pa/c2pa.ts";
import { at } from "../../src/evidence/provenance/json.ts";
import type { Day } from "../../src/types/election.ts";
import { isObservation } from "../../src/types/fact.ts";
import type { MediaFile } from "./media-file.ts";
import { type Part, rate, share, shareText, times, timesText } from "./part.ts";

/** The state that the labels mean: by a field of its own, else by what they say was done to the file. */
function expectedState({ truth }: MediaFile): string | undefined {
  if (truth?.c2pa !== undefined) return truth.c2pa;
  const said = [truth?.editKind ?? "", ...(truth?.aiEvidence ?? [])].join(" ");
  if (/mismatch|edited after signing/i.test(said)) return "broken";
  if (/no manifest/i.test(said)) return "absent";
  if (/c2pa|valid\b/i.test(said)) return "declared-untrusted";
  return undefined;
}

interface Seen {
  readonly file: MediaFile;
  /** State, or why it is not known. */
  readonly state: string;
  readonly ms: number;
}

/** Content credentials: the state by the labels, and the time. */
export function credentialsPart(asOf: Day): Part {
  const seen: Seen[] = [];
  return {
    name: "content credentials",
    async look(file) {
      const bytes = file.bytes.slice();
      const start = performance.now();
      const facts = await c2paDetector.run({ field: "media[0]", declared: {}, bytes }, { asOf });
      const ms = performance.now() - start;
      const fact = at(facts, "c2pa", "state");
      const state = String(isObservation(fact) ? fact.value : at(fact, "unknown"));
      seen.push({ file, state, ms });
      return state;
    },
    report() {
      const judged = seen.filter(({ file }) => expectedState(file) !== undefined);
      const right = share(
        judged.filter(({ file, state }) => state === expectedState(file)).length,
        judged.length,
      );
      const wrong = judged.filter(({ file, state }) => state !== expectedState(file));
      const unlabelled = seen.filter(
        ({ file }) => file.truth !== undefined && expectedState(file) === undefined,
      );
      const invented = unlabelled.filter(({ state }) => state !== "absent");
      const present = seen.filter(({ state }) => state !== "absent");
      const withIt = times(present.map(({ ms }) => ms));
      const without = times(seen.filter(({ state }) => state === "absent").map(({ ms }) => ms));
      return {
        lines: [
          `state right ${shareText(right)}`,
          ...wrong.map(({ file, state }) => `  ${file.file}: ${state}, expected ${expectedState(file)}`),
          `not absent in ${shareText(share(invented.length, unlabelled.length))} files without such a label`,
          ...invented.map(({ file, state }) => `  ${file.file}: ${state}`),
          `with credentials (${present.length}): ${timesText(withIt)}`,
          `without (${seen.length - present.length}): ${timesText(without)}`,
        ],
        floors: [
          { name: "C2PA state, right", value: judged.length === 0 ? 1 : rate(right), min: 1 },
          { name: "C2PA not absent, without such a label", value: invented.length, max: 0 },
        ],
        figures: { right, invented: invented.length, withCredentials: withIt, without },
      };
    },
  };
}
