import { evaluate } from "@mdx-js/mdx";
import type { ReactNode } from "react";
import * as runtime from "react/jsx-runtime";
import { contractTables } from "./contract-tables.ts";
import { Fact } from "./fact.ts";
import type { Heading } from "./guide-plugins.ts";
import { type GuideFront, guidePlugins, readFront, readGuideSource } from "./guide-source.ts";
import { Note, prose } from "./prose.tsx";
import { tableParts } from "./table-parts.tsx";

export interface Guide extends GuideFront {
  readonly headings: readonly Heading[];
  readonly body: ReactNode;
}

type Content = Awaited<ReturnType<typeof evaluate>>["default"];
/** Components that a guide uses beside those of every guide. A page carries the code of those that it names. */
export type GuideParts = NonNullable<Parameters<Content>[0]["components"]>;

/** Reads one guide and renders it on the server. A mistake in it fails the build. */
export async function readGuide(slug: string, parts: GuideParts): Promise<Guide> {
  const source = readGuideSource(slug);
  return { ...readFront(source), ...(await renderText(source, parts)) };
}

/** A text in MDX as a page shows it. */
export async function renderText(source: string, parts: GuideParts): Promise<Pick<Guide, "headings" | "body">> {
  const headings: Heading[] = [];
  const { default: Content } = await evaluate(source, { ...runtime, ...guidePlugins(source, headings) });
  return {
    headings,
    body: <Content components={{ ...prose, ...tableParts(contractTables), Fact, Note, ...parts }} />,
  };
}
