import { allMarks } from "../../src/evidence/provenance/c2pa/ai-marks.ts";
import { type Credentials, readCredentials } from "../../src/evidence/provenance/c2pa/credentials.ts";
import type { FoundMark } from "../../src/evidence/provenance/marks/find-marks.ts";
import { readContainer, readMetadata } from "../../src/evidence/provenance/metadata.ts";
import type { Day } from "../../src/types/election.ts";
import type { MediaFile } from "./media-file.ts";
import { type Part, rate, type Share, share, shareText, times, timesText } from "./part.ts";
import { isNamed } from "./vendors.ts";

/** How a file counts. Files of which nobody knows are looked at, and counted nowhere. */
type Side = "marked" | "unmarked" | "marks taken out" | "not known";

function sideOf({ truth }: MediaFile): Side {
  if (truth?.aiGenerated === false) return "unmarked";
  if (truth?.aiGenerated !== true) return "not known";
  return truth.aiEvidence?.length === 0 ? "marks taken out" : "marked";
}

interface Seen {
  readonly file: MediaFile;
  readonly side: Side;
  readonly marks: readonly FoundMark[];
  /** Wall time of `readTier`. */
  readonly ms: number;
}

const isSure = ({ marks }: Seen): boolean => marks[0] !== undefined && marks[0].mark.certainty !== "possible";
const isLead = ({ marks }: Seen): boolean => marks[0]?.mark.certainty === "possible";
const named = (field: "generator" | "model" | "prompt", { marks }: Seen): string | undefined =>
  marks.find((mark) => mark[field] !== undefined)?.[field];

/** Whether the right generator is named; where the label names none, whether any is. */
const isRightlyNamed = (seen: Seen): boolean => {
  const generator = named("generator", seen);
  return isNamed(seen.file.truth?.aiEvidence ?? [], generator) ?? generator !== undefined;
};

const count = (list: readonly Seen[], test: (seen: Seen) => boolean): Share =>
  share(list.filter(test).length, list.length);

function figuresOf(all: readonly Seen[]) {
  const of = (side: Side): readonly Seen[] => all.filter((seen) => seen.side === side);
  return {
    recall: count(of("marked"), isSure),
    named: count(of("marked"), isRightlyNamed),
    model: count(of("marked"), (seen) => named("model", seen) !== undefined),
    prompt: count(of("marked"), (seen) => named("prompt", seen) !== undefined),
    falseAlarms: count(of("unmarked"), isSure),
    leads: count(of("unmarked"), isLead),
    takenOut: count(of("marks taken out"), isSure),
  };
}

const groupLine = (group: string, of: ReturnType<typeof figuresOf>): string =>
  `  ${group.padEnd(16)} found ${of.recall.hits}/${of.recall.all}, named ${of.named.hits}/${of.named.all}, ` +
  `false alarms ${of.falseAlarms.hits}/${of.falseAlarms.all}`;

/** Container, metadata and credentials; no pixel is decoded but the corner of a PNG. */
async function readTier(bytes: Uint8Array, asOf: Day): Promise<Credentials> {
  const container = await readContainer(bytes);
  const credentials = await readCredentials(bytes, { asOf });
  allMarks(container.entries, credentials);
  return credentials;
}

/** Marks of AI: recall, false alarms, who is named, by group, and the time of the tier of metadata. */
export function marksPart(asOf: Day): Part {
  const seen: Seen[] = [];
  return {
    name: "marks of AI",
    async look(file) {
      // Once untimed: the first file of a kind would pay for loading its reader. Copies, because answers are remembered.
      await readTier(file.bytes.slice(), asOf);
      const bytes = file.bytes.slice();
      const start = performance.now();
      const credentials = await readTier(bytes, asOf);
      const ms = performance.now() - start;
      const { entries } = await readMetadata(file.bytes);
      const marks = allMarks(entries, credentials);
      seen.push({ file, side: sideOf(file), marks, ms });
      const [first] = marks;
      if (first === undefined) return "no mark";
      const generator = marks.find((mark) => mark.generator !== undefined)?.generator;
      return `${first.mark.certainty} ${first.mark.id} in ${first.entry.block} ${first.entry.key}; ${generator ?? "no name"}`;
    },
    report() {
      const figures = figuresOf(seen);
      const groups = [...new Set(seen.map(({ file }) => file.group))].map(
        (group) => [group, figuresOf(seen.filter(({ file }) => file.group === group))] as const,
      );
      const labelled = groups.filter(([, of]) => of.recall.all + of.falseAlarms.all > 0);
      const time = times(seen.map(({ ms }) => ms));
      const missed = seen.filter((one) => one.side === "marked" && !isSure(one)).map(({ file }) => file.file);
      const misnamed = seen.filter((one) => one.side === "marked" && !isRightlyNamed(one));
      const alarms = seen
        .filter((one) => one.side === "unmarked" && isSure(one))
        .map(({ file }) => file.file);
      return {
        lines: [
          `marks found ${shareText(figures.recall)}`,
          ...missed.map((file) => `  missed ${file}`),
          `false alarms ${shareText(figures.falseAlarms)}, leads ${shareText(figures.leads)}`,
          ...alarms.map((file) => `  false alarm in ${file}`),
          `generator named ${shareText(figures.named)}, model ${figures.model.hits}, prompt ${figures.prompt.hits}`,
          ...misnamed.map((one) => `  ${one.file.file}: ${named("generator", one) ?? "no name"}`),
          `found although the marks were taken out ${shareText(figures.takenOut)}`,
          ...labelled.map(([group, of]) => groupLine(group, of)),
          `container, metadata and credentials of a file: ${timesText(time)}`,
        ],
        floors: [
          { name: "AI marks, recall", value: rate(figures.recall), min: 0.97 },
          { name: "AI marks, false alarms", value: rate(figures.falseAlarms), max: 0 },
          { name: "AI marks, generator named", value: rate(figures.named), min: 0.91 },
          // Twice what an idle machine needs: a busy one is slower, an algorithm gone wrong slower still.
          { name: "metadata tier, median ms", value: time.medianMs, max: 6 },
          { name: "metadata tier, p95 ms", value: time.p95Ms, max: 80 },
        ].filter(({ value }) => !Number.isNaN(value)),
        figures: { ...figures, groups: Object.fromEntries(labelled), time },
      };
    },
  };
}
