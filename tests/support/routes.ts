import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { RouteHandler } from "#sandbox/gateway/exchange.ts";

const root = join(import.meta.dirname, "../../app/api/v1");

/** Every route file of the API with the path that it answers, such as `/v1/posts/[id]`. */
export const routeFiles = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("route.ts"))
  .map((file) => ({ file: join(root, file), path: `/v1/${file}`.replace(/\/?route\.ts$/, "") }))
  .sort((a, b) => a.path.split("[").length - b.path.split("[").length);

/** The module that the framework would choose for a path. */
export async function routeFor(pathname: string): Promise<Record<string, RouteHandler>> {
  const found = routeFiles.find(({ path }) => fits(path, pathname));
  const unknown = routeFiles.find(({ path }) => path.includes("[[..."));
  const file = (found ?? unknown)?.file ?? "";
  return import(pathToFileURL(file).href);
}

function fits(path: string, pathname: string): boolean {
  const wanted = path.split("/");
  const given = pathname.split("/");
  return (
    wanted.length === given.length &&
    wanted.every((part, index) =>
      part.startsWith("[") ? !part.startsWith("[[") && given[index] !== "" : part === given[index],
    )
  );
}
