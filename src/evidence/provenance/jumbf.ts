import { hasAscii, viewOf } from "./bytes.ts";
import type { RawBlock } from "./container.ts";
import { APP11, type JpegSegment } from "./jpeg-segments.ts";

const NEEDLE = Buffer.from("digitalsourcetype/");
const MAX_TERMS = 100;

/** The IPTC terms that stand in a C2PA manifest store. Nothing is verified; a signature check is another matter. */
export function sourceTypesIn(store: Uint8Array): readonly string[] {
  const view = viewOf(store);
  const terms = new Set<string>();
  for (
    let at = view.indexOf(NEEDLE);
    at !== -1 && terms.size < MAX_TERMS;
    at = view.indexOf(NEEDLE, at + 1)
  ) {
    const [term] =
      /^[A-Za-z]{1,60}/.exec(view.toString("latin1", at + NEEDLE.length, at + NEEDLE.length + 60)) ?? [];
    if (term !== undefined) terms.add(term);
  }
  return [...terms];
}

/** Organisations that sign what their generators make, as their certificates and claims spell them. */
const PRODUCERS = [
  "OpenAI",
  "Adobe Firefly",
  "Adobe_Firefly",
  "Black Forest Labs",
  "Stability AI",
  "Ideogram",
  "RUNWAY AI",
  "Dreamina",
  "Bria",
  "Samsung Galaxy",
  "Microsoft",
  "Google LLC",
];

/** The first known organisation that the store names. */
export const producerIn = (store: Uint8Array): string | undefined =>
  PRODUCERS.find((name) => viewOf(store).includes(name))?.replaceAll("_", " ");

/** JPEG XT box header of an APP11 segment: `JP`, instance, sequence number; later parts repeat the box's own header. */
const FIRST_PART = 8;
const LATER_PART = 16;

/** A C2PA store in a JPEG is spread over APP11 segments (ISO/IEC 19566-5 annex D); empty when there is none. */
export function joinJumbf(segments: readonly JpegSegment[]): RawBlock {
  const parts = segments.filter(({ marker, data }) => marker === APP11 && hasAscii(data, 0, "JP"));
  const pieces = parts.map(({ data }, index) => data.subarray(index === 0 ? FIRST_PART : LATER_PART));
  return { kind: "jumbf", data: Buffer.concat(pieces), offset: parts[0]?.offset ?? 0 };
}
