import type { Handler } from "../operation.ts";
import { viewCatcher } from "./catcher-view.ts";

export const getCatcher: Handler<"getCatcher"> = async ({ store, services }) => ({
  status: 200,
  body: await viewCatcher(store, services.settings.publicUrl),
});
