import { resolve } from "node:path";
import { asOfDay } from "../day-flag.ts";
import { EXIT } from "../exit-code.ts";
import { printPackProblems } from "../pack-set.ts";
import { findRule } from "./find-rule.ts";
import { electionsOf, packsOf, pageOptions, type RulesVerb } from "./setting.ts";

/** `adclause rules explain <rule> <ad>`: every condition of a rule on an ad, and what would change the outcome. */
export const explain: RulesVerb = {
  flags: ["as-of", "elections"],
  names: 2,
  usage: "adclause rules explain <rule> <ad>",
  async run(setting) {
    const { flags, names, project, terminal } = setting;
    const [id = "", ad = ""] = names;
    const packs = await packsOf(setting);
    const faults = await printPackProblems(packs, terminal);
    const found = findRule(packs, id);
    const [{ explainRule }, { explanationReport }, { loadCalendar }, { loadSubmission }] = await Promise.all([
      import("../../explain-rule.ts"),
      import("../../report/explanation.ts"),
      import("../../rules/load-calendar.ts"),
      import("../../submission/load-submission.ts"),
    ]);
    const loaded = await loadSubmission(resolve(terminal.cwd, ad), { declarations: project.declarations });
    const day = await asOfDay(flags["as-of"], project, terminal);
    const explanation = await explainRule(loaded, found, await loadCalendar(electionsOf(setting)), day);
    await terminal.stdout.write(explanationReport(explanation, pageOptions(terminal)));
    return faults > 0 ? EXIT.error : EXIT.pass;
  },
};
