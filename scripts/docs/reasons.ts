import { adviceFor } from "../../src/report/messages.ts";
import { REASONS, type Reason } from "../../src/types/reason.ts";
import { code, table } from "./markdown.ts";

/** Every reason for which something may be undecided, and what a person can do. */
export function reasonTable(): string {
  const reasons = Object.keys(REASONS) as Reason[];
  return table(
    ["reason", "meaning", "what to do"],
    reasons.map((reason) => [code(reason), REASONS[reason], adviceFor(reason)]),
  );
}
