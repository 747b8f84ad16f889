import { asOfDay } from "../day-flag.ts";
import { EXIT } from "../exit-code.ts";
import { printPackProblems } from "../pack-set.ts";
import { packsOf, pageOptions, type RulesVerb } from "./setting.ts";

/** `adclause rules list`: all rules, with what they cite. */
export const list: RulesVerb = {
  flags: ["as-of"],
  names: 0,
  usage: "adclause rules list",
  async run(setting) {
    const { flags, project, terminal } = setting;
    const packs = await packsOf(setting);
    const faults = await printPackProblems(packs, terminal);
    const day = await asOfDay(flags["as-of"], project, terminal);
    const { ruleList } = await import("../../report/rule-list.ts");
    await terminal.stdout.write(ruleList(packs, day, pageOptions(terminal)));
    return faults > 0 ? EXIT.error : EXIT.pass;
  },
};
