import type { Certainty, Observation } from "../../../types/fact.ts";
import { type ActionKind, kindOfAction } from "./action-kinds.ts";
import type { Credentials } from "./credentials.ts";
import { certaintyOf } from "./state.ts";

/** One step of the edit history. */
export interface EditStep {
  readonly action: string;
  readonly kind: ActionKind;
  readonly software: string | undefined;
  readonly when: string | undefined;
  readonly detail: string | undefined;
}

/** A step with how sure it is, and the software that answers for it. */
export interface FoundStep {
  readonly step: EditStep;
  readonly certainty: Certainty;
  readonly program: string | undefined;
  readonly offset: number;
}

/** The name before the version: `Calder Studio` of `Calder Studio 1.0` and of `Calder_Studio/1.0 c2pa-rs/0.30`. */
const productOf = (generator: string | undefined): string | undefined =>
  generator?.split(/[/ ]\d/)[0]?.replaceAll("_", " ");

/** Steps after the origin of the file, and of what is in it; what was only given to a tool is left out. */
export function editSteps(credentials: Credentials): readonly FoundStep[] {
  if (credentials.status !== "read") return [];
  const certainty = certaintyOf(credentials);
  return credentials.steps.flatMap(
    ({ action, software, when, detail, from, manifest }): readonly FoundStep[] => {
      const kind = kindOfAction(action);
      if (from === "inputTo" || kind === "origin" || !/^[a-z0-9]+\./i.test(action)) return [];
      const program = software ?? productOf(manifest.claimGenerator);
      const step = { action, kind, software: program, when, detail };
      return [{ step, certainty, program, offset: credentials.offset ?? 0 }];
    },
  );
}

/** Whether the step touched what is seen or heard, and not only the file around it. */
export const touchesContent = ({ step }: FoundStep): boolean =>
  step.kind === "edit" || step.kind === "adjustment";

export const stepFact = (
  { step, certainty, offset }: FoundStep,
  detector: string,
  field: string,
): Observation<EditStep> => ({ value: step, certainty, detector, at: { field, offset } });
