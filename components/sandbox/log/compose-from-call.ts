import { ask } from "../../api/ask.ts";
import { failureOf } from "../../api/failure.ts";
import { announce } from "../../ui/announce.tsx";
import { compose } from "../compose/composition-store.ts";
import type { OperationShape } from "../operation-shape.ts";
import { operationPattern } from "./operation-pattern.ts";

/** Puts a logged call into the composer, to be changed and sent again. */
export async function composeFromCall(id: string): Promise<void> {
  try {
    const call = await ask("getRequest", { path: { id } }, "test");
    if (!call.operationId) throw new Error("No operation belongs to this call, so the composer has no form for it.");
    const shape = (await (await fetch(`/sandbox/operations/${call.operationId}`)).json()) as OperationShape;
    compose({
      op: shape.id,
      path: operationPattern(shape.path).exec(call.path)?.groups ?? {},
      query: Object.fromEntries(new URLSearchParams(call.query ?? "")),
      headers: Object.fromEntries(
        shape.headerFields.flatMap(({ name }) => {
          const value = call.request.headers[name] ?? call.request.headers[name.toLowerCase()];
          return value ? [[name, value]] : [];
        }),
      ),
      body: call.request.body ?? "",
      fault: call.fault ?? "",
    });
    document.querySelector<HTMLElement>("[data-operation-button]")?.focus();
    announce("The call is in the composer. Change what you like, then send it.");
  } catch (error) {
    announce(`The composer stays as it was. ${failureOf(error).what}`);
  }
}
