import { join } from "node:path";
import { expect, it, vi } from "vitest";
import type { PackageFiles } from "../../../../src/evidence/provenance/c2pa/locate-c2pa.ts";
import { validate } from "../../../../src/evidence/provenance/c2pa/validator.ts";
import { tempTree } from "../../../submission/temp-tree.ts";

/** Stands for the installed package where the test needs one that misbehaves as no sound one would. */
const installed: { files?: PackageFiles } = {};
vi.mock("../../../../src/evidence/provenance/c2pa/locate-c2pa.ts", () => ({
  locateC2pa: () => installed.files,
}));

const LOADER = "export const initSync = () => ({ memory: { buffer: new ArrayBuffer(8) } });\n";

/** Installs a validator whose answer is that of `body`, and validates with it; each in a worker that is not kept. */
async function answerOf(body: string, limitMs?: number) {
  const tooLargeToKeep = "memory: { buffer: { byteLength: 2 ** 30 } }";
  const folder = tempTree({
    "c2pa.mjs": `${LOADER.replace(/memory.*(?= \}\);)/, tooLargeToKeep)}
      export const WasmReader = { fromBytes: async (type, bytes, settings) => { ${body} } };`,
    "c2pa.wasm": "",
  });
  installed.files = { script: join(folder, "c2pa.mjs"), wasm: join(folder, "c2pa.wasm") };
  const bytes = Buffer.from("around the file").subarray(11);
  return validate({ type: "image/png", bytes, anchors: "PEM", day: "2028-09-01" }, limitMs);
}

const reporting = (value: string) =>
  `return { json: () => JSON.stringify(${value}), crJson: () => "{}", free() {} };`;

it("hands over the file alone, the settings that fetch nothing, and the anchors", async () => {
  const answer = await answerOf(reporting("[type, Buffer.from(bytes).toString(), JSON.parse(settings)]"));
  expect(JSON.parse(Object(answer).store)).toEqual([
    "image/png",
    "file",
    {
      verify: { verify_trust: true, remote_manifest_fetch: false, ocsp_fetch: false },
      trust: { trust_anchors: "PEM", anchors: [{ trust_kind: "cawg", trust_anchors: "PEM" }] },
    },
  ]);
});

it("leaves the validator no network, and the day of the ad for a clock", async () => {
  const answer = await answerOf(
    reporting(
      "[typeof fetch, typeof WebSocket, new Date().toISOString(), Date.now(), new Date(0).getTime()]",
    ),
  );
  const noon = "2028-09-01T12:00:00.000Z";
  expect(JSON.parse(Object(answer).store)).toEqual(["undefined", "undefined", noon, Date.parse(noon), 0]);
});

it("answers where the files of the package are gone", async () => {
  installed.files = { script: "/nowhere/c2pa.js", wasm: "/nowhere/c2pa.wasm" };
  const job = { type: "image/png", bytes: new Uint8Array(4), anchors: undefined, day: undefined };
  expect(await validate(job)).toMatchObject({ unknown: "detector-failed" });
});

it.each([
  ["runs on", "for (;;) {}", 500, { unknown: "timeout" }],
  ["waits for ever", "await new Promise(() => {})", 500, { unknown: "timeout" }],
  ["ends itself", "process.exit(3)", undefined, { unknown: "detector-failed" }],
  [
    "falls over",
    "throw new WebAssembly.RuntimeError('unreachable')",
    undefined,
    { unknown: "detector-failed" },
  ],
  [
    "falls over later",
    "setTimeout(() => { throw new Error('late') }); await new Promise(() => {})",
    undefined,
    { unknown: "detector-failed" },
  ],
  ["refuses the file", "throw 'C2pa(JumbfNotFound)'", undefined, { refused: "C2pa(JumbfNotFound)" }],
  ["answers too much", reporting("'x'.repeat(5_000_000)"), undefined, { unknown: "too-large" }],
])("a validator that %s costs only that answer", async (_, body, limitMs, expected) => {
  expect(await answerOf(body, limitMs)).toMatchObject(expected);
  expect(await answerOf(reporting("'well'"))).toEqual({ store: '"well"', details: "{}" });
});
