import assert from "node:assert/strict";
import { request } from "node:http";
import { after, before, describe, it } from "node:test";
import { scratchFolder } from "#tests/support/scratch-folder.ts";
import { type ServerProcess, startServer } from "#tests/support/server-process.ts";

// Faults that cut a connection, on the server that can do it. What a client sees is what a bad network would show it.

let server: ServerProcess;
let key = "";

before(async () => {
  server = await startServer({ DATA_DIR: scratchFolder("cuts") });
  const made = await fetch(`${server.base}/v1/sandbox/workspaces`, { method: "POST" });
  key = ((await made.json()) as { key: { secret: string } }).key.secret;
});
after(() => server.stop());

interface Heard {
  readonly status: number | null;
  readonly promised: number;
  readonly body: string;
  /** True when the answer ended as it should. */
  readonly whole: boolean;
  readonly replayed: boolean;
}

function send(method: string, path: string, headers: Record<string, string>, body?: unknown): Promise<Heard> {
  return new Promise((resolve) => {
    const nothing = { status: null, promised: 0, body: "", whole: false, replayed: false };
    const own = { authorization: `Bearer ${key}`, "content-type": "application/json", ...headers };
    const call = request(server.base + path, { method, headers: own }, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      answer
        .on("error", () => undefined)
        .on("close", () => {
          const { "content-length": length, "idempotency-replayed": replayed } = answer.headers;
          const status = answer.statusCode ?? null;
          resolve({
            status,
            promised: Number(length),
            body: text,
            whole: answer.complete,
            replayed: replayed === "true",
          });
        });
    });
    call.on("error", () => resolve(nothing));
    call.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const post = (content: string) => ({ content, channels: ["x"] });

async function contents(): Promise<string[]> {
  const { body } = await send("GET", "/v1/posts?limit=100", {});
  return (JSON.parse(body) as { data: { content: string }[] }).data.map(({ content }) => content);
}

async function newestCall(): Promise<{ id: string; status: number }> {
  const { body } = await send("GET", "/v1/sandbox/requests?operationId=createPost&limit=1", {});
  return (JSON.parse(body) as { data: [{ id: string; status: number }] }).data[0];
}

describe("a connection that is cut on purpose", () => {
  it("before anything is done leaves nothing behind", async () => {
    const cut = await send("POST", "/v1/posts", { "aloha-sandbox-fault": "drop=before" }, post("never"));
    assert.equal(cut.status, null);
    assert.equal((await contents()).includes("never"), false);
  });

  it("after all is done has made one post, and a retry under the same key is told of that one", async () => {
    const headers = { "idempotency-key": "once" };
    const cut = await send("POST", "/v1/posts", { ...headers, "aloha-sandbox-fault": "drop=after" }, post("once"));
    assert.equal(cut.status, null);
    const { id, status } = await newestCall();
    assert.equal(status, 201);
    const logged = JSON.parse((await send("GET", `/v1/sandbox/requests/${id}`, {})).body) as Record<string, unknown>;
    assert.equal(logged.fault, "drop=after");
    const again = await send("POST", "/v1/posts", headers, post("once"));
    assert.deepEqual([again.status, again.whole, again.replayed], [201, true, true]);
    assert.equal((await contents()).filter((content) => content === "once").length, 1);
  });

  it("in the middle of the answer promises more than it sends", async () => {
    const cut = await send("POST", "/v1/posts", { "aloha-sandbox-fault": "truncate" }, post("half"));
    assert.deepEqual([cut.status, cut.whole], [201, false]);
    assert.equal(cut.body.length > 0 && cut.body.length < cut.promised, true);
    assert.equal((await contents()).filter((content) => content === "half").length, 1);
  });

  it("is cut for an answer without a body, for a file and for a stream too", async () => {
    const headers = { "aloha-sandbox-fault": "drop=after" };
    for (const path of ["/v1/sandbox/requests/stream", "/v1/sandbox/catcher/stream", "/v1/me"])
      assert.equal((await send("GET", path, headers)).status, null, path);
    assert.equal((await send("DELETE", "/v1/sandbox/catcher/requests", headers)).status, null);
    assert.equal((await send("GET", "/v1/sandbox/catcher/stream", { "aloha-sandbox-fault": "truncate" })).status, null);
  });

  it("leaves the server whole: other calls are answered beside thirty that are cut", async () => {
    const cuts = Array.from({ length: 30 }, () => send("GET", "/v1/me", { "aloha-sandbox-fault": "truncate" }));
    const others = Array.from({ length: 20 }, () => send("GET", "/healthz", {}));
    assert.equal(
      (await Promise.all(cuts)).every(({ whole }) => !whole),
      true,
    );
    assert.equal(
      (await Promise.all(others)).every(({ status, whole }) => status === 200 && whole),
      true,
    );
  });
});
