/** A heading of a guide, for "On this page". */
export interface Heading {
  readonly id: string;
  readonly text: string;
}

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly lang?: string | null;
  readonly depth?: number;
  readonly children?: readonly Node[];
  data?: { hProperties?: Record<string, string> };
}

/** Gives each second-level heading a stable id, and collects them: one of `anchors` in their order, or its own words. */
export function nameHeadings(found: Heading[], anchors: readonly string[] = []) {
  return (tree: Node) => {
    for (const node of tree.children ?? []) {
      if (node.type !== "heading" || node.depth !== 2) continue;
      const text = wordsOf(node);
      const id = anchors[found.length] ?? idOf(text);
      if (found.some((heading) => heading.id === id)) throw new Error(`Two headings of a guide would both be #${id}.`);
      found.push({ id, text });
      node.data = { hProperties: { id } };
    }
  };
}

/** The anchor of a heading, made of its words. */
export function idOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** A request written by hand goes stale: calls come from the contract, through <Call>. */
export function checkFences() {
  return (tree: Node) => {
    for (const node of tree.children ?? []) {
      if (node.type !== "code") continue;
      if (!node.lang) throw new Error("A fenced block of a guide needs a language.");
      if (/usealoha\.app|Bearer|client\./.test(node.value ?? "")) {
        throw new Error("A guide holds a request written by hand. Use <Call> with an example of the contract.");
      }
    }
  };
}

function wordsOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(wordsOf).join("");
}
