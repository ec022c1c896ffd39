import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { parse } from "yaml";
import { readEnv } from "#sandbox/env.ts";
import { settingNames } from "../../scripts/generate/settings-table.ts";

interface Service {
  readonly image?: string;
  readonly command?: string[];
  readonly environment?: Record<string, string>;
  readonly volumes?: string[];
  readonly networks?: string[] | Record<string, { ipv4_address: string }>;
  readonly read_only?: boolean;
  readonly depends_on?: string[] | Record<string, unknown>;
  readonly healthcheck?: { readonly test: string[] };
  readonly stop_grace_period?: string;
}

interface Compose {
  readonly services: Record<string, Service>;
  readonly volumes: Record<string, unknown>;
  readonly networks: Record<string, unknown>;
}

const text = (file: string) => readFileSync(file, "utf8");
const compose: Compose = parse(text("compose.yaml"), { merge: true });
const dockerfile = text("Dockerfile");
const unit = text("deploy/aloha.service");
const scripts: Record<string, string> = JSON.parse(text("package.json")).scripts;
const known = new Set([...settingNames(), "NODE_ENV"]);
/** Longer than the server may take to stop, which server/shutdown.ts says. */
const stopSeconds = 19;

const ours = Object.entries(compose.services).filter(([, { image }]) => image === "aloha-portal");

function serviceNamed(name: string): Service {
  const service = compose.services[name];
  assert.ok(service, `compose.yaml has no ${name}`);
  return service;
}

test("compose.yaml parses, and names no volume, network or service that it does not have", () => {
  assert.deepEqual(Object.keys(compose.services).sort(), ["caddy", "postgres", "valkey", "web", "worker"]);
  for (const [name, { volumes = [], networks = [], depends_on = [] }] of Object.entries(compose.services)) {
    for (const volume of volumes) {
      const [source = ""] = volume.split(":");
      assert.ok(source.startsWith("./") ? existsSync(source) : source in compose.volumes, `${name}: ${source}`);
    }
    for (const network of Array.isArray(networks) ? networks : Object.keys(networks))
      assert.ok(network in compose.networks, `${name}: ${network}`);
    for (const other of Array.isArray(depends_on) ? depends_on : Object.keys(depends_on))
      assert.ok(other in compose.services, `${name}: ${other}`);
  }
});

test("our services run without a writable root, with settings that sandbox/env.ts reads and accepts", () => {
  assert.deepEqual(
    ours.map(([name]) => name),
    ["web", "worker"],
  );
  for (const [name, { environment = {}, read_only, stop_grace_period }] of ours) {
    assert.equal(read_only, true, name);
    assert.ok(Number.parseInt(stop_grace_period ?? "0", 10) > stopSeconds, name);
    for (const variable of Object.keys(environment)) assert.ok(known.has(variable), `${name}: ${variable}`);
    const filled = Object.entries(environment).map(([variable, value]) => [variable, filledIn(variable, value)]);
    const settings = readEnv({ NODE_ENV: "production", ...Object.fromEntries(filled) });
    assert.equal(settings.publicUrl, "https://portal.example.com");
    assert.equal(settings.redisUrl, "redis://valkey:6379");
    assert.match(settings.databaseUrl ?? "", /^postgresql:\/\/aloha:[^@]+@postgres:5432\/aloha$/);
  }
});

/** A value as it is when the operator has filled in what compose.yaml asks for. */
function filledIn(variable: string, value: string): string {
  const samples: Record<string, string> = {
    DOMAIN: "portal.example.com",
    SMTP_URL: "smtps://user:password@mail.example.com",
  };
  return value.replace(/\$\{(\w+)(?::\?[^}]*)?\}/g, (_, name) => samples[name] ?? `${variable}-`.padEnd(40, "x"));
}

test("Valkey keeps nothing on a disk and evicts nothing, and only our own services reach it", () => {
  const { command = [], networks, read_only } = serviceNamed("valkey");
  assert.equal(read_only, true);
  assert.deepEqual(networks, ["back"]);
  assert.match(command.join(" "), /--save {2}--appendonly no/);
  assert.match(command.join(" "), /--maxmemory-policy noeviction/);
});

