import { describeOperation } from "#components/sandbox/describe-operation.ts";
import { listedOperation } from "#components/sandbox/listed-operations.ts";
import { textAnswer } from "../../../../text-answer.ts";

/** What the composer of the console knows of one operation. */
export async function GET(request: Request, { params }: { params: Promise<{ op: string }> }): Promise<Response> {
  const operation = listedOperation((await params).op);
  if (!operation) return new Response("The console has no such operation.\n", { status: 404 });
  return textAnswer(request, JSON.stringify(describeOperation(operation.id)), "application/json");
}
