import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { quote } from "../../documents/quote.ts";
import { AdclauseError } from "../../types/error.ts";
import { parseArguments } from "../arguments.ts";
import { EXIT } from "../exit-code.ts";
import { PROJECT_FILE } from "../find-project.ts";
import { INIT_HELP } from "../help.ts";
import { EXAMPLE_AD, EXAMPLE_PROJECT } from "../init-files.ts";
import { printNote } from "../print-error.ts";
import type { Verb } from "../verb.ts";

const FLAGS = { help: { type: "boolean", short: "h" } } as const;

/** `adclause init`: writes a project file and an example ad; never over a file that is there. */
export const init: Verb = async (args, terminal) => {
  const { values, positionals } = parseArguments(args, FLAGS);
  if (values.help) {
    await terminal.stdout.write(INIT_HELP);
    return EXIT.pass;
  }
  const [folder = ".", ...others] = positionals;
  if (others.length > 0)
    throw new AdclauseError("E_OPTION", "one folder at most", { hint: "see `adclause init --help`" });
  for (const [name, text] of [
    [PROJECT_FILE, EXAMPLE_PROJECT],
    ["ad.yaml", EXAMPLE_AD],
  ] as const) {
    const isNew = await writeNew(resolve(terminal.cwd, folder), name, text);
    await printNote(terminal, `${join(folder, name)} ${isNew ? "written" : "exists and was left alone"}`);
  }
  await printNote(terminal, `next: adclause check ${join(folder, "ad.yaml")}`);
  return EXIT.pass;
};

/** The flag `wx` makes "only if absent" one step of the file system, links and races included. */
async function writeNew(folder: string, name: string, text: string): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), text, { flag: "wx" });
    return true;
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "EEXIST") return false;
    throw new AdclauseError("E_OPTION", `cannot write ${quote(join(folder, name))}`, {
      hint: "name a folder that you may write to",
      cause,
    });
  }
}
