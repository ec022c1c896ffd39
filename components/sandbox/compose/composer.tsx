"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { useStore } from "../../api/use-store.ts";
import { useVisitor } from "../../api/use-visitor.ts";
import { replaceWith, useAddress } from "../../settings/use-address.ts";
import { Eyebrow } from "../../ui/eyebrow.tsx";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Icon } from "../../ui/icon.tsx";
import { MethodPill } from "../../ui/method-pill.tsx";
import { SegmentedChoice } from "../../ui/segmented-choice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { pointedAt } from "../answer/pointed-at.ts";
import type { Composition } from "../composition.ts";
import type { OperationShape } from "../operation-shape.ts";
import { BodyForm } from "./body-form.tsx";
import { chooseOperation, compose, untouched } from "./composition-store.ts";
import { FaultField } from "./fault-field.tsx";
import { IdempotencyField } from "./idempotency-field.tsx";
import { ParameterFields } from "./parameter-fields.tsx";
import { SameTag } from "./same-tag.tsx";
import { SendBar } from "./send-bar.tsx";
import { startingBody } from "./starting-body.ts";
import { useOperationShape } from "./use-operation-shape.ts";
import { useProblems } from "./use-problems.ts";

const OperationPicker = lazy(async () => ({ default: (await import("./operation-picker.tsx")).OperationPicker }));
const JsonBody = lazy(async () => ({ default: (await import("./json-body.tsx")).JsonBody }));

const views = [
  { id: "form", name: "Form" },
  { id: "json", name: "JSON" },
] as const;

/** Where a request is put together: an operation, and what it takes, as a form or as JSON. */
export function Composer({ composition }: { composition: Composition }) {
  const shape = useOperationShape(composition.op);
  const address = useAddress();
  const view = address.params.get("view") === "json" ? "json" : "form";
  const setView = (next: "form" | "json") => replaceWith(address.with({ view: next === "json" ? next : null }));
  const problems = useProblems(composition, shape.data);
  const takesBody = shape.data?.body != null;
  useFirstExample(composition.op, shape.data);
  return (
    <section aria-labelledby="compose-title" className="flex min-h-0 flex-col">
      <header className="flex min-h-11 items-center justify-between px-5 pt-3">
        <h2 id="compose-title">
          <Eyebrow>Compose</Eyebrow>
        </h2>
        {takesBody ? (
          <>
            <SegmentedChoice name="Show the body as" choices={views} chosen={view} onChoose={setView} small />
            <button type="button" hidden data-body-view="" onClick={() => setView(view === "form" ? "json" : "form")} />
          </>
        ) : null}
      </header>
      <div className="min-h-0 flex-1 px-5 pt-2 pb-3 lg:overflow-y-auto lg:overscroll-contain">
        <OperationButton composition={composition} shape={shape.data} />
        {shape.error ? (
          <div className="mt-3">
            <FailureNote
              error={shape.error}
              doing="The operation could not be read."
              onRetry={() => void shape.refetch()}
            />
          </div>
        ) : null}
        {shape.data ? (
          <Parts composition={composition} shape={shape.data} view={view} problems={problems} />
        ) : shape.error ? null : (
          <Skeleton className="mt-4 h-64 w-full" />
        )}
      </div>
      <SendBar composition={composition} shape={shape.data} problems={problems.length} />
    </section>
  );
}

/** Puts the first example in where an operation was chosen, or led to, and nothing was entered. */
function useFirstExample(op: string, shape: OperationShape | undefined) {
  const waiting = useStore(untouched, null);
  useEffect(() => {
    if (waiting === op && shape?.id === op) compose({ body: startingBody(shape.starts[0]) });
  }, [waiting, op, shape]);
}

function OperationButton({ composition, shape }: { composition: Composition; shape: OperationShape | undefined }) {
  const [open, setOpen] = useState(false);
  const choose = (op: string) => {
    setOpen(false);
    if (op !== composition.op) chooseOperation(op);
  };
  return (
    <>
      <button
        type="button"
        aria-haspopup="dialog"
        aria-keyshortcuts="Alt+O"
        data-operation-button=""
        onClick={() => setOpen(true)}
        className="grid w-full grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-2.5 rounded-md border border-control bg-background px-3.5 py-2.5 text-left hover:border-ink"
      >
        {shape ? <MethodPill method={shape.method} /> : <span className="size-5" />}
        <span className="min-w-0 lg:flex lg:items-baseline lg:gap-3">
          <span className="block truncate font-display text-[1.25rem] leading-7 tracking-[-0.02em]">
            {composition.op}
          </span>
          <span className="block truncate font-mono text-fine text-muted-text">{shape?.path}</span>
        </span>
        <Icon name="down" className="size-4" />
      </button>
      {open ? (
        <Suspense>
          <OperationPicker chosen={composition.op} onChoose={choose} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

interface PartsProps {
  readonly composition: Composition;
  readonly shape: OperationShape;
  readonly view: "form" | "json";
  readonly problems: ReturnType<typeof useProblems>;
}

function Parts({ composition, shape, view, problems }: PartsProps) {
  const lit = useStore(pointedAt, null);
  const { path, query, headers, body, fault } = composition;
  return (
    <>
      <p className="mt-2 text-code leading-normal text-muted-text">
        {shape.summary}.{" "}
        <a
          href={`/reference/${shape.tag.toLowerCase()}/${shape.id}`}
          className="text-ink underline decoration-border-strong underline-offset-4 hover:decoration-primary"
        >
          Read about it
        </a>
      </p>
      <Starts shape={shape} body={body} />
      <div className="mt-1.5">
        <ParameterFields
          fields={shape.pathFields}
          values={path}
          problems={problems}
          path={shape.path}
          onChange={(next) => compose({ path: next })}
        />
        <ParameterFields
          fields={shape.queryFields}
          values={query}
          problems={problems}
          onChange={(next) => compose({ query: next })}
        />
        {shape.body === null ? null : view === "form" ? (
          <BodyForm key={shape.id} fields={shape.body.fields} body={body} problems={problems} lit={lit} />
        ) : (
          <Suspense fallback={<Skeleton className="mt-3 h-56 w-full" />}>
            <JsonBody body={body} problems={problems} />
          </Suspense>
        )}
      </div>
      <div className="mt-2 border-t border-border-strong pt-1">
        <ParameterFields
          fields={shape.headerFields}
          values={headers}
          problems={problems}
          onChange={(next) => compose({ headers: next })}
        />
        {shape.headerFields.some(({ name }) => name === "If-None-Match") ? <SameTag headers={headers} /> : null}
        {shape.idempotent ? <IdempotencyField /> : null}
        <FaultField fault={fault} />
      </div>
    </>
  );
}

function Starts({ shape, body }: { shape: OperationShape; body: string }) {
  useVisitor();
  if (shape.starts.length === 0) return null;
  return (
    <p className="mt-1.5 flex flex-wrap items-center gap-x-3.5 text-code text-muted-text">
      <span>Start from</span>
      {shape.starts.map((start) => {
        const text = startingBody(start);
        return (
          <button
            key={start.name}
            type="button"
            title={start.summary}
            aria-pressed={text === body}
            onClick={() => compose({ body: text })}
            className="min-h-11 underline decoration-border-strong underline-offset-4 hover:text-ink aria-pressed:text-ink aria-pressed:decoration-primary lg:min-h-7"
          >
            {start.name}
          </button>
        );
      })}
    </p>
  );
}
