import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { formats } from "./formats.ts";
import { schemas } from "./schemas.gen.ts";

let ajv: Ajv2020 | undefined;
const compiled = new Map<string, ValidateFunction>();

/** The check for one schema of the contract, compiled on first use. */
export function validatorFor(name: string): ValidateFunction {
  const known = compiled.get(name);
  if (known) return known;
  const made = instance().getSchema(`aloha#/$defs/${name}`);
  if (!made) throw new Error(`The contract has no schema ${name}.`);
  compiled.set(name, made as ValidateFunction);
  return made as ValidateFunction;
}

/** The check for a schema that has no name, such as the query of one operation. */
export function validatorOf(key: string, schema: object): ValidateFunction {
  const known = compiled.get(key);
  if (known) return known;
  const made = instance().compile(schema);
  compiled.set(key, made);
  return made;
}

function instance(): Ajv2020 {
  if (ajv) return ajv;
  ajv = new Ajv2020({ allErrors: true, strict: false, verbose: true, formats, validateSchema: false });
  ajv.addSchema(schemas as object);
  return ajv;
}
