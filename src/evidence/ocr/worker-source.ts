/**
 * The program of the worker that reads letters, as text (see `WorkerProgram`). It runs Tesseract's WebAssembly build on
 * grey pixels and answers with Tesseract's own JSON. It loses every way to the network first: the language data come
 * from files of installed packages.
 */
export const WORKER_SOURCE = `
const { parentPort, workerData } = require("node:worker_threads");
const { readFileSync } = require("node:fs");
const { gunzipSync } = require("node:zlib");
for (const name of ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"]) delete globalThis[name];
const silent = () => {};
const ready = require(workerData.core)({ TesseractProgress: silent, print: silent, printErr: silent }).then((core) => {
  for (const { language, file } of workerData.data) {
    const bytes = readFileSync(file);
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    core.FS.writeFile(language + ".traineddata", isPacked ? gunzipSync(bytes) : bytes);
  }
  const api = new core.TessBaseAPI();
  const LSTM_ONLY = 1;
  const names = workerData.data.map(({ language }) => language).join("+");
  if (api.Init(null, names, LSTM_ONLY) !== 0) throw new Error("the language data cannot be loaded");
  return { core, api };
});
ready.catch(silent);
parentPort.on("message", async ({ width, height, grey, settings }) => {
  let answer;
  try {
    const { core, api } = await ready;
    const head = Buffer.from("P5\\n" + width + " " + height + "\\n255\\n");
    core.FS.writeFile("/input", Buffer.concat([head, grey]));
    for (const [name, value] of Object.entries(settings)) api.SetVariable(name, value);
    api.SetImageFile(1, 0);
    api.Recognize(null);
    answer = { json: api.GetJSONText() };
    api.Clear();
    core.FS.unlink("/input");
  } catch (error) {
    answer = { crashed: String(error), isSpent: true };
  }
  const heldBytes = process.memoryUsage().external;
  parentPort.postMessage({ ...answer, heldBytes });
});
`;
