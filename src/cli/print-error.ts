import picocolors from "picocolors";
import { inert } from "../report/inert.ts";
import { type AdclauseError, formatPosition } from "../types/error.ts";
import { hasColor, type Terminal } from "./terminal.ts";

/** Tells an error on stderr: its message and hint, then every further problem of the document at fault. */
export async function printError(terminal: Terminal, error: AdclauseError, source?: string): Promise<void> {
  const { bold, red, dim } = picocolors.createColors(hasColor(terminal, terminal.stderr));
  const [, ...others] = error.problems;
  const at = source === undefined || error.message.includes(source) ? "" : `${source}: `;
  const lines = [
    `${bold(red("error"))} ${error.code} ${inert(at + error.message, "tty")}`,
    ...(error.hint === undefined ? [] : [`  ${dim(inert(error.hint, "tty"))}`]),
    ...others.flatMap((problem) => [
      `${bold(red("error"))} ${problem.code} ${inert(`${problem.message} at ${formatPosition(problem)}`, "tty")}`,
      ...(problem.hint === undefined ? [] : [`  ${dim(inert(problem.hint, "tty"))}`]),
    ]),
  ];
  await terminal.stderr.write(`${lines.join("\n")}\n`);
}

/** A note on stderr, for what is no error: the date that was used, how long something took. */
export async function printNote(terminal: Terminal, text: string): Promise<void> {
  const { dim } = picocolors.createColors(hasColor(terminal, terminal.stderr));
  await terminal.stderr.write(`${dim(inert(text, "tty"))}\n`);
}
