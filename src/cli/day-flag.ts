import { quote } from "../documents/quote.ts";
import { isDay } from "../elections/days.ts";
import type { Day } from "../types/election.ts";
import { AdclauseError } from "../types/error.ts";
import { printNote } from "./print-error.ts";
import type { Terminal } from "./terminal.ts";

/**
 * The day that `--as-of` gives, else today, which is told on stderr: a verdict that hangs on the clock says so.
 *
 * @throws AdclauseError E_OPTION for a day that does not exist
 */
export async function asOfDay(given: string | undefined, terminal: Terminal): Promise<Day> {
  if (given === undefined) {
    const today = terminal.today();
    await printNote(terminal, `as of ${today} (today; --as-of sets another day)`);
    return today;
  }
  if (isDay(given)) return given;
  throw new AdclauseError("E_OPTION", `${quote(given)} is not a day`, { hint: "write `--as-of 2028-09-01`" });
}
