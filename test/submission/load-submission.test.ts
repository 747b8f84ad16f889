import { symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/documents/digest.ts";
import { MAX_MEDIUM_BYTES } from "../../src/submission/limits.ts";
import { loadSubmission } from "../../src/submission/load-submission.ts";
import { AdclauseError } from "../../src/types/error.ts";
import { makeFifo, tempTree } from "./temp-tree.ts";

const SPOT = Uint8Array.of(1, 2, 3);
const ad = {
  id: "lindqvist-1",
  copy: { body: "Rosa Lindqvist for Calder County." },
  media: [{ kind: "video", path: "media/spot.mp4" }],
  flight: { start: "2028-09-01" },
};
const YAML = `id: lindqvist-1
copy: {body: Rosa Lindqvist for Calder County.}
media:
  - kind: video
    path: media/spot.mp4
flight: {start: 2028-09-01}
`;

const problemsOf = async (loading: Promise<unknown>): Promise<string[]> => {
  const error: unknown = await loading.catch((thrown: unknown) => thrown);
  if (!(error instanceof AdclauseError)) throw new Error("expected an AdclauseError", { cause: error });
  if (error.problems.length === 0) return [`${error.code} ${error.message}`];
  return error.problems.map(
    ({ code, line, col, path, message }) => `${code} ${line}:${col} ${path} ${message}`,
  );
};

describe("loadSubmission", () => {
  it("gives the same for a file, a folder, text and an object", async () => {
    const root = tempTree({ "ad.yaml": YAML, "spring.json": JSON.stringify(ad), "media/spot.mp4": SPOT });
    const spot = { field: "media[0]", declared: ad.media[0], bytes: SPOT, sha256: sha256(SPOT) };
    const loaded = { ad, id: "lindqvist-1", media: [spot] };
    const file = join(root, "spring.json");
    expect(await loadSubmission(file)).toEqual({ ...loaded, source: file });
    expect(await loadSubmission(join(root, "ad.yaml"))).toEqual({ ...loaded, source: join(root, "ad.yaml") });
    expect(await loadSubmission(root)).toEqual({ ...loaded, source: root });
    expect(await loadSubmission({ document: YAML, name: "-" }, { root })).toEqual({ ...loaded, source: "-" });
    expect(await loadSubmission({ document: Buffer.from(JSON.stringify(ad)) }, { root })).toEqual({
      ...loaded,
      source: "<input>",
    });
    expect(await loadSubmission(ad, { root })).toEqual(loaded);
  });

  it("calls an ad without an id after its file or folder", async () => {
    const copy = "copy: {body: a}";
    const root = tempTree({ "spring/ad.yml": copy, "autumn.ad.yaml": copy, "winter.json": '{"copy": {}}' });
    const sources = ["spring", "spring/ad.yml", "autumn.ad.yaml", "winter.json"].map((path) =>
      join(root, path),
    );
    const loaded = await Promise.all(
      [...sources, { copy: {} }, { document: copy }].map((each) => loadSubmission(each)),
    );
    expect(loaded.map(({ id }) => id)).toEqual(["spring", "spring", "autumn", "winter", "ad", "ad"]);
  });

  it("takes media as bytes and leaves the given object alone", async () => {
    const given = Object.freeze({
      media: Object.freeze([Object.freeze({ path: "/etc/passwd", bytes: SPOT })]),
    });
    const { media } = await loadSubmission(given);
    expect(media).toEqual([
      { field: "media[0]", declared: given.media[0], bytes: SPOT, sha256: sha256(SPOT) },
    ]);
  });

  it("fills in standing declarations where the ad is silent", async () => {
    const declarations = {
      disclosures: { paidForBy: "Friends of Rosa Lindqvist" },
      copy: { cta: "Vote", body: "x" },
    };
    const loaded = await loadSubmission({ copy: { body: "Rosa." } }, { declarations });
    expect(loaded.ad).toEqual({
      copy: { body: "Rosa.", cta: "Vote" },
      disclosures: declarations.disclosures,
    });
  });

  it("keeps odd text as it was given", async () => {
    const body = "a\0b\ud800\u202e\u001b[31m";
    expect((await loadSubmission({ copy: { body } })).ad).toEqual({ copy: { body } });
    expect((await loadSubmission({ document: JSON.stringify({ copy: { body } }) })).ad).toEqual({
      copy: { body },
    });
  });
});

describe("media that cannot be had", () => {
  it("are unknown, one by one, and cost no other its bytes", async () => {
    const root = tempTree({ "spot.mp4": SPOT, "big.mp4": "" });
    truncateSync(join(root, "big.mp4"), MAX_MEDIUM_BYTES + 1);
    const paths = ["gone.mp4", "big.mp4", undefined, "spot.mp4"];
    const { media } = await loadSubmission({ media: paths.map((path) => ({ path })) }, { root });
    expect(media.map(({ field, problem, bytes }) => [field, problem?.unknown, bytes?.length])).toEqual([
      ["media[0]", "media-unreadable", undefined],
      ["media[1]", "too-large", undefined],
      ["media[2]", "media-not-inspected", undefined],
      ["media[3]", undefined, 3],
    ]);
  });

  it("are not looked for when no folder was given", async () => {
    const { media } = await loadSubmission({ media: [{ path: "../spot.mp4" }] });
    expect(media).toEqual([
      {
        field: "media[0]",
        declared: { path: "../spot.mp4" },
        problem: { unknown: "media-not-inspected", note: "no folder was given that the path is relative to" },
      },
    ]);
  });

  it("are too large together before they fill the memory", async () => {
    const bytes = new Uint8Array(MAX_MEDIUM_BYTES);
    const { media } = await loadSubmission({ media: Array.from({ length: 8 }, () => ({ bytes })) });
    expect(media.map(({ problem }) => problem?.unknown)).toEqual([
      ...Array(6).fill(undefined),
      "too-large",
      "too-large",
    ]);
  });

  it("refuse the submission when a path leads out of its folder", async () => {
    const document = "copy: {}\nmedia:\n  - path: ../secret.png\n  - path: ok.png\n  - {path: /etc/passwd}\n";
    const root = tempTree({ "ad.yaml": document });
    expect(await problemsOf(loadSubmission(root))).toEqual([
      "E_MEDIA 3:11 media[0].path the media path `../secret.png` climbs out of its folder with `..`",
      "E_MEDIA 5:12 media[2].path the media path `/etc/passwd` is absolute",
    ]);
  });
});

describe("documents that are no submission", () => {
  it.each([
    ["not YAML", "copy: [", "E_SUBMISSION 1:8 undefined a bracket is not closed before here"],
    [
      "a text",
      "Vote for Rosa Lindqvist!",
      "E_SUBMISSION 1:1 undefined expected a mapping for the document, found text",
    ],
    ["neither copy nor media", "id: a", "E_SUBMISSION 1:1 undefined a submission needs `copy` or `media`"],
    [
      "a misspelt key",
      "copy:\n  headlin: a",
      "E_SUBMISSION 2:3 copy.headlin unknown key `headlin` in `copy`",
    ],
    [
      "bytes in a document",
      "media: [{bytes: abc}]",
      "E_SUBMISSION 1:17 media[0].bytes `media[0].bytes` cannot be `abc`",
    ],
    [
      "a country in lower case",
      "copy: {}\ntargeting: {countries: [us]}",
      "E_SUBMISSION 2:25 targeting.countries[0] `targeting.countries[0]` cannot be `us`",
    ],
    [
      "a day that does not exist",
      "copy: {}\nflight: {end: 2028-02-30}",
      "E_SUBMISSION 2:15 flight.end `flight.end` cannot be `2028-02-30`",
    ],
    [
      "a day in words",
      "copy: {}\nflight: {end: tomorrow}",
      "E_SUBMISSION 2:15 flight.end `flight.end` cannot be `tomorrow`",
    ],
    [
      "an instant without a zone",
      "copy: {}\ndelivery: {editedAt: 2028-02-01T10:00:00}",
      "E_SUBMISSION 2:22 delivery.editedAt `delivery.editedAt` cannot be `2028-02-01T10:00:00`",
    ],
    [
      "a flight backwards",
      "copy: {}\nflight: {start: 2028-02-02, end: 2028-02-01}",
      "E_SUBMISSION 2:9 flight the flight ends before it starts",
    ],
  ])("refuses %s", async (_, document, problem) => {
    expect(await problemsOf(loadSubmission({ document }))).toEqual([problem]);
  });

  it.each([
    ["null", null],
    ["a list", []],
    ["a wrong type", { copy: { body: 5 } }],
    ["an unknown key", { copy: {}, paidForBy: "Rosa" }],
    ["a prototype key", JSON.parse('{"copy": {}, "__proto__": {"political": false}}')],
    ["a document that is no text", { document: 5 }],
    [
      "a getter that throws",
      Object.defineProperty({ media: [] }, "copy", { enumerable: true, get: () => JSON.parse("") }),
    ],
  ])("refuses an object: %s", async (_, given) => {
    await expect(loadSubmission(given)).rejects.toMatchObject({
      name: "AdclauseError",
      code: "E_SUBMISSION",
    });
  });

  it("refuses an object that holds itself", async () => {
    const given: Record<string, unknown> = { copy: {} };
    given.media = [given];
    expect(await problemsOf(loadSubmission(given))).toEqual([
      "E_SUBMISSION undefined:undefined media[0].copy unknown key `copy` in `media[0]`",
      "E_SUBMISSION undefined:undefined media[0].media unknown key `media` in `media[0]`",
    ]);
  });

  it("tells why a file was not read", async () => {
    const root = tempTree({
      "empty/readme.md": "",
      "two/ad.yaml": "",
      "two/ad.json": "",
      "big.yaml": "",
      "link/x": "",
    });
    truncateSync(join(root, "big.yaml"), 2 ** 20 + 1);
    symlinkSync("/etc/hostname", join(root, "link/ad.yaml"));
    makeFifo(join(root, "fifo.yaml"));
    const names = ["gone.yaml", "fifo.yaml", "big.yaml", "empty", "two", "link", "a\0b"];
    const told = await Promise.all(names.map((name) => problemsOf(loadSubmission(join(root, name)))));
    expect(told.flat().map((line) => line.replace(/`\/.*?`/, "`…`"))).toEqual([
      "E_SUBMISSION `…` does not exist",
      "E_SUBMISSION `…` is not a regular file",
      "E_SUBMISSION `…` is over 1048576 bytes",
      "E_SUBMISSION the folder `…` holds no submission",
      "E_SUBMISSION the folder `…` holds several submissions: `ad.json`, `ad.yaml`",
      "E_SUBMISSION `…` is a symbolic link, or changed while it was read",
      "E_SUBMISSION `…` cannot be read",
    ]);
  });
});
