"use client";

import { useMutation } from "@tanstack/react-query";
import { ApiProblem } from "../api/api-problem.ts";
import { readSession } from "../api/session.ts";
import { mintVisitor } from "../api/visitor.ts";
import { Button } from "../ui/button.tsx";
import { FailureNote } from "../ui/failure-note.tsx";

/** Makes the first workspace of somebody who is in none. */
export function StartWorkspace() {
  const start = useMutation({
    mutationFn: async () => {
      const minted = await mintVisitor();
      if (!minted.ok) throw new ApiProblem(minted);
      await readSession();
    },
  });
  return (
    <>
      <Button kind="ink" busy={start.isPending && "Starting"} onClick={() => start.mutate()}>
        Start a workspace
      </Button>
      {start.error ? <FailureNote error={start.error} doing="No workspace was made." /> : null}
    </>
  );
}
