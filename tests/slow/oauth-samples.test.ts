import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { begin } from "#content/samples/oauth-begin.ts";
import { finish, refresh } from "#content/samples/oauth-tokens.ts";
import type { TestApp, Tokens } from "#tests/support/oauth-words.ts";
import { openPartnerScene, type PartnerScene } from "#tests/support/partner-scene.ts";
import { scratchFolder } from "#tests/support/scratch-folder.ts";
import { ensureProgram } from "../../scripts/debian.ts";

// The programs of the OAuth guide, each from the first value to the second pair of tokens, against a real server.

const samples = join(import.meta.dirname, "../../content/samples");
let scene: PartnerScene;
let app: TestApp;

before(async () => {
  for (const program of ["python3", "openssl", "curl"]) ensureProgram(program, program);
  scene = await openPartnerScene();
  app = await scene.register();
});
after(() => scene.close());

/** What a token opens now. */
async function works({ access_token }: Pick<Tokens, "access_token">): Promise<number> {
  const answer = await fetch(`${scene.server.base}/v1/me`, { headers: { authorization: `Bearer ${access_token}` } });
  return answer.status;
}

describe("the TypeScript of the guide", () => {
  const own = () => ({
    issuer: scene.server.base,
    clientId: app.id,
    clientSecret: app.secret ?? "",
    redirectUri: app.redirectUri,
  });

  it("begins, finishes and refreshes", async () => {
    const { address, ...kept } = begin(own(), "read write");
    const { searchParams } = await scene.visitor.allow(address);
    const first = await finish(own(), kept, searchParams);
    assert.equal(first.scope, "read write");
    const second = await refresh(own(), first.refresh_token);
    assert.deepEqual([await works(first), await works(second)], [200, 200]);
    await assert.rejects(refresh(own(), first.refresh_token), /^Error: invalid_grant: /);
  });

  it("drops what is for somebody else or from another server, and says what was refused", async () => {
    const { address, ...kept } = begin(own(), "read");
    const { searchParams } = await scene.visitor.allow(address);
    assert.throws(() => finish(own(), { ...kept, state: "another" }, searchParams), /for somebody else/);
    const forged = new URLSearchParams({ ...Object.fromEntries(searchParams), iss: "https://evil.example" });
    assert.throws(() => finish(own(), kept, forged), /from another server/);
    const wide = begin(own(), "webhook:admin");
    const refused = await scene.visitor.allow(wide.address);
    assert.throws(
      () => finish(own(), wide, refused.searchParams),
      /invalid_scope: This app is registered for read, write/,
    );
  });
});

describe("the Python of the guide", () => {
  const python = (file: string, expression: string, given: unknown) => {
    const program = [
      "import json, runpy, sys",
      `sample = runpy.run_path(${JSON.stringify(join(samples, file))})`,
      "given = json.load(sys.stdin)",
      `print(json.dumps(sample${expression}))`,
    ].join("\n");
    return spawnSync("python3", ["-c", program], { input: JSON.stringify(given), encoding: "utf8" });
  };
  const said = ({ stdout, stderr }: ReturnType<typeof python>) => {
    assert.equal(stderr, "");
    return JSON.parse(stdout);
  };
  const own = () => ({
    issuer: scene.server.base,
    client_id: app.id,
    client_secret: app.secret,
    redirect_uri: app.redirectUri,
  });

  it("begins, finishes and refreshes", async () => {
    const kept = said(python("oauth-begin.py", '["begin"](given, "read write")', own()));
    const query = Object.fromEntries((await scene.visitor.allow(kept.address)).searchParams);
    const finish = '["finish"](given["app"], given["kept"], given["query"])';
    const first = said(python("oauth-tokens.py", finish, { app: own(), kept, query }));
    const again = { app: own(), token: first.refresh_token };
    const next = '["refresh"](given["app"], given["token"])';
    const second = said(python("oauth-tokens.py", next, again));
    assert.deepEqual([await works(first), await works(second)], [200, 200]);
    assert.match(python("oauth-tokens.py", next, again).stderr, /ValueError: invalid_grant: /);
    for (const [change, words] of [
      [{ state: "another" }, /for somebody else/],
      [{ iss: "https://evil.example" }, /from another server/],
      [{ error: "access_denied", error_description: "The person said no." }, /access_denied: The person said no/],
    ] as const) {
      const bad = python("oauth-tokens.py", finish, { app: own(), kept, query: { ...query, ...change } });
      assert.match(bad.stderr, words);
    }
  });
});

describe("the shell of the guide", () => {
  it("begins, finishes and refreshes", async () => {
    const folder = scratchFolder("oauth");
    const own = {
      ...process.env,
      ISSUER: scene.server.base,
      CLIENT_ID: app.id,
      CLIENT_SECRET: app.secret ?? "",
      REDIRECT_URI: encodeURIComponent(app.redirectUri),
      SCOPE: "read%20write",
    };
    const shell = (file: string, then: string, env: NodeJS.ProcessEnv) =>
      spawnSync("bash", ["-c", `. ${join(samples, file)}; ${then}`], { env, cwd: folder, encoding: "utf8" });
    const [address = "", VERIFIER = "", STATE = ""] = shell(
      "oauth-begin.sh",
      'echo "$VERIFIER"; echo "$STATE"',
      own,
    ).stdout.split("\n");
    assert.match(VERIFIER, /^[\w-]{43}$/);
    const came = (await scene.visitor.allow(address)).searchParams;
    const env = {
      ...own,
      VERIFIER,
      STATE,
      CAME_STATE: came.get("state") ?? "",
      CAME_ISS: came.get("iss") ?? "",
      CAME_CODE: came.get("code") ?? "",
    };
    const forged = shell("oauth-tokens.sh", "true", { ...env, CAME_STATE: "another" });
    assert.deepEqual([forged.status, forged.stdout], [1, "This is for somebody else.\n"]);
    const foreign = shell("oauth-tokens.sh", "true", { ...env, CAME_ISS: "https://evil.example" });
    assert.deepEqual([foreign.status, foreign.stdout], [1, "This is from another server.\n"]);
    assert.equal(shell("oauth-tokens.sh", 'echo "$refresh_token" > spent.txt', env).status, 0);
    const second = JSON.parse(readFileSync(join(folder, "tokens.json"), "utf8")) as Tokens;
    assert.notEqual(second.refresh_token, readFileSync(join(folder, "spent.txt"), "utf8").trim());
    assert.equal(await works(second), 200);
  });
});
