import { array, type Contract, child, type JsonObject, object, type Parameter, resolved } from "./contract.ts";
import { bodySchemaName, takesForm } from "./schemas.ts";

/** A public operation as the SDKs and the CLI see it. */
export interface SdkOperation {
  readonly id: string;
  /** Where it stands in a client, such as `["inbox", "threads"]` and `reply`. */
  readonly resource: readonly string[];
  readonly method: string;
  readonly verb: string;
  /** Relative to the base URL, such as `/posts/{id}`. */
  readonly path: string;
  readonly pathParameters: readonly Parameter[];
  readonly query: readonly Parameter[];
  /** Name of the schema of what is sent; null when nothing is. */
  readonly body: { readonly schema: string; readonly required: boolean; readonly form: boolean } | null;
  /** What a success gives. `text` may be JSON or CSV, and goes out as it came. */
  readonly answer: "json" | "none" | "stream" | "text";
  /** Name of the schema of a JSON answer. */
  readonly answerSchema: string | null;
  readonly paginated: boolean;
  readonly scope: string;
  readonly testOnly: boolean;
  /** False for what may be called without a key. */
  readonly needsKey: boolean;
  readonly idempotent: boolean;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly errors: readonly string[];
}

/** Every public operation in the order of the contract. One without a name for the SDKs stops the generation. */
export function sdkOperations(contract: Contract): readonly SdkOperation[] {
  const rows = contract.operations
    .filter(({ raw }) => raw["x-internal"] !== true)
    .map((operation): SdkOperation => {
      const { raw, id, method, path, parameters } = operation;
      const sdk = namesOf(id, raw);
      const schema = bodySchemaName(operation);
      return {
        id,
        resource: sdk.resource.split("."),
        method: sdk.method,
        verb: method,
        path: path.replace(/^\/v1/, ""),
        pathParameters: parameters.filter((one) => one.in === "path"),
        query: parameters.filter((one) => one.in === "query"),
        body:
          schema === null
            ? null
            : { schema, required: object(raw.requestBody).required === true, form: takesForm(operation) },
        ...answerOf(contract, raw),
        paginated: sdk.paginated,
        scope: String(raw["x-aloha-scope"] ?? "none"),
        testOnly: raw["x-aloha-test-only"] === true,
        needsKey: (raw["x-aloha-audience"] ?? "key") === "key",
        idempotent: method === "POST",
        tag: String(array(raw.tags)[0]),
        summary: String(raw.summary),
        description: String(raw.description ?? ""),
        errors: array(raw["x-aloha-errors"]).map(String),
      };
    });
  refuseTwins(rows);
  return rows;
}

function namesOf(id: string, raw: JsonObject): { resource: string; method: string; paginated: boolean } {
  if (!("x-aloha-sdk" in raw))
    throw new Error(`openapi.yaml: ${id} is public and has no x-aloha-sdk. Add { resource, method } to it.`);
  const { resource, method, paginated } = child(raw, "x-aloha-sdk");
  return { resource: String(resource), method: String(method), paginated: paginated === true };
}

function answerOf(contract: Contract, raw: JsonObject): Pick<SdkOperation, "answer" | "answerSchema"> {
  const responses = object(raw.responses);
  const status = Object.keys(responses).find((one) => one.startsWith("2"));
  const { content } = resolved(contract.document, object(responses[String(status)]));
  if (content === undefined) return { answer: "none", answerSchema: null };
  const types = Object.keys(object(content));
  if (types.includes("text/event-stream")) return { answer: "stream", answerSchema: null };
  if (types.length > 1) return { answer: "text", answerSchema: null };
  const schema = child(child(object(content), "application/json"), "schema");
  return { answer: "json", answerSchema: String(schema.$ref ?? "").replace("#/components/schemas/", "") || null };
}

function refuseTwins(rows: readonly SdkOperation[]): void {
  const places = new Map<string, string>();
  for (const { id, resource, method } of rows) {
    const place = [...resource, method].join(".");
    const other = places.get(place);
    if (other) throw new Error(`openapi.yaml: ${other} and ${id} are both ${place} in the SDKs.`);
    places.set(place, id);
  }
}
