import * as z from "zod";
import { submissionSchema } from "./schema.ts";

/**
 * The submission schema as JSON Schema draft-07, for editors and for programs in other languages. `bytes` is left out:
 * JSON has no form for it. What only code can check (a day that exists, a flight that ends after it starts) is not in it.
 */
export function submissionJsonSchema(): z.core.JSONSchema.BaseSchema {
  const schema = z.toJSONSchema(submissionSchema, {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema === submissionSchema)
        jsonSchema.anyOf = [{ required: ["copy"] }, { required: ["media"] }];
      if (jsonSchema.properties) delete jsonSchema.properties.bytes;
    },
  });
  return {
    ...schema,
    $id: "urn:adclause:submission:1",
    title: "Political ad submission",
    description: "One ad as it is submitted to adclause. What is absent is unknown, never empty.",
  };
}
