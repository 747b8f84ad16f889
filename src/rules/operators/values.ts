import { didYouMean } from "../../documents/did-you-mean.ts";
import { isDay } from "../../elections/days.ts";
import { covers } from "../../elections/jurisdiction.ts";
import type { FactType } from "../../evidence/fact-type.ts";
import type { Compiler, DocumentPath } from "../condition.ts";
import type { ScalarAnswer } from "./scalar.ts";

/** ISO 3166-1 country or ISO 3166-2 subdivision, and the two places above all countries. */
const PLACE = /^([A-Z]{2}(-[A-Z0-9]{1,3})?|worldwide)$/;

/** Whether `value` can stand for a fact of this type; reports why not. */
export function fits(value: unknown, type: FactType, path: DocumentPath, compiler: Compiler): boolean {
  const fault = faultOf(value, type, compiler.fact);
  if (fault !== undefined) compiler.problem(path, fault.message, fault.hint);
  return fault === undefined;
}

interface Fault {
  readonly message: string;
  readonly hint: string;
}

function faultOf(value: unknown, type: FactType, fact: string): Fault | undefined {
  const wanted = type.type === "boolean" || type.type === "number" ? type.type : "string";
  if (typeof value !== wanted) {
    const shown = typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
    return {
      message: `\`${fact}\` is a ${type.type}, so \`${shown}\` never equals it`,
      hint: typeHint(type),
    };
  }
  if (type.type === "day" && !isDay(value)) {
    return { message: `\`${String(value)}\` is not a day`, hint: "write YYYY-MM-DD" };
  }
  if (type.type === "code" && type.separator === "-" && !PLACE.test(String(value))) {
    return {
      message: `\`${fact}\` is never \`${String(value)}\``,
      hint: "write an ISO 3166 code such as US or US-CA, or EU",
    };
  }
  if ((type.type === "name" || type.type === "code") && type.values?.includes(String(value)) === false) {
    const near = didYouMean(String(value), type.values);
    return {
      message: `\`${fact}\` is never \`${String(value)}\``,
      hint: near ? `did you mean \`${near}\`?` : `it is one of: ${type.values.join(", ")}`,
    };
  }
  return undefined;
}

function typeHint(type: FactType): string {
  if (type.type === "boolean") return "write true or false, without quotes";
  if (type.type === "number") return "write a number, without quotes";
  return "write it in quotes if YAML takes it for something else";
}

/** Equality as the type understands it: a code covers the codes below it, an instant falls on its day. */
export function sameAs(expected: unknown, type: FactType, fact: string): (actual: unknown) => ScalarAnswer {
  const isSame = (actual: unknown): ScalarAnswer => (actual === expected ? "true" : "false");
  if (type.type === "day")
    return (actual) => isSame(typeof actual === "string" ? actual.slice(0, 10) : actual);
  if (type.type !== "code" || typeof expected !== "string") return isSame;
  const { separator, isOpen = false } = type;
  return (actual) => {
    if (typeof actual !== "string") return "false";
    return separator === "." ? samePhase(actual, expected, fact) : samePlace(actual, expected, isOpen, fact);
  };
}

/** `ongoing` covers `ongoing.voting`; when only `ongoing` is known, `ongoing.voting` is open. */
function samePhase(actual: string, expected: string, fact: string): ScalarAnswer {
  if (actual === expected || actual.startsWith(`${expected}.`)) return "true";
  if (!expected.startsWith(`${actual}.`)) return "false";
  return {
    truth: "unknown",
    missing: [{ fact, reason: "calendar-missing", note: `only \`${actual}\` is known` }],
  };
}

/**
 * `US-*` is the whole country. A bare `US` as a place of delivery may or may not reach `US-CA`, because no region was
 * declared; as the place of a contest or an advertiser it is the country itself.
 */
function samePlace(actual: string, expected: string, isOpen: boolean, fact: string): ScalarAnswer {
  const whole = actual.endsWith("-*");
  const place = whole ? actual.slice(0, -2) : actual;
  if (covers(expected, place)) return "true";
  if (!covers(place, expected)) return "false";
  if (whole) return "true";
  if (!isOpen) return "false";
  return { truth: "unknown", missing: [{ fact, reason: "not-declared", declare: "targeting.regions" }] };
}
