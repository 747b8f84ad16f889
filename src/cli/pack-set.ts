import type { PackSet } from "../rules/pack.ts";
import { AdclauseError, type Problem } from "../types/error.ts";
import { printError } from "./print-error.ts";
import type { Terminal } from "./terminal.ts";

/** Tells the faults of packs on stderr and how many there are; the rules without faults still run. */
export async function printPackProblems(
  { problems }: Pick<PackSet, "problems">,
  terminal: Terminal,
): Promise<number> {
  const [first, ...rest]: readonly Problem[] = problems;
  if (first !== undefined) await printError(terminal, AdclauseError.of([first, ...rest]));
  return problems.length;
}
