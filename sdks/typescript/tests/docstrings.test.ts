import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import ts from "typescript";

const source = join(import.meta.dirname, "../src");

const kept = new Map<string, ts.SourceFile>();

function read(name: string): ts.SourceFile {
  const file = join(source, name);
  const parsed = kept.get(file) ?? ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  kept.set(file, parsed);
  return parsed;
}

/** The names that an entry gives away, each with the file that it comes from. */
function exportsOf(entry: string): [name: string, file: string][] {
  return read(entry).statements.flatMap((node): [string, string][] => {
    if (!ts.isExportDeclaration(node) || !node.moduleSpecifier) return [];
    const file = (node.moduleSpecifier as ts.StringLiteral).text;
    const clause = node.exportClause;
    if (clause && ts.isNamedExports(clause)) return clause.elements.map(({ name }) => [name.text, file]);
    // `export type *`: everything that is exported there.
    return declarations(read(file)).map(([name]) => [name, file]);
  });
}

type Declared = [name: string, node: ts.Node];

function declarations(file: ts.SourceFile): Declared[] {
  const isExported = (node: ts.Node) =>
    ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  return file.statements.filter(isExported).flatMap((node): Declared[] => {
    if (ts.isVariableStatement(node)) return node.declarationList.declarations.map((one) => [one.name.getText(), node]);
    const { name } = node as ts.DeclarationStatement;
    return name ? [[name.text, node]] : [];
  });
}

const textOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map((one) => one.getText())
    .join("\n");

/** What users see of a class or an interface: its public members. */
function membersOf(node: ts.Node): readonly ts.Node[] {
  if (ts.isInterfaceDeclaration(node)) return node.members;
  if (!ts.isClassDeclaration(node)) return [];
  return node.members.filter(({ name }) => name && !ts.isPrivateIdentifier(name) && !ts.isComputedPropertyName(name));
}

/** The declarations of a name in a file. What a file only passes on is looked up where it comes from. */
function found(name: string, file: string): ts.Node[] {
  const parsed = read(file);
  const own = declarations(parsed).filter(([one]) => one === name);
  if (own.length > 0) return own.map(([, node]) => node);
  const passed = exportsOf(file).find(([one]) => one === name);
  return passed ? found(name, join(file, "..", passed[1])) : [];
}

test("every public name says what it is", () => {
  const names = ["index.ts", "webhooks.ts"].flatMap(exportsOf);
  assert.ok(names.length > 200);
  for (const [name, file] of names) {
    const all = found(name, file);
    assert.ok(all.length > 0, `${name} is not in ${file}`);
    assert.ok(all.some(textOf), `${name} in ${file} has no comment`);
  }
});

test("every member of what is written by hand says what it is, and so does every method of a resource", () => {
  const silent: string[] = [];
  for (const file of [...new Set(["index.ts", "webhooks.ts"].flatMap(exportsOf).map(([, one]) => one))]) {
    if (file.includes("types.gen")) continue;
    for (const [name, node] of declarations(read(file))) {
      for (const member of membersOf(node)) if (!textOf(member)) silent.push(`${name}: ${member.getText()}`);
    }
  }
  assert.deepEqual(silent, []);
  const methods = declarations(read("resources.gen.ts")).flatMap(([, node]) => [...membersOf(node)]);
  for (const method of methods.filter(ts.isMethodSignature)) {
    // A long line is broken in the middle.
    const text = textOf(method).replaceAll(/\s+\* +/g, " ");
    assert.match(text, /\/\*\*\s+\*? ?[A-Z][\s\S]*\.\s/, `${method.name.getText()} begins with no sentence`);
    assert.match(text, /@see (GET|POST|PATCH|PUT|DELETE) \/v1\/\S+, https:\/\/developers\.usealoha\.app\/reference\//);
    for (const { name } of method.parameters.filter((one) => one.type?.kind === ts.SyntaxKind.StringKeyword))
      assert.match(text, new RegExp(`@param ${name.getText()} [A-Z].*\\.`), `${method.getText()}: ${name.getText()}`);
  }
  assert.ok(methods.length > 80);
});

test("a fifth to a third of what is written by hand is comments", () => {
  const files = globSync("**/*.ts", { cwd: source }).filter((file) => !file.endsWith(".gen.ts"));
  let comments = 0;
  let all = 0;
  for (const file of files) {
    const text = readFileSync(join(source, file), "utf8");
    all += text.length;
    for (const [one] of text.matchAll(/\/\*\*[\s\S]*?\*\/|\/\/.*/g)) comments += one.length;
  }
  const share = comments / all;
  assert.ok(share >= 0.2 && share <= 0.35, `${(share * 100).toFixed(0)} % are comments`);
});
