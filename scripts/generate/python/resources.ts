import type { Contract } from "../contract.ts";
import type { SdkOperation } from "../sdk-operations.ts";
import { type MethodContext, methodText, resultType } from "./method.ts";
import { modelName } from "./models.ts";
import { constantName, pascal, snake } from "./names.ts";
import { head, importLine } from "./print.ts";
import type { Speak } from "./words.ts";

/** A place in a client: `inbox`, `inbox.threads`. */
interface Node {
  readonly path: readonly string[];
  readonly operations: readonly SdkOperation[];
  readonly children: readonly string[];
}

/** One file for each place in a client, for the one that blocks and for the one that is awaited. */
export function resourceFiles(
  contract: Contract,
  operations: readonly SdkOperation[],
  speak: Speak,
): Record<string, string> {
  const usual = usualCodes(operations);
  const files: Record<string, string> = {};
  for (const node of nodesOf(operations))
    for (const awaited of [false, true])
      files[`resources/${moduleName(node.path, awaited)}.py`] = fileText(contract, node, speak, usual, awaited);
  files["resources/__init__.py"] = overview(usual);
  return files;
}

/** The codes of at least four in five operations. */
export function usualCodes(operations: readonly SdkOperation[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const code of operations.flatMap(({ errors }) => errors)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= operations.length * 0.5).map(([code]) => code));
}

export function nodesOf(operations: readonly SdkOperation[]): Node[] {
  const paths = new Map<string, readonly string[]>();
  for (const { resource } of operations)
    for (let depth = 1; depth <= resource.length; depth += 1)
      paths.set(resource.slice(0, depth).join("."), resource.slice(0, depth));
  return [...paths].map(([key, path]) => ({
    path,
    operations: operations.filter(({ resource }) => resource.join(".") === key),
    children: [...paths.values()]
      .filter((other) => other.length === path.length + 1 && other.slice(0, -1).join(".") === key)
      .map((other) => other.at(-1) ?? ""),
  }));
}

export function moduleName(path: readonly string[], awaited: boolean): string {
  return `${awaited ? "async_" : ""}${path.map(snake).join("_")}_gen`;
}

export function className(path: readonly string[], awaited: boolean): string {
  return `${awaited ? "Async" : ""}${path.map(pascal).join("")}Resource`;
}

function fileText(contract: Contract, node: Node, speak: Speak, usual: ReadonlySet<string>, awaited: boolean): string {
  const enums = new Set<string>();
  const params = new Set<string>();
  const context: MethodContext = {
    contract,
    speak,
    usual,
    side: { contract, sent: true, found: (name) => params.add(name), alias: (name) => enums.add(name) },
  };
  const methods = node.operations.map((one) => methodText(context, one, awaited));
  const places = node.children.map((name) => childText([...node.path, name], awaited));
  const text = [...places, ...methods].join("\n");
  const name = className(node.path, awaited);
  return [
    head.trimEnd(),
    "",
    "from __future__ import annotations",
    "",
    ...(places.length > 0 ? ["from functools import cached_property"] : []),
    "from typing import TYPE_CHECKING",
    "",
    ...runtimeImports(node, text, awaited),
    "",
    ...typeImports(contract, node, text, awaited, { enums, params }),
    "",
    `class ${name}(${awaited ? "AsyncResource" : "Resource"}):`,
    `    """What \`\`client.${node.path.map(snake).join(".")}\`\` can do${awaited ? ", awaited" : ""}."""`,
    "",
    text,
  ].join("\n");
}

function childText(path: readonly string[], awaited: boolean): string {
  const name = className(path, awaited);
  return [
    "    @cached_property",
    `    def ${snake(path.at(-1) ?? "")}(self) -> ${name}:`,
    `        from .${moduleName(path, awaited)} import ${name}`,
    "",
    `        return ${name}(self._caller)`,
    "",
  ].join("\n");
}

