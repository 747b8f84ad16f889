import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { readCoefficients } from "../../../src/evidence/forensics/jpeg/read-coefficients.ts";

/** Smooth shapes with some noise, made from a seed: nothing a photograph would not have. */
function scene(width: number, height: number, seed = 7): Buffer {
  const data = Buffer.alloc(width * height * 3);
  let state = seed;
  for (let i = 0; i < data.length; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const pixel = Math.floor(i / 3);
    const wave = Math.sin((pixel % width) / 9 + (i % 3)) * 60 + Math.cos(Math.floor(pixel / width) / 7) * 50;
    data[i] = Math.max(0, Math.min(255, 128 + wave + (state >>> 28)));
  }
  return data;
}

const picture = (width: number, height: number) =>
  sharp(scene(width, height), { raw: { width, height, channels: 3 } });

const COSINES = Array.from({ length: 64 }, (_, i) => {
  const [x, u] = [i >> 3, i & 7];
  return (u === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * x + 1) * u * Math.PI) / 16);
});

/** Luminance by the defining formula of the inverse DCT (ITU-T T.81 A.3.3), one number a pixel. */
function luminance(bytes: Uint8Array): { width: number; height: number; values: Float64Array } {
  const read = readCoefficients(bytes);
  if ("fault" in read) throw new Error(read.fault);
  const [y] = read.components;
  if (y === undefined) throw new Error("no component");
  const { width, height } = read;
  const values = new Float64Array(width * height);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const at = 64 * ((row >> 3) * y.stride + (column >> 3));
      let sum = 0;
      for (let k = 0; k < 64; k++) {
        const value = (y.coefficients[at + k] ?? 0) * (y.table[k] ?? 0);
        if (value !== 0)
          sum +=
            value *
            (COSINES[((row & 7) << 3) | (k >> 3)] ?? 0) *
            (COSINES[((column & 7) << 3) | (k & 7)] ?? 0);
      }
      values[row * width + column] = Math.max(0, Math.min(255, sum + 128));
    }
  return { width, height, values };
}

async function largestDifference(bytes: Buffer): Promise<number> {
  const { values } = luminance(bytes);
  const decoded = await sharp(bytes).extractChannel(0).raw().toBuffer();
  return values.reduce((worst, value, i) => Math.max(worst, Math.abs(value - (decoded[i] ?? 0))), 0);
}

describe("grey JPEG, against the decoder of sharp within rounding", () => {
  const cases = [30, 60, 90, 100].flatMap((quality) => [
    { quality, progressive: false, size: [67, 45] as const },
    { quality, progressive: true, size: [67, 45] as const },
  ]);
  it.each(cases)(
    "quality $quality, progressive $progressive",
    async ({ quality, progressive, size: [w, h] }) => {
      const bytes = await picture(w, h).greyscale().jpeg({ quality, progressive }).toBuffer();
      // The fast inverse DCT of libjpeg is exact to the last bit but one.
      expect(await largestDifference(bytes)).toBeLessThan(1.6);
    },
  );
});

describe("the same pixels coded in two ways have the same coefficients", () => {
  it.each(["4:4:4", "4:2:0"])("baseline and progressive, %s", async (chromaSubsampling) => {
    const [baseline, progressive] = await Promise.all(
      [false, true].map((is) =>
        picture(131, 77)
          .jpeg({ quality: 83, progressive: is, chromaSubsampling })
          .toBuffer()
          .then(readCoefficients),
      ),
    );
    expect(progressive).toEqual({ ...baseline, isProgressive: true });
    expect(baseline).toMatchObject({ width: 131, height: 77, components: [{}, {}, {}] });
  });

  it("with optimised Huffman tables", async () => {
    const [plain, optimised] = await Promise.all(
      [false, true].map((optimiseCoding) =>
        picture(64, 64).jpeg({ quality: 75, optimiseCoding }).toBuffer().then(readCoefficients),
      ),
    );
    expect(optimised).toEqual(plain);
  });
});

const FLAT = picture(64, 64).greyscale().jpeg({ quality: 50 });

describe("what is not read has a name", () => {
  const withFrame = async (change: (view: Buffer, at: number) => void): Promise<Buffer> => {
    const bytes = await FLAT.clone().toBuffer();
    change(bytes, bytes.indexOf(Buffer.from([0xff, 0xc0])));
    return bytes;
  };
  const cases: readonly (readonly [string, (view: Buffer, at: number) => void])[] = [
    ["twelve-bit", (view, at) => view.writeUInt8(12, at + 4)],
    ["arithmetic", (view, at) => view.writeUInt8(0xc9, at + 1)],
    ["lossless", (view, at) => view.writeUInt8(0xc3, at + 1)],
    ["hierarchical", (view, at) => view.writeUInt8(0xc5, at + 1)],
    ["too-large", (view, at) => view.writeUInt32BE(0xffffffff, at + 5)],
    ["malformed", (view, at) => view.writeUInt16BE(0, at + 5)],
    ["malformed", (view, at) => view.writeUInt8(0x51, at + 11)],
    ["truncated", (view, at) => view.writeUInt16BE(4_000, at + 5)],
    ["not-jpeg", (view) => view.writeUInt8(0, 0)],
  ];
  it.each(cases)("%s", async (fault, change) => {
    expect(readCoefficients(await withFrame(change))).toEqual({ fault });
  });
  it("cmyk", async () => {
    const bytes = await picture(16, 16).toColourspace("cmyk").jpeg().toBuffer();
    expect(readCoefficients(bytes)).toEqual({ fault: "cmyk" });
  });
});

it("reads damaged files to an end: coefficients or a named fault, never an exception", async () => {
  const files = await Promise.all(
    [false, true].map((progressive) => picture(48, 40).jpeg({ progressive }).toBuffer()),
  );
  let state = 1;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  let faults = 0;
  for (let round = 0; round < 3_000; round++) {
    const bytes = Buffer.from(files[round % 2] ?? Buffer.alloc(0));
    for (let hits = 1 + random(4); hits > 0; hits--) bytes[random(bytes.length)] = random(256);
    const read = readCoefficients(round % 5 === 0 ? bytes.subarray(0, random(bytes.length)) : bytes);
    if ("fault" in read) faults += 1;
    else expect(read.components.every(({ coefficients }) => coefficients.length % 64 === 0)).toBe(true);
  }
  expect(faults).toBeGreaterThan(600);
});
