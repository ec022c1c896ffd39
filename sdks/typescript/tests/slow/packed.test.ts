import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, parse } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { build } from "esbuild";
import { ensureChromium } from "../../../../scripts/chromium.ts";
import { programOf } from "../../../../scripts/installed-program.mjs";
import { freePort } from "../../../../tests/support/free-port.ts";
import { binaries, ensureRuntimes, installPacked, type Project } from "../support/packed.ts";
import { startPortal } from "../support/started.ts";

let portal: Awaited<ReturnType<typeof startPortal>>;
let project: Project;
let hasRuntimes = false;
const root = join(import.meta.dirname, "../../../..");

/** What every runtime does: a post, a list, an error of its class, a stream, and a signature. */
const work = `
  const client = new Aloha({ apiKey, baseURL });
  const post = await client.posts.create({ content: "a note from " + name + " " + Math.random(), channels: ["instagram"] });
  let found = false;
  for await (const one of client.posts.list({ limit: 10 })) if ((found = one.id === post.id)) break;
  const { error } = await client.posts.get("post_none").asResult();
  const listener = await client.sandbox.listeners.create({ device: name });
  let first = "";
  for await (const message of client.sandbox.listeners.stream(listener.id)) { first = message.event; break; }
  const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwbnVzLWFsb2hhIQ==";
  const body = '{"id":"evt_1","event":"post.published"}';
  const event = await webhooks.verify(body, await webhooks.sign(body, secret), secret);
  const seen = [found, error instanceof NotFoundError, first, event.id].join(" ");
`;
const expected = "true true hello evt_1";

before(async () => {
  [portal, project, hasRuntimes] = await Promise.all([startPortal(), installPacked(), ensureRuntimes()]);
  const settings = "const { KEY: apiKey, BASE: baseURL, NAME: name } = process.env;";
  const esm = 'import { Aloha, NotFoundError, webhooks } from "@aloha/sdk";';
  project.write("use.mjs", `${esm}\nimport process from "node:process";\n${settings}${work}console.log(seen);`);
  const cjs = 'const { Aloha, NotFoundError, webhooks } = require("@aloha/sdk");';
  project.write("use.cjs", `${cjs}\n(async () => {${settings}${work}console.log(seen);})();`);
});
after(async () => {
  await portal?.stop();
  project?.remove();
});

const needs = () => (hasRuntimes ? false : "the runtimes come for Linux on x64 alone");
const settingsFor = (name: string) => ({ KEY: portal.testKey, BASE: portal.baseUrl, NAME: name });

for (const name of ["node20", "node22", "node24", "node26"] as const) {
  for (const file of ["use.mjs", "use.cjs"]) {
    test(`${name} runs ${file}`, async (context) => {
      if (name !== "node26" && needs()) return context.skip(String(needs()));
      assert.equal((await project.run(binaries[name], [file], settingsFor(name))).trim(), expected);
    });
  }
}

test("bun runs both formats", async (context) => {
  if (needs()) return context.skip(String(needs()));
  for (const file of ["use.mjs", "use.cjs"]) {
    assert.equal((await project.run(binaries.bun, [file], settingsFor("bun"))).trim(), expected);
  }
});

test("deno runs it", async (context) => {
  if (needs()) return context.skip(String(needs()));
  const words = ["run", "--no-prompt", "--node-modules-dir=manual", "--allow-net", "--allow-env", "use.mjs"];
  assert.equal((await project.run(binaries.deno, words, settingsFor("deno"))).trim(), expected);
  // Without permission to read the environment a client is made all the same.
  project.write(
    "quiet.mjs",
    'import { Aloha } from "@aloha/sdk";\nnew Aloha({ apiKey: "alo_test_x" });\nconsole.log("made");',
  );
  assert.equal(
    (await project.run(binaries.deno, ["run", "--no-prompt", "--node-modules-dir=manual", "quiet.mjs"])).trim(),
    "made",
  );
});

