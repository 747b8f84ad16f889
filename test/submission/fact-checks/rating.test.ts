import { describe, expect, it } from "vitest";
import { type GivenRating, normaliseRating } from "../../../src/submission/fact-checks/rating.ts";

describe("a rating comes down to", () => {
  it.each<[GivenRating, string]>([
    [{ words: "False" }, "false"],
    [{ words: "FALSE." }, "false"],
    [{ words: "Pants on Fire!" }, "false"],
    [{ words: "Four Pinocchios" }, "false"],
    [{ words: "False. The video is from another year." }, "false"],
    [{ words: "Falso: no hay tal ley" }, "false"],
    [{ words: "Bulo" }, "false"],
    [{ words: "Faux" }, "false"],
    [{ words: "Mostly False" }, "mostly-false"],
    [{ words: "Partly false" }, "mostly-false"],
    [{ words: "Engañoso" }, "mostly-false"],
    [{ words: "En su mayoría falso" }, "mostly-false"],
    [{ words: "Missing context" }, "mixed"],
    [{ words: "Half True" }, "mixed"],
    [{ words: "Verdad a medias" }, "mixed"],
    [{ words: "Mostly True" }, "true"],
    [{ words: "Verdadero" }, "true"],
    [{ words: "Satire" }, "unknown"],
    [{ words: "Sin pruebas" }, "unknown"],
    [{ words: "Three sighs" }, "unknown"],
    [{ words: "Not quite false" }, "unknown"],
    [{ value: 1 }, "false"],
    [{ value: 2 }, "mostly-false"],
    [{ value: 3 }, "mixed"],
    [{ value: 4 }, "true"],
    [{ value: 5 }, "true"],
    [{ value: 0, best: 100, worst: 0 }, "false"],
    [{ value: 100, best: 100, worst: 0 }, "true"],
    [{ value: 1, best: 7, worst: 1 }, "false"],
    [{ value: -1 }, "unknown"],
    [{ value: 0 }, "unknown"],
    [{ value: 1, best: 1, worst: 1 }, "unknown"],
    [{ words: "2", value: 2 }, "mostly-false"],
    [{ words: "Half true", value: 1 }, "mixed"],
    [{ words: "False", value: 5 }, "unknown"],
    [{ words: "True", value: 1 }, "unknown"],
    [{}, "unknown"],
  ])("%j → %s", (given, expected) => {
    expect(normaliseRating(given)).toBe(expected);
  });
});
