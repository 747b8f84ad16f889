/**
 * The program of the process that decodes pictures, as text: a program made from text needs no file that each bundler
 * would have to find. It gets bytes over the channel of its parent, never a path or an address, opens them with the one
 * libvips loader of their format, and answers with what was really decoded.
 *
 * libvips works on threads of its own, so the watch over memory runs beside it. The process ends itself when it holds too
 * much, or when its parent is gone.
 */
export const DECODER_SOURCE = `
const [script, limits] = process.argv.slice(-2);
const { maxRssBytes, maxPixels, maxAnimationPixels, maxKeptPixels } = JSON.parse(limits);
for (const name of ["fetch", "XMLHttpRequest", "WebSocket", "EventSource"]) delete globalThis[name];
process.on("disconnect", () => process.exit(0));
setInterval(() => { if (process.memoryUsage.rss() > maxRssBytes) process.exit(9); }, 10).unref();
const sharp = require(script);
sharp.cache(false);
sharp.concurrency(1);
const LOADERS = { jpeg: "Jpeg", png: "Png", webp: "Webp", gif: "Nsgif", avif: "Heif" };
sharp.block({ operation: ["VipsForeignLoad"] });

async function open(format, bytes, pages) {
  const operation = ["VipsForeignLoad" + LOADERS[format]];
  const limitInputPixels = pages === 1 ? maxPixels : maxAnimationPixels;
  sharp.unblock({ operation });
  return sharp(bytes, { failOn: "warning", limitInputPixels, sequentialRead: true, pages });
}

/** Every pixel of a still picture, as libvips hands them out, and a copy for the detectors that is not too large. */
async function still(format, bytes) {
  const opened = await open(format, bytes, 1);
  const { data, info } = await opened.raw().toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const raw = { width, height, channels };
  const isLarge = width * height > maxKeptPixels;
  let kept = sharp(data, { raw, limitInputPixels: maxPixels });
  if (isLarge) {
    const factor = Math.sqrt(maxKeptPixels / (width * height));
    kept = kept.resize(Math.max(1, Math.floor(width * factor)), Math.max(1, Math.floor(height * factor)), { fit: "fill" });
  }
  const pixels = await kept
    .flatten({ background: "#ffffff" }).toColourspace("srgb").removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return {
    delivered: data.length / channels,
    pixels: { data: pixels.data, width: pixels.info.width, height: pixels.info.height, channels: pixels.info.channels },
  };
}

/** An animation is decoded frame by frame into a strip that keeps every row and few columns; the first frame is kept. */
async function animation(format, bytes, width, pageHeight, pages) {
  const opened = await open(format, bytes, -1);
  const strip = await opened
    .resize({ width: 8, height: pageHeight, fit: "fill", fastShrinkOnLoad: false })
    .raw().toBuffer({ resolveWithObject: true });
  const rows = strip.data.length / strip.info.channels / 8;
  const first = await still(format, bytes);
  return { delivered: Math.min(rows, pageHeight * pages) * width, pixels: first.pixels };
}

const TASKS = {
  async decode({ format, bytes }) {
    const metadata = await (await open(format, bytes, format === "gif" || format === "webp" ? -1 : 1)).metadata();
    const { width, height, pages = 1, pageHeight = height, hasAlpha, orientation } = metadata;
    const isMoving = pages > 1;
    const done = isMoving ? await animation(format, bytes, width, pageHeight, pages) : await still(format, bytes);
    return { name: metadata.format, width, height: pageHeight, frames: pages, hasAlpha, orientation, ...done };
  },
  /** The top left corner as RGBA, its lowest bits untouched. */
  async corner({ format, bytes, columns, rows }) {
    const opened = await open(format, bytes, 1);
    return opened.extract({ left: 0, top: 0, width: columns, height: rows })
      .toColourspace("srgb").ensureAlpha().raw().toBuffer();
  },
};

process.on("message", async ({ task, ...job }) => {
  let answer;
  try {
    answer = { done: await TASKS[task]({ ...job, bytes: Buffer.from(job.bytes) }) };
  } catch (error) {
    answer = { refused: String(error && error.message).slice(0, 300) };
  }
  sharp.block({ operation: ["VipsForeignLoad"] });
  process.send({ ...answer, heldBytes: process.memoryUsage.rss() });
});
`;
