import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type AppDraft,
  changeBody,
  createBody,
  draftOf,
  emptyApp,
  withText,
} from "#components/settings/developer/apps/app-draft.ts";
import type { App } from "#components/settings/developer/apps/app-words.ts";
import { tokenLine } from "#components/settings/developer/apps/token-line.ts";
import { oldUse } from "#components/settings/developer/old-use.ts";

const app: App = {
  id: "app_01JRQ4A1B2C3D4E5F6G7H8J9K0",
  object: "app",
  name: "Harbour Reader",
  homepage: null,
  kind: "server",
  authMethod: "client_secret_basic",
  redirectUris: ["https://example.com/a", "https://example.com/b"],
  scopes: ["read"],
  connections: 2,
  createdAt: "2026-04-14T08:00:00.000Z",
  createdBy: null,
  generation: 1,
  hint: "3f9K",
  secrets: [],
  warnings: [],
};

const filled: AppDraft = {
  ...emptyApp,
  name: " Harbour Reader ",
  lines: [{ key: 0, uri: " https://example.com/cb " }],
};

test("a form becomes a body: blanks go, empty lines go, and only a server app says how it sends its secret", () => {
  const lines = [...filled.lines, { key: 1, uri: "  " }];
  assert.deepEqual(createBody({ ...filled, lines, homepage: "https://example.com" }), {
    name: "Harbour Reader",
    homepage: "https://example.com",
    kind: "server",
    authMethod: "client_secret_basic",
    redirectUris: ["https://example.com/cb"],
    scopes: ["read"],
  });
  assert.equal("authMethod" in createBody({ ...filled, kind: "native" }), false);
  assert.equal(createBody(filled).homepage, null);
});

test("a change sends what differs, and nothing where nothing does", () => {
  const draft = draftOf(app);
  assert.equal(changeBody(app, draft), null);
  assert.deepEqual(changeBody(app, { ...draft, lines: draft.lines.slice(1) }), {
    redirectUris: ["https://example.com/b"],
  });
  assert.deepEqual(changeBody({ ...app, homepage: "https://example.com" }, { ...draft, homepage: " " }), {
    homepage: null,
  });
});

test("several lines pasted at once become a line each, after the one they were pasted into", () => {
  const lines = [
    { key: 0, uri: "" },
    { key: 4, uri: "https://example.com/last" },
  ];
  assert.deepEqual(withText(lines, 0, "https://example.com/a\r\n\n https://example.com/b "), [
    { key: 0, uri: "https://example.com/a" },
    { key: 5, uri: "https://example.com/b" },
    { key: 4, uri: "https://example.com/last" },
  ]);
});

test("the curl line proves who the app is in the one way that was registered, and quotes what the shell would read", () => {
  const line = (authMethod: App["authMethod"], secret: string | null) =>
    tokenLine(
      { id: app.id, authMethod, redirectUris: ["https://example.com/o'clock?a=$b"] },
      "https://a.example",
      secret,
    ).split(/ \\\n {2}/);
  const rest = [
    "-d grant_type=authorization_code",
    '-d "code=$CODE"',
    '-d "code_verifier=$CODE_VERIFIER"',
    "--data-urlencode 'redirect_uri=https://example.com/o'\\''clock?a=$b'",
  ];
  const start = "curl https://a.example/oauth/token";
  assert.deepEqual(line("client_secret_basic", "alo_ocs_x"), [start, `-u '${app.id}:alo_ocs_x'`, ...rest]);
  const id = `-d client_id=${app.id}`;
  assert.deepEqual(line("client_secret_post", "alo_ocs_x"), [start, id, "-d client_secret=alo_ocs_x", ...rest]);
  assert.deepEqual(line("none", null), [start, id, ...rest]);
});

test("an old secret is used, unused, or not known, to the minute in which a use is noted", () => {
  const replaced = Date.parse("2026-04-14T08:00:00.000Z");
  const at = (seconds: number) => new Date(replaced + seconds * 1000).toISOString();
  assert.equal(oldUse(null, replaced), "unused");
  assert.equal(oldUse(at(1), replaced), "used");
  assert.equal(oldUse(at(-61), replaced), "unused");
  assert.equal(oldUse(at(-30), replaced), "unknown");
  assert.equal(oldUse(at(1), undefined), "unknown");
});
