import { openReceiver } from "./receiver.ts";

export interface CollectedSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  readonly failed: boolean;
}

interface OtlpSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes?: readonly { key: string; value: Record<string, string | number | boolean> }[];
  readonly status?: { code?: number };
}
interface OtlpBody {
  readonly resourceSpans: readonly { scopeSpans: readonly { spans: readonly OtlpSpan[] }[] }[];
}

/** A collector of traces on this machine, as OTLP in JSON over HTTP has it. */
export async function openCollector() {
  const receiver = await openReceiver();
  return {
    endpoint: `http://127.0.0.1:${receiver.port}`,
    /** Everything as it came, headers too. */
    raw: () => JSON.stringify(receiver.received),
    spans: () => receiver.received.flatMap(({ body }) => spansOf(JSON.parse(body) as OtlpBody)),
    close: () => receiver.close(),
  };
}

function spansOf({ resourceSpans }: OtlpBody): CollectedSpan[] {
  const spans = resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
  return spans.map(({ name, traceId, spanId, parentSpanId, attributes = [], status }) => {
    const values = attributes.map(({ key, value }) => [key, Object.values(value)[0] ?? ""] as const);
    const failed = status?.code === 2;
    return { name, traceId, spanId, parentSpanId, attributes: Object.fromEntries(values), failed };
  });
}
