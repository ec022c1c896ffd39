import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { ConsentingVisitor } from "#tests/support/oauth-over-http.ts";
import {
  askingFor,
  basic,
  formOf,
  registerApp,
  type TestApp,
  type Tokens,
  verifier,
} from "#tests/support/oauth-words.ts";
import { type Database, makeDatabase } from "#tests/support/postgres.ts";
import { type ServerProcess, startServer } from "#tests/support/server-process.ts";
import { closeHouse, openRealHouse, testAuthSecret, testSecretsKey } from "#tests/support/test-sandbox.ts";

const rounds = 12;
const atOnce = 12;

for (const dialect of ["sqlite", "postgres"] as const) {
  describe(`two servers on one ${dialect === "sqlite" ? "SQLite file" : "Postgres"}`, () => {
    let database: Database | null = null;
    let house: Awaited<ReturnType<typeof openRealHouse>>;
    let servers: ServerProcess[];
    let visitor: ConsentingVisitor;
    let app: TestApp;

    before(async () => {
      database = dialect === "postgres" ? await makeDatabase() : null;
      house = await openRealHouse({ databaseUrl: database?.url ?? null });
      const settings: Record<string, string> = {
        DATA_DIR: house.dataDir,
        BETTER_AUTH_SECRET: testAuthSecret,
        SECRETS_KEY: testSecretsKey,
        WEBHOOK_WORKER: "off",
        ...(database ? { DATABASE_URL: database.url } : {}),
      };
      servers = [await startServer(settings), await startServer(settings)];
      visitor = new ConsentingVisitor(servers[0]?.base ?? "");
      await visitor.open();
      // Each address may send 120 forms a minute, and here two apps send all of them.
      app = await registerApp(house);
    });

    after(async () => {
      for (const server of servers) await server.stop();
      await closeHouse(house);
      await database?.drop();
    });

    const newCode = async () => {
      const back = await visitor.allow(`${servers[0]?.base}/oauth/authorize?${askingFor(app)}`);
      return back.searchParams.get("code") ?? "";
    };

    const send = (server: ServerProcess | undefined, words: Record<string, string>) =>
      fetch(`${server?.base}/oauth/token`, {
        method: "POST",
        headers: {
          authorization: basic(app.id, app.secret ?? ""),
          "content-type": "application/x-www-form-urlencoded",
        },
        body: formOf(words),
      });

    /** Sends the same form many times at once, to both servers in turn; gives who won. */
    const race = async (words: Record<string, string>): Promise<Response[]> => {
      const answers = await Promise.all(Array.from({ length: atOnce }, (_, turn) => send(servers[turn % 2], words)));
      for (const { status } of answers) assert.ok(status === 200 || status === 400, `${status}`);
      return answers.filter(({ status }) => status === 200);
    };

    const wordsOfNewCode = async () => ({
      grant_type: "authorization_code",
      code: await newCode(),
      redirect_uri: app.redirectUri,
      code_verifier: verifier,
    });

    const works = async ({ access_token }: Tokens) => {
      const headers = { authorization: `Bearer ${access_token}` };
      return (await fetch(`${servers[1]?.base}/v1/posts`, { headers })).status;
    };

    test("RFC 6749, 10.5: of many who redeem one code at once exactly one wins, and then its tokens end", async () => {
      for (let round = 0; round < rounds / 2; round++) {
        app = await registerApp(house);
        const words = await wordsOfNewCode();
        const winners = await race(words);
        assert.equal(winners.length, 1);
        assert.equal(await works((await winners[0]?.json()) as Tokens), 401);
      }
    });

    test("RFC 9700, 4.14: of many who use one refresh token at once exactly one wins, and then its family ends", async () => {
      for (let round = 0; round < rounds / 2; round++) {
        app = await registerApp(house);
        const words = await wordsOfNewCode();
        const tokens = (await (await send(servers[0], words)).json()) as Tokens;
        const winners = await race({ grant_type: "refresh_token", refresh_token: tokens.refresh_token });
        assert.equal(winners.length, 1);
        assert.deepEqual([await works(tokens), await works((await winners[0]?.json()) as Tokens)], [401, 401]);
      }
    });

    test("an end in one process counts in the other at once", async () => {
      app = await registerApp(house);
      const code = await newCode();
      const words = { grant_type: "authorization_code", code, redirect_uri: app.redirectUri, code_verifier: verifier };
      const tokens = (await (await send(servers[0], words)).json()) as Tokens;
      assert.equal(await works(tokens), 200);
      const revoked = await fetch(`${servers[0]?.base}/oauth/revoke`, {
        method: "POST",
        headers: {
          authorization: basic(app.id, app.secret ?? ""),
          "content-type": "application/x-www-form-urlencoded",
        },
        body: formOf({ token: tokens.refresh_token }),
      });
      assert.equal(revoked.status, 200);
      assert.equal(await works(tokens), 401);
    });
  });
}
