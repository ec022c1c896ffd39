"use client";

import { useMutation } from "@tanstack/react-query";
import { ApiProblem } from "../api/api-problem.ts";
import { mintVisitor } from "../api/visitor.ts";
import { announce } from "../ui/announce.tsx";
import { Button } from "../ui/button.tsx";
import { FailureNote } from "../ui/failure-note.tsx";
import { Line } from "./notice-line.tsx";

/** Said where the examples of the docs run in another workspace than the one that is shown here. */
export function DocsKeyLine({ kept, shown }: { kept: string; shown: string }) {
  const change = useMutation({
    mutationFn: async () => {
      const minted = await mintVisitor();
      if (!minted.ok) throw new ApiProblem(minted);
      return minted.visitor;
    },
    onSuccess: ({ workspaceName }) => announce(`The examples of the docs now run in ${workspaceName}.`),
  });
  return (
    <>
      <Line
        action={
          <Button busy={change.isPending && "Changing"} onClick={() => change.mutate()}>
            Run the docs here
          </Button>
        }
      >
        The examples of the docs run in <b className="font-medium">{kept}</b>, with a key of that workspace. Settings
        shows <b className="font-medium">{shown}</b>.
      </Line>
      {change.error ? (
        <div className="mt-3">
          <FailureNote error={change.error} doing="The docs run where they did." />
        </div>
      ) : null}
    </>
  );
}