test("the one proxy that is trusted is Caddy, and it leads to the port on which the server listens", () => {
  const { networks } = serviceNamed("caddy");
  assert.ok(networks && !Array.isArray(networks));
  assert.equal(serviceNamed("web").environment?.TRUSTED_PROXIES, networks.front?.ipv4_address);
  const [, upstream = "", port] = /reverse_proxy (\S+):(\d+)/.exec(text("deploy/Caddyfile")) ?? [];
  assert.ok(upstream in compose.services, upstream);
  assert.equal(Number(port), readEnv({}).port);
  assert.match(dockerfile, new RegExp(`^EXPOSE ${port}$`, "m"));
  const workerCheck = serviceNamed("worker").healthcheck?.test.join(" ") ?? "";
  assert.ok(workerCheck.includes(`127.0.0.1:${serviceNamed("worker").environment?.WORKER_PORT}/healthz`));
});

test("the Dockerfile copies files that exist, runs scripts that exist, and ends as a user that is not root", () => {
  for (const [, words = ""] of dockerfile.matchAll(/^COPY (?!--from)(.*)$/gm))
    for (const source of words.split(" ").slice(0, -1)) assert.ok(existsSync(source), source);
  const asked = [...dockerfile.matchAll(/npm run ([\w-]+)/g)].map(([, name = ""]) => name);
  assert.deepEqual(asked, ["pack"]);
  for (const name of asked) assert.ok(name in scripts, name);
  for (const command of commands()) assert.ok(existsSync(command), command);
  for (const [, name = ""] of dockerfile.matchAll(/(?:^ENV| )([A-Z_]+)=/gm)) assert.ok(known.has(name), name);
  const users = [...dockerfile.matchAll(/^USER (.*)$/gm)].map(([, user]) => user);
  assert.deepEqual(users, ["aloha"]);
  assert.match(dockerfile, /useradd [^\n]*--uid 10001 [^\n]* aloha\b/);
});

test("both stages of the Dockerfile install what Node is linked with and a bare Debian lacks", () => {
  const stages = dockerfile.split(/^(?=FROM )/m).slice(1);
  assert.equal(stages.length, 2);
  for (const stage of stages) assert.match(stage, /apt-get install [^\n&]*\blibatomic1\b/);
});

/** The programs that the deploy files start. */
function commands(): string[] {
  const lists = [dockerfile, unit, ...ours.map(([, { command = [] }]) => command.join(" "))];
  const found = lists.flatMap((list) => list.match(/scripts\/[\w-]+\.ts/g) ?? []);
  assert.deepEqual([...new Set(found)].sort(), ["scripts/start.ts", "scripts/worker.ts"]);
  return found;
}

test("what the image leaves out is nothing that the build or the server reads", () => {
  const left = text(".dockerignore").split("\n").filter(Boolean);
  const needed = ["app", "components", "content", "sandbox", "server", "scripts", "public", "sdks", "openapi.yaml"];
  for (const name of needed) assert.ok(!left.includes(name), name);
  for (const name of [".git", ".data", "node_modules", ".next"]) assert.ok(left.includes(name), name);
});

test("the secrets that compose.yaml wants in .env go neither into the image nor into the repository", () => {
  assert.match(text("compose.yaml"), /a file \.env beside this one/);
  for (const file of [".dockerignore", ".gitignore"])
    for (const name of [".env", ".env.*"]) assert.ok(text(file).split("\n").includes(name), `${file}: ${name}`);
});

test("the unit file starts what exists, with settings that exist, and waits for the drain", () => {
  const [, node = "", start = ""] = /^ExecStart=\/opt\/aloha\/(node_modules\/\S+) (\S+)$/m.exec(unit) ?? [];
  const [, name = "", program] = node.split("/").filter((part) => part !== "bin");
  assert.ok(name in JSON.parse(text("package.json")).optionalDependencies, name);
  assert.equal(program, "node");
  assert.ok(existsSync(start), start);
  const variables = [...unit.matchAll(/^Environment=(\w+)=(.*)$/gm)].map(([, name = "", value = ""]) => [name, value]);
  assert.ok(variables.length >= 4);
  for (const [name = ""] of variables) assert.ok(known.has(name), name);
  readEnv(Object.fromEntries(variables));
  assert.ok(Number(/^TimeoutStopSec=(\d+)$/m.exec(unit)?.[1]) > stopSeconds);
  assert.match(text("server/shutdown.ts"), new RegExp(`longestMs = ${stopSeconds}_000`));
});
