import { oneOf, parseArguments } from "../arguments.ts";
import { EXIT } from "../exit-code.ts";
import { RULES_HELP } from "../help.ts";
import { projectFor } from "../project-for.ts";
import { RULES_FLAGS, type RulesFlags, type RulesVerb, usageError } from "../rules/setting.ts";
import type { Verb } from "../verb.ts";

/** Verbs are loaded when called for, so that none pays for another. */
const VERBS = {
  list: async () => (await import("../rules/list.ts")).list,
  show: async () => (await import("../rules/show.ts")).show,
  test: async () => (await import("../rules/test.ts")).test,
  lint: async () => (await import("../rules/lint.ts")).lint,
  explain: async () => (await import("../rules/explain.ts")).explain,
  diff: async () => (await import("../rules/diff.ts")).diff,
  new: async () => (await import("../rules/new.ts")).newRule,
  schema: async () => (await import("../rules/schema.ts")).schema,
} as const satisfies Record<string, () => Promise<RulesVerb>>;

type Name = keyof typeof VERBS;
const NAMES = Object.keys(VERBS).filter((name): name is Name => Object.hasOwn(VERBS, name));

/** `adclause rules …`: what the packs hold, whether it works, and what a change of theirs does. */
export const rules: Verb = async (args, terminal) => {
  const { values: flags, positionals } = parseArguments(args, RULES_FLAGS);
  if (flags.help) {
    await terminal.stdout.write(RULES_HELP);
    return EXIT.pass;
  }
  const [given, ...names] = positionals;
  if (given === undefined) throw usageError("which of them?", `rules ${NAMES.join(", rules ")}`);
  const verb = await VERBS[oneOf("rules", given, NAMES)]();
  if (names.length !== verb.names)
    throw usageError(`\`rules ${given}\` takes ${countOf(verb.names)}`, `\`${verb.usage}\``);
  const foreign = foreignFlag(flags, verb);
  if (foreign !== undefined)
    throw usageError(`\`rules ${given}\` takes no \`--${foreign}\``, "see `adclause rules --help`");
  const project = await projectFor({}, "-", terminal);
  return verb.run({ flags, names, project, terminal });
};

const countOf = (names: number): string =>
  names === 0 ? "no name" : names === 1 ? "the id of one rule" : "two names";

function foreignFlag(flags: RulesFlags, { flags: own }: RulesVerb): string | undefined {
  const known: readonly string[] = ["pack", ...own];
  return Object.keys(flags).find((flag) => !known.includes(flag));
}
