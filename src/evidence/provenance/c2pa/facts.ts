import type { LoadedMedium } from "../../../submission/loaded.ts";
import type { Certainty, Observation, PartialList, Unknown } from "../../../types/fact.ts";
import { type ActionKind, kindOfAction } from "./action-kinds.ts";
import type { CredentialContext, Credentials, ReadCredentials } from "./credentials.ts";
import type { Origin, Step } from "./follow.ts";
import type { Identity, IdentityState } from "./identities.ts";
import type { Ingredient, Relation } from "./manifest.ts";
import { type C2paState, certaintyOf, noteOf, stateOf } from "./state.ts";

export const C2PA_DETECTOR = "provenance/c2pa";

type Fact<T> = Observation<T> | Unknown;

interface ActionFact {
  readonly action: string;
  readonly kind: ActionKind;
  readonly from: Origin;
  readonly sourceType: string | undefined;
  readonly software: string | undefined;
  readonly when: string | undefined;
  readonly detail: string | undefined;
}

interface IngredientFact {
  readonly relation: Relation;
  readonly hasCredentials: boolean;
  readonly title: string | undefined;
  readonly format: string | undefined;
}

type IdentityFact = Omit<Identity, "faults">;

/** The `c2pa` object of a `media` item. Integrity, trust, identity and actions are separate facts. */
export interface C2paFacts {
  readonly state: Fact<C2paState>;
  readonly integrity: Fact<boolean>;
  readonly trusted: Fact<boolean>;
  readonly signer: Fact<string>;
  readonly issuer: Fact<string>;
  readonly signedOn: Fact<string>;
  readonly claimGenerator: Fact<string>;
  readonly remoteManifest: Fact<string>;
  readonly identities: PartialList<Observation<IdentityFact>>;
  readonly actions: PartialList<Observation<ActionFact>>;
  readonly ingredients: PartialList<Observation<IngredientFact>>;
}

const unsaid = (note: string): Unknown => ({ unknown: "not-observed", detector: C2PA_DETECTOR, note });
const NONE = unsaid("no content credentials");
const NO_TRUST_LIST = unsaid("no trust list was given");
const TOO_LONG: Unknown = {
  unknown: "too-large",
  detector: C2PA_DETECTOR,
  note: "the history is longer than is followed",
};

/** All facts as one gap, with lists that lack what the gap hides. */
function factsOf(gap: Unknown): C2paFacts {
  const list = { items: [], missing: gap === NONE ? [] : [gap] };
  return {
    state: gap,
    integrity: gap,
    trusted: gap,
    signer: gap,
    issuer: gap,
    signedOn: gap,
    claimGenerator: gap,
    remoteManifest: gap,
    identities: list,
    actions: list,
    ingredients: list,
  };
}

/** What is left to say when the bytes could not be had. */
export const unreadFacts = (problem: Unknown | undefined): C2paFacts =>
  factsOf({ ...(problem ?? { unknown: "media-not-inspected" }), detector: C2PA_DETECTOR });

const actionOf = ({ action, sourceType, software, when, detail, from }: Step): ActionFact => ({
  action,
  kind: kindOfAction(action),
  from,
  sourceType,
  software,
  when,
  detail,
});

const ingredientOf = ({ relation, manifest, title, format }: Ingredient): IngredientFact => ({
  relation,
  hasCredentials: manifest !== undefined,
  title,
  format,
});

/** A time stamp as a day; what is none is no day. */
const dayOf = (time: string | undefined): string | undefined => /^\d{4}-\d{2}-\d{2}/.exec(time ?? "")?.[0];

type Observe = <T>(value: T, certainty?: Certainty, note?: string) => Observation<T>;

/** An identity is as sure as its own signature and trust, whoever signed the manifest. */
const IDENTITY_CERTAINTY: Readonly<Record<IdentityState, Certainty>> = {
  verified: "certain",
  "declared-untrusted": "likely",
  broken: "possible",
};

const identityFact = ({ faults, ...identity }: Identity, observe: Observe): Observation<IdentityFact> =>
  observe(
    identity,
    IDENTITY_CERTAINTY[identity.state],
    faults.length === 0 ? undefined : faults.slice(0, 5).join(", "),
  );

function readFacts(credentials: ReadCredentials, context: CredentialContext, observe: Observe): C2paFacts {
  const { active, checks, issuer, identities, steps, ingredients, isCut } = credentials;
  const certainty = certaintyOf(credentials);
  const said = <T>(value: T | undefined, missing: string): Fact<T> =>
    value === undefined ? unsaid(missing) : observe(value, certainty);
  const hasTrustList = context.trustList !== undefined;
  const gaps = isCut ? [TOO_LONG] : [];
  const note = noteOf(credentials, hasTrustList);
  return {
    state: observe(stateOf(credentials) ?? "broken", "certain", note),
    integrity: observe(checks.isIntact, "certain", checks.isIntact ? undefined : note),
    trusted: hasTrustList ? observe(checks.isTrusted, "certain", note) : NO_TRUST_LIST,
    signer: said(active.organisation ?? active.signer, "the certificate names nobody"),
    issuer: said(issuer, "the certificate names no issuer"),
    signedOn: said(dayOf(active.signedAt), "there is no time stamp"),
    claimGenerator: said(active.claimGenerator, "the claim names no generator"),
    remoteManifest: unsaid("the manifest is in the file"),
    identities: { items: identities.map((identity) => identityFact(identity, observe)), missing: [] },
    actions: { items: steps.map((step) => observe(actionOf(step), certainty)), missing: gaps },
    ingredients: {
      items: ingredients.map((ingredient) => observe(ingredientOf(ingredient), certainty)),
      missing: [],
    },
  };
}

/** The facts that content credentials give. */
export function c2paFacts(
  credentials: Credentials,
  context: CredentialContext,
  { field }: LoadedMedium,
): C2paFacts {
  const offset = "offset" in credentials ? credentials.offset : undefined;
  const observe: Observe = (value, certainty = "certain", note) => ({
    value,
    certainty,
    detector: C2PA_DETECTOR,
    at: { field, ...(offset === undefined ? {} : { offset }) },
    ...(note === undefined ? {} : { note }),
  });
  switch (credentials.status) {
    case "absent":
      return { ...factsOf(NONE), state: observe("absent") };
    case "unreadable": {
      const note = noteOf(credentials, false);
      const gap: Unknown = { unknown: "media-unreadable", detector: C2PA_DETECTOR, note };
      return {
        ...factsOf(gap),
        state: observe("broken", "certain", note),
        integrity: observe(false, "certain", note),
      };
    }
    case "unknown": {
      const facts = factsOf({ ...credentials.problem, detector: C2PA_DETECTOR });
      const { remote } = credentials;
      return remote === undefined ? facts : { ...facts, remoteManifest: observe(remote) };
    }
    default:
      return readFacts(credentials, context, observe);
  }
}
