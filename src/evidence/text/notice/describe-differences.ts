import type { Difference } from "./differences.ts";

/** Most differences that are told; what departs in more places is another sentence. */
const MAX_TOLD = 6;

function describe({ kind, given, wanted }: Difference): string {
  switch (kind) {
    case "missing":
      return `lacks *${wanted}*`;
    case "added":
      return `adds *${given}*`;
    case "medium":
      return `names the medium *${given}*, the law has *${wanted}*`;
    case "misread":
      return `reads *${given}*, which looks like *${wanted}* but is spelt otherwise`;
    case "other":
      return `says *${given}*, the law says *${wanted}*`;
  }
}

/** The differences from a mandated wording in words: "says *edited*, the law says *manipulated*". */
export function describeDifferences(differences: readonly Difference[]): string {
  if (differences.length === 0)
    return "has the right words, but hidden characters, look-alike letters or other punctuation";
  const told = differences.slice(0, MAX_TOLD).map(describe);
  const rest = differences.length - told.length;
  return `${told.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`;
}
