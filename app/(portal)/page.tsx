import { prepareCall } from "#components/docs/prepare-call.ts";
import { ClosingRow } from "#components/landing/closing-row.tsx";
import { FirstCall } from "#components/landing/first-call.tsx";
import { firstCall, hero } from "#components/landing/landing-words.ts";
import { SixParts } from "#components/landing/six-parts.tsx";
import { ImageTags } from "#components/og/image-tags.tsx";
import { DataBlock } from "#components/structured/data-block.tsx";
import { siteData } from "#components/structured/structured-data.ts";
import { DisplayHeading } from "#components/ui/display-heading.tsx";
import { Eyebrow } from "#components/ui/eyebrow.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { systemClock } from "#sandbox/time/clock.ts";

// The page shows a date that must lie in the future, so it is made anew each day.
export const revalidate = 86_400;

export default function LandingPage() {
  const prepared = prepareCall({
    op: "createPost",
    example: "seed",
    keep: "post",
    now: systemClock.now(),
    option: { allowDuplicate: true },
  });
  return (
    <>
      <DataBlock data={siteData(hero.lead)} />
      <ImageTags page="/" />
      <div className="bg-peach-200 pt-16 pb-72 sm:pt-20">
        <div className="wrap">
          <Hero />
          <div className="mt-14 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
            <DisplayHeading size="small" italic={firstCall.italic} onPeach>
              {firstCall.title}
            </DisplayHeading>
            <p className="text-note">{firstCall.words}</p>
          </div>
        </div>
      </div>
      <div className="wrap -mt-67">
        <FirstCall prepared={prepared} />
      </div>
      <SixParts />
      <ClosingRow />
    </>
  );
}

function Hero() {
  return (
    <div className="grid items-end gap-x-16 gap-y-10 md:grid-cols-[minmax(0,1fr)_minmax(0,23rem)]">
      <div>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Eyebrow className="text-ink">Resources · API &amp; docs</Eyebrow>
          <span className="rounded-full border border-ink px-3 py-0.5 text-small">v1 · stable</span>
        </div>
        <div className="mt-6">
          <DisplayHeading as="h1" size="hero" italic={hero.italic} onPeach>
            {hero.title}
          </DisplayHeading>
        </div>
        <p className="mt-7 max-w-[36rem] text-lead leading-[1.6]">{hero.lead}</p>
      </div>
      <div className="space-y-3">
        <Door href="/docs/quickstart" title="Five-minute quickstart" words="Key, post, clock. Each step runs." dark />
        <Door href="/openapi.yaml" title="openapi.yaml" words="The contract that runs the server." />
      </div>
    </div>
  );
}

function Door({ href, title, words, dark = false }: { href: string; title: string; words: string; dark?: boolean }) {
  return (
    <a
      href={href}
      className={`group flex items-center justify-between gap-4 rounded-card px-6 py-5 ${dark ? "bg-ink text-background" : "bg-elevated text-ink"}`}
    >
      <span>
        <span className="block font-display text-h3 leading-tight">{title}</span>
        <span className={`block text-note ${dark ? "" : "text-muted-text"}`}>{words}</span>
      </span>
      <Icon name="arrow" className="size-5 transition-transform duration-250 group-hover:translate-x-0.75" />
    </a>
  );
}
