import { asOfDay } from "../day-flag.ts";
import { EXIT } from "../exit-code.ts";
import { printPackProblems } from "../pack-set.ts";
import { findRule } from "./find-rule.ts";
import { packsOf, pageOptions, type RulesVerb } from "./setting.ts";

/** `adclause rules show <rule>`: its clauses, what it cannot see, an ad on either side of it. */
export const show: RulesVerb = {
  flags: ["as-of"],
  names: 1,
  usage: "adclause rules show <rule>",
  async run(setting) {
    const { flags, names, project, terminal } = setting;
    const packs = await packsOf(setting);
    const faults = await printPackProblems(packs, terminal);
    const day = await asOfDay(flags["as-of"], project, terminal);
    const { rule, pack } = findRule(packs, names[0] ?? "");
    const { rulePage } = await import("../../report/rule-page.ts");
    await terminal.stdout.write(rulePage(rule, pack, day, pageOptions(terminal)));
    return faults > 0 ? EXIT.error : EXIT.pass;
  },
};
