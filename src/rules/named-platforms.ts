import { isMap } from "./is-map.ts";
import type { PackSet } from "./pack.ts";

const known = new WeakMap<PackSet, ReadonlySet<string>>();

/** Ids of the platforms that clauses, packs or rules name. Read off the written conditions, so it does not depend on an ad. */
export function namedPlatforms(packSet: PackSet): ReadonlySet<string> {
  const found = known.get(packSet) ?? new Set(packSet.packs.flatMap(namesOf));
  known.set(packSet, found);
  return found;
}

const namesOf = ({ head, clauses, rules }: PackSet["packs"][number]): string[] => [
  ...namesIn(head.appliesTo),
  ...clauses.flatMap(({ platform }) => platform ?? []),
  ...rules.flatMap(({ source }) => [
    ...namesIn(source.appliesTo),
    ...namesIn(source.forbid ?? source.require),
  ]),
];

/** Every value below a line `platform:` of a block of conditions. */
function namesIn(block: unknown): string[] {
  if (Array.isArray(block)) return block.flatMap(namesIn);
  if (!isMap(block)) return [];
  return Object.entries(block).flatMap(([key, value]) =>
    key === "platform" ? strings(value) : namesIn(value),
  );
}

function strings(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return isMap(value) ? Object.values(value).flatMap(strings) : [];
}
