import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PreviewMedia } from "#components/preview/preview-media.tsx";
import { Eyebrow } from "#components/ui/eyebrow.tsx";
import { Pill } from "#components/ui/pill.tsx";
import { type PostPreview, readPreview } from "#sandbox/posts/read-preview.ts";
import { theSandbox } from "#sandbox/sandbox.ts";

export const metadata: Metadata = { title: "Preview", robots: { index: false } };
export const dynamic = "force-dynamic";

/** A simulated network shows a post: calm, and clearly marked as a simulation. */
export default async function PreviewPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const { engine } = await theSandbox();
  const preview = await readPreview(engine, token);
  if (!preview) notFound();
  return (
    <div className="wrap grid justify-items-center pt-14">
      <div className="w-full max-w-[34rem]">
        <div className="mb-6 flex flex-wrap items-center justify-between gap-3">
          <Eyebrow>Preview · {preview.channelName}</Eyebrow>
          <Pill tone={preview.status === "published" ? "good" : "wait"}>{preview.status}</Pill>
        </div>
        <PreviewCard preview={preview} />
        <p className="mt-6 text-note text-muted-text">
          A simulation by Aloha&rsquo;s sandbox. Nothing was sent to {preview.channelName}. Whoever holds this address
          can see this page until the workspace ends.
        </p>
      </div>
    </div>
  );
}

function PreviewCard({ preview }: { preview: PostPreview }) {
  return (
    <article className="overflow-hidden rounded-card border border-border bg-elevated">
      <header className="flex items-center gap-4 px-6 pt-6">
        <span
          aria-hidden="true"
          className="inline-flex size-11 items-center justify-center rounded-full bg-peach-200 font-display text-h3"
        >
          {preview.workspaceName.charAt(0).toUpperCase()}
        </span>
        <div>
          <h1 className="font-medium">{preview.workspaceName}</h1>
          <p className="text-small text-muted-text">{when(preview)}</p>
        </div>
      </header>
      <div className="px-6 py-5">
        {preview.title ? <p className="mb-3 font-display text-h3">{preview.title}</p> : null}
        {preview.contentWarning ? (
          <p className="mb-3">
            <Pill tone="heed">{preview.contentWarning}</Pill>
          </p>
        ) : null}
        {preview.content === "" ? null : (
          <p className="text-prose break-words whitespace-pre-wrap">{preview.content}</p>
        )}
        {preview.thread.map((part) => (
          <p key={part} className="mt-5 border-t border-border pt-5 text-prose break-words whitespace-pre-wrap">
            {part}
          </p>
        ))}
        {preview.link ? <p className="mt-4 text-note break-all text-primary">{preview.link}</p> : null}
      </div>
      <PreviewMedia files={preview.media} />
      {preview.card ? (
        // biome-ignore lint/performance/noImgElement: the picture is drawn to size already.
        <img
          src={preview.card.path}
          alt={preview.card.alt}
          width={preview.card.width}
          height={preview.card.height}
          className="h-auto w-full border-t border-border"
        />
      ) : null}
      {preview.firstComment ? (
        <p className="border-t border-border px-6 py-4 text-note whitespace-pre-wrap">
          <span className="font-medium">{preview.workspaceName}</span> {preview.firstComment}
        </p>
      ) : null}
    </article>
  );
}

function when({ publishedAt, scheduledAt }: PostPreview): string {
  const words = (instant: string) => `${instant.slice(0, 10)}, ${instant.slice(11, 16)} UTC`;
  if (publishedAt) return `Published ${words(publishedAt)}`;
  return scheduledAt ? `Due ${words(scheduledAt)}` : "A draft";
}