test("workerd runs it", async (context) => {
  if (needs()) return context.skip(String(needs()));
  const { apiKey, baseURL } = { apiKey: portal.testKey, baseURL: portal.baseUrl };
  const port = await freePort();
  const entry = project.write(
    "worker.mjs",
    `import { Aloha, NotFoundError, webhooks } from "@aloha/sdk";
     const apiKey = ${JSON.stringify(apiKey)}, baseURL = ${JSON.stringify(baseURL)}, name = "workerd";
     export default { async fetch() { ${work} return new Response(seen); } };`,
  );
  await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    outfile: join(project.folder, "worker.js"),
    logLevel: "error",
  });
  project.write(
    "worker.capnp",
    `using Workerd = import "/workerd/workerd.capnp";
     const config :Workerd.Config = (
       services = [ (name = "main", worker = .work), (name = "net", network = (allow = ["public", "private"])) ],
       sockets = [ (name = "http", address = "127.0.0.1:${port}", http = (), service = "main") ]
     );
     const work :Workerd.Worker = (
       modules = [ (name = "worker.js", esModule = embed "worker.js") ],
       compatibilityDate = "2026-01-01",
       globalOutbound = "net"
     );`,
  );
  const child = spawn(binaries.workerd, ["serve", "worker.capnp"], {
    detached: true,
    cwd: project.folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    assert.equal(await textOf(`http://127.0.0.1:${port}/`), expected);
  } finally {
    await ended(child);
  }
});

test("a route handler of Next.js runs it", async () => {
  project.write(
    "next/app/route.js",
    `import { Aloha, NotFoundError, webhooks } from "@aloha/sdk";
     export const dynamic = "force-dynamic";
     const { KEY: apiKey, BASE: baseURL } = process.env, name = "next";
     export async function GET() { ${work} return new Response(seen); }
     export const POST = webhooks.handler({ secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwbnVzLWFsb2hhIQ==", on: {} });`,
  );
  project.write("next/package.json", '{ "private": true, "type": "module" }');
  project.write("next/next.config.mjs", `export default { turbopack: { root: ${JSON.stringify(parse(root).root)} } };`);
  for (const name of ["next", "react", "react-dom", "typescript", "@types"]) {
    symlinkSync(join(root, "node_modules", name), join(project.folder, "node_modules", name));
  }
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, "node_modules/next/dist/bin/next"), "dev", "-p", String(port)], {
    // Next has children of its own: all of them end as one group.
    detached: true,
    cwd: join(project.folder, "next"),
    env: { ...process.env, ...settingsFor("next"), NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    assert.equal(await textOf(`http://127.0.0.1:${port}/`), expected);
    const refused = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: "{}" });
    assert.equal(refused.status, 400);
  } finally {
    await ended(child);
  }
});

