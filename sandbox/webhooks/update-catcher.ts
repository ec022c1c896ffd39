import type { Handler } from "../operation.ts";
import { lockCatcher, saveCatcher } from "./catcher-queries.ts";
import { viewCatcher } from "./catcher-view.ts";

/** Tells the catcher how to answer from now on. The answers are used in order, and the last one repeats. */
export const updateCatcher: Handler<"updateCatcher"> = async ({ store, services, body }) => {
  const row = await lockCatcher(store);
  const answers = body.answers.map(
    ({ kind = "respond", status = 200, body: text = "", headers = {}, delayMs = 0 }) => ({
      kind,
      status,
      body: text,
      headers,
      delayMs,
    }),
  );
  await store.all(saveCatcher, { answers: JSON.stringify(answers), position: 0, received: row.received });
  return { status: 200, body: await viewCatcher(store, services.settings.publicUrl) };
};
