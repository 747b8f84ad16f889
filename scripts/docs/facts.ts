import { detectors } from "../../src/evidence/detectors.ts";
import { dictionary } from "../../src/evidence/dictionary.ts";
import type { FactType } from "../../src/evidence/fact-type.ts";
import { code, codes, table } from "./markdown.ts";

/** The facts that a rule may name: those that were found or computed, those of media, and those only declared. */
export function factsDictionary(): string {
  const all = Object.entries(dictionary.fields);
  const media = all.filter(([name]) => name === "media");
  const declared = all.filter(([name, type]) => name !== "media" && type.declared);
  const found = all.filter(([name, type]) => name !== "media" && !type.declared);
  return Object.entries({ "Found and computed": found, Media: media, Declared: declared })
    .map(([title, fields]) => {
      const lines = fields.flatMap(([name, type]) => rows(name, type));
      return `## ${title}\n\n${table(HEAD, lines)}`;
    })
    .join("\n\n");
}

const HEAD = ["fact", "type", "values", "meaning", "from"];

function rows(path: string, type: FactType): string[][] {
  const row = [code(path), nameOf(type), codes(valuesOf(type)), type.doc, giverOf(path, type)];
  const inner = type.type === "list" ? type.of : type;
  const fields = inner.type === "object" ? Object.entries(inner.fields) : [];
  const base = type.type === "list" ? `${path}[]` : path;
  return [row, ...fields.flatMap(([name, field]) => rows(`${base}.${name}`, field))];
}

function nameOf(type: FactType): string {
  const name = type.type === "list" ? `list of ${type.of.type}` : type.type;
  return type.dated ? `${name}, dated` : name;
}

function valuesOf(type: FactType): readonly string[] {
  const of = type.type === "list" ? type.of : type;
  return of.type === "name" || of.type === "code" ? (of.values ?? []) : [];
}

/** The calendar for what changes with the day, else the detectors that give it; then the advertiser, who may declare it. */
function giverOf(path: string, type: FactType): string {
  const [root = "", field = ""] = path.split(/[[\].]+/);
  const isInMedium = root === "media" && field !== "";
  const [sense, given] = isInMedium ? ["medium", field] : ["ad", root];
  const givers = detectors.filter((one) => one.sense === sense && one.gives.includes(given));
  return [
    ...(type.dated ? ["the calendar"] : givers.map(({ id }) => code(id))),
    ...(type.declared ? ["declared"] : []),
  ].join(", ");
}
