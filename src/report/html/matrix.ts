import type { Matrix } from "../../types/matrix.ts";
import { matrixRows, unchangedText } from "../matrix-rows.ts";
import { type Html, html } from "./template.ts";

/** Platform × place, places with one answer together. */
export function matrixTable(matrix: Matrix): Html {
  const rows = matrixRows(matrix).map(({ platform, places, decision, bite }) => {
    const badge = html`<span class="decision ${decision}">${decision}</span>`;
    return html`<tr><th scope="row">${platform}</th><td>${places.join(", ")}</td><td>${badge}</td><td>${bite}</td></tr>
`;
  });
  return html`<table><caption>Each platform and place, as if the ad ran there alone</caption>
<thead><tr><th scope="col">platform</th><th scope="col">places</th><th scope="col">decision</th><th scope="col">first clause that bites</th></tr></thead>
<tbody>${rows}</tbody></table>
<p>Runs unchanged: ${unchangedText(matrix)}</p>
`;
}
