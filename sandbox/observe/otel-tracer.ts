import {
  type Context,
  type Span as OtelSpan,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  trace,
} from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, TraceIdRatioBasedSampler, TracerProvider } from "@opentelemetry/sdk-trace";
import type { Span, Tracer } from "./tracer.ts";

const mostClosingMs = 2000;

/**
 * Traces in OpenTelemetry's form to one collector. The provider stays here and is nobody's global one: else Next would
 * find it and tell the collector whole addresses of pages.
 */
export function otelTracer(url: string, percent: number): Tracer {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ "service.name": "aloha" }),
    // A caller names a trace and not what it costs us, so its own word on sampling does not count.
    sampler: new TraceIdRatioBasedSampler(percent / 100),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url }) })],
  });
  const tracer = provider.getTracer("aloha");
  const begin = (name: string, kind: SpanKind, context: Context): Span =>
    spanOf(tracer.startSpan(name, { kind }, context), context, (child, from) => begin(child, SpanKind.INTERNAL, from));
  return {
    request: (traceparent) => begin("request", SpanKind.SERVER, contextOf(traceparent)),
    work: (name) => begin(name, SpanKind.CLIENT, ROOT_CONTEXT),
    close: () => Promise.race([provider.shutdown().catch(() => undefined), patience()]),
  };
}

function spanOf(span: OtelSpan, context: Context, begin: (name: string, from: Context) => Span): Span {
  return {
    child: (name) => begin(name, trace.setSpan(context, span)),
    set: (name, value) => void span.setAttribute(name, value),
    rename: (name) => void span.updateName(name),
    end(failed = false) {
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

/** A collector that is away must not keep a process from ending. */
function patience(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, mostClosingMs));
}

const wellFormed = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/;

/** The trace that a caller is in, by the W3C's header. What is not well-formed counts as absent. */
function contextOf(traceparent: string | null): Context {
  const [, traceId = "", spanId = ""] = wellFormed.exec(traceparent ?? "") ?? [];
  if (!/[^0]/.test(traceId) || !/[^0]/.test(spanId)) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: TraceFlags.SAMPLED, isRemote: true });
}
