import { asPem, makeCredential } from "../scripts/media/c2pa/certificate.ts";
import { signMedia } from "../scripts/media/c2pa/sign-media.ts";
import { tinyMedia } from "../scripts/media/c2pa/tiny-media.ts";
import { c2paDetector } from "../src/evidence/provenance/c2pa/c2pa.ts";
import { isObservation } from "../src/types/fact.ts";
import { damaged, diceOf } from "./damage.ts";
import { checkFloors } from "./floors.ts";

/**
 * Signs small media of each type, damages them at random in and around the manifest store, and looks at what is said
 * of them. Usage: `npm run fuzz:c2pa -- [files] [seed] [--floors]`
 */

const [files = 600, seed = 2028] = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);

const random = diceOf(seed);

/** Bytes before and after the head of the store that are damaged too. */
const BEFORE = 40;
const SPAN = 6_000;

/** Damage in and around the manifest store. */
const damagedStore = (file: Buffer): Buffer =>
  damaged(file, random, Math.max(0, file.indexOf("jumb") - BEFORE), SPAN);

/** Whether nothing was changed but bytes of the padding behind the signature, which are not covered by design. */
function isOnlyPadding(file: Buffer, bytes: Uint8Array): boolean {
  const start = file.indexOf("cpad", file.indexOf("c2pa.signature"));
  const end = file.indexOf(Buffer.from([0xf6, 0x58, 0x40]), start);
  const isSame = (byte: number, index: number): boolean =>
    byte === file[index] || (index > start && index < end);
  return bytes.length === file.length && bytes.every(isSame);
}

const root = makeCredential({ name: "Root", organisation: "Fuzz", valid: ["2020-01-01", "2040-01-01"] });
const signer = makeCredential({
  name: "Signer",
  organisation: "Fuzz",
  valid: ["2020-01-01", "2040-01-01"],
  issuer: root,
});
const context = { asOf: "2028-09-01", trustList: { pem: asPem(root), digest: "fuzz", anchors: 1 } };
const digitalSourceType = "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture";

const signed: { readonly type: string; readonly file: Buffer }[] = [];
for (const [type, media] of Object.entries(await tinyMedia())) {
  const actions = [{ action: "c2pa.created", digitalSourceType }];
  signed.push({ type, file: await signMedia({ type, media, signer, actions }) });
}

const outcomes = new Map<string, number>();
/** Types of damaged files that were still called intact. */
const intact = new Map<string, number>();
const times: number[] = [];
for (let index = 0; index < files; index++) {
  const { type = "", file = Buffer.alloc(0) } = signed[index % signed.length] ?? {};
  const bytes = new Uint8Array(damagedStore(file));
  const isHarmless = isOnlyPadding(file, bytes);
  const start = performance.now();
  const { c2pa } = Object(await c2paDetector.run({ field: "media[0]", declared: {}, bytes }, context));
  times.push(performance.now() - start);
  const state = isObservation(c2pa.state) ? String(c2pa.state.value) : `unknown: ${c2pa.state.unknown}`;
  const outcome = isHarmless ? `${state} (only padding changed)` : state;
  outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  if (!isHarmless && state === "verified") intact.set(type, (intact.get(type) ?? 0) + 1);
}
console.log(`files ${files}, slowest ${Math.max(...times).toFixed(0)} ms`);
for (const [outcome, count] of outcomes) console.log(`  ${outcome}: ${count}`);
for (const [type, count] of intact) console.log(`  damage called intact in ${type}: ${count}`);
const count = (outcome: string): number => outcomes.get(outcome) ?? 0;
checkFloors([
  { name: "validator stopped", value: count("unknown: detector-failed"), max: 0 },
  { name: "validator hung", value: count("unknown: timeout"), max: 0 },
  // A few bytes in the heads of boxes are covered by no hash either: what they frame is.
  {
    name: "damage called intact, padding aside",
    value: (count("verified") + count("declared-untrusted")) / files,
    max: 0.005,
  },
  { name: "damaged store called absent", value: count("absent"), max: 0 },
]);
