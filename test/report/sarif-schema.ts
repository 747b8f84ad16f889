import * as z from "zod";

/**
 * The parts of SARIF 2.1.0 (OASIS standard, 27 March 2020) that a report here may use, with what the standard requires
 * of each. Strict: a property that the standard does not know is a fault.
 */

const count = z.int().min(1);
const text = z.strictObject({ text: z.string().min(1) });
/** RFC 3986 characters only. */
const uri = z.string().regex(/^(?:[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+$/);

const region = z.strictObject({
  startLine: count,
  startColumn: count.optional(),
  endLine: count.optional(),
  endColumn: count.optional(),
});
const physicalLocation = z.strictObject({
  artifactLocation: z.strictObject({ uri, uriBaseId: z.literal("%SRCROOT%").optional() }),
  region: region.optional(),
});
const location = z.strictObject({ physicalLocation });

const rule = z.strictObject({
  id: z.string().min(1),
  shortDescription: text,
  fullDescription: text,
  helpUri: z.url().optional(),
  help: text,
  properties: z.strictObject({ tags: z.array(z.string()) }),
});

/** §3.27.9 and §3.27.10: only what fails has a level other than `none`. */
const verdict = z.union([
  z.object({ kind: z.literal("fail"), level: z.enum(["error", "warning", "note"]) }),
  z.object({ kind: z.literal("review"), level: z.literal("none") }),
]);

const result = z
  .strictObject({
    ruleId: z.string().min(1),
    ruleIndex: z.int().min(0),
    kind: z.string(),
    level: z.string(),
    message: text,
    locations: z.array(location).min(1),
    relatedLocations: z.array(location.extend({ id: z.int().min(0), message: text })).optional(),
    partialFingerprints: z.record(z.string(), z.string()),
    suppressions: z
      .array(
        z.strictObject({
          kind: z.literal("external"),
          status: z.literal("accepted"),
          justification: z.string(),
        }),
      )
      .optional(),
    properties: z.record(z.string(), z.unknown()),
  })
  .refine((one) => verdict.safeParse(one).success, "kind and level contradict each other");

const notification = z.strictObject({
  level: z.enum(["error", "warning"]),
  message: text,
  locations: z.array(location).optional(),
});

export const sarifSchema = z.strictObject({
  $schema: z.url(),
  version: z.literal("2.1.0"),
  runs: z.tuple([
    z
      .strictObject({
        tool: z.strictObject({ driver: z.strictObject({ name: z.string(), rules: z.array(rule) }) }),
        invocations: z.array(
          z.strictObject({
            executionSuccessful: z.boolean(),
            toolExecutionNotifications: z.array(notification),
            toolConfigurationNotifications: z.array(notification),
          }),
        ),
        columnKind: z.literal("utf16CodeUnits"),
        results: z.array(result),
        properties: z.record(z.string(), z.unknown()),
      })
      .refine(
        ({ results, tool }) => results.every((one) => tool.driver.rules[one.ruleIndex]?.id === one.ruleId),
        "a result points at another rule",
      ),
  ]),
});
