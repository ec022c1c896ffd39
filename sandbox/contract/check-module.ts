import { Ajv2020 } from "ajv/dist/2020.js";
import { _ } from "ajv/dist/compile/codegen/index.js";
import standalone from "ajv/dist/standalone/index.js";
import { formats } from "./formats.ts";
import { schemas } from "./schemas.gen.ts";

/**
 * The check of a schema as a module for browsers, where nothing may be compiled from text: the same code that the server
 * makes of the contract when it starts. It is given the formats, and the two helpers that such code asks for.
 */
export function checkModule(schema: string): string {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    verbose: true,
    formats,
    validateSchema: false,
    code: { source: true, formats: _`formats` },
  });
  ajv.addSchema(schemas as object);
  const check = ajv.getSchema(`aloha#/$defs/${schema}`);
  if (!check) throw new Error(`The contract has no schema ${schema}.`);
  const write = standalone as unknown as { readonly default: (ajv: Ajv2020, check: unknown) => string };
  return `export default (formats, require) => {\nconst module = { exports: null };\n${write.default(ajv, check)}\nreturn module.exports;\n};\n`;
}
