import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { Contract, JsonObject } from "../contract.ts";
import { object } from "../contract.ts";
import { head } from "../print.ts";
import type { SdkOperation } from "../sdk-operations.ts";
import { commented } from "./comment.ts";
import { type PublicSchemas, publicSchemas } from "./reach.ts";

type Source = Exclude<Parameters<typeof openapiTS>[0], string | URL | Buffer>;

const { factory: make } = ts;
const text = make.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
const nothing = make.createLiteralTypeNode(make.createNull());
const named = (name: string): ts.TypeNode => make.createTypeReferenceNode(name);
/** Any text, beside known ones that an editor offers. */
const otherText = make.createIntersectionTypeNode([text, make.createTypeLiteralNode([])]);

/** The types of everything that goes in and comes out, as users read them: one exported type for each schema. */
export async function clientTypesFile(contract: Contract, operations: readonly SdkOperation[]): Promise<string> {
  const known = publicSchemas(contract, operations);
  const document = {
    openapi: "3.1.0",
    info: { title: "Aloha", version: "1" },
    paths: {},
    components: { schemas: known.schemas },
  };
  const nodes = await openapiTS(structuredClone(document) as unknown as Source, {
    alphabetize: false,
    defaultNonNullable: false,
    immutable: true,
    silent: true,
    transform: (schema, { path }) => transformed(schema as unknown as JsonObject, path ?? "", known),
  });
  return (
    head +
    unknownEvent +
    membersOf(nodes)
      .map((member) => declared(member, known))
      .join("\n") +
    webhookPayload(contract)
  );
}

/** Everything that a webhook may carry. */
function webhookPayload({ document }: Contract): string {
  const names = Array.from(
    JSON.stringify(document.webhooks).matchAll(/"schema":\{"\$ref":"#\/components\/schemas\/(\w+Payload)"/g),
  );
  const members = names.map(([, name]) => `  | ${name}`).join("\n");
  return `\n/** The body of a webhook: the event, and in a test event one more field. */\nexport type WebhookPayload =\n${members};\n`;
}

const unknownEvent = `
/** Any other text. A member of an enum is the one text that a \`switch\` tells apart from every literal. */
declare enum OtherName {
  other = "",
}

/** An event that is newer than this package. A \`switch\` over \`event\` leads here by \`default\`. */
export interface UnknownEvent {
  readonly id: string;
  readonly event: OtherName;
  readonly created: number;
  readonly data: Readonly<Record<string, unknown>>;
  readonly createdAt: string;
  readonly livemode: boolean;
  readonly workspaceId: string;
  readonly sequence: number;
}

`;

/** What is sent takes a Date for an instant and bytes for a file; what comes back may know values that are newer. */
function transformed(schema: JsonObject, path: string, known: PublicSchemas): ts.TypeNode | undefined {
  const name = path.replace("#/components/schemas/", "").split("/")[0] ?? "";
  const sent = known.sent.has(name);
  const types = [schema.type].flat();
  if (sent && schema.format === "date-time") return union([named("Date"), text], types);
  if (sent && schema.contentMediaType === "application/octet-stream")
    return union([named("Blob"), named("Uint8Array")], []);
  // A single value tells kinds apart, such as the name of an event.
  if (!sent && types.includes("string") && Array.isArray(schema.enum) && schema.enum.length > 1) {
    const values = schema.enum.filter((one) => typeof one === "string");
    const literals = values.map((one) => make.createLiteralTypeNode(make.createStringLiteral(String(one))));
    return union([...literals, otherText], schema.enum.includes(null) ? ["null"] : types);
  }
  return undefined;
}

function union(members: readonly ts.TypeNode[], types: readonly unknown[]): ts.TypeNode {
  return make.createUnionTypeNode([...members, ...(types.includes("null") ? [nothing] : [])]);
}

/** The members of `components.schemas`. */
function membersOf(nodes: readonly ts.Node[]): readonly ts.PropertySignature[] {
  const components = nodes.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === "components");
  const schemas = (components as ts.InterfaceDeclaration).members.find(
    (member) => ts.isPropertySignature(member) && ts.isIdentifier(member.name) && member.name.text === "schemas",
  ) as ts.PropertySignature;
  return (schemas.type as ts.TypeLiteralNode).members as unknown as readonly ts.PropertySignature[];
}

function declared(member: ts.PropertySignature, known: PublicSchemas): string {
  const name = (member.name as ts.Identifier).text;
  const event = name.replace(/Payload$/, "Event");
  if (event !== name && sameButTest(known, event, name)) {
    const words = commented(String(known.schemas[name]?.description ?? ""), "");
    return `${words}export type ${name} = ${event} & { test?: true };\n`;
  }
  const type = member.type as ts.TypeNode;
  const schema = object(known.schemas[name]);
  const modifiers = [make.createModifier(ts.SyntaxKind.ExportKeyword)];
  const node = ts.isTypeLiteralNode(type)
    ? make.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : make.createTypeAliasDeclaration(modifiers, name, undefined, type);
  const printed = astToString(node)
    .replaceAll(/components\["schemas"\]\["(\w+)"\]/g, "$1")
    .replaceAll(/^ {4,}/gm, (spaces) => " ".repeat(spaces.length / 2))
    .replaceAll(/^( *)readonly (?=[\w"])/gm, "$1")
    .replaceAll(/^( *)\/\*\*([\s\S]*?)\*\/\n/gm, (_, indent: string, words: string) =>
      commented(wordsOf(words), indent),
    );
  const open = "discriminator" in schema ? printed.replace(/;\s*$/, " | UnknownEvent;\n") : printed;
  return commented(String(schema.description ?? ""), "") + open;
}

/** What a comment of openapi-typescript says beyond what the type says already. */
function wordsOf(comment: string): string {
  const lines = comment.split("\n").map((line) => line.replace(/^\s*\* ?/, "").trim());
  const said = lines.map((line) =>
    line
      .replace("@description ", "")
      .replace(" (enum property replaced by openapi-typescript)", "")
      .replace(/^@default (.*)$/, "Default: `$1`."),
  );
  if (lines.some((line) => line === "@constant")) return "";
  const told = said.filter((line) => !line.startsWith("@enum") && line !== "Format: uri");
  const format = told.find((line) => line.startsWith("Format: "));
  const words = told.filter((line) => line !== format).join("\n");
  return `${words.trim()}${formats[String(format)] ?? ""}`;
}

const formats: Readonly<Record<string, string>> = {
  "Format: date-time": " RFC 3339 in UTC.",
  "Format: date": " A day, such as `2026-04-15`.",
};

/** Whether a webhook carries the event itself, and at most the mark of a test beside it. */
function sameButTest({ schemas }: PublicSchemas, event: string, payload: string): boolean {
  const fields = (name: string) =>
    JSON.stringify(Object.entries(object(schemas[name]?.properties)).filter(([key]) => key !== "test"));
  return event in schemas && fields(event) === fields(payload);
}
