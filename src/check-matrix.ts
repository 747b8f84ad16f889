import { type AdAttempts, createAttempts, dayOf, digestOfAd, type Pipeline } from "./check.ts";
import type { Judgement } from "./engine/judge-ad.ts";
import { matrixScopes } from "./engine/matrix-scope.ts";
import type { LoadedSubmission } from "./submission/loaded.ts";
import type { Day } from "./types/election.ts";
import type { Matrix, MatrixCell } from "./types/matrix.ts";

/**
 * Judges an ad on every platform and in every place that it targets, each as if it ran there alone. The media are
 * opened and looked at once for all of them; what depends on the place, such as which election words are about, is
 * read anew.
 */
export async function checkMatrix(
  loaded: LoadedSubmission,
  pipeline: Pipeline,
  asOfGiven?: Day,
): Promise<Matrix> {
  const asOf = dayOf(loaded, pipeline, asOfGiven);
  const { platforms, places, scopes } = matrixScopes(loaded.ad, pipeline.packs);
  const attempts: AdAttempts = await createAttempts(loaded, pipeline, asOf);
  const cells: MatrixCell[] = [];
  for (const { platform, place, packs, narrow } of scopes) {
    const { judgement } = await attempts(narrow(loaded.ad), packs);
    cells.push({ platform, place, ...cellOf(judgement) });
  }
  return {
    asOf,
    ad: { id: loaded.id, digest: digestOfAd(loaded) },
    platforms,
    places,
    cells,
    unchanged: platforms.map((platform) => ({
      platform,
      places: cells
        .filter((cell) => cell.platform === platform && cell.decision === "approve")
        .map(({ place }) => place),
    })),
  };
}

function cellOf({
  decision,
  byPack,
  uncovered,
  findings,
}: Judgement): Omit<MatrixCell, "platform" | "place"> {
  const open = findings.filter(({ suppressed }) => suppressed === undefined);
  const biting = Object.entries(byPack).filter(([, one]) => one !== "approve");
  const told = {
    decision,
    byPack: Object.fromEntries(biting),
    ...(uncovered === undefined ? {} : { isUncovered: true as const }),
    findings: open.length,
  };
  const [first] = open;
  if (first === undefined) return told;
  const { rule, title, outcome, effect, citations } = first;
  const [cited] = citations;
  const citation = cited && { clause: cited.clause, title: cited.title, url: cited.url };
  const bite = { rule, title, outcome, effect, ...(citation === undefined ? {} : { citation }) };
  return { ...told, bite };
}
