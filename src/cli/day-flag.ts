import { quote } from "../documents/quote.ts";
import { isDay } from "../elections/days.ts";
import type { Day } from "../types/election.ts";
import { AdclauseError } from "../types/error.ts";
import { PROJECT_FILE } from "./find-project.ts";
import { printNote } from "./print-error.ts";
import type { Project } from "./project.ts";
import type { Terminal } from "./terminal.ts";

/**
 * The day that `--as-of` gives, else the one of the project file, else today. What the command line does not say
 * is told on stderr: a verdict that hangs on the clock says so.
 *
 * @throws AdclauseError E_OPTION for a day that does not exist
 */
export async function asOfDay(
  given: string | undefined,
  { asOf }: Pick<Project, "asOf">,
  terminal: Terminal,
): Promise<Day> {
  if (given === undefined && asOf !== undefined) {
    await printNote(terminal, `as of ${asOf} (${PROJECT_FILE}; --as-of sets another day)`);
    return asOf;
  }
  if (given === undefined) {
    const today = terminal.today();
    await printNote(terminal, `as of ${today} (today; --as-of sets another day)`);
    return today;
  }
  if (isDay(given)) return given;
  throw new AdclauseError("E_OPTION", `${quote(given)} is not a day`, { hint: "write `--as-of 2028-09-01`" });
}
