import type { Handler } from "../operation.ts";
import { ownQuery } from "../store/store.ts";

const dropCaught = ownQuery<object>()((own) => own.deleteFrom("caught"));

export const clearCaught: Handler<"clearCaught"> = async ({ store }) => {
  await store.all(dropCaught, {});
  return { status: 204, body: null };
};
