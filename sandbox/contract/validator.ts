import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { addDuration } from "../time/duration.ts";
import { parseDay, parseInstant } from "../time/rfc3339.ts";
import { schemas } from "./schemas.gen.ts";

/** One @, no space, and a domain with a dot: what a mail server says counts more than any longer pattern. */
const emailForm = /^[^\s@"<>(),:;\\[\]]+@[^\s@."<>(),:;\\[\]]+(?:\.[^\s@."<>(),:;\\[\]]+)+$/;

/** Checks made by our own parsers, because the usual ones let impossible dates through. */
export const formats: Record<string, (text: string) => boolean> = {
  "date-time": (text) => "at" in parseInstant(text),
  date: (text) => !("problem" in parseDay(text)),
  duration: (text) => "at" in addDuration(0, text),
  uri: (text) => URL.canParse(text),
  email: (text) => emailForm.test(text),
};

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
