import { resolve } from "node:path";
import { quote } from "../../documents/quote.ts";
import { loadPacks } from "../../rules/load-packs.ts";
import type { PackSet } from "../../rules/pack.ts";
import type { LoadedSubmission } from "../../submission/loaded.ts";
import { AdclauseError } from "../../types/error.ts";
import { oneOf } from "../arguments.ts";
import { asOfDay } from "../day-flag.ts";
import { EXIT } from "../exit-code.ts";
import { printPackProblems } from "../pack-set.ts";
import { packSource } from "../pack-source.ts";
import { printError } from "../print-error.ts";
import { electionsOf, pageOptions, type RulesVerb, usageError } from "./setting.ts";

/** `adclause rules diff <old> <new> --corpus <folder>`: what a change of a pack does to real ads. */
export const diff: RulesVerb = {
  flags: ["as-of", "corpus", "elections", "format"],
  names: 2,
  usage: "adclause rules diff <old pack> <new pack> --corpus <folder>",
  async run(setting) {
    const { flags, names, project, terminal } = setting;
    const { corpus } = flags;
    if (corpus === undefined)
      throw usageError("`rules diff` needs ads to compare on", "write `--corpus creatives/`");
    const format = oneOf("--format", flags.format ?? "pretty", ["pretty", "json"]);
    const [before, after] = await Promise.all(
      names.map((name) => loadPacks([packSource(name, terminal.cwd)])),
    );
    if (before === undefined || after === undefined) throw usageError("two packs are compared", diff.usage);
    const faults = (await printPackProblems(before, terminal)) + (await printPackProblems(after, terminal));
    refuseUnlike(before, after, names);
    const asOf = await asOfDay(flags["as-of"], project, terminal);
    const [{ diffPacks }, { diffReport }, { loadCalendar }, { findSubmissions }, { loadSubmission }] =
      await Promise.all([
        import("../../pack-diff.ts"),
        import("../../report/diff-report.ts"),
        import("../../rules/load-calendar.ts"),
        import("../../submission/find-submissions.ts"),
        import("../../submission/load-submission.ts"),
      ]);
    const files = await findSubmissions([resolve(terminal.cwd, corpus)]);
    const ads: LoadedSubmission[] = [];
    let lost = 0;
    for (const { source } of files) {
      try {
        ads.push(await loadSubmission(source, { declarations: project.declarations }));
      } catch (error) {
        if (!(error instanceof AdclauseError)) throw error;
        lost += 1;
        await printError(terminal, error);
      }
    }
    if (ads.length === 0) {
      const hint = "an ad is a file `*.yaml` or `*.json`, or a folder with an `ad.yaml`";
      throw new AdclauseError("E_NOTHING_CHECKED", `no ad was found in ${quote(corpus)}`, { hint });
    }
    const calendar = await loadCalendar(electionsOf(setting));
    const found = await diffPacks(ads, { before, after }, { calendar, options: {} }, asOf);
    const text =
      format === "json"
        ? `${JSON.stringify({ format: 1, asOf, ...found }, null, 2)}\n`
        : diffReport(found, pageOptions(terminal));
    await terminal.stdout.write(text);
    return faults + lost > 0 ? EXIT.error : EXIT.pass;
  },
};

/** Two versions of one pack are compared; two different packs differ everywhere, which tells nothing. */
function refuseUnlike(before: PackSet, after: PackSet, [old = "", young = ""]: readonly string[]): void {
  const idOf = ({ packs }: PackSet): string => packs.map(({ head }) => head.id).join(", ");
  if (idOf(before) === idOf(after) && idOf(before) !== "") return;
  throw usageError(
    `${quote(old)} is the pack ${quote(idOf(before))} and ${quote(young)} is ${quote(idOf(after))}`,
    "compare two versions of one pack",
  );
}
