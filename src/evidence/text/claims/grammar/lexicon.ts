import type { Language } from "../../language/sentence-language.ts";
import { once } from "../../once.ts";
import { spanishForms } from "./spanish-verbs.ts";
import type { Tag } from "./tags.ts";
import { ACTIONS } from "./words/actions.ts";
import { CUES } from "./words/cues.ts";
import { PARTICIPATION } from "./words/participation.ts";
import { PEOPLE } from "./words/people.ts";
import { QUALITIES } from "./words/qualities.ts";
import { SPANISH } from "./words/spanish.ts";
import { SPANISH_ACTIONS } from "./words/spanish-actions.ts";
import { SPANISH_CUES } from "./words/spanish-cues.ts";
import { THINGS } from "./words/things.ts";

/**
 * Words of one tag: a list parted by commas. A verb is written `base/s-form/past/participle/ing`, or `base+` when it is
 * regular, a regular Spanish verb `robar*`; any other form carries its time as `hicieron@past`. `PLAIN` words have no tag: they keep a longer phrase from
 * being read word by word, or a Spanish word from being read as the English one that is spelt the same.
 */
export type WordList = Readonly<Partial<Record<Tag | "PLAIN", string>>>;

/** Which form of a verb a word is; `ed` may be the past or the participle. */
export type Form = "base" | "s" | "past" | "participle" | "ed" | "ing" | "future";

/** What the grammar knows of a word or phrase. */
export interface Entry {
  readonly tags: ReadonlySet<Tag>;
  readonly form?: Form | undefined;
}

interface Building {
  readonly tags: Set<Tag>;
  form?: Form | undefined;
}

/** Phrases that begin with a word, longest first. */
interface Phrase {
  readonly words: readonly string[];
  readonly entry: Building;
}

const ED_ENDS_DOUBLED = /[^aeiou][aeiou][bdgklmnprtv]$/;

/** The forms of a regular English verb. */
function regular(base: string): [string, Form][] {
  const [head = "", ...rest] = base.split(" ");
  const tail = rest.length > 0 ? ` ${rest.join(" ")}` : "";
  const isDoubled = ED_ENDS_DOUBLED.test(head) && head.length <= 5;
  const stem = head.endsWith("e") ? head.slice(0, -1) : isDoubled ? head + head.slice(-1) : head;
  const isIes = /[^aeiou]y$/.test(head);
  const s = isIes ? `${head.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(head) ? `${head}es` : `${head}s`;
  const ed = isIes ? `${head.slice(0, -1)}ied` : `${stem}ed`;
  return [
    [head + tail, "base"],
    [s + tail, "s"],
    [ed + tail, "ed"],
    [`${stem}ing${tail}`, "ing"],
  ];
}

const FORMS: readonly Form[] = ["base", "s", "past", "participle", "ing"];

function formsOf(item: string): [string, Form | undefined][] {
  if (item.endsWith("+")) return regular(item.slice(0, -1));
  if (item.endsWith("*")) return spanishForms(item.slice(0, -1));
  const [word = "", form] = item.split("@");
  if (form !== undefined) return [[word, form as Form]];
  if (!item.includes("/")) return [[item, undefined]];
  const parts = item.split("/");
  return parts.map((part, i): [string, Form | undefined] =>
    parts.length === 5 && i === 2 && parts[3] === part ? [part, "ed"] : [part, FORMS[i]],
  );
}

/** Adds a word or phrase of a list. */
function add(byText: Map<string, Building>, tag: string, text: string, form: Form | undefined): void {
  let entry = byText.get(text);
  if (entry === undefined) {
    entry = { tags: new Set<Tag>() };
    byText.set(text, entry);
  }
  if (tag !== "PLAIN") entry.tags.add(tag as Tag);
  entry.form ??= form;
}

function readLists(lists: readonly WordList[]): Map<string, Building> {
  const byText = new Map<string, Building>();
  for (const list of lists) {
    for (const [tag, words] of Object.entries(list)) {
      for (const item of words.split(",")) {
        for (const [text, form] of formsOf(item.trim())) add(byText, tag, text, form);
      }
    }
  }
  return byText;
}

function indexByFirst(byText: ReadonlyMap<string, Building>): Map<string, Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const [text, entry] of byText) {
    const words = text.split(" ");
    const first = words[0] ?? "";
    const known = byFirst.get(first);
    if (known === undefined) byFirst.set(first, [{ words, entry }]);
    else known.push({ words, entry });
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

const englishWords = once(() => readLists([THINGS, ACTIONS, QUALITIES, PEOPLE, PARTICIPATION, CUES]));

/**
 * A lexicon for each language, because many spellings mean something else in the other (`once`, `actual`, `mayor`).
 * Spanish ads borrow English words, so the Spanish one has those as well where Spanish has no such word. Each is built
 * when the first text of its language is read.
 */
const LEXICONS: Readonly<Record<Language, () => ReadonlyMap<string, readonly Phrase[]>>> = {
  en: once(() => indexByFirst(englishWords())),
  es: once(() =>
    indexByFirst(new Map([...englishWords(), ...readLists([SPANISH, SPANISH_ACTIONS, SPANISH_CUES])])),
  ),
};

/** The longest phrase of the language's lexicon that stands at `at`, and how many words it has. */
export function lookUp(
  words: readonly string[],
  at: number,
  language: Language,
): { entry: Entry; length: number } | undefined {
  const phrases = LEXICONS[language]().get(words[at] ?? "");
  if (phrases === undefined) return undefined;
  for (const { words: phrase, entry } of phrases) {
    let same = 1;
    while (same < phrase.length && words[at + same] === phrase[same]) same += 1;
    if (same === phrase.length) return { entry, length: same };
  }
  return undefined;
}
