import { findSources } from "../../src/evidence/text/sources/find-sources.ts";
import { SOURCE_CASES } from "./source-cases.ts";

/** Sources found in the sentences that name one, and in those that name none. */
export function scoreSources(isShown: boolean): { readonly found: number; readonly alarms: number } {
  let found = 0;
  let alarms = 0;
  const named = SOURCE_CASES.filter(({ kind }) => kind !== undefined);
  for (const { text, kind } of SOURCE_CASES) {
    const kinds = findSources({ field: "copy.body", text }).map((source) => source.kind);
    const isRight = kind === undefined ? kinds.length === 0 : kinds.includes(kind);
    if (kind !== undefined && isRight) found += 1;
    if (kind === undefined && !isRight) alarms += 1;
    if (isShown && !isRight)
      console.log(`source: ${text} → ${kinds.join(", ") || "nothing"}, expected ${kind ?? "nothing"}`);
  }
  console.log(
    `sources named: ${found} of ${named.length} found, ${alarms} of ${SOURCE_CASES.length - named.length} false`,
  );
  return { found: found / named.length, alarms };
}
