import assert from "node:assert/strict";
import { type Contract, type JsonObject, object } from "../../../../scripts/generate/contract.ts";
import { contract } from "./operations.ts";

/** A copy of the contract in which one more operation stands, like another but for its names. */
export function withOneMore(change: JsonObject): Contract {
  const like = contract.operations.find(({ id }) => id === "getPost");
  assert.ok(like);
  const { "x-aloha-sdk": _, ...raw } = like.raw;
  const path = "/v1/posts/{id}/echo";
  const added = { ...like, id: "echoPost", path, raw: { ...raw, operationId: "echoPost", ...change } };
  const paths = { ...object(contract.document.paths), [path]: { get: added.raw } };
  return { ...contract, document: { ...contract.document, paths }, operations: [...contract.operations, added] };
}
