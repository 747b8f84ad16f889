import type { LintContext } from "./note.ts";

/** Lists that no phrase names. */
export function lintLists({ data, tell }: LintContext): void {
  const said = JSON.stringify([data.head, data.rules]);
  for (const name of Object.keys(data.lists)) {
    const isNamed = new RegExp(`\\$${name.replace(/[^\w-]/g, "\\$&")}(?![\\w-])`).test(said);
    if (isNamed) continue;
    const hint = "name it in a phrase as `$name`, or take it out";
    tell("unused-list", name, ["lists", name], `no phrase names the list \`${name}\``, hint);
  }
}
