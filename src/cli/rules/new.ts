import { mkdir, readdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { quote } from "../../documents/quote.ts";
import { AdclauseError } from "../../types/error.ts";
import { oneOf } from "../arguments.ts";
import { asOfDay } from "../day-flag.ts";
import { EXIT } from "../exit-code.ts";
import { printNote } from "../print-error.ts";
import type { Terminal } from "../terminal.ts";
import { packTemplate, ruleTemplate } from "./rule-template.ts";
import { type RulesVerb, usageError } from "./setting.ts";

const ID = /^([a-z0-9-]+(?:\/[a-z0-9-]+)*)\/([a-z0-9-]+)$/;

/** `adclause rules new <pack>/<rule>`: a rule to fill in, with tests on both sides; never over a file that is there. */
export const newRule: RulesVerb = {
  flags: ["as-of", "clause", "effect"],
  names: 1,
  usage:
    "adclause rules new <pack>/<rule> [--pack <folder>] [--clause <id>] [--effect reject|disclose|review]",
  async run({ flags, names, project, terminal }) {
    const [id = ""] = names;
    const [, pack, name] = ID.exec(id) ?? [];
    if (pack === undefined || name === undefined)
      throw usageError(
        `${quote(id)} is no id of a rule`,
        "write the pack, a slash and a noun: `house/weapon-words`",
      );
    const effect = oneOf("--effect", flags.effect ?? "review", ["reject", "disclose", "review"]);
    const day = await asOfDay(flags["as-of"], project, terminal);
    const [folder = pack] = flags.pack ?? [];
    const clause = flags.clause ?? `${pack.replaceAll("/", "-").toUpperCase()}-1`;
    const files: [string, string][] = [[`${name}.rules.yaml`, ruleTemplate({ id, clause, effect, day })]];
    const isNew = await isEmpty(resolve(terminal.cwd, folder));
    if (isNew) files.unshift(["pack.yaml", packTemplate({ pack, clause, day })]);
    for (const [file, text] of files) await write(join(folder, file), text, terminal);
    await printNote(
      terminal,
      `next: fill in what stands in capitals, then adclause rules test --pack ${asPath(folder)}`,
    );
    return EXIT.pass;
  },
};

/** A pack is told from one that ships by its leading `./`, `../` or `/`. */
const asPath = (folder: string): string =>
  /^(?:\.{1,2}(?:[\\/]|$)|[\\/]|[a-z]:)/i.test(folder) ? folder : `./${folder}`;

async function isEmpty(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(() => []);
  return !names.some((name) => /\.ya?ml$/.test(name));
}

async function write(file: string, text: string, terminal: Terminal): Promise<void> {
  const path = resolve(terminal.cwd, file);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: "wx" });
  } catch (cause) {
    const isThere = cause instanceof Error && "code" in cause && cause.code === "EEXIST";
    const message = isThere ? `${quote(file)} is there already` : `cannot write ${quote(file)}`;
    const hint = isThere ? "give the rule another name" : "name a folder that you may write to";
    throw new AdclauseError("E_OPTION", message, { hint, cause });
  }
  await printNote(terminal, `${file} written`);
}
