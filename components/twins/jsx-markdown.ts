import { code, fence, grid, type LinkTo, link, list, plain, quote } from "./markdown.ts";

/** The Markdown face of a component: what stands beside its HTML face. `children` is Markdown already. */
export type Face = (props: never) => string | Promise<string>;

interface Element {
  readonly type: string | symbol | Face;
  readonly props: Props;
}
type Props = Readonly<Record<string, unknown>> & { readonly children?: Node };
type Node = Element | readonly Node[] | string | number | boolean | null | undefined;

const Fragment = Symbol("fragment");
const jsx = (type: Element["type"], props: Props): Element => ({ type, props });

/** What MDX calls in place of React. */
export const markdownRuntime = { Fragment, jsx, jsxs: jsx };

/** Writes what MDX made, from top to bottom: a face may count how often it was asked. */
export async function writeMarkdown(tree: unknown, to: LinkTo): Promise<string> {
  return new Writer(to).blocks(tree as Node);
}

const inlineTags = new Set(["a", "em", "strong", "code", "del", "br"]);

class Writer {
  readonly #to: LinkTo;

  constructor(to: LinkTo) {
    this.#to = to;
  }

  /** What stands one under another: blocks, and words between them. */
  async blocks(node: Node, gap = "\n\n"): Promise<string> {
    const parts: string[] = [];
    let words: Node[] = [];
    const endLine = async () => {
      const text = (await this.#inline(words)).trim();
      words = [];
      if (text !== "") parts.push(text);
    };
    const children = flat(node);
    for (const [place, child] of children.entries()) {
      if (isElement(child) && isBlock(child, children[place - 1], children[place + 1])) {
        await endLine();
        parts.push(await this.#block(child));
      } else words.push(child);
    }
    await endLine();
    return parts.filter((part) => part !== "").join(gap);
  }

  async #block(element: Element): Promise<string> {
    const { type, props } = element;
    if (type === Fragment) return this.blocks(props.children);
    if (typeof type === "function") return this.#face(type, props);
    const heading = /^h([1-6])$/.exec(String(type))?.[1];
    if (heading) return `${"#".repeat(Number(heading))} ${await this.#inline(props.children)}`;
    switch (type) {
      case "p":
        return this.#inline(props.children);
      case "ul":
        return this.#list(props.children, () => "- ");
      case "ol":
        return this.#list(props.children, (place) => `${place + Number(props.start ?? 1)}. `);
      case "blockquote":
        return quote(await this.blocks(props.children));
      case "pre":
        return this.#fence(props.children);
      case "hr":
        return "---";
      case "table":
        return this.#table(props.children);
      default:
        throw new Error(`Markdown has no form for <${String(type)}>.`);
    }
  }

  async #list(node: Node, sign: (place: number) => string): Promise<string> {
    const items: string[] = [];
    let loose = false;
    for (const item of flat(node).filter(isElement)) {
      const inside = flat(item.props.children);
      const paragraphs = inside.filter((child) => isElement(child) && child.type === "p").length;
      loose ||= paragraphs > 1;
      items.push(await this.blocks(inside, paragraphs > 1 ? "\n\n" : "\n"));
    }
    return list(items, sign, loose ? "\n\n" : "\n");
  }

  #fence(node: Node): string {
    const inside = flat(node).find(isElement);
    const language = /language-(\w+)/.exec(String(inside?.props.className ?? ""))?.[1] ?? "";
    return fence(language, textOf(inside?.props.children));
  }

  async #table(node: Node): Promise<string> {
    const rows: string[][] = [];
    for (const row of elementsIn(node, "tr")) {
      const cells: string[] = [];
      for (const cell of flat(row.props.children).filter(isElement))
        cells.push(await this.#inline(cell.props.children));
      rows.push(cells);
    }
    const [titles = [], ...rest] = rows;
    return grid(titles, rest);
  }

  async #inline(node: Node): Promise<string> {
    let text = "";
    for (const child of flat(node)) text += isElement(child) ? await this.#piece(child) : plain(wordsOf(child));
    return text;
  }

  async #piece({ type, props }: Element): Promise<string> {
    if (typeof type === "function") return this.#face(type, props);
    if (type === "code") return code(textOf(props.children));
    if (type === "br") return " ";
    const inside = await this.#inline(props.children);
    switch (type) {
      case "a":
        return link(inside, String(props.href), this.#to);
      case "strong":
        return `**${inside}**`;
      case "em":
        return `*${inside}*`;
      case "del":
        return `~~${inside}~~`;
      case Fragment:
      case "p":
        return inside;
      default:
        throw new Error(`Markdown has no form for <${String(type)}> within a line.`);
    }
  }

  async #face(face: Face, props: Props): Promise<string> {
    const children = props.children === undefined ? {} : { children: await this.blocks(props.children) };
    return face({ ...props, ...children, to: this.#to } as never);
  }
}

/** A component is a piece of a line where words stand beside it. MDX sets a block apart by the end of a line. */
function isBlock({ type }: Element, before: Node, after: Node): boolean {
  if (typeof type === "string") return !inlineTags.has(type);
  const words = (node: Node) => (isElement(node) ? inlineTags.has(String(node.type)) : wordsOf(node, false) !== "");
  return !words(before) && !words(after);
}

function flat(node: Node): Node[] {
  return Array.isArray(node) ? node.flatMap(flat) : [node as Node];
}

function isElement(node: Node): node is Element {
  return typeof node === "object" && node !== null && "type" in node;
}

function elementsIn(node: Node, tag: string): Element[] {
  return flat(node)
    .filter(isElement)
    .flatMap((one) => (one.type === tag ? one : elementsIn(one.props.children, tag)));
}

/** The words of a leaf. The end of a line is a blank, and nothing at all where only the line ends. */
function wordsOf(node: Node, ends = true): string {
  const text = typeof node === "string" || typeof node === "number" ? String(node) : "";
  return !ends && /^\s*\n\s*$/.test(text) ? "" : text.replace(/\s*\n\s*/g, " ");
}

function textOf(node: Node): string {
  return flat(node)
    .map((child) => (isElement(child) ? textOf(child.props.children) : String(child ?? "")))
    .join("");
}
