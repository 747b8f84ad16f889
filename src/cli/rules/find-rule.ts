import { didYouMean } from "../../documents/did-you-mean.ts";
import { quote } from "../../documents/quote.ts";
import type { CompiledRule, Pack, PackSet } from "../../rules/pack.ts";
import { usageError } from "./setting.ts";

/**
 * A rule by its id, with its pack.
 *
 * @throws AdclauseError E_OPTION for an unknown one, with the nearest that there is
 */
export function findRule(
  { packs }: PackSet,
  id: string,
): { readonly pack: Pack; readonly rule: CompiledRule } {
  const all = packs.flatMap((pack) => pack.rules.map((rule) => ({ pack, rule })));
  const found = all.find(({ rule }) => rule.source.id === id);
  if (found !== undefined) return found;
  const near = didYouMean(
    id,
    all.map(({ rule }) => rule.source.id),
  );
  const hint = near === undefined ? "`adclause rules list` names them all" : `did you mean \`${near}\`?`;
  throw usageError(`unknown rule ${quote(id)}`, hint);
}
