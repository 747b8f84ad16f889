import { relative } from "node:path";
import { quote } from "../../documents/quote.ts";
import type { Problem } from "../../types/error.ts";
import { oneOf } from "../arguments.ts";
import { asOfDay } from "../day-flag.ts";
import { EXIT } from "../exit-code.ts";
import { printPackProblems } from "../pack-set.ts";
import { pageOptions, type RulesVerb, sourcesOf, usageError } from "./setting.ts";

/** Days after which a source should be read again: policies change several times a year. */
const STALE_AFTER = 365;

/** `adclause rules lint`: what compiles and still does not do what it says. */
export const lint: RulesVerb = {
  flags: ["as-of", "stale-after", "format"],
  names: 0,
  usage: "adclause rules lint",
  async run(setting) {
    const { flags, project, terminal } = setting;
    const format = oneOf("--format", flags.format ?? "pretty", ["pretty", "json", "sarif"]);
    const staleAfter = daysOf(flags["stale-after"]);
    const [{ loadPackSources }, { lintPack }, { lintReport }, { lintSarif }] = await Promise.all([
      import("../../rules/load-packs.ts"),
      import("../../rules/lint/lint.ts"),
      import("../../report/lint-report.ts"),
      import("../../report/lint-sarif.ts"),
    ]);
    const packs = await loadPackSources(sourcesOf(setting));
    const problems: readonly Problem[] = packs.flatMap((pack) => pack.problems);
    await printPackProblems({ problems }, terminal);
    const asOf = await asOfDay(flags["as-of"], project, terminal);
    const notes = packs
      .flatMap(({ data, locate }) =>
        data === undefined || locate === undefined ? [] : lintPack(data, locate, { asOf, staleAfter }),
      )
      .map((note) => ({ ...note, file: note.file && relative(terminal.cwd, note.file) }));
    const rules = packs.reduce((sum, { data }) => sum + (data?.rules.length ?? 0), 0);
    const texts = {
      pretty: () => lintReport(notes, rules, pageOptions(terminal)),
      json: () => `${JSON.stringify({ format: 1, asOf, notes, problems }, null, 2)}\n`,
      sarif: () => lintSarif(notes),
    };
    await terminal.stdout.write(texts[format]());
    if (problems.length > 0) return EXIT.error;
    return notes.some(({ level }) => level === "warning") ? EXIT.violation : EXIT.pass;
  },
};

function daysOf(given: string | undefined): number {
  if (given === undefined) return STALE_AFTER;
  if (/^\d{1,5}$/.test(given)) return Number(given);
  throw usageError(`${quote(given)} is no number of days`, "write `--stale-after 180`");
}
