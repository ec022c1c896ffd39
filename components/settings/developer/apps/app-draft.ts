import type { BodyOf } from "#sandbox/contract/types.ts";
import type { App, AppKind } from "./app-words.ts";

/** One line of the list of redirect URIs. */
export interface UriLine {
  readonly key: number;
  readonly uri: string;
}

/** What a form about an app holds, as it is typed. None of it is a secret. */
export interface AppDraft {
  readonly name: string;
  readonly homepage: string;
  readonly kind: AppKind;
  readonly authMethod: "client_secret_basic" | "client_secret_post";
  readonly lines: readonly UriLine[];
  readonly scopes: App["scopes"];
}

export const emptyApp: AppDraft = {
  name: "",
  homepage: "",
  kind: "server",
  authMethod: "client_secret_basic",
  lines: [{ key: 0, uri: "" }],
  scopes: ["read"],
};

export function draftOf(app: App): AppDraft {
  return {
    name: app.name,
    homepage: app.homepage ?? "",
    kind: app.kind,
    authMethod: app.authMethod === "none" ? emptyApp.authMethod : app.authMethod,
    lines: app.redirectUris.map((uri, key) => ({ key, uri })),
    scopes: app.scopes,
  };
}

export function createBody(draft: AppDraft): NonNullable<BodyOf<"createApp">> {
  const { name, homepage, kind, authMethod, lines, scopes } = draft;
  return {
    name: name.trim(),
    homepage: homepage.trim() || null,
    kind,
    ...(kind === "server" ? { authMethod } : {}),
    redirectUris: urisIn(lines),
    scopes: [...scopes],
  };
}

/** What the form changes: only fields that differ are sent, so that two people do not undo each other. */
export function changeBody(app: App, draft: AppDraft): NonNullable<BodyOf<"updateApp">> | null {
  const now = createBody(draft);
  const differs = (name: "name" | "homepage" | "redirectUris" | "scopes") =>
    JSON.stringify(app[name]) !== JSON.stringify(now[name]);
  const body = {
    ...(differs("name") ? { name: now.name } : {}),
    ...(differs("homepage") ? { homepage: now.homepage ?? null } : {}),
    ...(differs("redirectUris") ? { redirectUris: now.redirectUris } : {}),
    ...(differs("scopes") ? { scopes: now.scopes } : {}),
  };
  return Object.keys(body).length === 0 ? null : body;
}

/** The lines that hold something, without the blanks around it. */
export function urisIn(lines: readonly UriLine[]): string[] {
  return lines.map(({ uri }) => uri.trim()).filter((uri) => uri !== "");
}

/** Lines with a text put into one of them: of several lines at once, each becomes a line of its own. */
export function withText(lines: readonly UriLine[], key: number, text: string): readonly UriLine[] {
  const [first = "", ...more] = text.split(/[\r\n]+/).filter((part) => part.trim() !== "");
  const next = freeKey(lines);
  return lines.flatMap((line) =>
    line.key === key
      ? [{ key, uri: first.trim() }, ...more.map((uri, place) => ({ key: next + place, uri: uri.trim() }))]
      : [line],
  );
}

export function freeKey(lines: readonly UriLine[]): number {
  return Math.max(-1, ...lines.map(({ key }) => key)) + 1;
}
