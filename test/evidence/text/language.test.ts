import { describe, expect, it } from "vitest";
import { guessLanguage } from "../../../src/evidence/text/language/guess-language.ts";
import { languageDetector } from "../../../src/evidence/text/language.ts";
import type { Submission } from "../../../src/submission/schema.ts";
import { adWithWords } from "./ad-input.ts";

describe("guessLanguage", () => {
  it.each([
    ["They have already rigged November's vote.", "known", "en"],
    ["Vote Tuesday.", "known", "en"],
    ["r1gged 3lection", "known", "en"],
    ["Las elecciones fueron robadas", "known", "es"],
    ["¡Vota por Rosa!", "known", "es"],
    ["L'élection a été volée par les démocrates", "other", "fr"],
    ["Die Wahl wurde gestohlen und wir wissen das", "other", "de"],
    ["A eleição foi roubada e não vamos aceitar", "other", "pt"],
    ["Il voto è truccato e loro lo sanno", "other", "it"],
    ["Выборы украдены", "other", "und-Cyrl"],
    ["选举被盗", "other", "und-Hani"],
    ["FRAUDE EN CALDER", "known", "es"],
    ["NOS ROBARON LA ELECCION", "known", "es"],
    ["Colchones baratos hoy", "known", "es"],
    ["#NoAlFraude #YaBasta", "known", "es"],
    ["Vota no a la 3", "known", "es"],
    ["Mi gente, vote early y traiga a su family", "known", "es"],
    ["El Paso votes Tuesday", "known", "en"],
    ["Voter ID makes elections safer.", "known", "en"],
    ["Join us in La Jolla", "known", "en"],
    ["As urnas foram fraudadas", "other", "pt"],
    ["Voto impresso já", "other", "pt"],
    ["Saúde para todos", "other", "pt"],
    ["Elezioni rubate", "other", "it"],
    ["Vota sì al referendum", "other", "it"],
    ["Le urne sono truccate", "other", "it"],
    ["Élections truquées", "other", "fr"],
    ["On nous a volé l'élection", "other", "fr"],
    ["No acceptarem el resultat", "other", "ca"],
    ["O voto por correo é unha fraude", "other", "gl"],
    ["Vota Rosa", "short", "es"],
    ["Fraude nas urnas", "short", "pt"],
    ["Rosa Lindqvist 2028", "short", "und"],
    ["", "short", "und"],
  ])("%j", (text, state, guess) => {
    expect(guessLanguage(text)).toEqual({ state, guess });
  });
});

describe("text/language", () => {
  const run = (ad: Submission) => languageDetector.run(adWithWords(ad));
  const detector = "text/language";

  it("judges the words of the ad together", () => {
    expect(run({ copy: { headline: "Rosa Lindqvist", body: "She is running for Senate." } })).toEqual({
      language: { value: "en", certainty: "likely", detector },
    });
  });

  it("names its guess for a language that no detector reads", () => {
    expect(run({ copy: { body: "Wir wollen die Wahl und das ist gut" } })).toEqual({
      language: { unknown: "language-unsupported", detector, note: "the words look like `de`" },
    });
  });

  it("asks for a declaration when there are too few words, and takes it", () => {
    expect(run({ copy: { body: "Lindqvist" } })).toMatchObject({
      language: { unknown: "language-unsupported", declare: "targeting.languages" },
    });
    expect(run({ copy: { body: "Lindqvist" }, targeting: { languages: ["es-US"] } })).toMatchObject({
      language: { value: "es" },
    });
    expect(run({ copy: { body: "Lindqvist" }, targeting: { languages: ["es", "de"] } })).toMatchObject({
      language: { unknown: "language-unsupported" },
    });
  });

  it("is unknown without words", () => {
    expect(run({ copy: { body: "2028 🗳️" } })).toMatchObject({
      language: { unknown: "not-declared", declare: "copy.body" },
    });
  });
});
