import { at, entriesAt, listAt, textAt } from "../json.ts";
import { sourceTypeTerm } from "../source-types.ts";

/** How one file went into another (C2PA 2.2 §9.3): it was opened, placed in it, or only given to a tool as input. */
export const RELATIONS = ["parentOf", "componentOf", "inputTo"] as const;
export type Relation = (typeof RELATIONS)[number];

export interface Ingredient {
  readonly title: string | undefined;
  readonly format: string | undefined;
  readonly relation: Relation;
  /** Label of its own manifest in the same store. */
  readonly manifest: string | undefined;
}

/** One recorded step, as the manifest words it. */
export interface Action {
  /** `c2pa.created`, `c2pa.edited`, or a name of the vendor's own. */
  readonly action: string;
  /** IPTC or C2PA term of the digital source type. */
  readonly sourceType: string | undefined;
  readonly software: string | undefined;
  readonly when: string | undefined;
  /** What the software says of the step: its description, the name of a filter, the reason. */
  readonly detail: string | undefined;
}

export interface Manifest {
  readonly label: string;
  readonly claimGenerator: string | undefined;
  readonly signer: string | undefined;
  readonly organisation: string | undefined;
  /** Of the time stamp, ISO 8601; absent without one. */
  readonly signedAt: string | undefined;
  readonly actions: readonly Action[];
  readonly ingredients: readonly Ingredient[];
}

const MAX_ITEMS = 500;

/** `name version`, from a text or an object of both. */
function softwareOf(agent: unknown): string | undefined {
  if (typeof agent === "string") return textAt([agent], 0);
  const parts = [textAt(agent, "name"), textAt(agent, "version")];
  return parts[0] === undefined ? undefined : parts.filter((part) => part !== undefined).join(" ");
}

function actionOf(step: unknown, agents: readonly unknown[]): readonly Action[] {
  const action = textAt(step, "action");
  if (action === undefined) return [];
  const index = at(step, "softwareAgentIndex");
  const agent = at(step, "softwareAgent") ?? (typeof index === "number" ? agents[index] : undefined);
  const type = textAt(step, "digitalSourceType");
  const detail =
    textAt(step, "description") ??
    textAt(step, "parameters", "description") ??
    textAt(step, "parameters", "name") ??
    textAt(step, "reason");
  return [
    {
      action,
      sourceType: type === undefined ? undefined : sourceTypeTerm(type),
      software: softwareOf(agent),
      when: textAt(step, "when"),
      detail,
    },
  ];
}

const SOURCE_TYPE_KEYS: readonly string[] = ["Iptc4xmpExt:DigitalSourceType", "digitalSourceType"];

/** Steps of an actions assertion; of an assertion of metadata, the source type that it declares. */
function actionsOf(assertion: unknown): readonly Action[] {
  const label = textAt(assertion, "label") ?? "";
  const data = at(assertion, "data");
  if (label.startsWith("c2pa.actions")) {
    const steps = [...listAt(data, "actions"), ...listAt(data, "templates")];
    return steps.slice(0, MAX_ITEMS).flatMap((step) => actionOf(step, listAt(data, "softwareAgents")));
  }
  const [type] = SOURCE_TYPE_KEYS.flatMap((key) => textAt(data, key) ?? []);
  if (type === undefined) return [];
  const sourceType = sourceTypeTerm(type);
  return [{ action: label, sourceType, software: undefined, when: undefined, detail: undefined }];
}

function ingredientOf(node: unknown): Ingredient {
  const relation = textAt(node, "relationship");
  return {
    title: textAt(node, "title"),
    format: textAt(node, "format"),
    relation: RELATIONS.find((known) => known === relation) ?? "componentOf",
    manifest: textAt(node, "active_manifest"),
  };
}

/** Reads the manifests out of what c2pa-rs reports of a store; the first is the active one, which speaks of the file. */
export function readManifests(store: unknown): readonly Manifest[] {
  const active = textAt(store, "active_manifest");
  const manifests = entriesAt(store, "manifests")
    .slice(0, MAX_ITEMS)
    .map(([label, node]): Manifest => {
      const [generator] = listAt(node, "claim_generator_info");
      return {
        label,
        claimGenerator: softwareOf(generator) ?? textAt(node, "claim_generator"),
        signer: textAt(node, "signature_info", "common_name"),
        organisation: textAt(node, "signature_info", "issuer"),
        signedAt: textAt(node, "signature_info", "time"),
        actions: listAt(node, "assertions").flatMap(actionsOf),
        ingredients: listAt(node, "ingredients").slice(0, MAX_ITEMS).map(ingredientOf),
      };
    });
  return [...manifests].sort((a, b) => Number(b.label === active) - Number(a.label === active));
}
