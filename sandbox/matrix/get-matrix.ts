import type { Handler } from "../operation.ts";
import { findDefinition } from "./definitions.ts";
import { viewMatrix } from "./matrix-view.ts";

export const getMatrix: Handler<"getMatrix"> = async ({ store, path, actor }) => ({
  status: 200,
  body: viewMatrix(findDefinition(store, path.id), store.livemode, actor.workspace.createdAt),
});
