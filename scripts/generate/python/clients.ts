import type { SdkOperation } from "../sdk-operations.ts";
import { snake } from "./names.ts";
import { head } from "./print.ts";
import { className, moduleName, nodesOf } from "./resources.ts";

/** The places at the top of both clients, each loaded when it is first used. */
export function clientsFile(operations: readonly SdkOperation[]): string {
  const tops = nodesOf(operations)
    .map(({ path }) => path)
    .filter((path) => path.length === 1);
  const imports = [false, true].flatMap((awaited) =>
    tops.map((path) => `    from .resources.${moduleName(path, awaited)} import ${className(path, awaited)}`),
  );
  return [
    head.trimEnd(),
    "",
    "from __future__ import annotations",
    "",
    "from functools import cached_property",
    "from typing import TYPE_CHECKING",
    "",
    "if TYPE_CHECKING:",
    "    from ._async_caller import AsyncCaller",
    "    from ._caller import Caller",
    ...imports.sort(),
    "",
    "",
    ...classText(tops, false),
    "",
    "",
    ...classText(tops, true),
    "",
  ].join("\n");
}

function classText(tops: readonly (readonly string[])[], awaited: boolean): string[] {
  const lines = tops.flatMap((path) => {
    const name = className(path, awaited);
    return [
      "",
      "    @cached_property",
      `    def ${snake(path[0] ?? "")}(self) -> ${name}:`,
      `        from .resources.${moduleName(path, awaited)} import ${name}`,
      "",
      `        return ${name}(self._caller)`,
    ];
  });
  return [
    `class ${awaited ? "AsyncResources" : "Resources"}:`,
    `    """What every client that ${awaited ? "is awaited" : "blocks"} can do."""`,
    "",
    `    _caller: ${awaited ? "AsyncCaller" : "Caller"}`,
    ...lines,
  ];
}
