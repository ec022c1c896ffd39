import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { installSdks } from "./built-sdks.ts";
import { freePort } from "./free-port.ts";
import { until } from "./until.ts";

const root = resolve(import.meta.dirname, "../..");
const samples = join(root, "content/samples");

/** A receiver of the guide that runs beside a `work` of the test: it waits for a sign, then notes the event's id. */
export interface ReceiverProcess {
  readonly name: string;
  readonly url: string;
  /** Lets its work begin. */
  readonly go: () => void;
  /** The ids that were worked on, in order. */
  readonly worked: () => string[];
  readonly stop: () => Promise<void>;
}

const workInTypeScript = `import { appendFileSync, existsSync } from "node:fs";
export async function work(event) {
  while (!existsSync(process.env.GO)) await new Promise((next) => setTimeout(next, 10));
  appendFileSync(process.env.WORKED, event.id + "\\n");
}
`;
const workInPython = `import os, time
def work(event):
    while not os.path.exists(os.environ["GO"]):
        time.sleep(0.01)
    with open(os.environ["WORKED"], "a") as file:
        file.write(event["id"] + "\\n")
`;

/** Starts `content/samples/receiver-NAME` as its framework is started, and waits until it listens. */
export async function startReceiver(name: string, secret: string, python: string): Promise<ReceiverProcess> {
  // Inside the project, where its packages are found.
  const room = join(root, "test-results/receivers", name);
  rmSync(room, { recursive: true, force: true });
  mkdirSync(room, { recursive: true });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/hooks/aloha`;
  const files = { GO: join(room, "go"), WORKED: join(room, "worked") };
  writeFileSync(files.WORKED, "");
  if (name.endsWith("-sdk")) await installSdks(room);
  const [program, ...words] = prepare(name, room, port, python);
  let output = "";
  const child = spawn(program, words, {
    cwd: room,
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "development",
      NEXT_TELEMETRY_DISABLED: "1",
      PYTHONDONTWRITEBYTECODE: "1",
      PORT: String(port),
      ALOHA_WEBHOOK_SECRET: secret,
      ...files,
    },
  });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part: Buffer) => (output += part.toString()));
  const gone = new Promise<void>((end) => child.once("exit", () => end()));
  const listens = () => fetch(url, { method: "POST", body: "{}" }).then(({ status }) => status === 400);
  try {
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`${name} ended at once:\n${output}`);
      return listens().catch(() => false);
    }, 60_000);
  } catch (error) {
    // Its pipes would keep the test waiting that has failed here.
    child.kill("SIGKILL");
    throw error;
  }
  return {
    name,
    url,
    go: () => writeFileSync(files.GO, ""),
    worked: () => readFileSync(files.WORKED, "utf8").split("\n").filter(Boolean),
    async stop() {
      child.kill("SIGTERM");
      await gone;
      rmSync(room, { recursive: true, force: true });
    },
  };
}

/** Lays the files of a receiver as a reader would, and says how to start it. */
function prepare(name: string, room: string, port: number, python: string): [string, ...string[]] {
  const inPython = /^(?:flask|fastapi|django)/.test(name);
  const ending = inPython ? "py" : "ts";
  const place = name === "next" ? join(room, "app/hooks/aloha") : room;
  mkdirSync(place, { recursive: true });
  const file = join(place, name === "next" ? "route.ts" : `receiver-${name}.${ending}`);
  cpSync(join(samples, `receiver-${name}.${ending}`), file);
  cpSync(join(samples, `verify.${ending}`), join(place, `verify.${ending}`));
  writeFileSync(join(place, `work.${ending}`), inPython ? workInPython : workInTypeScript);
  if (inPython) {
    const serve = join(import.meta.dirname, "serve-receiver.py");
    return ["/usr/bin/env", `PYTHONPATH=${room}`, python, serve, file, String(port)];
  }
  writeFileSync(join(room, "package.json"), '{ "type": "module" }');
  if (name !== "next") return [process.execPath, file];
  writeFileSync(
    join(room, "next.config.mjs"),
    `export default { turbopack: { root: ${JSON.stringify(root)} }, devIndicators: false };`,
  );
  const next = join(root, "node_modules/next/dist/bin/next");
  return [process.execPath, next, "dev", "--port", String(port), "--hostname", "127.0.0.1"];
}
