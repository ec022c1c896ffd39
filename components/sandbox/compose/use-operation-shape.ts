import { useQuery } from "@tanstack/react-query";
import { useConsoleFacts } from "../console-facts.tsx";
import type { OperationShape } from "../operation-shape.ts";

/** What the composer knows of an operation. The first one came with the page; others are asked for once. */
export function useOperationShape(id: string | undefined) {
  const { first } = useConsoleFacts();
  return useQuery({
    queryKey: ["operationShape", id],
    queryFn: () => readShape(id ?? ""),
    enabled: id !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    ...(id === first.id ? { initialData: first } : {}),
  });
}

async function readShape(id: string): Promise<OperationShape> {
  const answer = await fetch(`/sandbox/operations/${encodeURIComponent(id)}`);
  if (!answer.ok) throw new Error(`The console does not know an operation named ${id}.`);
  return (await answer.json()) as OperationShape;
}
