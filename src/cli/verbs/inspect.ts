import { resolve } from "node:path";
import { AdclauseError } from "../../types/error.ts";
import type { MediaEvidence } from "../../types/media-evidence.ts";
import { oneOf, parseArguments } from "../arguments.ts";
import { asOfDay } from "../day-flag.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { INSPECT_HELP } from "../help.ts";
import { printError } from "../print-error.ts";
import { projectFor } from "../project-for.ts";
import { columnsOf, hasColor, type Terminal } from "../terminal.ts";
import type { Verb } from "../verb.ts";

const FLAGS = {
  "as-of": { type: "string" },
  "trust-list": { type: "string" },
  originals: { type: "string", multiple: true },
  format: { type: "string" },
  extract: { type: "string" },
  evidence: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** One file: what is known of it, or why nothing is. */
interface InspectedFile {
  readonly source: string;
  readonly evidence?: MediaEvidence;
  readonly error?: AdclauseError;
}

/** `adclause inspect <file>…`: a sheet about each file, no rule judged. */
export const inspect: Verb = async (args, terminal) => {
  const { values: flags, positionals: paths } = parseArguments(args, FLAGS);
  if (flags.help) {
    await terminal.stdout.write(INSPECT_HELP);
    return EXIT.pass;
  }
  const [first] = paths;
  if (first === undefined) {
    throw new AdclauseError("E_OPTION", "which file?", { hint: "adclause inspect photo.jpg" });
  }
  const format = oneOf("--format", flags.format ?? "pretty", ["pretty", "json"]);
  const project = await projectFor({}, first, terminal);
  const given = flags["trust-list"];
  const trustList = given === undefined ? project.trustList : resolve(terminal.cwd, given);
  const originals = [
    ...project.originals,
    ...(flags.originals ?? []).map((path) => resolve(terminal.cwd, path)),
  ];
  const asOf = await asOfDay(flags["as-of"], project, terminal);
  const { inspectMedia } = await import("../../inspect-media.ts");
  const files: InspectedFile[] = [];
  // One after the other: a file may be large, and is let go when its sheet is made.
  for (const source of paths) {
    const file = await inspectMedia(resolve(terminal.cwd, source), {
      asOf,
      trustList,
      originals,
      name: source,
    }).then(
      (evidence): InspectedFile => ({ source, evidence }),
      (error: unknown): InspectedFile => ({ source, error: fileError(error, source) }),
    );
    if (file.error) await printError(terminal, file.error, source);
    if (file.evidence && format === "pretty") await printSheet(terminal, source, file.evidence, files.length);
    if (file.evidence && flags.extract !== undefined) {
      const { extractMetadata } = await import("../extract-metadata.ts");
      await extractMetadata(source, flags.extract, terminal);
    }
    if (file.evidence && flags.evidence !== undefined) {
      const { writeEvidence } = await import("../write-evidence.ts");
      await writeEvidence(source, file.evidence, flags.evidence, terminal);
    }
    files.push(file);
  }
  if (format === "json") await printJson(terminal, files);
  return exitCode(files);
};

/** A fault of the file is told and costs no other its sheet; a fault of the command stops it. */
function fileError(error: unknown, source: string): AdclauseError {
  if (!(error instanceof AdclauseError) || error.code !== "E_MEDIA") throw error;
  return new AdclauseError("E_MEDIA", error.message, { hint: error.hint, path: source, cause: error.cause });
}

async function printSheet(terminal: Terminal, source: string, evidence: MediaEvidence, index: number) {
  const { mediaReport } = await import("../../report/media-report.ts");
  const page = { color: hasColor(terminal, terminal.stdout), width: columnsOf(terminal, terminal.stdout) };
  await terminal.stdout.write((index === 0 ? "" : "\n") + mediaReport(source, evidence, page));
}

async function printJson(terminal: Terminal, files: readonly InspectedFile[]): Promise<void> {
  const { inert } = await import("../../report/inert.ts");
  const media = files.map(({ source, evidence, error }) =>
    error === undefined
      ? { source, ...evidence }
      : { source, error: { code: error.code, message: error.message, hint: error.hint } },
  );
  await terminal.stdout.write(inert(`${JSON.stringify({ format: 1, media }, null, 2)}\n`, "json"));
}

const exitCode = (files: readonly InspectedFile[]): ExitCode => {
  if (files.some(({ error }) => error !== undefined)) return EXIT.error;
  return files.every(({ evidence }) => evidence?.coverage.decoded === 1) ? EXIT.pass : EXIT.review;
};
