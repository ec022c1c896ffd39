import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { suite, test } from "node:test";
import { scalarOptions } from "#components/console/scalar-options.ts";
import { consolePath, shownOperation } from "#components/console/shown-operation.ts";
import { operationPath } from "#components/reference/reference-tree.ts";
import { operations } from "#sandbox/contract/operations.gen.ts";
import { GET as openConsole } from "../../app/(console)/reference/console/route.ts";
import { copyConsole } from "../../scripts/copy-console.ts";
import { rightsOf, strictPolicy } from "../../server/content-security.ts";

const scalar = join(import.meta.dirname, "../../node_modules/@scalar/api-reference");

suite("the console's files", () => {
  test("Scalar's browser build lies where the build step takes it from, although its package names no such door", () => {
    const { version } = JSON.parse(readFileSync(join(scalar, "package.json"), "utf8")) as { version: string };
    assert.equal(version, "1.72.1");
    const code = readFileSync(join(scalar, "dist/browser/standalone.esm.js"), "utf8");
    assert.match(code, /export\{\w+ as createApiReference\}/);
  });

  test("the build step lays out Scalar with its licence and without maps, and our modules without types", async () => {
    const folder = mkdtempSync(join(tmpdir(), "aloha-console-"));
    await copyConsole(folder);
    const files = readFiles(folder);
    rmSync(folder, { recursive: true });
    assert.ok(files.has("scalar/standalone.esm.js"));
    assert.ok([...files.keys()].filter((file) => file.startsWith("scalar/chunks/")).length > 50);
    assert.deepEqual(
      [...files.keys()].filter((file) => file.endsWith(".map")),
      [],
    );
    assert.match(files.get("scalar/LICENSE.txt") ?? "", /MIT License\n\nCopyright \(c\) 2023-present Scalar/);
    for (const [file, code] of files) {
      if (!file.startsWith("portal/") || !file.endsWith(".js")) continue;
      for (const [, from = ""] of code.matchAll(/\bfrom "([^"]+)"/g))
        assert.ok(files.has(join(file, "..", from)), `${file} imports ${from}`);
    }
    const page = readFileSync(join(import.meta.dirname, "../../components/console/console.html"), "utf8");
    for (const [, address = ""] of page.matchAll(/"\/vendor\/([^"]+)"/g)) assert.ok(files.has(address), address);
  });
});

suite("what Scalar is told", () => {
  const options = scalarOptions({ origin: "http://here", secret: "alo_test_x", dark: true, onRequest: async () => {} });

  test("it stays on this host, keeps nothing, and has the visitor's key", () => {
    const { url, servers, withDefaultFonts, telemetry, agent, mcp, persistAuth, authentication } = options;
    assert.equal(url, "/openapi.json");
    assert.deepEqual(
      servers.map((server) => server.url),
      ["http://here"],
    );
    assert.deepEqual(
      { withDefaultFonts, telemetry, agent, mcp, persistAuth },
      {
        withDefaultFonts: false,
        telemetry: false,
        agent: { disabled: true },
        mcp: { disabled: true },
        persistAuth: false,
      },
    );
    assert.equal("proxyUrl" in options, false);
    assert.equal(authentication.securitySchemes.bearerAuth.token, "alo_test_x");
  });

  test("each operation has its place in the console, and the place leads back to its page", () => {
    for (const operation of Object.values(operations)) {
      const place = new URL(consolePath(operation), "http://here").hash;
      assert.equal(shownOperation(place), operationPath(operation));
    }
    for (const place of ["", "#introduction", "#tag/posts", "#model/post"]) assert.equal(shownOperation(place), null);
  });
});

suite("the console's page", () => {
  test("knows the contract's example of a key, which is never sent", async () => {
    const html = await openConsole().text();
    assert.match(html, /data-example-key="[0-9a-f-]{36}"/);
    assert.doesNotMatch(html, /\{\{|undefined|<style|<script(?![^>]*\ssrc=)| style=/);
  });
});

suite("the content policy", () => {
  const styles = (url: string) => /style-src ([^;]+)/.exec(strictPolicy([], rightsOf(url), null))?.[1];

  test("only the console may have styles in it", () => {
    for (const url of ["/reference/console", "/reference/console/", "/reference/console?lang=python"])
      assert.equal(styles(url), "'self' 'unsafe-inline'", url);
    for (const url of ["/", "/reference", "/reference/consoles", "/reference/console/x", "/docs?/reference/console"])
      assert.equal(styles(url), "'self'", url);
  });

  test("the consent page sends no forms, and every other page may", () => {
    assert.match(strictPolicy([], rightsOf("/oauth/consent"), null), /form-action 'none'/);
    assert.match(strictPolicy([], rightsOf("/search"), null), /form-action 'self'/);
  });
});

/** The text of each file below a folder, by its path there. */
function readFiles(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path), readFileSync(path, "utf8")];
    }),
  );
}
