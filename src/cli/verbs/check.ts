import { resolve } from "node:path";
import { createChecker } from "../../checker.ts";
import type { RunReport } from "../../report/run-report.ts";
import { findSubmissions } from "../../submission/find-submissions.ts";
import type { Day } from "../../types/election.ts";
import { AdclauseError } from "../../types/error.ts";
import { oneOf, parseArguments } from "../arguments.ts";
import { checkSources } from "../check-sources.ts";
import { asOfDay } from "../day-flag.ts";
import { EXIT, exitCodeOf, FAIL_ON } from "../exit-code.ts";
import { CHECK_HELP } from "../help.ts";
import { classifierOf, LLM_FLAGS, tellUsage } from "../llm-flags.ts";
import { needsPlaces, outputsOf, writeReports } from "../outputs.ts";
import { printPackProblems } from "../pack-set.ts";
import { packSource } from "../pack-source.ts";
import { placeAds } from "../place-ads.ts";
import { printError } from "../print-error.ts";
import type { Project } from "../project.ts";
import { projectFor } from "../project-for.ts";
import { splitSuppressions, tellingUnused } from "../suppressions.ts";
import type { Terminal } from "../terminal.ts";
import { createTimings } from "../timings.ts";
import type { Verb } from "../verb.ts";

const FLAGS = {
  pack: { type: "string", multiple: true },
  "as-of": { type: "string" },
  format: { type: "string", multiple: true },
  out: { type: "string", multiple: true },
  "fail-on": { type: "string" },
  elections: { type: "string", multiple: true },
  "fact-checks": { type: "string", multiple: true },
  "trust-list": { type: "string" },
  originals: { type: "string", multiple: true },
  project: { type: "string" },
  "no-project": { type: "boolean" },
  matrix: { type: "boolean" },
  ...LLM_FLAGS,
  timings: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

type Flags = ReturnType<typeof parseFlags>["values"];
const parseFlags = (args: readonly string[]) => parseArguments(args, FLAGS);

/** `adclause check`: checks ads, writes the reports, and tells errors on stderr. */
export const check: Verb = async (args, terminal) => {
  const { values: flags, positionals: paths, tokens } = parseFlags(args);
  if (flags.help) {
    await terminal.stdout.write(CHECK_HELP);
    return EXIT.pass;
  }
  const [firstPath] = paths;
  if (firstPath === undefined) {
    throw new AdclauseError("E_OPTION", "no ad was named", {
      hint: "name a file or folder, or `-` for standard input",
    });
  }
  const outputs = outputsOf(tokens);
  const project = await projectFor(flags, firstPath, terminal);
  const failOn =
    flags["fail-on"] === undefined
      ? (project.failOn ?? "disclose")
      : oneOf("--fail-on", flags["fail-on"], FAIL_ON);
  const asOf = await asOfDay(flags["as-of"], project, terminal);
  const timings = createTimings(terminal);
  timings.lap("start");
  const { report, packProblems } = await runCheck(paths, { flags, project, asOf, terminal }, timings.lap);
  const results = needsPlaces(outputs) ? await placeAds(report.results, terminal.cwd) : report.results;
  await writeReports({ ...report, results, failOn }, outputs, terminal);
  timings.lap("report");
  if (flags.timings) await timings.print();
  const errors = report.results.filter(({ error }) => error !== undefined).length + packProblems;
  return exitCodeOf({
    errors,
    failOn,
    decisions: report.results.flatMap(({ verdict }) => verdict?.decision ?? []),
  });
};

interface Setting {
  readonly flags: Flags;
  readonly project: Project;
  readonly asOf: Day;
  readonly terminal: Terminal;
}

async function runCheck(paths: readonly string[], setting: Setting, lap: (part: string) => void) {
  const { flags, project, asOf, terminal } = setting;
  const { declarations } = project;
  const ofProject = splitSuppressions(project.suppressions, asOf);
  const classifier = await classifierOf(flags, terminal);
  const checker = await createChecker({
    packs: flags.pack?.map((pack) => packSource(pack, terminal.cwd)) ?? project.packs,
    elections: [...project.elections, ...(flags.elections ?? [])],
    factChecks: [
      ...project.factChecks,
      ...(flags["fact-checks"] ?? []).map((file) => resolve(terminal.cwd, file)),
    ],
    trustList:
      flags["trust-list"] === undefined ? project.trustList : resolve(terminal.cwd, flags["trust-list"]),
    originals: [...project.originals, ...(flags.originals ?? []).map((path) => resolve(terminal.cwd, path))],
    suppressions: ofProject.active,
    asOf,
    declarations,
    classifier,
  });
  const packProblems = await printPackProblems(checker.packs, terminal);
  lap("packs");
  const sources = (await findSubmissions(paths)).map(({ source }) => source);
  if (sources.length === 0) {
    throw new AdclauseError("E_NOTHING_CHECKED", "no ad was found in the folders", {
      hint: "an ad is a folder with `ad.yaml`, or a file called `name.ad.yaml`",
    });
  }
  const results = await checkSources(checker, sources, {
    declarations,
    terminal,
    hasMatrix: flags.matrix === true,
  });
  lap("check");
  await tellUsage(classifier?.usage(), terminal);
  for (const { source, error } of results) if (error) await printError(terminal, error, source);
  const suspensions = checker.packs.packs.flatMap((pack) => pack.suspensions);
  const expired = [...ofProject.expired, ...splitSuppressions(suspensions, asOf).expired];
  const unused = tellingUnused(checker.unusedSuppressions(), asOf, results);
  const report: RunReport = { results, unused, expired };
  return { report, packProblems };
}
