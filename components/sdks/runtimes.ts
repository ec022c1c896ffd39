/** Where the packed TypeScript package was run. Each is a test of its own. */
export const runtimes = [
  { name: "Node 20, 22, 24 and 26", words: "`import` and `require`" },
  { name: "Bun", words: "`import` and `require`" },
  { name: "Deno", words: "`import`" },
  { name: "Workers (workerd)", words: "`import`, in one bundle" },
  { name: "Next.js", words: "`import`, in a route handler" },
  { name: "Browsers", words: "`import`, as modules. A live key is refused there, because everybody could read it" },
] as const;
