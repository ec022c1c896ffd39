import { mediaTypes } from "../contract/facts.gen.ts";
import { ApiError } from "../errors.ts";
import type { AdmitFile } from "../files/receive-form.ts";
import { typeOfBytes } from "./formats/media-type.ts";

/** What clients send when they do not know. */
const unsaid = new Set(["", "application/octet-stream", "binary/octet-stream"]);
const otherNames: Readonly<Record<string, string>> = {
  "image/jpg": "image/jpeg",
  "image/pjpeg": "image/jpeg",
  "image/x-png": "image/png",
  "image/apng": "image/png",
  "video/x-m4v": "video/mp4",
  "application/x-pdf": "application/pdf",
};
const known = Object.values(mediaTypes).map(({ name }) => name);

/** Decides by the first bytes. A sender who calls the file something else is told, and has perhaps sent another than meant. */
export const admitFile: AdmitFile = (head, declaredType) => {
  const type = typeOfBytes(head);
  if (type === null) {
    const what = head.length === 0 ? "The file is empty." : `This is not one of ${known.join(", ")}.`;
    throw unreadable(what, what);
  }
  const declared = otherNames[declaredType ?? ""] ?? declaredType ?? "";
  const { name, mostBytes } = mediaTypes[type];
  if (unsaid.has(declared) || declared === type) return { mostBytes, name: withArticle(name) };
  const detail = `The part says ${declared.slice(0, 60)}, and the bytes are ${withArticle(name, "a")}. Send ${type}, or no type.`;
  throw new ApiError("media_type_mismatch", {
    detail,
    errors: [{ pointer: "/file", code: "media_type_mismatch", detail: `The bytes are ${withArticle(name, "a")}.` }],
  });
};

export function unreadable(detail: string, problem: string): ApiError {
  return new ApiError("media_unreadable", {
    detail,
    errors: [{ pointer: "/file", code: "media_unreadable", detail: problem }],
  });
}

function withArticle(name: string, article: "A" | "a" = "A"): string {
  return `${article}${name.startsWith("MP4") ? "n" : ""} ${name}`;
}
