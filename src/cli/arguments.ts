import { type ParseArgsConfig, parseArgs } from "node:util";
import { didYouMean } from "../documents/did-you-mean.ts";
import { quote, quoteList } from "../documents/quote.ts";
import { AdclauseError } from "../types/error.ts";

type OptionsConfig = NonNullable<ParseArgsConfig["options"]>;

/**
 * Parses the arguments of a verb.
 *
 * @throws AdclauseError E_OPTION with a did-you-mean for an unknown flag, and for a flag with too much or too little
 */
export function parseArguments<const T extends OptionsConfig>(args: readonly string[], options: T) {
  const loose = parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
  for (const token of loose.tokens) {
    if (token.kind === "option" && !Object.hasOwn(options, token.name)) throw unknownFlag(token, options);
  }
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true });
  } catch (cause) {
    throw valueError(cause, loose.tokens, options);
  }
}

function unknownFlag(
  { name, rawName }: { name: string; rawName: string },
  options: OptionsConfig,
): AdclauseError {
  const near = didYouMean(name, Object.keys(options));
  const all = Object.keys(options).map((known) => `--${known}`);
  const hint = near === undefined ? `flags here: ${all.join(", ")}` : `did you mean \`--${near}\`?`;
  return new AdclauseError("E_OPTION", `unknown flag ${quote(rawName)}`, { hint });
}

type Token = NonNullable<ReturnType<typeof parseArgs>["tokens"]>[number];

/** Node words these errors for programmers; the flag at fault is found again in the tokens. */
function valueError(cause: unknown, tokens: readonly Token[], options: OptionsConfig): AdclauseError {
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const takesValue = options[token.name]?.type === "string";
    if (takesValue === (token.value !== undefined && !(token.value.startsWith("-") && !token.inlineValue)))
      continue;
    const message = takesValue
      ? `${quote(token.rawName)} needs a value`
      : `${quote(token.rawName)} takes no value`;
    return new AdclauseError("E_OPTION", message, { hint: "see `adclause --help`", cause });
  }
  return new AdclauseError("E_OPTION", "the arguments cannot be read", {
    hint: "see `adclause --help`",
    cause,
  });
}

/**
 * One of a few words.
 *
 * @throws AdclauseError E_OPTION for any other
 */
export function oneOf<T extends string>(flag: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  const near = didYouMean(value, known);
  throw new AdclauseError("E_OPTION", `unknown value ${quote(value)} for \`${flag}\``, {
    hint: near === undefined ? `one of ${quoteList(known)}` : `did you mean \`${near}\`?`,
  });
}
