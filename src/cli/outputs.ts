import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { quote } from "../documents/quote.ts";
import { type Format, reporters } from "../report/reporters.ts";
import type { RunReport } from "../report/run-report.ts";
import { AdclauseError } from "../types/error.ts";
import { oneOf } from "./arguments.ts";
import { columnsOf, hasColor, type Terminal } from "./terminal.ts";

/** A report to write: its format, and the file, or stdout when there is none. */
export interface Output {
  readonly format: Format;
  readonly file?: string;
}

const FORMATS: readonly Format[] = ["pretty", "json", "sarif", "junit", "github", "markdown", "html"];

/** Formats that point into the files of ads. */
const PLACED: ReadonlySet<Format> = new Set(["sarif", "github"]);

export const needsPlaces = (outputs: readonly Output[]): boolean =>
  outputs.some(({ format }) => PLACED.has(format));

interface OptionToken {
  readonly kind: string;
  readonly name?: string;
  readonly value?: string | undefined;
}

/**
 * Pairs each `--out` with the `--format` before it; `pretty` to stdout when neither is given.
 *
 * @throws AdclauseError E_OPTION for an `--out` without a format, and for two formats on stdout
 */
export function outputsOf(tokens: readonly OptionToken[]): readonly Output[] {
  const outputs: Output[] = [];
  for (const { kind, name, value = "" } of tokens) {
    if (kind !== "option") continue;
    if (name === "format") outputs.push({ format: oneOf("--format", value, FORMATS) });
    if (name !== "out") continue;
    const last = outputs.pop();
    if (last === undefined || last.file !== undefined) {
      throw new AdclauseError("E_OPTION", `\`--out\` ${quote(value)} has no format`, {
        hint: "write `--format json --out report.json`",
      });
    }
    outputs.push({ ...last, file: value });
  }
  if (outputs.filter(({ file }) => file === undefined).length > 1) {
    throw new AdclauseError("E_OPTION", "two reports cannot share stdout", {
      hint: "give all but one an `--out`",
    });
  }
  return outputs.length === 0 ? [{ format: "pretty" }] : outputs;
}

/** Writes every report; files get neither colour nor the window's width. */
export async function writeReports(
  report: RunReport,
  outputs: readonly Output[],
  terminal: Terminal,
): Promise<void> {
  const hasVerdict = report.results.some(({ verdict }) => verdict !== undefined);
  for (const { format, file } of outputs) {
    // Without a verdict a person has read all there is to say on stderr.
    if (format === "pretty" && file === undefined && !hasVerdict) continue;
    const page =
      file === undefined
        ? { color: hasColor(terminal, terminal.stdout), width: columnsOf(terminal, terminal.stdout) }
        : {};
    const text = reporters[format](report, page);
    if (file === undefined) await terminal.stdout.write(text);
    else await writeOut(resolve(terminal.cwd, file), text);
  }
}

async function writeOut(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (cause) {
    throw new AdclauseError("E_OPTION", `cannot write ${quote(path)}`, {
      hint: "check the folder of `--out`",
      cause,
    });
  }
}
