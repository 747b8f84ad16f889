import { LINT_CHECKS } from "../../src/rules/lint/note.ts";
import { code, table } from "./markdown.ts";

/** Every check of `adclause rules lint`. */
export const lintChecks = (): string =>
  table(
    ["check", "what it finds"],
    Object.entries(LINT_CHECKS).map(([id, text]) => [code(id), text]),
  );
