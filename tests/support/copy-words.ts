import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { QueryOf, Schema } from "#sandbox/contract/types.ts";
import { call } from "./call.ts";

export type CopyFormat = QueryOf<"copyRequest">["format"];
export const codeFormats = ["curl", "fetch", "typescript", "python"] as const;
export const copyFormats: readonly CopyFormat[] = [...codeFormats, "har", "postman", "fixture"];

/** A call in one of its forms. */
export async function copied(key: string, id: string, format: CopyFormat): Promise<Schema<"RequestCopy">> {
  const answer = await call("GET", `/v1/sandbox/requests/${id}/copy?format=${format}`, { key });
  if (answer.status !== 200) throw new Error(answer.text);
  return answer.body as unknown as Schema<"RequestCopy">;
}

const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { uri: (text: string) => URL.canParse(text) } });

/** Holds a file against the schema of its format, as far as tests know it: `har-1.2` or `postman-2.1`. */
export function checkFile(name: "har-1.2" | "postman-2.1", value: unknown): void {
  const schema = JSON.parse(readFileSync(join(import.meta.dirname, `schemas/${name}.json`), "utf8"));
  const check = ajv.compile(schema);
  if (!check(value)) throw new Error(`This is no ${name}: ${ajv.errorsText(check.errors)}`);
}

export interface HarEntry {
  startedDateTime: string;
  time: number;
  comment: string;
  request: {
    method: string;
    url: string;
    headers: { name: string; value: string }[];
    queryString: { name: string; value: string }[];
    postData?: { mimeType: string; text: string; comment?: string };
    bodySize: number;
  };
  response: {
    status: number;
    headers: { name: string; value: string }[];
    content: { size: number; mimeType: string; text?: string; comment?: string };
    redirectURL: string;
  };
}

export async function harEntry(key: string, id: string): Promise<HarEntry> {
  const har = JSON.parse((await copied(key, id, "har")).text);
  checkFile("har-1.2", har);
  return har.log.entries[0];
}
