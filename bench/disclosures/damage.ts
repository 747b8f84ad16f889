import type { Random } from "./random.ts";

/** What text recognition does to a line. */
export const DAMAGES = ["none", "case", "join", "split", "confuse", "break", "drop", "move", "two"] as const;
export type Damage = (typeof DAMAGES)[number];

/** Pairs that look alike in print, both ways. */
const LOOK_ALIKE: readonly (readonly [string, string])[] = [
  ["rn", "m"],
  ["m", "rn"],
  ["l", "I"],
  ["I", "l"],
  ["i", "1"],
  ["l", "1"],
  ["o", "0"],
  ["O", "0"],
  ["B", "8"],
  ["B", "R"],
  ["S", "5"],
  ["f", "t"],
  ["e", "c"],
  ["y", "v"],
  ["u", "v"],
  ["a", "o"],
  ["h", "b"],
  ["D", "O"],
  ["F", "P"],
];

/** A line of which the first `lead` words announce or carry the disclosure. */
export interface Line {
  readonly words: readonly string[];
  readonly lead: number;
}

const plain = ({ words }: Line): string => words.join(" ");

function confuse(line: Line, random: Random): Line {
  const at = random.below(line.lead);
  const word = line.words[at] ?? "";
  const fitting = LOOK_ALIKE.filter(([from]) => word.includes(from));
  if (fitting.length === 0) return line;
  const [from, to] = random.pick(fitting);
  return { ...line, words: line.words.with(at, word.replace(from, to)) };
}

function join(line: Line, random: Random): Line {
  const at = random.below(Math.min(line.lead, line.words.length - 1));
  const joined = `${line.words[at]}${line.words[at + 1]}`;
  return { words: line.words.toSpliced(at, 2, joined), lead: Math.max(1, line.lead - 1) };
}

function split(line: Line, random: Random): Line {
  const long = line.words.slice(0, line.lead).flatMap((word, index) => (word.length > 2 ? [index] : []));
  const at = random.pick(long.length > 0 ? long : [0]);
  const word = line.words[at] ?? "";
  const cut = 1 + random.below(Math.max(1, word.length - 1));
  const parts = [word.slice(0, cut), word.slice(cut)].filter((part) => part !== "");
  return { words: line.words.toSpliced(at, 1, ...parts), lead: line.lead + parts.length - 1 };
}

const upper = (line: Line): Line => ({ ...line, words: line.words.map((word) => word.toUpperCase()) });

function recase(line: Line, random: Random): Line {
  const how = random.pick([
    (word: string) => word.toUpperCase(),
    (word: string) => word.toLowerCase(),
    (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1),
  ]);
  return { ...line, words: line.words.map(how) };
}

function move(line: Line, random: Random): Line {
  const from = random.below(line.lead);
  const word = line.words[from] ?? "";
  const rest = line.words.toSpliced(from, 1);
  const to = Math.min(rest.length, 1 + random.below(line.lead + 3));
  return { ...line, words: rest.toSpliced(to, 0, word) };
}

/** The line as text recognition might have read it. A lost or moved word is one of at least three. */
export function damaged(line: Line, damage: Damage, random: Random): string {
  const base = random.next() < 0.5 ? upper(line) : line;
  const canLose = line.lead >= 3;
  switch (damage) {
    case "none":
      return plain(line);
    case "case":
      return plain(recase(line, random));
    case "join":
      return plain(join(base, random));
    case "split":
      return plain(split(base, random));
    case "confuse":
      return plain(confuse(base, random));
    case "break": {
      const at = 1 + random.below(Math.max(1, line.words.length - 1));
      return `${base.words.slice(0, at).join(" ")}\n${base.words.slice(at).join(" ")}`;
    }
    case "drop":
      return canLose
        ? plain({ ...base, words: base.words.toSpliced(random.below(line.lead), 1) })
        : plain(base);
    case "move":
      return canLose ? plain(move(base, random)) : plain(base);
    case "two":
      return plain(random.pick([confuse, join, split])(confuse(base, random), random));
  }
}
