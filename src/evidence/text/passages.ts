import type { Medium, Submission } from "../../submission/schema.ts";
import type { Observation, PartialList, Unknown } from "../../types/fact.ts";
import type { AdDetector } from "../detector.ts";
import { type SeenText, seenText, UNSEEN } from "./seen-text.ts";

const id = "text/passages";

const EXTENSIONS: Readonly<Record<string, "image" | "video" | "audio">> = {
  jpg: "image",
  jpeg: "image",
  png: "image",
  gif: "image",
  webp: "image",
  avif: "image",
  heic: "image",
  tif: "image",
  tiff: "image",
  svg: "image",
  mp4: "video",
  mov: "video",
  m4v: "video",
  mkv: "video",
  webm: "video",
  avi: "video",
  mp3: "audio",
  wav: "audio",
  m4a: "audio",
  ogg: "audio",
  flac: "audio",
};

/** Declared kind, else the kind that the file extension names, else undefined. */
function kindOf(medium: Medium): "image" | "video" | "audio" | undefined {
  const extension = /\.([a-z0-9]+)$/i.exec(medium.path ?? "")?.[1]?.toLowerCase() ?? "";
  return medium.kind ?? EXTENSIONS[extension];
}

/**
 * Words of a medium that were neither declared nor read. A medium of unknown kind may both show and speak words; what a
 * machine read off a picture counts, and what it could not read is still missing.
 */
function unread(medium: Medium, index: number, seen: SeenText): Unknown[] {
  const kind = kindOf(medium);
  const gap = (field: string, note?: string): Unknown => ({
    unknown: "text-unread",
    declare: `media[${index}].${field}`,
    detector: id,
    ...(note === undefined ? {} : { note }),
  });
  const text = seen.isRead ? seen.gaps.map(({ note }) => gap("text", note)) : [gap("text")];
  return [
    ...(kind !== "audio" && medium.text === undefined ? text : []),
    ...(kind !== "image" && medium.transcript === undefined ? [gap("transcript")] : []),
  ];
}

/**
 * Every declared passage with its path, in the order of the submission; empty strings say "no words" and give
 * none.
 */
function declaredPassages(ad: Submission): [field: string, text: string | undefined][] {
  const { headline, body, cta } = ad.copy ?? {};
  return [
    ["copy.headline", headline],
    ["copy.body", body],
    ["copy.cta", cta],
    ...(ad.leadForm?.questions ?? []).map((text, i): [string, string] => [`leadForm.questions[${i}]`, text]),
    ...(ad.media ?? []).flatMap((medium, i): [string, string | undefined][] => [
      [`media[${i}].text`, medium.text],
      [`media[${i}].transcript`, medium.transcript],
      [`media[${i}].altText`, medium.altText],
    ]),
  ];
}

/**
 * Gathers the ad's words: every declared passage, what was read off its pictures beyond that, and which media have words
 * that nobody declared or read.
 */
export const passagesDetector: AdDetector = {
  id,
  version: "3",
  sense: "ad",
  budgetMs: 1_000,
  needs: [],
  needsOfMedia: ["screenText"],
  gives: ["words"],
  run({ ad, facts }) {
    const declared = declaredPassages(ad).flatMap(([field, text]): Observation<string>[] =>
      text === undefined || text === ""
        ? []
        : [{ value: text, certainty: "certain", detector: id, at: { field } }],
    );
    const seen = (ad.media ?? []).map((medium, index) => seenText(facts, index, medium.text));
    const read = seen.flatMap(({ text, leads }, index): Observation<string>[] => {
      const at = { field: `media[${index}].screenText` };
      return [
        ...(text === "" ? [] : [{ value: text, certainty: "likely" as const, detector: id, at }]),
        ...(leads === "" ? [] : [{ value: leads, certainty: "possible" as const, detector: id, at }]),
      ];
    });
    const missing = (ad.media ?? []).flatMap((medium, index) => unread(medium, index, seen[index] ?? UNSEEN));
    const words: PartialList<Observation<string>> = { items: [...declared, ...read], missing };
    return { words };
  },
};
