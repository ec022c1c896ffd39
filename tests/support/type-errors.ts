import { resolve } from "node:path";
import ts from "typescript";

const root = resolve(import.meta.dirname, "../..");

/** What a type checker says of programs, each with its name; they see the SDK's own types. */
export function typeErrors(programs: ReadonlyMap<string, string>): string[] {
  const files = new Map([...programs].map(([name, code], place) => [`${root}/program-${place}.ts`, { name, code }]));
  const { config } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, root);
  const { tsBuildInfoFile: _, ...others } = options;
  const plain: ts.CompilerOptions = { ...others, incremental: false, types: ["node"] };
  const host = ts.createCompilerHost(plain);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (file) => files.get(file)?.code ?? readFile(file);
  host.fileExists = (file) => files.has(file) || fileExists(file);
  host.getSourceFile = (file, version) => {
    const own = files.get(file);
    return own ? ts.createSourceFile(file, own.code, version, true) : getSourceFile(file, version);
  };
  const program = ts.createProgram([...files.keys()], plain, host);
  return [...files].flatMap(([file, { name }]) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
  });
}
