import { describe, expect, it } from "vitest";
import type { AdDetector, Detector, FactTree, MediumDetector } from "../../src/evidence/detector.ts";
import { gather } from "../../src/evidence/gather.ts";
import type { LoadedMedium, LoadedSubmission } from "../../src/submission/loaded.ts";
import type { Submission } from "../../src/submission/schema.ts";
import { calendarOf } from "../elections/fixture.ts";

const adDetector = (
  id: string,
  gives: string[],
  run: AdDetector["run"],
  needs: string[] = [],
): AdDetector => ({
  id,
  version: "1",
  budgetMs: 50,
  sense: "ad",
  needs,
  gives,
  run,
});
const mediumDetector = (run: MediumDetector["run"], more: Partial<MediumDetector> = {}): MediumDetector => ({
  id: "test/medium",
  version: "2",
  budgetMs: 50,
  sense: "medium",
  gives: ["width", "height"],
  run,
  ...more,
});

const AD: Submission = { political: true, copy: { body: "Vote" } };
const medium = (index: number, given: Partial<LoadedMedium> = {}): LoadedMedium => ({
  field: `media[${index}]`,
  declared: { kind: "image" },
  bytes: new Uint8Array([index]),
  sha256: `digest-${index}`,
  ...given,
});
const withMedia = (...media: LoadedMedium[]): LoadedSubmission => ({
  ad: { ...AD, media: media.map(({ declared }) => declared) },
  media,
  id: "ad",
});

const look = (
  detectors: Detector[],
  wanted: string[],
  loaded: LoadedSubmission = { ad: AD, media: [], id: "ad" },
) => gather(loaded, { wanted: new Set(wanted), detectors, calendar: calendarOf([]), asOf: "2028-09-01" });

describe("gathering declared facts", () => {
  it("takes the ad as it is, and media that were not handed over for none", async () => {
    expect(await look([], [])).toEqual({ facts: { ...AD, media: [] }, runs: [] });
  });

  it("leaves the bytes of media out", async () => {
    const declared = { kind: "image", bytes: new Uint8Array(3) } as const;
    const { facts } = await look([], [], withMedia(medium(0, { declared })));
    expect(facts.media).toEqual([{ kind: "image" }]);
  });
});

describe("gathering what detectors see", () => {
  const language = adDetector("test/language", ["language"], () => ({ language: "en" }));

  it("runs only detectors that give a wanted fact", async () => {
    const other = adDetector("test/payer", ["payer"], () => ({ payer: {} }));
    const { facts, runs } = await look([other, language], ["language"]);
    expect(facts).toEqual({ ...AD, media: [], language: "en" });
    expect(runs).toEqual([{ id: "test/language", version: "1", status: "ran" }]);
  });

  it("runs what a detector needs before it", async () => {
    const reader = adDetector(
      "test/reader",
      ["politicalContent"],
      ({ facts }) => ({ politicalContent: facts.language === "en" }),
      ["language"],
    );
    const { facts, runs } = await look([reader, language], ["politicalContent"]);
    expect(facts.politicalContent).toBe(true);
    expect(runs.map(({ id }) => id)).toEqual(["test/language", "test/reader"]);
  });

  it("runs detectors that need one another once each", async () => {
    const one = adDetector("test/one", ["language"], () => ({ language: "en" }), ["politicalContent"]);
    const two = adDetector("test/two", ["politicalContent"], () => ({ politicalContent: true }), [
      "language",
    ]);
    const { facts, runs } = await look([one, two], ["language"]);
    expect(facts).toMatchObject({ language: "en", politicalContent: true });
    expect(runs.map(({ id }) => id)).toEqual(["test/one", "test/two"]);
  });

  it("takes no fact that a detector does not say it gives", async () => {
    const liar = adDetector("test/liar", ["language"], () => ({ language: "en", political: false }));
    expect((await look([liar], ["language"])).facts.political).toBe(true);
  });

  it("leaves a fact that was declared when the detector has nothing to add", async () => {
    const silent = adDetector("test/silent", ["copy", "language"], () => ({}));
    const { facts, runs } = await look([silent], ["copy"]);
    expect(facts).toEqual({ ...AD, media: [] });
    expect(runs[0]?.status).toBe("ran");
  });

  it("tells a detector that lacks its package from one that ran", async () => {
    const without = adDetector("test/without", ["language"], () => ({
      language: { unknown: "missing-package" },
    }));
    expect((await look([without], ["language"])).runs[0]?.status).toBe("unavailable");
  });
});

