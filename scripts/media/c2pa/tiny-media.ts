import sharp from "sharp";
import { makePng } from "../png.ts";

function wav(): Buffer {
  const file = Buffer.from(Array.from({ length: 44 + 800 }, (_, index) => (index * 37) % 251));
  file.write("RIFF\0\0\0\0WAVEfmt ", "latin1");
  file.writeUInt32LE(file.length - 8, 4);
  // PCM, one channel, 8,000 Hz, 16 bits.
  for (const [at, value] of [
    [16, 16],
    [20, 0x10001],
    [24, 8_000],
    [28, 16_000],
    [32, 0x100002],
  ] as const) {
    file.writeUInt32LE(value, at);
  }
  file.write("data", 36, "latin1");
  file.writeUInt32LE(800, 40);
  return file;
}

function mp3(): Buffer {
  const frame = Buffer.from(Array.from({ length: 417 }, (_, index) => (index * 37) % 251));
  frame.set([0xff, 0xfb, 0x90, 0x00]);
  return Buffer.concat(Array.from({ length: 10 }, () => frame));
}

function mp4(brand: string): Buffer {
  const box = (type: string, content: Buffer): Buffer => {
    const head = Buffer.alloc(8);
    head.writeUInt32BE(content.length + 8);
    head.write(type, 4, "latin1");
    return Buffer.concat([head, content]);
  };
  const types = Buffer.from(`${brand}\0\0\0\0${brand}`, "latin1");
  return Buffer.concat([box("ftyp", types), box("mdat", Buffer.alloc(900, "Calder"))]);
}

/** Lists with a header and frames that no player would take. */
function avi(): Buffer {
  const chunk = (type: string, content: Buffer): Buffer => {
    const head = Buffer.from(`${type}\0\0\0\0`, "latin1");
    head.writeUInt32LE(content.length, 4);
    return Buffer.concat([head, content]);
  };
  const list = (type: string, content: Buffer): Buffer =>
    chunk("LIST", Buffer.concat([Buffer.from(type), content]));
  const frames = Buffer.from(Array.from({ length: 600 }, (_, index) => (index * 37) % 251));
  const parts = [list("hdrl", chunk("avih", Buffer.alloc(56, 1))), list("movi", chunk("00dc", frames))];
  return chunk("RIFF", Buffer.concat([Buffer.from("AVI "), ...parts]));
}

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><rect width="40" height="30"/>${"<circle r='3'/>".repeat(6)}</svg>`;

/** One small medium of each type that content credentials are tried on, made without any file. */
export async function tinyMedia() {
  const png = makePng({ width: 40, height: 30, draw: (x, y) => [x * 6, y * 8, 90, 255] });
  return {
    "image/png": png,
    "image/jpeg": await sharp(png).jpeg().toBuffer(),
    "image/webp": await sharp(png).webp().toBuffer(),
    "image/gif": await sharp(png).gif().toBuffer(),
    "image/avif": await sharp(png).avif().toBuffer(),
    "image/heic": mp4("heic"),
    "image/svg+xml": Buffer.from(SVG),
    "image/tiff": await sharp(png).tiff().toBuffer(),
    "video/mp4": mp4("isom"),
    "video/quicktime": mp4("qt  "),
    "video/x-msvideo": avi(),
    "audio/wav": wav(),
    "audio/mpeg": mp3(),
  } as const;
}
