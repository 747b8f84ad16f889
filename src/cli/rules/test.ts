import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { quote } from "../../documents/quote.ts";
import { AdclauseError } from "../../types/error.ts";
import { oneOf } from "../arguments.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { printPackProblems } from "../pack-set.ts";
import {
  electionsOf,
  packsOf,
  pageOptions,
  type RulesSetting,
  type RulesVerb,
  usageError,
} from "./setting.ts";
import { watchPacks } from "./watch.ts";

/** `adclause rules test`: runs the tests that rules carry. */
export const test: RulesVerb = {
  flags: ["elections", "format", "out", "watch"],
  names: 0,
  usage: "adclause rules test",
  async run(setting) {
    if (setting.flags.watch !== true) return runTests(setting);
    if (setting.flags.pack === undefined)
      throw usageError("`--watch` needs packs of your own", "write `--pack ./my-rules --watch`");
    return watchPacks(setting, () => runTests(setting));
  },
};

async function runTests(setting: RulesSetting): Promise<ExitCode> {
  const { flags, terminal } = setting;
  const format = oneOf("--format", flags.format ?? "pretty", ["pretty", "json", "junit"]);
  const packs = await packsOf(setting);
  const faults = await printPackProblems(packs, terminal);
  const [{ testRules }, { detectors }, { loadCalendar }, { ruleTestReport }, { ruleTestJunit }] =
    await Promise.all([
      import("../../rule-tests.ts"),
      import("../../evidence/detectors.ts"),
      import("../../rules/load-calendar.ts"),
      import("../../report/rule-test-report.ts"),
      import("../../report/rule-test-junit.ts"),
    ]);
  const report = await testRules({ packs, detectors, calendar: await loadCalendar(electionsOf(setting)) });
  const weak = report.problems.slice(packs.problems.length);
  await printPackProblems({ problems: weak }, terminal);
  const isFile = flags.out !== undefined;
  const texts = {
    pretty: () => ruleTestReport(report, isFile ? {} : pageOptions(terminal)),
    json: () => `${JSON.stringify({ format: 1, ...report }, null, 2)}\n`,
    junit: () => ruleTestJunit(report),
  };
  await writeOut(flags.out, texts[format](), setting);
  if (faults > 0 || weak.length > 0) return EXIT.error;
  if (report.cases.length === 0) return EXIT.nothingChecked;
  return report.failed > 0 ? EXIT.violation : EXIT.pass;
}

async function writeOut(file: string | undefined, text: string, { terminal }: RulesSetting): Promise<void> {
  if (file === undefined) return terminal.stdout.write(text);
  try {
    await writeFile(resolve(terminal.cwd, file), text);
  } catch (cause) {
    throw new AdclauseError("E_OPTION", `cannot write ${quote(file)}`, {
      hint: "check the folder of `--out`",
      cause,
    });
  }
}
