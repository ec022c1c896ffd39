import assert from "node:assert/strict";
import { request } from "node:http";
import { describe, test } from "node:test";
import { openServer } from "./support/serving.ts";

const token = "a token for tests";
const { port } = await openServer();
const { port: guarded } = await openServer({ metricsToken: token });
const away = new Error("The store does not answer.");
const broken = await openServer({ figures: () => Promise.reject(away) });
const { port: outside } = await openServer({ metricsToken: token, publicUrl: "https://api.example.com" });

function ask(to: number, headers: Record<string, string>): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const call = request({ host: "127.0.0.1", port: to, path: "/metrics", headers }, (response) => {
      let text = "";
      response.on("data", (part: Buffer) => {
        text += part.toString();
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    });
    call.once("error", reject).end();
  });
}

/** What a path gets that has no metrics behind it: the page that this test server has for everything. */
const nothingThere = "a page";

describe("/metrics", () => {
  test("is there for a caller on this machine", async () => {
    assert.deepEqual(await ask(port, { host: `localhost:${port}` }), { status: 200, text: "aloha_example 1\n" });
  });

  for (const name of ["X-Forwarded-For", "Forwarded", "Via", "X-Real-IP"]) {
    test(`is not there for a caller behind a proxy on this machine (${name})`, async () => {
      assert.equal((await ask(port, { host: `localhost:${port}`, [name]: "203.0.113.1" })).text, nothingThere);
    });
  }

  test("says 503 while the store is away, tells the operator, and does not end the process", {
    timeout: 20_000,
  }, async () => {
    const { status, text } = await ask(broken.port, { host: `localhost:${broken.port}` });
    assert.deepEqual([status, text], [503, "The figures cannot be read now.\n"]);
    assert.deepEqual(broken.reported, [away]);
  });

  test("is not there under a borrowed host name", async () => {
    assert.equal((await ask(port, { host: "rebound.example.com" })).text, nothingThere);
  });

  test("is there with the token, also through a proxy", async () => {
    const headers = { authorization: `Bearer ${token}`, "x-forwarded-for": "203.0.113.1", host: "api.example.com" };
    assert.equal((await ask(guarded, headers)).text, "aloha_example 1\n");
  });

  test("is not there with a wrong token, not even on this machine", async () => {
    const headers = { authorization: "Bearer a token for tesxs", host: `localhost:${guarded}` };
    assert.equal((await ask(guarded, headers)).text, nothingThere);
  });

  test("takes no token over plain HTTP where https is due", async () => {
    const answer = await ask(outside, { authorization: `Bearer ${token}`, host: "api.example.com" });
    assert.notEqual(answer.status, 200);
  });
});
