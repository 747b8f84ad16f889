import type { Operator } from "../condition.ts";
import { after } from "./after.ts";
import { anyOf } from "./any-of.ts";
import { atLeast } from "./at-least.ts";
import { atMost } from "./at-most.ts";
import { before } from "./before.ts";
import { count } from "./count.ts";
import { equals } from "./equals.ts";
import { every } from "./every.ts";
import { known } from "./known.ts";
import { lessThan } from "./less-than.ts";
import { moreThan } from "./more-than.ts";
import { none } from "./none.ts";
import { not } from "./not.ts";
import { onOrAfter } from "./on-or-after.ts";
import { onOrBefore } from "./on-or-before.ts";
import { says } from "./says.ts";
import { some } from "./some.ts";
import { states } from "./states.ts";
import { within } from "./within.ts";

const all: readonly Operator[] = [
  equals,
  anyOf,
  not,
  known,
  some,
  every,
  none,
  count,
  atLeast,
  atMost,
  moreThan,
  lessThan,
  before,
  after,
  onOrBefore,
  onOrAfter,
  within,
  says,
  states,
];

/** The words of the rule language that stand after a fact. To add one, write its file and its line here. */
export const operators: Readonly<Record<string, Operator | undefined>> = Object.fromEntries(
  all.map((operator) => [operator.name, operator]),
);
