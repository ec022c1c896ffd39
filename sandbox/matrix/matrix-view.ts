import type { Schema } from "../contract/types.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { type Definition, triggerOf } from "./definitions.ts";

export function viewMatrix(definition: Definition, livemode: boolean, createdAt: number): Schema<"Matrix"> {
  const { id, slug, name, description, status, steps, inputSchema } = definition;
  const at = formatInstant(createdAt);
  return {
    id,
    object: "matrix",
    livemode,
    slug,
    name,
    description,
    status,
    trigger: triggerOf(definition),
    steps: [...steps],
    inputSchema,
    createdAt: at,
    updatedAt: at,
  };
}
