import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { asPem } from "../scripts/media/c2pa/certificate.ts";
import { createChecker } from "../src/checker.ts";
import { loadTrustList } from "../src/rules/load-trust-list.ts";
import { runCli } from "./cli/run-cli.ts";
import { otherRoot, root, sign } from "./evidence/provenance/c2pa/signed-media.ts";
import { tempTree } from "./submission/temp-tree.ts";

const PACK = `pack:
  id: calder
  version: 1.0.0
  title: Signed media
  appliesTo: { platform: [meta] }
  jurisdiction: US
  testAd: { platforms: [meta] }
clauses:
  - id: CALDER-1
    title: Signed media
    instrument: Media order
    jurisdiction: US
    summary: Pictures carry content credentials of a trusted signer.
    url: https://calder.example/
    inForce: { from: 2020-01-01 }
    status: in-force
    readOn: 2026-11-01
    confidence: primary
rules:
  - id: calder/signed
    title: Pictures are signed
    cites: [CALDER-1]
    effect: reject
    require: { media: { every: { c2pa.state: verified } } }
    message: A picture is not signed by anybody trusted
    coverage: full
    tests:
      - name: no picture
        ad: { copy: { body: Hello. } }
        expect: satisfied
`;
const picture = await sign("image/png");
const AD = {
  platforms: ["meta"],
  copy: { body: "Hello." },
  media: [{ kind: "image" as const, bytes: new Uint8Array(picture) }],
};

const world = () =>
  tempTree({
    "pack.yaml": PACK,
    "ad.yaml": "platforms: [meta]\ncopy: { body: Hello. }\nmedia: [{ kind: image, path: picture.png }]\n",
    "picture.png": picture,
    "roots.pem": `About these roots\n${asPem(root)}\n${asPem(otherRoot)}`,
    "empty.pem": "nothing here",
    "key.pem": `${asPem(root)}-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n`,
    "damaged.pem": asPem(root).replace(/M.{30}/, ""),
    "adclause.yaml": "trustList: roots.pem\n",
  });

describe("a check by a trust list", () => {
  it("judges signers by it, on the day of the ad, and says which list it was", async () => {
    const judge = async (trustList: string | undefined, asOf = "2028-09-01") => {
      const checker = await createChecker({ packs: [join(world(), "pack.yaml")], trustList, asOf });
      const { decision, trustList: used } = await checker.check(AD);
      return [decision, used];
    };
    const used = { digest: expect.stringMatching(/^[0-9a-f]{64}$/), anchors: 1 };
    expect(await judge(asPem(root))).toEqual(["approve", used]);
    expect(await judge(asPem(otherRoot))).toEqual(["reject", used]);
    expect(await judge(asPem(root), "2030-01-01")).toEqual(["reject", used]);
    expect(await judge(undefined)).toEqual(["reject", undefined]);
  });

  it("is given to the command by a flag or by the project file", async () => {
    const folder = world();
    const run = async (...flags: readonly string[]) => {
      const base = [
        "check",
        join(folder, "ad.yaml"),
        "--pack",
        join(folder, "pack.yaml"),
        "--format",
        "json",
      ];
      const { stdout } = await runCli([...base, "--as-of", "2028-09-01", ...flags]);
      const [{ verdict }] = JSON.parse(stdout).results;
      return [verdict.decision, verdict.trustList?.anchors];
    };
    expect(await run("--no-project", "--trust-list", join(folder, "roots.pem"))).toEqual(["approve", 2]);
    expect(await run("--project", join(folder, "adclause.yaml"))).toEqual(["approve", 2]);
    expect(await run("--no-project")).toEqual(["reject", undefined]);
  });
});

describe("loadTrustList", () => {
  it("has none where none ships", async () => {
    expect(await loadTrustList(undefined)).toBeUndefined();
  });

  it("is the same list from a file and from text, whatever stands around the certificates", async () => {
    const text = `${asPem(root)}${asPem(otherRoot)}`;
    expect(await loadTrustList(join(world(), "roots.pem"))).toEqual(await loadTrustList(text));
  });

  it.each([
    ["none.pem", /cannot be read: missing/],
    ["empty.pem", /holds no certificate/],
    ["key.pem", /holds 2 blocks, of which 1 are certificates/],
    ["damaged.pem", /certificate 1 of .* cannot be read/],
  ])("refuses %s", async (name, message) => {
    const error = await loadTrustList(join(world(), name)).catch((fault: unknown) => fault);
    expect(error).toMatchObject({ code: "E_TRUST_LIST", message: expect.stringMatching(message) });
  });
});
