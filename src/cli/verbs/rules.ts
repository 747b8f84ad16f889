import { didYouMean } from "../../documents/did-you-mean.ts";
import { quote } from "../../documents/quote.ts";
import { loadPacks } from "../../rules/load-packs.ts";
import type { PackSet } from "../../rules/pack.ts";
import { AdclauseError } from "../../types/error.ts";
import { oneOf, parseArguments } from "../arguments.ts";
import { asOfDay } from "../day-flag.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { RULES_HELP } from "../help.ts";
import { printPackProblems } from "../pack-set.ts";
import { packSource } from "../pack-source.ts";
import type { Project } from "../project.ts";
import { projectFor } from "../project-for.ts";
import { columnsOf, hasColor, type Terminal } from "../terminal.ts";
import type { Verb } from "../verb.ts";

const FLAGS = {
  pack: { type: "string", multiple: true },
  elections: { type: "string", multiple: true },
  "as-of": { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

type Flags = ReturnType<typeof parseFlags>["values"];
const parseFlags = (args: readonly string[]) => parseArguments(args, FLAGS);

/** `adclause rules list|show|test`: what the packs hold, and whether it works. */
export const rules: Verb = async (args, terminal) => {
  const { values: flags, positionals } = parseFlags(args);
  if (flags.help) {
    await terminal.stdout.write(RULES_HELP);
    return EXIT.pass;
  }
  const [name, ...names] = positionals;
  if (name === undefined) throw usage("which of them?");
  const verb = oneOf("rules", name, ["list", "show", "test"]);
  if (verb === "show" && names.length !== 1) throw usage("`rules show` takes the id of one rule");
  if (verb !== "show" && names.length > 0) throw usage(`\`rules ${verb}\` takes no name`);
  const project = await projectFor({}, "-", terminal);
  const packs = await loadPacks(flags.pack?.map((pack) => packSource(pack, terminal.cwd)) ?? project.packs);
  const faults = await printPackProblems(packs, terminal);
  const elections = [...project.elections, ...(flags.elections ?? [])];
  const code =
    verb === "test"
      ? await test(packs, elections, terminal)
      : await show(packs, names[0], { flags, project, terminal });
  return faults > 0 ? EXIT.error : code;
};

const usage = (message: string): AdclauseError =>
  new AdclauseError("E_OPTION", message, { hint: "rules list, rules show <rule> or rules test" });

const pageOptions = (terminal: Terminal) => ({
  color: hasColor(terminal, terminal.stdout),
  width: columnsOf(terminal, terminal.stdout),
});

interface Setting {
  readonly flags: Flags;
  readonly project: Project;
  readonly terminal: Terminal;
}

/** One rule, or the list of all. */
async function show(
  packs: PackSet,
  id: string | undefined,
  { flags, project, terminal }: Setting,
): Promise<ExitCode> {
  const day = await asOfDay(flags["as-of"], project, terminal);
  if (id === undefined) {
    const { ruleList } = await import("../../report/rule-list.ts");
    await terminal.stdout.write(ruleList(packs, day, pageOptions(terminal)));
    return EXIT.pass;
  }
  const all = packs.packs.flatMap((pack) => pack.rules.map((rule) => ({ pack, rule })));
  const found = all.find(({ rule }) => rule.source.id === id);
  if (found === undefined) {
    const near = didYouMean(
      id,
      all.map(({ rule }) => rule.source.id),
    );
    const hint = near === undefined ? "`adclause rules list` names them all" : `did you mean \`${near}\`?`;
    throw new AdclauseError("E_OPTION", `unknown rule ${quote(id)}`, { hint });
  }
  const { rulePage } = await import("../../report/rule-page.ts");
  await terminal.stdout.write(rulePage(found.rule, found.pack, day, pageOptions(terminal)));
  return EXIT.pass;
}

async function test(packs: PackSet, elections: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [{ testRules }, { detectors }, { loadCalendar }, { ruleTestReport }] = await Promise.all([
    import("../../rule-tests.ts"),
    import("../../evidence/detectors.ts"),
    import("../../rules/load-calendar.ts"),
    import("../../report/rule-test-report.ts"),
  ]);
  const report = await testRules({ packs, detectors, calendar: await loadCalendar(elections) });
  const weak = report.problems.slice(packs.problems.length);
  await printPackProblems({ problems: weak }, terminal);
  await terminal.stdout.write(ruleTestReport(report, pageOptions(terminal)));
  if (weak.length > 0) return EXIT.error;
  if (report.cases.length === 0) return EXIT.nothingChecked;
  return report.failed > 0 ? EXIT.violation : EXIT.pass;
}
