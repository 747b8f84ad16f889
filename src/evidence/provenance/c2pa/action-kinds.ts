/**
 * What an action does to what is seen and heard. `origin`: how it came to be. `edit`: may change what it shows.
 * `adjustment`: size, crop, turn, colours and the like, which keep what it shows. `packaging`: the file around it.
 * `other`: an action of a vendor's own.
 */
export const ACTION_KINDS = ["origin", "edit", "adjustment", "packaging", "other"] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** Actions of C2PA 2.2 §18.14.2 and, no longer in it, 1.0 §17.8; without their prefix. */
const KINDS: Readonly<Record<Exclude<ActionKind, "other">, readonly string[]>> = {
  origin: ["created", "opened"],
  edit: [
    "addedText",
    "changedSpeed",
    "deleted",
    "drawing",
    "dubbed",
    "edited",
    "enhanced",
    "filtered",
    "placed",
    "produced",
    "removed",
    "redacted",
    "translated",
    "trimmed",
    "unknown",
  ],
  adjustment: [
    "adjustedColor",
    "color_adjustments",
    "cropped",
    "orientation",
    "resized",
    "resized.proportional",
  ],
  packaging: [
    "converted",
    "copied",
    "edited.metadata",
    "formatted",
    "managed",
    "printed",
    "published",
    "repackaged",
    "saved",
    "transcoded",
    "version_updated",
    "watermarked",
    "watermarked.bound",
    "watermarked.unbound",
  ],
};

const KIND_BY_ACTION: ReadonlyMap<string, ActionKind> = new Map(
  ACTION_KINDS.flatMap((kind) =>
    kind === "other" ? [] : KINDS[kind].map((name) => [`c2pa.${name}`, kind] as const),
  ),
);

export const kindOfAction = (action: string): ActionKind => KIND_BY_ACTION.get(action) ?? "other";