test("a page in Chromium runs it with a test key, and a live key is refused there", async () => {
  const types: Record<string, string> = { ".js": "text/javascript", ".html": "text/html" };
  project.write(
    "page.html",
    '<script type="importmap">{"imports":{"@aloha/sdk":"/node_modules/@aloha/sdk/dist/esm/index.js"}}</script>',
  );
  const server = createServer((request, response) => {
    const path = String(request.url);
    try {
      const text = readFileSync(join(project.folder, path));
      response.writeHead(200, { "content-type": types[extname(path)] ?? "text/plain" }).end(text);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}/page.html`);
    const script = `(async () => {
      const { Aloha, NotFoundError, webhooks } = await import("@aloha/sdk");
      const [apiKey, baseURL, name] = ${JSON.stringify([portal.testKey, portal.baseUrl, "chromium"])};
      ${work}
      let refused = "";
      try { new Aloha({ apiKey: "alo_live_abcdefghijklmnop", baseURL }); } catch (error) { refused = error.name; }
      return seen + " " + refused;
    })()`;
    assert.equal(await page.evaluate(script), `${expected} InvalidArgumentError`);
  } finally {
    await browser.close();
    server.close();
  }
});

test("an error of the CommonJS copy is an instance of the ESM class, and the reverse", async () => {
  project.write(
    "both.mjs",
    `import { createRequire } from "node:module";
     import * as esm from "@aloha/sdk";
     const cjs = createRequire(import.meta.url)("@aloha/sdk");
     const of = async ({ Aloha }) => (await new Aloha({ apiKey: "alo_test_x", fetch: async () => new Response("{}", { status: 404 }) }).me.get().asResult()).error;
     const [one, other] = [await of(esm), await of(cjs)];
     class Mine extends esm.NotFoundError {}
     console.log(esm.NotFoundError !== cjs.NotFoundError, one instanceof cjs.NotFoundError, other instanceof esm.APIError,
       one instanceof cjs.ServerError, other instanceof Error, one instanceof Mine, new Mine("x") instanceof cjs.NotFoundError);`,
  );
  assert.equal((await project.run(process.execPath, ["both.mjs"])).trim(), "true true true false true false true");
});

test("publint and attw find nothing", async () => {
  const check = (program: string, ...words: string[]) =>
    project.run(process.execPath, [program, ...words, project.tarball]);
  await Promise.all([
    check(programOf("publint", "publint"), "--strict"),
    check(programOf("@arethetypeswrong/cli", "attw")),
  ]);
});

test("it takes 250 KB on a disk at most, and brings nothing else along", () => {
  const installed = join(project.folder, "node_modules/@aloha/sdk");
  const files = readdirSync(installed, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
  const kilobytes = sizes.reduce((sum, one) => sum + one, 0) / 1024;
  assert.ok(kilobytes > 100 && kilobytes <= 250, `${kilobytes.toFixed(1)} KB`);
  const about = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as Record<string, unknown>;
  assert.deepEqual([about.dependencies, about.peerDependencies, about.optionalDependencies], Array(3).fill(undefined));
  for (const name of about.files as string[]) assert.ok(existsSync(join(installed, name)), `${name} is not packed`);
});

test("a client that is printed says what it is, and hides its key", async () => {
  const text = 'import { Aloha } from "@aloha/sdk";\nconsole.log(new Aloha({ apiKey: "alo_test_abcdefghijklmnop" }));';
  project.write("print.mjs", text);
  const printed = await project.run(process.execPath, ["print.mjs"]);
  assert.match(printed, /^Aloha \{\n {2}posts: \{/);
  assert.doesNotMatch(printed, /abcdefgh/);
});

test("its types serve both formats under node16", async () => {
  const text = `import { Aloha, type Post, webhooks } from "@aloha/sdk";
    import type { PostCreate } from "@aloha/sdk/types";
    declare const key: string | undefined;
    const body: PostCreate = { content: "a", channels: ["x"], scheduledAt: new Date() };
    export const post: Promise<Post> = new Aloha({ apiKey: key }).posts.create(body);
    export async function read(request: Request): Promise<string> {
      const event = await webhooks.verify(request, "whsec_x");
      switch (event.event) {
        case "post.published": return event.data.channel;
        case "post.failed": return event.data.postId;
        default: return event.id;
      }
    }
    // @ts-expect-error there is no such field
    new Aloha().posts.create({ content: "a", channels: ["x"], sheduledAt: new Date() });`;
  for (const name of ["use.mts", "use.cts"]) project.write(name, text);
  const words = [
    "--noEmit",
    "--strict",
    "--module",
    "node16",
    "--target",
    "es2022",
    "--lib",
    "es2022,dom",
    // The declarations of the package are checked, and those of TypeScript are not.
    "--skipDefaultLibCheck",
    "--typeRoots",
    "none",
    "use.mts",
    "use.cts",
  ];
  await project
    .run(process.execPath, [programOf("typescript", "tsc"), ...words])
    .catch((error: { stdout: string }) => assert.fail(error.stdout));
});

async function textOf(url: string): Promise<string> {
  for (let tries = 0; tries < 400; tries++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer) return answer.text();
    await wait(50);
  }
  return assert.fail(`Nothing answers at ${url}.`);
}

async function ended(child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once("exit", resolve));
  process.kill(-Number(child.pid), "SIGKILL");
  await gone;
}
