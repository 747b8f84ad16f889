import type { Matrix } from "../types/matrix.ts";
import { inColumns } from "./cells.ts";
import { count, groupBy } from "./count.ts";
import { inert } from "./inert.ts";
import { matrixRows, unchangedText } from "./matrix-rows.ts";
import { heading, type Page, paragraph } from "./page.ts";

/** Platform × place with the decision and the first clause that bites, places with one answer together. */
export function matrixLines(page: Page, matrix: Matrix): string[] {
  const { platforms, places } = matrix;
  const groups = [...groupBy(matrixRows(matrix), ({ platform }) => platform)];
  const size = `${count(platforms.length, "platform")}, ${count(places.length, "place")}`;
  return [
    ...heading(page, `Matrix: ${size}, each as if the ad ran there alone`),
    ...groups.flatMap(([platform, rows]) => [
      "",
      `  ${page.bold(inert(platform, "tty", 80))}`,
      ...rows.flatMap(({ decision, places: own, bite }) => {
        const [first = "", ...rest] = paragraph(page, own.join(", "), { indent: 14 });
        return [
          `    ${page.decision[decision](inColumns(decision, 10))}${first.slice(14)}`,
          ...rest,
          ...(bite === "" ? [] : paragraph(page, bite, { indent: 14, paint: page.dim })),
        ];
      }),
    ]),
    "",
    ...paragraph(page, `runs unchanged: ${unchangedText(matrix)}`),
  ];
}
