import type { EditSignal, MediaEvidence, ProcessingStep } from "../../types/media-evidence.ts";
import type { FactTree } from "../detector.ts";
import { known, observedItems, observedText, textIn } from "./read-facts.ts";

const OUTCOMES = ["evidence", "none-found", "not-testable"] as const;

/** What was done to the file: who processed it, and, apart from that, whether it was manipulated. */
export function editedOf(facts: FactTree): MediaEvidence["edited"] {
  const outcome = OUTCOMES.find((one) => one === observedText(facts, "edited", "outcome"));
  const reasons = observedItems(facts, "edited", "reasons").map(({ value }) => String(value));
  return {
    outcome: outcome ?? "not-testable",
    history: historyOf(facts),
    signals: signalsOf(facts),
    reasons: outcome === undefined ? ["no detector of manipulation looks at this kind of file"] : reasons,
  };
}

/** Programs that name themselves, then the steps that credentials record. */
function historyOf(facts: FactTree): readonly ProcessingStep[] {
  const programs = observedItems(facts, "edits", "software").map(
    ({ value, certainty, at, note }): ProcessingStep => ({
      ...known({ software: typeof value === "string" ? value : undefined, at, note }),
      certainty,
    }),
  );
  const steps = observedItems(facts, "edits", "history").map(
    ({ value, certainty, at }): ProcessingStep => ({
      ...known({
        software: textIn(value, "software"),
        action: textIn(value, "action"),
        kind: textIn(value, "kind"),
        when: textIn(value, "when"),
        at,
        note: textIn(value, "detail"),
      }),
      certainty,
    }),
  );
  return [...programs, ...steps];
}

const signalsOf = (facts: FactTree): readonly EditSignal[] =>
  observedItems(facts, "edited", "signals").map(({ value, certainty, detector, at, note }) => ({
    detector: textIn(value, "detector") ?? detector,
    certainty,
    ...known({ figure: note }),
    ...(at?.box === undefined ? {} : { regions: [at.box] }),
    ...(at?.time === undefined ? {} : { times: [at.time] }),
  }));
