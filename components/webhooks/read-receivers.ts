import type { CodeLanguage } from "../docs/highlight.ts";
import { readSampleFile } from "../docs/read-sample.ts";

const frameworks = [
  { id: "next", name: "Next.js", file: "receiver-next.ts", grammar: "typescript" },
  { id: "express", name: "Express", file: "receiver-express.ts", grammar: "typescript" },
  { id: "hono", name: "Hono", file: "receiver-hono.ts", grammar: "typescript" },
  { id: "flask", name: "Flask", file: "receiver-flask.py", grammar: "python" },
  { id: "fastapi", name: "FastAPI", file: "receiver-fastapi.py", grammar: "python" },
  { id: "django", name: "Django", file: "receiver-django.py", grammar: "python" },
] as const satisfies readonly { id: string; name: string; file: string; grammar: CodeLanguage }[];

/** A whole receiver for each framework. The tests start each file, and let a webhook deliver to it. */
export function readReceivers() {
  return frameworks.map(({ file, ...framework }) => ({ ...framework, text: readSampleFile(file) }));
}
