import type { ExitCode } from "./exit-code.ts";
import type { Terminal } from "./terminal.ts";

/** A verb of the command: takes the arguments after its name. */
export type Verb = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;
