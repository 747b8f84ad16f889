import type { Form } from "./lexicon.ts";

const AR = {
  present: ["a", "as", "amos", "an", "ais"],
  plea: ["e", "es", "emos", "en", "eis"],
  past: ["o", "aron", "aste", "aba", "aban"],
  participle: ["ado", "ada", "ados", "adas"],
  ing: "ando",
};
const ER = {
  present: ["e", "es", "emos", "en"],
  plea: ["a", "as", "amos", "an"],
  past: ["io", "ieron", "iste", "ia", "ian"],
  participle: ["ido", "ida", "idos", "idas"],
  ing: "iendo",
};
const FUTURE = ["e", "as", "a", "emos", "an", "ia", "ian"];
const CLITICS = ["se", "nos", "le", "les", "lo", "la", "los", "las", "te", "me", "os"];

/** `tocar`, `pagar`, `cruzar` keep their sound before an `e`. */
const beforeE = (stem: string): string =>
  stem.replace(/(?:c|g|z)$/, (last) => (last === "c" ? "qu" : last === "g" ? "gu" : "c"));

/**
 * The folded forms of a regular Spanish verb, with a pronoun at its end where one may stand (`robarnos`). The infinitive
 * carries no time of its own. Accents are gone, so that `robó` is the noun `robo` too.
 */
export function spanishForms(infinitive: string): [string, Form | undefined][] {
  const stem = infinitive.slice(0, -2);
  const { present, plea, past, participle, ing } = infinitive.endsWith("ar") ? AR : ER;
  const soft = infinitive.endsWith("ar") ? beforeE(stem) : stem;
  const all = (head: string, ends: readonly string[], form?: Form): [string, Form | undefined][] =>
    ends.map((end) => [head + end, form]);
  return [
    ...all(infinitive, ["", ...CLITICS]),
    ...all(stem, present, "s"),
    ...all(soft, plea, "base"),
    ...all(stem, past, "past"),
    ...(infinitive.endsWith("ir") ? all(stem, ["imos"], "s") : []),
    ...all(stem, participle, "participle"),
    ...all(stem + ing, ["", ...CLITICS], "ing"),
    ...all(infinitive, FUTURE, "future"),
  ];
}
