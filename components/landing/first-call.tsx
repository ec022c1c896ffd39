"use client";

import { useState } from "react";
import type { AnswerOf, Schema } from "#sandbox/contract/types.ts";
import { call, newIdempotencyKey } from "../api/client.ts";
import { useRun } from "../api/use-run.ts";
import { useVisitor } from "../api/use-visitor.ts";
import { visitor } from "../api/visitor.ts";
import type { PreparedCall } from "../docs/prepared-call.ts";
import { AnswerPane } from "./answer-pane.tsx";
import { RequestPane } from "./request-pane.tsx";
import { Story, type StoryState } from "./story.tsx";
import { Summary } from "./summary.tsx";

type Post = Schema<"Post">;

/** The first real call: the seed's own request, its answer, and what follows from it on the sandbox clock. */
export function FirstCall({ prepared }: { prepared: PreparedCall }) {
  const running = useRun(prepared);
  const [again, setAgain] = useState(false);
  const [post, setPost] = useState<Post | null>(null);
  const [story, setStory] = useState<StoryState>({ phase: "waiting" });

  const run = async () => {
    // The same words twice within a day are a duplicate. From the second run on the request says that it means it.
    const answer = await running.run(again ? { allowDuplicate: true } : {});
    if (answer === null) return;
    if (answer.status === 409) setAgain(true);
    if (!answer.ok) return;
    setAgain(true);
    setPost(answer.body as Post);
    setStory({ phase: "waiting" });
  };

  const skip = async () => {
    const key = visitor.get()?.secret;
    if (!post?.scheduledAt || !key) return;
    setStory({ phase: "skipping" });
    setStory(await skipTo(post, key));
  };

  return (
    <>
      <div className="code-surface overflow-hidden rounded-card border border-code-edge bg-code-ground text-code-plain">
        <div className="grid md:grid-cols-2">
          <div className="flex min-w-0 flex-col md:border-r md:border-code-line">
            <RequestPane prepared={prepared} again={again} />
            <Summary post={post} />
          </div>
          <AnswerPane prepared={prepared} running={running} onRun={run} ran={again} />
        </div>
        <Foot />
      </div>
      <Story post={post} state={story} onSkip={skip} />
    </>
  );
}

function Foot() {
  const present = useVisitor();
  return (
    <p className="no-js:hidden border-t border-code-line px-5 py-3.5 text-small text-code-comment sm:px-6">
      {present ? (
        <>
          Your key <code className="text-code-plain">alo_test_…{present.hint}</code>, in workspace{" "}
          {present.workspaceName}. {present.expiresAt ? "It ends 7 days after its last use, unless you sign in." : ""}
        </>
      ) : (
        "Run sends this very request. No account, no field to fill in: the first Run makes a test workspace of your own."
      )}
    </p>
  );
}

/** One call moves the clock just past the post's time; a second one reads the post back. */
async function skipTo(post: Post, key: string): Promise<StoryState> {
  const to = new Date(Date.parse(post.scheduledAt ?? "") + 60_000).toISOString();
  try {
    const started = performance.now();
    const moved = await call(
      "advanceClock",
      { body: { to, dryRun: false } },
      { key, idempotencyKey: newIdempotencyKey() },
    );
    const tookMs = Math.round(performance.now() - started);
    if (!moved.ok) return { phase: "refused", detail: moved.body.detail };
    const read = await call("getPost", { path: { id: post.id } }, { key });
    if (!read.ok) return { phase: "refused", detail: read.body.detail };
    const advance = moved.body as Extract<AnswerOf<"advanceClock">, { status: 200 }>["body"];
    return { phase: "skipped", advance, post: read.body as Post, tookMs };
  } catch {
    return { phase: "refused", detail: "No answer came. Your post is safe; try the skip again." };
  }
}
