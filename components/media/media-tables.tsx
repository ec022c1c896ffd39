import type { ReactNode } from "react";
import { codes, mediaTypes } from "#sandbox/contract/facts.gen.ts";
import { FactTable } from "../docs/fact-table.tsx";

const refusals = [
  "malformed_form",
  "media_storage_full",
  "body_too_large",
  "unsupported_media_type",
  "media_unreadable",
  "media_type_mismatch",
] as const;

/** What an upload may be, by the contract. */
export function MediaTypeTable() {
  return (
    <FactTable
      name="What a file may be, and how large"
      columns={[
        { title: "Type", cell: ({ name }) => name },
        { title: "MIME type", cell: ({ mimeType }) => <code>{mimeType}</code> },
        { title: "Kind", cell: ({ kind }) => <code>{kind}</code> },
        { title: "At most", cell: ({ mostBytes }) => `${mostBytes / 1e6} MB` },
      ]}
      rows={Object.entries(mediaTypes).map(([mimeType, type]) => ({ mimeType, ...type }))}
      keyOf={({ mimeType }) => mimeType}
    />
  );
}

/** Why an upload is refused, in the words of the error pages. */
export function MediaRefusalTable() {
  return (
    <FactTable
      name="Why an upload is refused"
      columns={[
        { title: "Code", cell: (code) => <CodeLink code={code}>{code}</CodeLink> },
        { title: "Status", cell: (code) => codes[code].status },
        { title: "Meaning", cell: (code) => codes[code].cause },
      ]}
      rows={refusals}
      keyOf={(code) => code}
    />
  );
}

function CodeLink({ code, children }: { code: string; children: ReactNode }) {
  return (
    <a href={`/docs/errors/${code}`} className="pencil">
      <code className="wrap-anywhere sm:whitespace-nowrap">{children}</code>
    </a>
  );
}
