import { submissionSchema } from "../submission/schema.ts";
import { CLAIM_KINDS, STANCES } from "../types/claim.ts";
import { ELECTION_KINDS, PHASES } from "../types/election.ts";
import { type FactType, factTypeOf } from "./fact-type.ts";
import { ISSUES, TOPIC_KINDS } from "./text/political/lexicon/concept.ts";

const bool = (doc: string): FactType => ({ type: "boolean", doc });
const text = (doc: string): FactType => ({ type: "text", doc });
const number = (doc: string): FactType => ({ type: "number", doc });
const day = (doc: string): FactType => ({ type: "day", doc });
const name = (doc: string, values?: readonly string[]): FactType => ({ type: "name", doc, values });
const object = (doc: string, fields: Record<string, FactType>): FactType => ({ type: "object", doc, fields });
const list = (each: string, doc: string, of: FactType): FactType => ({ type: "list", each, doc, of });
const dated = <T extends FactType>(type: T): T => ({ ...type, dated: true });

const phase: FactType = dated({
  type: "code",
  separator: ".",
  values: PHASES,
  doc: "Phase of the election on the evaluated day.",
});

const claim = object("A claim about an election, found in the ad's words.", {
  kind: name("What the claim says.", CLAIM_KINDS),
  stance: name("How the advertiser stands to it.", STANCES),
  target: name("What is accused or addressed: election, mail-voting, machines, count, voters …"),
  quote: text("The submitted words, exactly."),
  certainty: name("How sure the detector is.", ["certain", "likely", "possible"]),
  note: text("What the detector adds, e.g. the right date for a wrong one."),
  substantiated: bool("Whether the submission attaches any substantiation; a person weighs it."),
  election: object("The election the claim is about.", {
    id: name("Id in the calendar."),
    name: text("Name in the calendar."),
    basis: name("Why this election.", [
      "named-year",
      "named-election",
      "deixis",
      "tense",
      "run-dates",
      "unspecified",
    ]),
    pastUsedAgainstFuture: bool("Whether a past election is held against a coming vote."),
    phase,
  }),
});

const politicalTopic = object("What makes, or may make, the ad political.", {
  kind: name("What it is about.", TOPIC_KINDS),
  issue: name("The issue, of a `social-issue`. Which issues count where is policy.", ISSUES),
  quote: text("The submitted words, exactly."),
  certainty: name("How sure the detector is.", ["certain", "likely", "possible"]),
});

const inspectedMedium: Record<string, FactType> = {
  format: name("Format by its first bytes.", [
    "jpeg",
    "png",
    "webp",
    "gif",
    "avif",
    "heic",
    "tiff",
    "svg",
    "mp4",
    "mov",
    "webm",
    "mp3",
    "wav",
    "ogg",
    "other",
  ]),
  sizeBytes: number("Size of the file in bytes."),
  width: number("Width in pixels."),
  height: number("Height in pixels."),
  formatMatchesName: bool("Whether the file extension fits the bytes."),
  ai: object("Signs that it was made or changed by AI.", {
    generated: bool("Whether any part was made by generative AI: declared, or marked in the file."),
    declared: bool("Whether the advertiser says so."),
    marked: bool("Whether the file carries a mark of it. Never false: a mark can be stripped."),
    generator: name("Generator named by the mark."),
    sourceType: name("IPTC digital source type named in the metadata."),
  }),
  edits: object("What is known of later processing.", {
    software: list("program", "Software named in the metadata.", name("Program name.")),
    marked: bool("Whether the metadata name an editor. Never false: metadata can be stripped."),
  }),
};

const declared = factTypeOf(submissionSchema);
const declaredFields = declared.type === "object" ? declared.fields : {};
const medium = declaredFields.media?.type === "list" ? declaredFields.media.of : object("", {});
/** The bytes of a medium are looked at by detectors and are no fact. */
const { bytes: _, ...mediumFields } = medium.type === "object" ? medium.fields : {};

/** Facts computed from the submission, the calendar and the detectors. */
const computed: Record<string, FactType> = {
  date: dated(day("The evaluated day of the flight.")),
  jurisdiction: list(
    "place",
    "Places the ad is delivered to: the targeted regions, or the countries they lie in.",
    {
      type: "code",
      separator: "-",
      isOpen: true,
      doc: "ISO 3166 code or EU.",
    },
  ),
  platform: list("platform", "Platforms the ad is submitted to.", name("Platform id.")),
  politicalContent: bool(
    "Whether the ad is about elections, politics or social issues: declared, or seen in its words.",
  ),
  politicalTopics: list(
    "topic",
    "What makes the ad political: candidates, parties, elections, ballot measures, officials, legislation, social issues.",
    politicalTopic,
  ),
  language: name("Language of the copy, BCP 47 primary subtag; unknown when no reader here covers it."),
  words: list(
    "passage",
    "Every passage of words in the ad: copy, questions of its form, declared words and transcripts of media.",
    text("A passage."),
  ),
  claims: list("claim", "Claims about elections, found in the ad's words.", claim),
  payer: object("The payer disclaimer in the creative itself.", {
    inCreative: bool("Whether the words of the creative name who paid."),
    name: text("The name as written."),
    matchesDeclared: bool("Whether it is the declared payer or platform disclaimer."),
    platformMatches: bool("Whether the platform disclaimer field names the declared payer."),
  }),
  aiNotice: object("A notice of AI or manipulation in the creative itself.", {
    inCreative: bool("Whether the words of the creative carry one, in any wording."),
    wording: list(
      "notice",
      "The notices as written, strictly read: visible, one script, nothing hidden.",
      text("A notice."),
    ),
  }),
  election: dated(
    object("The election nearest to the evaluated day in the targeted places.", {
      id: dated(name("Id in the calendar.")),
      name: dated(text("Name in the calendar.")),
      kind: dated(name("Kind of election.", ELECTION_KINDS)),
      phase,
      daysToVote: dated(number("Days until the last voting day; negative after it.")),
    }),
  ),
};

/** Every fact that a rule may name, with its type and meaning. The root of the facts tree. */
export const dictionary: FactType & { readonly type: "object" } = {
  type: "object",
  doc: "Facts about one ad.",
  fields: {
    ...declaredFields,
    ...computed,
    media: {
      ...list("medium", "The ad's media, with what was declared and what was found.", {
        type: "object",
        doc: "One image, video or sound.",
        declared: true,
        fields: { ...mediumFields, ...inspectedMedium },
      }),
      declared: true,
    },
  },
};
