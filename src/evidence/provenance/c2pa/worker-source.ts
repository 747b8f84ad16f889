/**
 * The program of the worker, as text: a worker made from text needs no file that each bundler would have to find.
 * It validates one file after another with the WebAssembly build of c2pa-rs.
 *
 * Before that is loaded it loses every way to the network, and its clock stands at the day that the ad is judged on:
 * whether a certificate has expired must not depend on when the check happens to run.
 */
export const WORKER_SOURCE = `
const { parentPort, workerData } = require("node:worker_threads");
const { readFileSync } = require("node:fs");
const { pathToFileURL } = require("node:url");
for (const name of ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"]) delete globalThis[name];
let now = 0;
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given) { if (given.length === 0) super(now); else super(...given); }
  static now() { return now; }
};
const loaded = import(pathToFileURL(workerData.script).href).then(({ initSync, WasmReader }) => {
  const { memory } = initSync({ module: readFileSync(workerData.wasm) });
  return { memory, WasmReader };
});
parentPort.on("message", async ({ type, bytes, settings, at }) => {
  now = at;
  let answer;
  try {
    const { WasmReader } = await loaded;
    const reader = await WasmReader.fromBytes(type, bytes, settings);
    const [store, details] = [reader.json(), reader.crJson()];
    reader.free();
    const isTooLarge = store.length + details.length > workerData.maxChars;
    answer = isTooLarge ? { isTooLarge, isSpent: true } : { store, details };
  } catch (error) {
    answer = typeof error === "string" ? { refused: error } : { crashed: String(error), isSpent: true };
  }
  const heldBytes = await loaded.then(({ memory }) => memory.buffer.byteLength, () => 0);
  parentPort.postMessage({ ...answer, heldBytes });
});
`;