function runtimeImports(node: Node, text: string, awaited: boolean): string[] {
  const constants = node.operations.map(({ id }) => constantName(id)).sort();
  const flat = `from .._operations_gen import ${constants.join(", ")}`;
  const tall = `from .._operations_gen import (\n${constants.map((one) => `    ${one},`).join("\n")}\n)`;
  return [
    ...(/\bOmit\b/.test(text) ? ["from .._omit import Omit, omit"] : []),
    ...(constants.length > 0 ? [flat.length <= 118 ? flat : tall] : []),
    awaited ? "from .._async_resource import AsyncResource" : "from .._resource import Resource",
  ].sort();
}

interface Names {
  readonly enums: ReadonlySet<string>;
  readonly params: ReadonlySet<string>;
}

/** What only type checkers need. */
function typeImports(contract: Contract, node: Node, text: string, awaited: boolean, names: Names): string[] {
  const results = node.operations.map((one) => resultType(contract, one, awaited));
  const models = [...new Set(node.operations.map((one) => modelName(contract, one)).filter(Boolean))].sort();
  const uses = (name: string) => new RegExp(`\\b${name}\\b`).test(signatures(text));
  const standard = [
    imported("collections.abc", ["Mapping", "Sequence"].filter(uses)),
    imported(
      "datetime",
      ["date", "datetime"].filter((name) => new RegExp(`\\b${name} \\|`).test(text)),
    ),
    imported("typing", ["Any", "Literal"].filter(uses)),
  ];
  const own = [
    imported(".._answer", results.includes("ResponseInfo") ? ["ResponseInfo"] : []),
    imported(".._async_pages", results.some((one) => one.startsWith("AsyncPages")) ? ["AsyncPages"] : []),
    imported(".._async_stream", results.includes("AsyncStream") ? ["AsyncStream"] : []),
    imported(".._enums_gen", [...names.enums].filter(uses).sort()),
    imported(".._models_gen", models),
    imported(".._multipart", ["FileInput"].filter(uses)),
    imported(".._options", node.operations.length > 0 ? ["CallOptions"] : []),
    imported(".._pages", results.some((one) => one.startsWith("Page[")) ? ["Page"] : []),
    imported(".._params_gen", [...names.params].filter(uses).sort()),
    imported(".._results", results.includes("Text") ? ["Text"] : []),
    imported(".._stream", results.includes("Stream") ? ["Stream"] : []),
    ...node.children.map((name) => {
      const path = [...node.path, name];
      return imported(`.${moduleName(path, awaited)}`, [className(path, awaited)]);
    }),
  ];
  const lines = [standard, own].map((group) => group.flat()).filter((group) => group.length > 0);
  if (lines.length === 0) return [];
  return ["if TYPE_CHECKING:", lines.map((group) => group.join("\n")).join("\n\n"), ""];
}

/** The text without its docstrings. */
function signatures(text: string): string {
  return text.replace(/"""[\s\S]*?"""/g, "");
}

function imported(from: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [importLine(from, names)];
}

function overview(usual: ReadonlySet<string>): string {
  return [
    head.trimEnd(),
    '"""What a client can do, one module for each place in it.',
    "",
    "Any call may end in one of these; what is special to a method stands with it.",
    "",
    "* :class:`AuthenticationError`, :class:`PermissionDeniedError`: the key is missing, wrong, ended or too weak.",
    "* :class:`BadRequestError`: a parameter cannot be read.",
    "* :class:`RateLimitError`: the quota is used up, and ``retry_after`` seconds are too long to be waited out.",
    "* :class:`ServerError`: Aloha could not do it, and nothing has happened.",
    "* :class:`APIConnectionError`, :class:`APITimeoutError`: no answer came. Repeat the call with its ``idempotency_key``.",
    "* :class:`InvalidResponseError`: what answered is not the API.",
    "* :class:`InvalidArgumentError`: the call cannot be meant, and was not sent.",
    "",
    "The codes that nearly every call may end in:",
    "",
    ...[...usual].sort().map((code) => `* \`\`${code}\`\`: https://developers.usealoha.app/docs/errors/${code}`),
    '"""',
    "",
  ].join("\n");
}
