import { linkSync, mkdirSync, symlinkSync, truncateSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { readJailed } from "../../src/submission/media-jail.ts";
import { makeFifo, tempTree } from "./temp-tree.ts";

const SPOT = Uint8Array.of(1, 2, 3);

/** `secret.png` lies beside the folder of the submission, `ad`, with every way to it that a file system knows. */
function tree(): string {
  const root = tempTree({
    "secret.png": "secret",
    "ad/spot.mp4": SPOT,
    "ad/media/été 1 (final).png": SPOT,
    "ad/empty.png": "",
  });
  const ad = join(root, "ad");
  symlinkSync("../secret.png", join(ad, "link.png"));
  symlinkSync("spot.mp4", join(ad, "inner-link.mp4"));
  symlinkSync("..", join(ad, "up"));
  symlinkSync("nowhere.png", join(ad, "dangling.png"));
  symlinkSync("loop.png", join(ad, "loop.png"));
  linkSync(join(root, "secret.png"), join(ad, "hard.png"));
  mkdirSync(join(ad, "dir.png"));
  makeFifo(join(ad, "fifo.png"));
  return ad;
}

const outcomeOf = async (root: string, path: string, maxBytes = 1000): Promise<string> => {
  const read = await readJailed(root, path, maxBytes);
  if ("refused" in read) return `refused: ${read.refused.message}`;
  return "failure" in read ? read.failure : `${read.bytes.length} bytes`;
};

describe("readJailed", () => {
  it.each([
    ["spot.mp4", "3 bytes"],
    ["./spot.mp4", "3 bytes"],
    ["media//été 1 (final).png", "3 bytes"],
    ["empty.png", "0 bytes"],
    ["absent.png", "missing"],
    ["spot.mp4/inner.png", "missing"],
    [`${"x".repeat(300)}.png`, "unreadable"],
    ["~/secret.png", "missing"],
    ["%2e%2e/secret.png", "missing"],
    ["link.png", "refused: the media path `link.png` leads through a symbolic link"],
    ["inner-link.mp4", "refused: the media path `inner-link.mp4` leads through a symbolic link"],
    ["up/secret.png", "refused: the media path `up/secret.png` leads through a symbolic link"],
    ["dangling.png", "refused: the media path `dangling.png` leads through a symbolic link"],
    ["loop.png", "refused: the media path `loop.png` leads through a symbolic link"],
    ["hard.png", "refused: the media path `hard.png` has a second name elsewhere (a hard link)"],
    ["dir.png", "refused: the media path `dir.png` is not a regular file"],
    ["fifo.png", "refused: the media path `fifo.png` is not a regular file"],
    ["media", "refused: the media path `media` is not a regular file"],
  ])("opens %j: %s", async (path, outcome) => {
    expect(await outcomeOf(tree(), path)).toBe(outcome);
  });

  it.each([
    ["", "is empty"],
    ["../secret.png", "climbs out of its folder with `..`"],
    ["media/../../secret.png", "climbs out of its folder with `..`"],
    ["media/../spot.mp4", "climbs out of its folder with `..`"],
    ["..%c0%afsecret.png", "climbs out of its folder with `..`"],
    ["..", "climbs out of its folder with `..`"],
    ["/etc/passwd", "is absolute"],
    ["/dev/stdin", "is absolute"],
    ["//host/share/a.png", "is absolute"],
    ["\\\\host\\share\\a.png", "holds a backslash"],
    ["media\\spot.png", "holds a backslash"],
    ["C:/secret.png", "holds a character that some systems give a meaning to"],
    ["spot.mp4:stream", "holds a character that some systems give a meaning to"],
    ["*.png", "holds a character that some systems give a meaning to"],
    ["a;id.png", "holds a character that some systems give a meaning to"],
    ["concat:a|b", "is an address, not a file"],
    ["https://example.org/a.png", "is an address, not a file"],
    ["file:///etc/passwd", "is an address, not a file"],
    ["-i", "has a part that starts with a dash, as options of programs do"],
    ["media/-y.png", "has a part that starts with a dash, as options of programs do"],
    ["a.png.", "has a part that ends in a dot or a space, which Windows drops"],
    ["a /b.png", "has a part that ends in a dot or a space, which Windows drops"],
    ["spot.mp4\0.png", "holds an invisible character"],
    ["\u202egnp.exe", "holds an invisible character"],
    ["a\nb.png", "holds an invisible character"],
    ["\ud800.png", "holds an invisible character"],
  ])("refuses %j, which %s", async (path, why) => {
    expect(await outcomeOf(tree(), path)).toMatch(
      new RegExp(`^refused: the media path .* ${escapeRegExp(why)}$`),
    );
  });

  it("refuses a socket", async () => {
    const root = tempTree({});
    const server = createServer();
    await new Promise<void>((listening) => server.listen(join(root, "sock.png"), listening));
    onTestFinished(() => void server.close());
    expect(await outcomeOf(root, "sock.png")).toBe(
      "refused: the media path `sock.png` is not a regular file",
    );
  });

  it("reads a file of the size limit and no larger one", async () => {
    const root = tempTree({ "a.png": "", "b.png": "" });
    truncateSync(join(root, "a.png"), 1000);
    truncateSync(join(root, "b.png"), 1001);
    expect([await outcomeOf(root, "a.png"), await outcomeOf(root, "b.png")]).toEqual([
      "1000 bytes",
      "too-large",
    ]);
  });

  it("takes a link that leads to the folder itself, which whoever runs it chose", async () => {
    const root = tempTree({ "real/spot.mp4": SPOT });
    symlinkSync("real", join(root, "alias"));
    expect(await outcomeOf(join(root, "alias"), "spot.mp4")).toBe("3 bytes");
  });

  it("calls everything missing when the folder is", async () => {
    expect(await outcomeOf(join(tempTree({}), "gone"), "spot.mp4")).toBe("missing");
  });
});

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