describe("killing a detector", () => {
  const garbage = (fact: string): [string, () => unknown, string, string | undefined][] => [
    [
      "throws",
      () => {
        throw new Error("broken");
      },
      "failed",
      "broken",
    ],
    ["rejects", () => Promise.reject(new Error("broken")), "failed", "broken"],
    ["hangs", () => new Promise(() => undefined), "timeout", undefined],
    ["gives undefined", () => undefined, "failed", `not of the type of the fact: ${fact}`],
    ["gives null", () => null, "failed", `not of the type of the fact: ${fact}`],
    ["gives a text", () => "en", "failed", `not of the type of the fact: ${fact}`],
    ["gives a list", () => ["en"], "failed", `not of the type of the fact: ${fact}`],
    ["gives a wrong type", () => ({ [fact]: 7 }), "failed", `not of the type of the fact: ${fact}`],
    ["gives null for the fact", () => ({ [fact]: null }), "failed", `not of the type of the fact: ${fact}`],
    [
      "gives what throws when it is read",
      () => ({
        get [fact](): string {
          throw new Error("trap");
        },
      }),
      "failed",
      "trap",
    ],
  ];

  it.each(garbage("language"))(
    "that %s leaves its facts unknown, and a line in the runs",
    async (_, run, status, note) => {
      const detector = adDetector("test/language", ["language"], run as AdDetector["run"]);
      const { facts, runs } = await look([detector], ["language"]);
      expect(facts.language).toMatchObject({
        unknown: status === "timeout" ? "timeout" : "detector-failed",
        detector: "test/language",
      });
      expect(runs).toEqual([{ id: "test/language", version: "1", status, ...(note && { note }) }]);
    },
  );

  it.each(garbage("format"))("of media that %s does the same", async (_, run, status, note) => {
    const detector = mediumDetector(run as MediumDetector["run"], { gives: ["format"] });
    const { facts, runs } = await look([detector], ["media.format"], withMedia(medium(0)));
    expect(facts.media).toMatchObject([
      { format: { unknown: status === "timeout" ? "timeout" : "detector-failed", detector: "test/medium" } },
    ]);
    expect(runs).toEqual([{ id: "test/medium", version: "2", status, ...(note && { note }) }]);
  });
});

describe("gathering facts of media", () => {
  const size = mediumDetector(({ bytes }) => ({ width: bytes[0], height: 1 }));

  it("adds them to the medium they are of", async () => {
    const { facts, runs } = await look([size], ["media.width"], withMedia(medium(3), medium(4)));
    expect(facts.media).toEqual([
      { kind: "image", width: 3, height: 1 },
      { kind: "image", width: 4, height: 1 },
    ]);
    expect(runs).toEqual([{ id: "test/medium", version: "2", status: "ran" }]);
  });

  it("opens no medium for facts that nobody wants", async () => {
    const { facts, runs } = await look([size], ["media"], withMedia(medium(3)));
    expect({ facts: facts.media, runs }).toEqual({ facts: [{ kind: "image" }], runs: [] });
  });

  it.each([
    ["the bytes were not given", undefined, "media-not-inspected", undefined],
    ["the file is damaged", { unknown: "media-unreadable", note: "cut" } as const, "media-unreadable", "cut"],
  ])("leaves them unknown when %s", async (_, problem, unknown, note) => {
    const { facts } = await look(
      [size],
      ["media.width"],
      withMedia(medium(0, { bytes: undefined, problem })),
    );
    const gap = { unknown, note, detector: "test/medium" };
    expect(facts.media).toEqual([{ kind: "image", width: gap, height: gap }]);
  });

  it.each([
    ["says", () => ({ width: 9 }), 9, []],
    [
      "throws",
      () => {
        throw new Error("broken");
      },
      { unknown: "detector-failed", detector: "test/medium" },
      ["failed"],
    ],
  ])("asks what the declaration alone %s", async (_, withoutBytes, width, statuses) => {
    const detector = mediumDetector(() => ({}), { withoutBytes });
    const { facts, runs } = await look(
      [detector],
      ["media.width"],
      withMedia(medium(0, { bytes: undefined })),
    );
    expect((facts.media as FactTree[])[0]?.width).toEqual(width);
    expect(runs.map(({ status }) => status)).toEqual(statuses);
  });

  it("has one line for a detector: the worst of its runs, the first of those", async () => {
    const picky = mediumDetector(({ bytes }) => {
      if (bytes[0] === 0) return { width: 1, height: 1 };
      throw new Error(`medium ${bytes[0]}`);
    });
    const { runs } = await look([picky], ["media.width"], withMedia(medium(0), medium(1), medium(2)));
    expect(runs).toEqual([{ id: "test/medium", version: "2", status: "failed", note: "medium 1" }]);
  });

  it("looks at bytes once while they and the declaration stay the same", async () => {
    let looks = 0;
    const counting = mediumDetector(() => {
      looks += 1;
      return { width: looks, height: 1 };
    });
    const mediumCache = new Map<string, FactTree>();
    const options = {
      wanted: new Set(["media.width"]),
      detectors: [counting],
      calendar: calendarOf([]),
      asOf: "2028-09-01",
      mediumCache,
    };
    const first = await gather(withMedia(medium(0)), options);
    const again = await gather(withMedia(medium(0)), options);
    expect(again.facts).toEqual(first.facts);
    expect(looks).toBe(1);
    await gather(withMedia(medium(0, { declared: { kind: "video" } })), options);
    await gather(withMedia(medium(0, { sha256: "other" })), options);
    expect(looks).toBe(3);
  });
});
