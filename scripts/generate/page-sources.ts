import { globSync, readFileSync } from "node:fs";
import { objectNames, objectPath } from "#components/reference/object-pages.ts";
import { contractOperation, readContract } from "#components/reference/read-contract.ts";
import { eventPath, operationPath, referenceTags, type Tag } from "#components/reference/reference-tree.ts";
import { docsPath } from "#content/navigation.ts";
import { guideSlugs } from "#content/pages.ts";
import { codes } from "#sandbox/contract/facts.gen.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { withReferences } from "./references.ts";

/** The address of every page with sources of its own, and all that its words come from. */
export function pageSources(): Map<string, unknown> {
  return new Map<string, unknown>([
    ["/", files("app/(portal)/page.tsx", "components/landing/*")],
    ["/changelog", files("content/changelog/*.mdx")],
    ...guideSlugs().map((slug): [string, unknown] => [docsPath(slug), guideSources(slug)]),
    ...Object.entries(codes).map(([code, facts]): [string, unknown] => [
      `/docs/errors/${code}`,
      { facts, text: files(`content/errors/${code}.mdx`, `content/recordings/errors/${code}/*.json`) },
    ]),
    ...referenceSources(),
  ]);
}

/** The text of a guide, and the answers that it shows. The list of the errors is made from the contract, in groups. */
function guideSources(slug: string): unknown {
  const list = slug === "errors" ? [codes, files("content/errors/groups.ts")] : [];
  return list.concat(files(`content/docs/${slug}.mdx`, `content/recordings/${slug}/*.json`));
}

function referenceSources(): [string, unknown][] {
  const tags = referenceTags();
  const { schemas } = readContract().components;
  return [
    ["/reference", tags.filter(({ portal }) => !portal).map(inShort)],
    ["/reference/objects", objectNames().map((name) => [name, schemas[name]?.description])],
    ...tags.map((tag): [string, unknown] => [`/reference/${tag.slug}`, inShort(tag)]),
    ...Object.values(operations).map((operation): [string, unknown] => [
      operationPath(operation),
      [
        operation,
        withReferences(contractOperation(operation.id)),
        files(`content/recordings/reference/${operation.id}/*.json`),
      ],
    ]),
    ...tags
      .flatMap(({ events }) => events)
      .map((event): [string, unknown] => [eventPath(event), withReferences(readContract().webhooks[event])]),
    ...objectNames().map((name): [string, unknown] => [objectPath(name), withReferences(schemas[name])]),
  ];
}

/** What the page of a part says of it. */
function inShort({ name, description, operations: own, events }: Tag): unknown {
  return [name, description, own.map(({ id, method, path, summary }) => [id, method, path, summary]), events];
}

function files(...patterns: readonly string[]): [string, string][] {
  return patterns.flatMap((pattern) => globSync(pattern).sort()).map((file) => [file, readFileSync(file, "utf8")]);
}
