import { head } from "../print.ts";
import type { SdkOperation } from "../sdk-operations.ts";

/** What the contract wants of the client, as types: the test of the types holds the client against it. */
export function placesFile(operations: readonly SdkOperation[]): string {
  const rows = operations.map(({ id, resource, method, pathParameters, body, query, answer, paginated }) => {
    const takes = body ? (body.form ? "form" : "body") : query.length > 0 ? "query" : "nothing";
    const needed = body?.required === true || query.some((one) => one.required);
    const gives = paginated ? "pages" : answer;
    const place = [...resource, method].join(".");
    return `  "${place}": { id: "${id}"; ids: ${pathParameters.length}; takes: "${takes}"; needed: ${needed}; gives: "${gives}" };`;
  });
  return `${head}\n/** Every operation by its place in a client. */\nexport interface Places {\n${rows.join("\n")}\n}\n`;
}
