import { matrices } from "../contract/facts.gen.ts";
import type { Schema } from "../contract/types.ts";
import { notFound } from "../errors.ts";
import type { MatrixSlug } from "../events/set-off.ts";
import { hasIdShape } from "../ids.ts";
import type { Store } from "../store/store.ts";
import { matrixId } from "./matrix-id.ts";

export type Step = Schema<"MatrixStep">;

/** A matrix of one workspace, as the contract defines it. */
export interface Definition {
  readonly id: string;
  readonly slug: MatrixSlug;
  readonly name: string;
  readonly description: string;
  readonly status: Schema<"MatrixStatus">;
  readonly steps: readonly Step[];
  readonly inputSchema: Readonly<Record<string, unknown>>;
}

/** The matrices of a workspace. They are made in the app; every test workspace has the six of the contract. */
export function definitionsOf(store: Pick<Store, "workspaceId" | "livemode">): Definition[] {
  if (store.livemode) return [];
  return (Object.keys(matrices) as MatrixSlug[]).map((slug) => definitionOf(store, slug));
}

export function definitionOf({ workspaceId }: Pick<Store, "workspaceId">, slug: MatrixSlug): Definition {
  return { id: matrixId(workspaceId, slug), slug, ...(matrices[slug] as Omit<Definition, "id" | "slug">) };
}

/** A matrix, or the one 404 that every absent id gets. */
export function findDefinition(store: Store, id: string): Definition {
  const found = hasIdShape(id, "mtx") ? definitionsOf(store).find((definition) => definition.id === id) : undefined;
  if (!found) throw notFound("matrix");
  return found;
}

/** What sets it off: its first step. */
export function triggerOf({ steps }: Pick<Definition, "steps">): Schema<"MatrixTrigger"> {
  const [first] = steps;
  if (first?.type !== "trigger") throw new Error("A matrix begins with its trigger.");
  return { kind: first.kind as Schema<"MatrixTrigger">["kind"], settings: first.settings };
}
