import { loadPacks } from "../../rules/load-packs.ts";
import type { PackSet } from "../../rules/pack.ts";
import { AdclauseError } from "../../types/error.ts";
import type { parseArguments } from "../arguments.ts";
import type { ExitCode } from "../exit-code.ts";
import { packSource } from "../pack-source.ts";
import type { Project } from "../project.ts";
import { columnsOf, hasColor, type Terminal } from "../terminal.ts";

/** Flags of all the verbs on rules; each verb takes those it knows. */
export const RULES_FLAGS = {
  pack: { type: "string", multiple: true },
  elections: { type: "string", multiple: true },
  "as-of": { type: "string" },
  "stale-after": { type: "string" },
  corpus: { type: "string" },
  format: { type: "string" },
  out: { type: "string" },
  watch: { type: "boolean" },
  clause: { type: "string" },
  effect: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

export type RulesFlags = ReturnType<typeof parseArguments<typeof RULES_FLAGS>>["values"];

/** What a verb on rules works with. */
export interface RulesSetting {
  readonly flags: RulesFlags;
  /** What stands behind the verb's name. */
  readonly names: readonly string[];
  readonly project: Project;
  readonly terminal: Terminal;
}

/** One verb of `adclause rules`, with the flags that it takes beside `--pack` and `--help`. */
export interface RulesVerb {
  readonly flags: readonly (keyof RulesFlags)[];
  /** How many names it takes. */
  readonly names: number;
  /** What they are, for the hint when there are more or fewer. */
  readonly usage: string;
  run(setting: RulesSetting): Promise<ExitCode>;
}

/** Packs as the flags name them, else as the project does, else all that ship. */
export const sourcesOf = ({ flags, project, terminal }: RulesSetting): readonly string[] | undefined =>
  flags.pack?.map((pack) => packSource(pack, terminal.cwd)) ?? project.packs;

export const packsOf = (setting: RulesSetting): Promise<PackSet> => loadPacks(sourcesOf(setting));

/** Calendars of the project and of the flags. */
export const electionsOf = ({ flags, project }: RulesSetting): readonly string[] => [
  ...project.elections,
  ...(flags.elections ?? []),
];

export const pageOptions = (terminal: Terminal) => ({
  color: hasColor(terminal, terminal.stdout),
  width: columnsOf(terminal, terminal.stdout),
});

export const usageError = (message: string, hint: string): AdclauseError =>
  new AdclauseError("E_OPTION", message, { hint });
