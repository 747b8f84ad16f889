import { didYouMean } from "../documents/did-you-mean.ts";
import { quote } from "../documents/quote.ts";
import { AdclauseError } from "../types/error.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import { GENERAL_HELP } from "./help.ts";
import { printError } from "./print-error.ts";
import type { Terminal } from "./terminal.ts";
import type { Verb } from "./verb.ts";

/** Verbs are loaded when called for, so that none pays for another. */
const VERBS: Readonly<Record<string, (() => Promise<Verb>) | undefined>> = {
  check: async () => (await import("./verbs/check.ts")).check,
  claims: async () => (await import("./verbs/claims.ts")).claims,
  inspect: async () => (await import("./verbs/inspect.ts")).inspect,
  llm: async () => (await import("./verbs/llm.ts")).llm,
  rules: async () => (await import("./verbs/rules.ts")).rules,
  init: async () => (await import("./verbs/init.ts")).init,
};

/** Runs the command and gives its exit code. Errors of ours are told on stderr; anything else is thrown. */
export async function run(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...args] = argv;
  try {
    if (name === undefined) {
      await terminal.stderr.write(GENERAL_HELP);
      return EXIT.error;
    }
    if (["--help", "-h", "help"].includes(name)) return await help(args, terminal);
    if (["--version", "-v"].includes(name)) {
      const { VERSION } = await import("./version.ts");
      await terminal.stdout.write(`${VERSION}\n`);
      return EXIT.pass;
    }
    const verb = await loadVerb(name);
    return await verb(args, terminal);
  } catch (error) {
    if (!(error instanceof AdclauseError)) throw error;
    await printError(terminal, error);
    return error.code === "E_NOTHING_CHECKED" ? EXIT.nothingChecked : EXIT.error;
  }
}

async function help([name]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (name !== undefined) return (await loadVerb(name))(["--help"], terminal);
  await terminal.stdout.write(GENERAL_HELP);
  return EXIT.pass;
}

function loadVerb(name: string): Promise<Verb> {
  const load = Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (load !== undefined) return load();
  const near = didYouMean(name, Object.keys(VERBS));
  const isFlag = name.startsWith("-");
  throw new AdclauseError("E_OPTION", `unknown ${isFlag ? "flag" : "verb"} ${quote(name)}`, {
    hint: near
      ? `did you mean \`adclause ${near}\`?`
      : `verbs: ${Object.keys(VERBS).join(", ")}; see \`adclause --help\``,
  });
}
