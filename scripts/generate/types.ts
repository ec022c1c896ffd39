import openapiTS, { astToString } from "openapi-typescript";
import type { Contract } from "./contract.ts";
import { head } from "./print.ts";

type Source = Exclude<Parameters<typeof openapiTS>[0], string | URL | Buffer>;

/** The types of every schema and operation, as openapi-typescript sees them. */
export async function typesFile(contract: Contract): Promise<string> {
  const nodes = await openapiTS(structuredClone(contract.document) as unknown as Source, {
    alphabetize: false,
    defaultNonNullable: false,
    immutable: true,
    silent: true,
  });
  return head + astToString(nodes);
}
