import { EXIT } from "../exit-code.ts";
import type { RulesVerb } from "./setting.ts";

/** `adclause rules schema`: the JSON Schema (draft-07) of packs, for editors. */
export const schema: RulesVerb = {
  flags: [],
  names: 0,
  usage: "adclause rules schema",
  async run({ terminal }) {
    const { packJsonSchema } = await import("../../rules/json-schema.ts");
    await terminal.stdout.write(`${JSON.stringify(packJsonSchema(), null, 2)}\n`);
    return EXIT.pass;
  },
};
