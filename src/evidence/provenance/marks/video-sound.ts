import type { AiMark } from "./ai-mark.ts";
import { TAGS } from "./blocks.ts";
import { contains, is, startsWith } from "./tests.ts";

const ARTCRAFT = "https://github.com/storytold/artcraft";

/** What generators of video and sound leave in their tags and streams. */
export const VIDEO_AND_SOUND: readonly AiMark[] = [
  {
    id: "kling/stream",
    blocks: ["mp4-stream"],
    keys: ["sei"],
    test: startsWith("kling-ai"),
    generator: "Kling",
    certainty: "likely",
    source: ARTCRAFT,
  },
  {
    id: "suno/comment",
    blocks: TAGS,
    keys: ["comment", "description"],
    test: startsWith("made with suno"),
    generator: "Suno",
    certainty: "likely",
    source: "https://suno.com",
  },
  {
    id: "suno/song-address",
    blocks: TAGS,
    keys: ["url", "purl", "contact"],
    test: contains("suno.com/song/"),
    generator: "Suno",
    certainty: "likely",
    source: "https://suno.com",
  },
  {
    id: "google/encoder",
    blocks: ["mp4"],
    keys: ["encoder"],
    test: is("google"),
    generator: "Google AI",
    certainty: "possible",
    source: ARTCRAFT,
  },
];
