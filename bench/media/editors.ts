import { editsDetector } from "../../src/evidence/provenance/edits.ts";
import { listAt } from "../../src/evidence/provenance/json.ts";
import type { Day } from "../../src/types/election.ts";
import { isObservation } from "../../src/types/fact.ts";
import { type Part, rate, type Share, share, shareText } from "./part.ts";

/** Folders whose files were saved by an editor that names itself, and by a camera. */
const EDITED = "declared-edit";
const CAMERA = "camera";

/** Programs that name themselves: in edited files, and never in camera originals. */
export function editorsPart(asOf: Day): Part {
  const named = new Map<string, boolean[]>();
  const shareIn = (group: string): Share => {
    const list = named.get(group) ?? [];
    return share(list.filter(Boolean).length, list.length);
  };
  return {
    name: "editors",
    async look({ bytes, group }) {
      const facts = await editsDetector.run({ field: "media[0]", declared: {}, bytes }, { asOf });
      const programs = listAt(facts, "edits", "software", "items")
        .filter(isObservation)
        .filter(({ certainty }) => certainty !== "possible")
        .map(({ value }) => String(value));
      named.set(group, [...(named.get(group) ?? []), programs.length > 0]);
      return programs.join(", ");
    },
    report() {
      const [edited, camera] = [shareIn(EDITED), shareIn(CAMERA)];
      return {
        lines: [`in edited files ${shareText(edited)}`, `in camera originals ${shareText(camera)}`],
        floors: [
          { name: "editors in edited files", value: rate(edited), min: 1 },
          { name: "editors in camera files", value: rate(camera), max: 0 },
        ].filter(({ value }) => !Number.isNaN(value)),
        figures: { edited, camera },
      };
    },
  };
}
