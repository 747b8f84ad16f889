import * as z from "zod";
import { text } from "./fields.ts";

const DEPICTIONS = [
  "candidate",
  "election-official",
  "elected-official",
  "real-person",
  "realistic-person",
  "event",
  "voting-equipment",
  "none",
] as const;

const declaredMedium = z.strictObject({
  aiGenerated: z.boolean().describe("Whether any part was made or changed by generative AI.").optional(),
  aiTool: text("Name of the AI tool, if one was used.", 200).optional(),
  thirdPartyAiTool: z.boolean().describe("Whether that tool is not the platform's own.").optional(),
  edited: z
    .enum(["none", "inconsequential", "material"])
    .describe(
      "`inconsequential`: crop, resize, colour, sharpening and the like. `material`: changes what the viewer takes to have been said, done or to have happened, by whatever technique.",
    )
    .optional(),
  photorealistic: z
    .boolean()
    .describe("Whether a viewer could take it for a real recording; false for cartoons and evident art.")
    .optional(),
  depicts: z.array(z.enum(DEPICTIONS)).describe("What it seems to show.").optional(),
  falseDepiction: z
    .boolean()
    .describe("Whether it seems to show a real person or event doing, saying or being what did not happen.")
    .optional(),
  superimposed: z
    .boolean()
    .describe("Whether a person was set into a picture or removed from one.")
    .optional(),
  satire: z.boolean().describe("Whether it is plainly satire or parody.").optional(),
  consent: z.boolean().describe("Whether the people depicted agreed to it.").optional(),
});

/** One image, video or sound of an ad. Only what is declared: what is found in the bytes are facts. */
export const mediumSchema = z.strictObject({
  kind: z
    .enum(["image", "video", "audio"])
    .describe("What it is; checked against the bytes when there are any.")
    .optional(),
  path: text("File, relative to the folder of the submission; never outside it.", 1_000).optional(),
  bytes: z
    .instanceof(Uint8Array, { error: "expected a Uint8Array; a document names the file with `path` instead" })
    .describe("The file itself, when the submission is an object in memory.")
    .optional(),
  mimeType: text("MIME type that it was sent with; compared with what the bytes are.", 100).optional(),
  text: text('All words shown in it; `""` says there are none.', 200_000).optional(),
  transcript: text('All words spoken in it; `""` says there are none.', 200_000).optional(),
  altText: text("Description for people who cannot see it.").optional(),
  placement: text(
    "Where it runs, as the packs spell it: in-stream, feed-mobile, shorts-mobile, display, audio …",
    100,
  ).optional(),
  declared: declaredMedium.describe("What the advertiser says about how it was made.").optional(),
});
