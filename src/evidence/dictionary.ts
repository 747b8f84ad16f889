import { KINDS } from "../submission/media-format.ts";
import { submissionSchema } from "../submission/schema.ts";
import { CLAIM_KINDS, STANCES } from "../types/claim.ts";
import { ELECTION_KINDS, PHASES } from "../types/election.ts";
import { RATINGS } from "../types/fact-check.ts";
import { type FactType, factTypeOf } from "./fact-type.ts";
import { AGREEMENTS } from "./provenance/agreement.ts";
import { ACTION_KINDS } from "./provenance/c2pa/action-kinds.ts";
import { IDENTITY_STATES } from "./provenance/c2pa/identities.ts";
import { RELATIONS } from "./provenance/c2pa/manifest.ts";
import { C2PA_STATES } from "./provenance/c2pa/state.ts";
import { INSTRUCTION_KINDS } from "./text/instructions/patterns.ts";
import { PAYER_FORMS } from "./text/payer/leads.ts";
import { ISSUES, TOPIC_KINDS } from "./text/political/lexicon/concept.ts";
import { SOURCE_KINDS } from "./text/sources/patterns.ts";

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

const source = object("A source that the ad names in its own words.", {
  kind: name(
    "What it names: an address, somebody it goes by, a ruling, a citation, a report, or nobody by name.",
    SOURCE_KINDS,
  ),
  quote: text("The submitted words, exactly."),
  certainty: name("How sure the detector is.", ["certain", "likely", "possible"]),
});

const review = {
  claimReviewed: text("The claim as the fact-checker puts it."),
  ratingText: text("The rating in the fact-checker's own words."),
  publisher: name("Who checked it."),
  url: text("Page of the review."),
  datePublished: text("When the review was published, as its publisher writes it."),
};

const factCheck = object(
  "A sentence of the ad, and a review of a claim like it in the files that were given.",
  {
    rating: name(
      'What the fact-checker made of it; unknown when the rating is on no known scale. Write `"false"` in quotes.',
      RATINGS.filter((rating) => rating !== "unknown"),
    ),
    ...review,
    claimant: name("Who made the claim, as the review says."),
    claimedOn: text("When it was made, as the review says."),
    appearance: text("Where it was made, as the review says."),
    quote: text("The ad's sentence, exactly."),
    certainty: name("How sure it is that the two say the same.", ["certain", "likely", "possible"]),
  },
);

const claim = object("A claim about an election, found in the ad's words.", {
  kind: name("What the claim says.", CLAIM_KINDS),
  stance: name("How the advertiser stands to it.", STANCES),
  target: name("What is accused or addressed: election, mail-voting, machines, count, voters …"),
  quote: text("The submitted words, exactly."),
  certainty: name("How sure the detector is.", ["certain", "likely", "possible"]),
  note: text("What the detector adds, e.g. the right date for a wrong one."),
  substantiated: bool(
    "False when the submission attaches nothing for it. Unknown when it does: a person has to weigh that. Never true.",
  ),
  attached: list(
    "document",
    "What the submission attaches for it.",
    object("A document of `substantiation`.", {
      kind: name("What the document is.", ["court-ruling", "official-finding", "fact-check", "source"]),
      title: text("Title of the document."),
      publisher: text("Where it comes from."),
      url: text("Where it can be read."),
      date: day("Date of the document."),
      supports: text("Words of the ad that it bears out."),
    }),
  ),
  sources: list("source", "Sources that the ad names beside it: facts, and no proof.", source),
  factCheck: object("The review most like it, in the files that were given.", {
    rating: name(
      'What the fact-checker made of it; `none` when the files hold nothing like it. Write `"false"` in quotes.',
      [...RATINGS.filter((rating) => rating !== "unknown"), "none"],
    ),
    ...review,
  }),
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
    isOver: bool("Whether it is over though no such election is in the calendar: its year is long past."),
    pastUsedAgainstFuture: bool("Whether a past election is held against a coming vote."),
    phase,
  }),
});

const mandatedWording = object("A sentence that a law mandates, as it stands in the ad.", {
  clause: name("Id of the law in `rules/wordings.yaml`."),
  jurisdiction: { type: "code", separator: "-", doc: "Place of the law, ISO 3166." },
  media: list(
    "medium",
    "Media that the sentence is for.",
    name("A medium.", ["image", "video", "audio", "text"]),
  ),
  when: name("Case that the sentence is for, when the law has several."),
  text: text("The sentence as the law has it."),
  quote: text("The submitted words, exactly."),
  difference: text("For a near-miss, what differs, word by word."),
});

