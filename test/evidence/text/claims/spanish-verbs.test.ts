import { describe, expect, it } from "vitest";
import { spanishForms } from "../../../../src/evidence/text/claims/grammar/spanish-verbs.ts";
import { languageOfWords } from "../../../../src/evidence/text/language/sentence-language.ts";

describe("spanishForms", () => {
  it.each([
    ["robar", "robarnos", undefined],
    ["robar", "roban", "s"],
    ["robar", "roben", "base"],
    ["robar", "robaron", "past"],
    ["robar", "robada", "participle"],
    ["robar", "robandose", "ing"],
    ["robar", "robaran", "future"],
    ["voltear", "volteen", "base"],
    ["tachar", "tachen", "base"],
    ["cargar", "carguen", "base"],
    ["embarcar", "embarquen", "base"],
    ["alzar", "alcen", "base"],
    ["meter", "metieron", "past"],
    ["permitir", "permitimos", "s"],
  ])("%s has %s as %s", (infinitive, word, form) => {
    expect(new Map(spanishForms(infinitive)).get(word)).toBe(form);
    expect(spanishForms(infinitive).map(([text]) => text)).toContain(word);
  });
});

describe("languageOfWords", () => {
  it.each([
    [" they rigged the vote ", "es", "en"],
    [" nos robaron la eleccion ", "en", "es"],
    [" maria de la cruz wins in los angeles ", "en", "en"],
    [" don't be fooled , la eleccion fue robada ", "en", "es"],
    [" rosa lindqvist ", "en", "en"],
    [" rosa lindqvist ", "es", "es"],
  ] as const)("reads %j in a text of %s as %s", (words, usual, language) => {
    expect(languageOfWords(words, usual)).toBe(language);
  });
});
