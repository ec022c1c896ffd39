import type { CodeLanguage } from "../docs/highlight.ts";
import { readSampleFile } from "../docs/read-sample.ts";

interface Framework {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly grammar: CodeLanguage;
}

const frameworks = [
  { id: "next", name: "Next.js", file: "receiver-next.ts", grammar: "typescript" },
  { id: "express", name: "Express", file: "receiver-express.ts", grammar: "typescript" },
  { id: "hono", name: "Hono", file: "receiver-hono.ts", grammar: "typescript" },
  { id: "flask", name: "Flask", file: "receiver-flask.py", grammar: "python" },
  { id: "fastapi", name: "FastAPI", file: "receiver-fastapi.py", grammar: "python" },
  { id: "django", name: "Django", file: "receiver-django.py", grammar: "python" },
] as const satisfies readonly Framework[];

/** The same by the SDKs, which check, drop what came before, and answer. */
const bySdk = [
  { id: "hono", name: "Hono", file: "receiver-hono-sdk.ts", grammar: "typescript" },
  { id: "flask", name: "Flask", file: "receiver-flask-sdk.py", grammar: "python" },
] as const satisfies readonly Framework[];

/** A whole receiver for each framework, by hand or by the SDK. The tests start each file, and let a webhook deliver to it. */
export function readReceivers(sdk: boolean) {
  return (sdk ? bySdk : frameworks).map(({ file, ...framework }) => ({ ...framework, text: readSampleFile(file) }));
}

export function receiversTitle(sdk: boolean): string {
  return sdk ? "Receive a webhook by the SDK" : "Receive a webhook";
}
