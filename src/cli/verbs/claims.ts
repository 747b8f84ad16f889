import { AdclauseError } from "../../types/error.ts";
import { oneOf, parseArguments } from "../arguments.ts";
import { asOfDay } from "../day-flag.ts";
import { EXIT } from "../exit-code.ts";
import { CLAIMS_HELP } from "../help.ts";
import { projectFor } from "../project-for.ts";
import { columnsOf, hasColor, type Terminal } from "../terminal.ts";
import type { Verb } from "../verb.ts";

const FLAGS = {
  "as-of": { type: "string" },
  until: { type: "string" },
  place: { type: "string", multiple: true },
  elections: { type: "string", multiple: true },
  format: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

/** `adclause claims <text|->`: the claims about elections in a text, underlined in place. */
export const claims: Verb = async (args, terminal) => {
  const { values: flags, positionals } = parseArguments(args, FLAGS);
  if (flags.help) {
    await terminal.stdout.write(CLAIMS_HELP);
    return EXIT.pass;
  }
  const format = oneOf("--format", flags.format ?? "pretty", ["pretty", "json"]);
  const text = await textOf(positionals, terminal);
  if (text.trim() === "") throw new AdclauseError("E_NOTHING_CHECKED", "there are no words to read");
  const project = await projectFor({}, "-", terminal);
  const { readClaims } = await import("../../classify-claims.ts");
  const reading = await readClaims(text, {
    asOf: await asOfDay(flags["as-of"], project, terminal),
    until: flags.until,
    places: flags.place,
    elections: [...project.elections, ...(flags.elections ?? [])],
  });
  if (format === "json") {
    const { inert } = await import("../../report/inert.ts");
    await terminal.stdout.write(inert(`${JSON.stringify({ format: 1, ...reading }, null, 2)}\n`, "json"));
  } else {
    const { claimReport } = await import("../../report/claim-report.ts");
    const page = {
      color: hasColor(terminal, terminal.stdout),
      width: columnsOf(terminal, terminal.stdout),
    };
    await terminal.stdout.write(claimReport(text, reading, page));
  }
  return reading.unread.length > 0 ? EXIT.review : EXIT.pass;
};

async function textOf(positionals: readonly string[], terminal: Terminal): Promise<string> {
  const [first, ...others] = positionals;
  if (first === undefined || others.length > 0) {
    throw new AdclauseError("E_OPTION", first === undefined ? "which text?" : "only one text at a time", {
      hint: 'adclause claims "They rigged it." or adclause claims - < body.txt',
    });
  }
  if (first !== "-") return first;
  const { decode } = await import("../../documents/decode.ts");
  const { text, fault } = decode(await terminal.readInput());
  if (fault !== undefined)
    throw new AdclauseError("E_OPTION", `standard input: ${fault.message}`, { hint: fault.hint });
  return text;
}
