import type { Medium, Submission } from "../../submission/schema.ts";
import type { Observation, PartialList, Unknown } from "../../types/fact.ts";
import type { AdDetector } from "../detector.ts";

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

/** Words of a medium that were not declared. A medium of unknown kind may both show and speak words. */
function undeclared(medium: Medium, index: number): Unknown[] {
  const kind = kindOf(medium);
  const wanted = [
    ...(kind !== "audio" && medium.text === undefined ? ["text"] : []),
    ...(kind !== "image" && medium.transcript === undefined ? ["transcript"] : []),
  ];
  return wanted.map((field) => ({
    unknown: "text-unread",
    declare: `media[${index}].${field}`,
    detector: id,
  }));
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
 * Gathers the ad's words: every declared passage, and which media have words that nobody declared or read.
 */
export const passagesDetector: AdDetector = {
  id,
  version: "1",
  sense: "ad",
  budgetMs: 1_000,
  needs: [],
  gives: ["words"],
  run({ ad }) {
    const items = declaredPassages(ad).flatMap(([field, text]): Observation<string>[] =>
      text === undefined || text === ""
        ? []
        : [{ value: text, certainty: "certain", detector: id, at: { field } }],
    );
    const words: PartialList<Observation<string>> = { items, missing: (ad.media ?? []).flatMap(undeclared) };
    return { words };
  },
};
