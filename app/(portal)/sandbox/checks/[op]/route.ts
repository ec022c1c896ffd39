import { listedOperation } from "#components/sandbox/listed-operations.ts";
import { checkModule } from "#sandbox/contract/check-module.ts";
import { textAnswer } from "../../../../text-answer.ts";

/** Making one takes a moment, and the contract does not change while the server runs. */
const modules = new Map<string, string>();

/** The check of an operation's body, as a module that the console runs before it sends. */
export async function GET(request: Request, { params }: { params: Promise<{ op: string }> }): Promise<Response> {
  const schema = listedOperation((await params).op)?.body?.schema;
  if (!schema) return new Response("The console checks no such body.\n", { status: 404 });
  const known = modules.get(schema) ?? checkModule(schema);
  modules.set(schema, known);
  return textAnswer(request, known, "text/javascript");
}
