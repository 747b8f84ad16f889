import { containerOf, readContainer } from "../provenance/metadata.ts";

/** A file to write: what stands in a medium beside its pixels and sound, as it stands there. */
export interface RawFile {
  /** `c2pa-1.jumbf`, `exif-1.tiff`, `xmp-1.xml`, `strings.json`; made of nothing that the medium says. */
  readonly name: string;
  readonly data: Uint8Array;
}

const ENDINGS = { jumbf: ["c2pa", "jumbf"], exif: ["exif", "tiff"], xmp: ["xmp", "xml"] } as const;

/**
 * The raw manifest store and metadata blocks of a file, and every string of metadata with its place. Nothing is decoded
 * or checked: this is for whoever wants to look with other tools.
 */
export async function rawMetadata(bytes: Uint8Array): Promise<readonly RawFile[]> {
  const counts = new Map<string, number>();
  const blocks = containerOf(bytes).blocks.map(({ kind, data }): RawFile => {
    const [stem, ending] = ENDINGS[kind];
    const number = (counts.get(stem) ?? 0) + 1;
    counts.set(stem, number);
    return { name: `${stem}-${number}.${ending}`, data };
  });
  const { entries, missing } = await readContainer(bytes);
  const strings = Buffer.from(`${JSON.stringify({ entries, missing }, null, 2)}\n`);
  return [...blocks, { name: "strings.json", data: strings }];
}