const politicalTopic = object("What makes, or may make, the ad political.", {
  kind: name("What it is about.", TOPIC_KINDS),
  issue: name("The issue, of a `social-issue`. Which issues count where is policy.", ISSUES),
  quote: text("The submitted words, exactly."),
  certainty: name("How sure the detector is.", ["certain", "likely", "possible"]),
});

const actionKind = name(
  "What it does: `origin`, how it came to be; `edit`, may change what is shown; `adjustment`, size, crop, turn, colours; `packaging`, the file around it; `other`, a vendor's own.",
  ACTION_KINDS,
);

const inspectedMedium: Record<string, FactType> = {
  format: name("Format by its first bytes.", Object.keys(KINDS)),
  sizeBytes: number("Size of the file in bytes."),
  width: number("Width in pixels."),
  height: number("Height in pixels."),
  formatMatchesName: bool("Whether the file extension fits the bytes."),
  formatMatchesMime: bool("Whether the declared MIME type fits the bytes."),
  screenText: list(
    "line",
    "Lines of words that are seen in a picture, read by a machine.",
    object("A line.", {
      text: text("The words as read; reading errors happen."),
      heightPixels: number("Height of its capitals in pixels of the file."),
      heightPercent: number("Height of its capitals as percent of the height of the frame."),
      contrast: number("Contrast of the letters against what they stand on, 1 to 21 (WCAG 2.2)."),
    }),
  ),
  coverage: number("Share of the pixels of a picture, over all frames, that was decoded: 0 to 1."),
  ai: object("Signs that it was made or changed by AI.", {
    generated: bool("Whether any part was made by generative AI: declared, or marked in the file."),
    declared: bool("Whether the advertiser says so."),
    marked: bool("Whether the file carries a mark of it. Never false: a mark can be stripped."),
    agreement: name(
      "How declaration and mark stand to each other: `confirmed`, declared and marked; `undeclared`, marked and nothing said; `contradicted`, marked and denied; `unconfirmed`, declared without a mark, which is no fault. Unknown without both, for a mark can be stripped.",
      AGREEMENTS,
    ),
    generator: name("Generator named by the mark."),
    model: name("Model, or tool of the generator, named by the mark."),
    prompt: text("What the generator was asked, as it wrote it down; cut at 2,000 characters."),
    sourceType: name("IPTC digital source type named in the metadata."),
  }),
  triggers: object(
    "What duties to disclose hang on: as declared, else as intact content credentials record it, else unknown.",
    {
      photorealistic: bool("Whether a viewer could take it for a real recording."),
      personOrEvent: bool("Whether it seems to show a person or an event."),
      inconsequential: bool(
        "Whether the edits that were made do not matter: crop, resize, colour, sharpening and the like. False when there were none.",
      ),
    },
  ),
  edited: object("What tests found that look for manipulation, however it was done.", {
    outcome: name(
      "`evidence` of a change; `none-found` by tests that looked at the whole picture, which does not say that it is unchanged; `not-testable` when none could.",
      ["evidence", "none-found", "not-testable"],
    ),
    signals: list(
      "signal",
      "What was found.",
      object("A sign of manipulation.", { detector: name("Which test found it, e.g. `jpeg/thumbnail`.") }),
    ),
    reasons: list("reason", "What a test could not look at.", name("The test, and why not.")),
  }),
  edits: object("What is known of later processing.", {
    software: list("program", "Software named in the metadata.", name("Program name.")),
    marked: bool("Whether the metadata name an editor. Never false: metadata can be stripped."),
    history: list(
      "step",
      "Steps that content credentials record for this file or what it was made from, except how it came to be.",
      object("A step.", {
        action: name("The action as C2PA names it, e.g. `c2pa.cropped`."),
        kind: actionKind,
        software: name("Software that took the step."),
        when: text("When, as recorded."),
        detail: text("What the software says of the step."),
      }),
    ),
  }),
  c2pa: object("Content credentials (C2PA): four separate facts of integrity, trust, identity and actions.", {
    state: name(
      "`verified`: intact, well formed, and signed by one of the trust list. `declared-untrusted`: intact, and for the rest one has to believe the signer. `broken`: changed since it was signed, or damaged. `absent`: none in the file.",
      C2PA_STATES,
    ),
    integrity: bool("Whether the signature and all hashes hold."),
    trusted: bool(
      "Whether a certificate of the trust list vouches for the signer; unknown without a trust list.",
    ),
    signer: name("Who signed, as the certificate names it."),
    issuer: name("Who issued the signer's certificate."),
    signedOn: day("Day of the time stamp."),
    claimGenerator: name("Software that made the claim, with its version."),
    identities: list(
      "identity",
      "Who puts their name to the file by a signature of their own (CAWG), apart from its signer.",
      object("An identity.", {
        state: name(
          "`verified`: its signature holds and the trust list vouches for it. `declared-untrusted`: it holds, and nobody vouches for it. `broken`: it does not hold, the file was changed, or it could not be checked without the network.",
          IDENTITY_STATES,
        ),
        name: text("Name in the certificate, or as an aggregator of identities has it."),
        organisation: text("Organisation in the certificate, or the aggregator's provider."),
        roles: list("role", "What they say they were for the file.", name("A role, e.g. `cawg.creator`.")),
      }),
    ),
    remoteManifest: text("Address of a manifest that is kept elsewhere. It is never fetched."),
    actions: list(
      "action",
      "What was done, to this file and to what it was made from.",
      object("A recorded action.", {
        action: name("The action as C2PA names it, e.g. `c2pa.created`."),
        kind: actionKind,
        from: name(
          "Whether it was done to this file, or to one that was opened, placed in it, or only given to a tool.",
          ["this", ...RELATIONS],
        ),
        sourceType: name("IPTC or C2PA term of the digital source type."),
        software: name("Software that did it."),
        when: text("When, as recorded."),
        detail: text("What the software says of it."),
      }),
    ),
    ingredients: list(
      "ingredient",
      "What it was made from.",
      object("An ingredient.", {
        relation: name("Opened, placed in it, or only given to a tool.", RELATIONS),
        hasCredentials: bool("Whether its own manifest is in the file."),
        title: text("Its title."),
        format: name("Its format, a MIME type."),
      }),
    ),
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
  sources: list("source", "Sources that the ad names in its own words.", source),
  instructions: list(
    "instruction",
    "Words that speak to a machine which reads the ad, to steer it. No reader here can be steered; others may be.",
    object("An instruction.", {
      kind: name(
        "`override`, to ignore its rules; `role`, to be another; `address`, to a machine by name; `outcome`, what to answer; `markup`, signs of a prompt or an answer.",
        INSTRUCTION_KINDS,
      ),
      quote: text("The submitted words, exactly."),
      certainty: name("How sure the detector is.", ["certain", "likely", "possible"]),
    }),
  ),
  factChecks: list(
    "factCheck",
    "Reviews of what the ad says, in the files of fact-checks that were given; unknown when none were.",
    factCheck,
  ),
  reviewsSearched: number("Reviews in the files of fact-checks that were given; 0 when none were."),
  claims: list("claim", "Claims about elections, found in the ad's words.", claim),
  payer: object("The payer disclaimer in the creative itself.", {
    inCreative: bool("Whether the words of the creative name who paid; reading errors are forgiven."),
    name: text("The name as written."),
    form: name("What the line says of the one it names.", PAYER_FORMS),
    wellFormed: bool(
      "Whether the line is spelt as it should be, not as text recognition or haste damaged it.",
    ),
    matchesDeclared: bool("Whether it is the declared payer or platform disclaimer."),
    authorisation: name("What the creative says of a candidate's authorisation.", [
      "authorised",
      "not-authorised",
      "none",
    ]),
    denials: list(
      "denial",
      "Words that deny an authorisation, such as “Not authorized by any candidate”; never a payer line.",
      text("The words."),
    ),
    platformMatches: bool("Whether the platform disclaimer field names the declared payer."),
  }),
  aiNotice: object("A notice of AI or manipulation in the creative itself.", {
    inCreative: bool("Whether the words of the creative carry one, in any wording."),
    wording: list(
      "notice",
      "The notices as written, strictly read: visible, one script, nothing hidden.",
      text("A notice."),
    ),
    mandated: list("mandated", "Sentences mandated by laws that stand there word for word.", mandatedWording),
    nearMisses: list("nearMiss", "Sentences that are nearly one mandated by a law.", mandatedWording),
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
