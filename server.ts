import { join } from "node:path";
import { type Env, env } from "./sandbox/env.ts";
import { transportRules } from "./sandbox/gateway/transport.ts";
import { shownSettings } from "./sandbox/observe/shown-settings.ts";
import { type Sandbox, theSandbox } from "./sandbox/sandbox.ts";
import { isEndedShare } from "./server/ended-share.ts";
import { PagePolicies } from "./server/page-policies.ts";
import { noPages, Pages, startNext } from "./server/pages.ts";
import { refuseIn } from "./server/refusal.ts";
import { loadRouteTable } from "./server/route-table.ts";
import { type Serving, serve } from "./server/serve.ts";
import { stopOnSignal } from "./server/shutdown.ts";
import { readCertificate } from "./server/tls.ts";
import { watchOf } from "./server/watch.ts";

const graceMs = 15_000;
const root = import.meta.dirname;

try {
  await start(env());
} catch (error) {
  process.stderr.write(
    `${error instanceof Error ? (error.cause || error.name === "Error" ? error.message : error.stack) : error}\n`,
  );
  process.exit(1);
}

/** Opens the store, then the doors, then the pages: the API answers while Next is still getting ready. */
async function start(settings: Env): Promise<void> {
  const dev = !settings.production;
  const rules = transportRules(settings);
  const [sandbox, table, certificate] = await Promise.all([
    theSandbox(),
    loadRouteTable(join(root, "app/api/v1")),
    readCertificate(settings),
  ]);
  const { report, observer } = sandbox;
  const policies = new PagePolicies({ dev, ...settings });
  const pages = new Pages({ dev, policies, report, isGone: (message) => isEndedShare(message, sandbox) });
  const serving = await serve({
    ...settings,
    certificate,
    rules,
    table,
    pages,
    report,
    observer,
    refuse: refuseIn(sandbox),
    ...watchOf(sandbox, settings.metricsToken),
  });
  const drainMs = dev ? 0 : settings.drainSeconds * 1000;
  const longestMs = dev ? 500 : graceMs;
  stopOnSignal(() => stop({ serving, pages, sandbox }, drainMs, longestMs), drainMs);
  sandbox.metrics.watchProcess();
  sandbox.start();
  sayHello(settings, sandbox);
  const [main] = serving.doors;
  if (!settings.pages) await pages.open(async () => noPages);
  else if (main)
    await pages.open(() => startNext({ dev, dir: root, host: settings.host, port: serving.port, server: main.server }));
}

interface House {
  readonly serving: Serving;
  readonly pages: Pages;
  readonly sandbox: Sandbox;
}

/** Lets a balancer see that nothing more should come, then closes the doors. */
async function stop({ serving, pages, sandbox }: House, drainMs: number, longestMs: number): Promise<void> {
  sandbox.journal.say("draining", {});
  serving.turnAway();
  await new Promise((resolve) => setTimeout(resolve, drainMs));
  sandbox.quiet();
  await serving.stop(longestMs);
  await pages.close();
  await sandbox.close();
  sandbox.journal.say("ended", {});
  sandbox.journal.flush();
}

function sayHello(settings: Env, { journal }: Sandbox): void {
  const facts = shownSettings(settings);
  const words = `Aloha's developer portal answers at ${settings.publicUrl}\nIts data lies in ${facts.data}`;
  journal.say("started", { process: "server", ...facts }, words);
}
