/**
 * Trains the model of `text/political` on the project's own corpus and writes it to `src`; the same corpus and lexicon
 * give the same file.
 *
 *   npm run train:political
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readCorpus } from "./political/corpus.ts";
import { crossValidate } from "./political/cross-validate.ts";
import { chooseThresholds } from "./political/thresholds.ts";
import { samplesOf, trainModel } from "./political/train.ts";

const out = fileURLToPath(new URL("../src/evidence/text/political/model.json", import.meta.url));
const examples = readCorpus().filter(({ isHeldOut }) => !isHeldOut);
const model = { ...trainModel(samplesOf(examples)), ...chooseThresholds(crossValidate(examples)) };
const text = `${JSON.stringify(model, null, 2)}\n`;
writeFileSync(out, text);
console.log(
  `${examples.length} texts, ${Object.keys(model.signals).length} signals, ${Object.keys(model.words).length} words, ${text.length} bytes; ` +
    `political from ${model.yes}, not below ${model.no}`,
);
