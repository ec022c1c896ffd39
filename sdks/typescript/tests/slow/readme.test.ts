import assert from "node:assert/strict";
import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { programOf } from "../../../../scripts/installed-program.mjs";
import { Aloha } from "../../src/index.ts";
import { installPacked, type Project } from "../support/packed.ts";
import { startPortal } from "../support/started.ts";

// Every sample of the README as a reader would have it: a file beside the packed package, and the real server.

const root = join(import.meta.dirname, "../../../..");
const readme = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");
const samples = Array.from(readme.matchAll(/^```ts\n(.*?)^```$/gms), ([, text]) => String(text));
const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
const delivered = JSON.stringify({ id: "evt_1", event: "post.published", data: { postId: "post_1", remoteUrl: "u" } });

/** What each sample prints, by its heading. A receiver is given requests by its driver. */
const expected: Readonly<Record<string, { readonly prints: RegExp; readonly driver?: string }>> = {
  "First call": { prints: /^post_\w+ scheduled 20\d\d-\S+Z\n$/ },
  Errors: { prints: /^\/channels\/0 .*twitter.* x\nunknown_channel req_\w+ https?:\S+\nundefined NotFoundError\n$/ },
  Retries: { prints: /^true true\n$/ },
  Lists: { prints: /^(post_\w+\n)+[1-9]\d* false null null\n$/ },
  Files: { prints: /^$/ },
  Streams: { prints: /^hello \{[\s\S]*\}\n$/ },
  Webhooks: {
    prints: /^post_1 u\n204 204 400\n$/,
    driver: `import { webhooks } from "@aloha/sdk/webhooks";
      import { POST } from "./SAMPLE";
      const body = ${JSON.stringify(delivered)};
      const headers = await webhooks.sign(body, ${JSON.stringify(secret)});
      const ask = async (body) => (await POST(new Request("http://localhost/", { method: "POST", headers, body }))).status;
      console.log(await ask(body), await ask(body), await ask(body + " "));`,
  },
  "Webhooks, 2": {
    prints: /^204 400 wrong_secret\n$/,
    driver: `import { webhooks } from "@aloha/sdk/webhooks";
      import { app } from "./SAMPLE";
      const body = ${JSON.stringify(delivered)};
      const headers = { ...(await webhooks.sign(body, ${JSON.stringify(secret)})), "content-type": "application/json" };
      const server = app.listen(0, "127.0.0.1", async () => {
        const url = "http://127.0.0.1:" + server.address().port + "/hooks/aloha";
        const ask = (body) => fetch(url, { method: "POST", headers, body });
        const refused = await ask(body.replace("post_1", "post_2"));
        console.log((await ask(body)).status, refused.status, await refused.text());
        server.close();
      });`,
  },
  "Anything else": { prints: /^1 200 req_\w+ \d+\n\S.*\n$/ },
};

/** The samples by their heading; a second one below the same heading has a number. */
const named = new Map<string, string>();
for (const text of samples) {
  const heading = String(
    readme
      .slice(0, readme.indexOf(text))
      .match(/^## .*$/gm)
      ?.at(-1),
  ).slice(3);
  named.set(named.has(heading) ? `${heading}, 2` : heading, text);
}

describe("the samples of the README", () => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let project: Project;
  let key: string;

  before(async () => {
    [portal, project] = await Promise.all([startPortal(), installPacked()]);
    for (const name of ["express", "@types"])
      symlinkSync(join(root, "node_modules", name), join(project.folder, "node_modules", name));
    cpSync(join(root, "public/samples/sunrise.png"), join(project.folder, "sunrise.png"));
    project.write("package.json", '{ "private": true, "type": "module" }');
    const made = await new Aloha({ baseURL: portal.baseUrl }).sandbox.workspaces.create();
    key = made.key.secret;
  });
  after(async () => {
    await portal?.stop();
    project?.remove();
  });

  it("are all expected here", () => {
    assert.deepEqual([...named.keys()], Object.keys(expected));
    assert.equal(named.size, samples.length);
  });

  for (const [index, [name, text]] of [...named].entries()) {
    it(name, async () => {
      const { prints, driver } = expected[name] ?? assert.fail(`Nobody said what ${name} prints.`);
      const sample = `sample-${index}.ts`;
      project.write(sample, text);
      const file = driver ? `drive-${index}.ts` : sample;
      if (driver) project.write(file, driver.replace("SAMPLE", sample));
      const variables = { ALOHA_KEY: key, ALOHA_BASE_URL: portal.baseUrl, ALOHA_WEBHOOK_SECRET: secret };
      assert.match(await project.run(process.execPath, [file], variables), prints);
    });
  }

  it("are clean for the compiler in strict mode, and a mistake is seen", async () => {
    for (const [index, text] of samples.entries()) project.write(`sample-${index}.ts`, text);
    project.write("wrong.ts", 'import { Aloha } from "@aloha/sdk";\nnew Aloha({ timeoutt: 3 });\n');
    const compilerOptions = {
      strict: true,
      noEmit: true,
      module: "nodenext",
      target: "es2022",
      lib: ["es2022", "dom", "dom.iterable"],
      types: ["node"],
      skipLibCheck: true,
    };
    project.write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["sample-*.ts", "wrong.ts"] }));
    const said = await project.run(process.execPath, [programOf("typescript", "tsc"), "-p", "."]).then(
      () => "",
      (error: { stdout: string }) => error.stdout,
    );
    assert.match(said, /^wrong\.ts\(2,13\): error [^\n]*timeoutt[^\n]*\n$/);
  });
});
