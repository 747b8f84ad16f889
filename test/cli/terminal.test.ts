import { expect, test } from "vitest";
import { createProgress } from "../../src/cli/progress.ts";
import { columnsOf, hasColor, type Stream, type Terminal } from "../../src/cli/terminal.ts";

const streamOf = (isTTY: boolean, columns?: number): Stream => ({
  isTTY,
  columns,
  write: async () => undefined,
});

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: "1" }, true, false],
  [{ NO_COLOR: "" }, true, true],
  [{ FORCE_COLOR: "1" }, false, true],
  [{ FORCE_COLOR: "0" }, true, false],
  [{ FORCE_COLOR: "1", NO_COLOR: "1" }, true, false],
  [{ TERM: "dumb" }, true, false],
])("with %j and a terminal: %s, colour: %s", (env, isTTY, expected) => {
  expect(hasColor({ env }, streamOf(isTTY))).toBe(expected);
});

test.each([
  [{}, undefined, 80],
  [{}, 132, 132],
  [{ COLUMNS: "100" }, 132, 100],
  [{ COLUMNS: "wide" }, 132, 132],
  [{ COLUMNS: "-3" }, undefined, 80],
])("with %j and a window of %s: %i columns", (env, columns, expected) => {
  expect(columnsOf({ env }, streamOf(true, columns))).toBe(expected);
});

async function progressOf(isTTY: boolean, total: number): Promise<string> {
  let written = "";
  const stderr: Stream = {
    isTTY,
    columns: 60,
    write: async (words) => {
      written += words;
    },
  };
  const terminal: Terminal = {
    cwd: "/",
    env: {},
    stdout: streamOf(false),
    stderr,
    readInput: async () => new Uint8Array(),
    today: () => "2028-08-20",
  };
  const progress = createProgress(terminal, total);
  for (let done = 0; done < total; done += 1) progress.step();
  await progress.end();
  return written;
}

test("a bar is drawn for those who watch, and wiped", async () => {
  const written = await progressOf(true, 8);
  expect(written.split("\r").at(1)).toBe(`${"░".repeat(40)} 0/8`);
  expect(written.split("\r").at(-2)).toBe(`${"█".repeat(40)} 8/8`);
  expect(written.endsWith("\r\x1b[K")).toBe(true);
});

test("no bar in a log, and none for a few ads", async () => {
  expect(await progressOf(false, 100)).toBe("");
  expect(await progressOf(true, 4)).toBe("");
});
