import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, describe, expect, it } from "vitest";
import { withPngTexts } from "../../scripts/media/png.ts";
import { sceneJpeg } from "../../scripts/media/scenes.ts";
import { png } from "../evidence/provenance/c2pa/signed-media.ts";
import { HOSTILE } from "../report/fixtures.ts";
import { runCli } from "./run-cli.ts";

const folder = await mkdtemp(join(tmpdir(), "adclause-inspect-"));
afterAll(() => rm(folder, { recursive: true }));

const RUIN = "examples/ai-png-denied/ruin.png";
const day = ["--as-of", "2028-09-01"];

describe("adclause inspect", () => {
  it("prints a sheet", async () => {
    const { stdout, stderr, code } = await runCli(["inspect", RUIN, ...day]);
    await expect(stdout).toMatchFileSnapshot("../report/golden/media-ai.golden");
    expect([stderr, code]).toEqual(["", 0]);
  });

  it("prints one sheet after another, and tells a bad file without losing the others", async () => {
    const { stdout, stderr, code } = await runCli(["inspect", RUIN, "gone.png", "README.md", ...day]);
    expect(stdout).toContain("png image");
    expect(stdout).toContain("neither picture, video nor sound");
    expect(stderr).toContain("E_MEDIA");
    expect(code).toBe(2);
  });

  it("writes the raw metadata beside, and never over what is there", async () => {
    const cwd = await mkdtemp(join(folder, "extract-"));
    await writeFile(
      join(cwd, "a.png"),
      withPngTexts(png, [{ keyword: "parameters", text: "a ruin, Steps: 20" }]),
    );
    const args = ["inspect", "a.png", ...day, "--extract", "raw"];
    const { stderr, code } = await runCli(args, { cwd });
    expect([stderr, code]).toEqual(["raw/a.png.metadata: strings.json written\n", 0]);
    const strings = JSON.parse(await readFile(join(cwd, "raw", "a.png.metadata", "strings.json"), "utf8"));
    expect(strings.entries).toContainEqual(
      expect.objectContaining({ block: "png-text", key: "parameters", value: "a ruin, Steps: 20" }),
    );
    const again = await runCli(args, { cwd });
    expect(again.code).toBe(2);
    expect(again.stderr).toContain("it holds such files already");
  });

  it("prints JSON of format 1", async () => {
    const { stdout, code } = await runCli(["inspect", RUIN, "gone.png", ...day, "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      format: 1,
      media: [
        { source: RUIN, format: "png", provenance: { aiGenerated: { value: true } } },
        { source: "gone.png", error: { code: "E_MEDIA" } },
      ],
    });
    expect(code).toBe(2);
  });

  it("exits with 4 when part of a file could not be decoded", async () => {
    const file = join(folder, "cut.png");
    await writeFile(file, png.subarray(0, png.length - 20));
    const { stdout, code } = await runCli(["inspect", file, ...day]);
    expect(stdout).toContain("Not known");
    expect(code).toBe(4);
  });

  it("keeps what a file says inert", async () => {
    const file = join(folder, "hostile.png");
    await writeFile(file, withPngTexts(png, [{ keyword: "Software", text: HOSTILE }]));
    const { stdout } = await runCli(["inspect", file, ...day]);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|[\p{Cs}\u2028\u2029\u202e]/u);
  });

  it.each([
    ["no file", ["inspect"]],
    ["an unknown format", ["inspect", RUIN, "--format", "xml"]],
    ["a day that is none", ["inspect", RUIN, "--as-of", "soon"]],
    ["a trust list that is none", ["inspect", RUIN, "--trust-list", "README.md"]],
  ])("refuses %s", async (_, argv) => {
    const { stderr, code } = await runCli(argv);
    expect(stderr).toContain("error");
    expect(code).toBe(2);
  });

  it("writes a picture of what was changed, and never over another", async () => {
    const cwd = await mkdtemp(join(folder, "evidence-"));
    const scene = await sceneJpeg("rally", { headline: "", disclaimer: "" });
    const input = await sharp({ create: { width: 180, height: 120, channels: 3, background: "#ff8800" } })
      .png()
      .toBuffer();
    const changed = await sharp(scene)
      .composite([{ input, left: 600, top: 200 }])
      .jpeg()
      .toBuffer();
    await writeFile(join(cwd, "original.jpg"), scene);
    await writeFile(join(cwd, "ad.jpg"), changed);
    const args = [
      "inspect",
      "ad.jpg",
      "original.jpg",
      "--as-of",
      "2028-09-01",
      "--originals",
      "original.jpg",
    ];
    const first = await runCli([...args, "--evidence", "seen"], { cwd });
    expect(first.code).toBe(0);
    expect(first.stderr).toContain("seen: ad.jpg.evidence.png written");
    expect(first.stderr).toContain("original.jpg: no part to show");
    const { data, info } = await sharp(join(cwd, "seen", "ad.jpg.evidence.png"))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([1200, 628]);
    const redAt = (x: number, y: number) => data[(y * 1200 + x) * 3] ?? -1;
    expect(redAt(690, 260)).toBeGreaterThan(230);
    expect(redAt(100, 600)).toBeLessThan(110);
    const again = await runCli([...args, "--evidence", "seen"], { cwd });
    expect(again.code).toBe(2);
    expect(again.stderr).toContain("name another folder");
  });
});
