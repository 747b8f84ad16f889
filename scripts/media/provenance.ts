import type { ExifInput } from "./exif.ts";
import { makeXmp } from "./xmp.ts";

/** Metadata as real tools leave them, for the example ads. Camera and people are invented. */

/** What an IPTC-conforming generator declares. */
export const aiXmp = (term = "trainedAlgorithmicMedia"): string => makeXmp({ digitalSourceType: term });

/** A photograph that an editor saved again. */
export const editedXmp = (program = "GIMP 2.10.36", when = "2028-08-14T10:20:00+00:00"): string =>
  makeXmp({ creatorTool: program, history: [{ action: "saved", softwareAgent: program, when }] });

/** What a camera writes. */
export const cameraExif: ExifInput = {
  Make: "Examplecam",
  Model: "Examplecam EX-1",
  Software: "Ver.1.02",
  DateTime: "2028:08:12 09:41:27",
};

/** The parameters block of an AUTOMATIC1111-style front end. */
export const a1111Parameters = (prompt: string, size = "1200x628"): string =>
  `${prompt}\nNegative prompt: blurry, text, watermark\n` +
  `Steps: 28, Sampler: DPM++ 2M Karras, CFG scale: 6.5, Seed: 2028110700, Size: ${size}, ` +
  "Model hash: 0000000000, Model: example-xl, Version: v1.10.1";
