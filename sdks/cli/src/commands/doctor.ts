import { APIError } from "../../../typescript/src/errors.ts";
import { command } from "../command.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { oneLine } from "../output/plain-text.ts";
import { isLive, keyHint, keyProblem } from "../profiles/key-form.ts";
import { profileFile, profileMode } from "../profiles/profile-file.ts";
import type { Session } from "../session.ts";
import { version } from "../version.gen.ts";

interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
  /** What to do. */
  readonly fix?: string;
  readonly exit?: ExitCode;
}

export const doctor = command({
  summary: "Find out why something does not work",
  more: "The exit code is that of the first check that fails.",
  run: async (_, session) => {
    const checks = [program(), file(session), key(session)];
    if (checks.every(({ ok }) => ok)) checks.push(...(await server(session)));
    const { printer } = session;
    const told = checks.map(({ exit: _exit, ...check }) => check);
    const lines = checks.map(({ name, ok, detail, fix }) => {
      const mark = ok ? printer.style.good("ok  ") : printer.style.bad("FAIL");
      return `${mark}  ${oneLine(`${name}: ${detail}`)}${fix ? `\n      ${oneLine(fix)}` : ""}`;
    });
    printer.say({ checks: told }, lines.join("\n"));
    return checks.find(({ ok }) => !ok)?.exit;
  },
});

function program(): Check {
  const node = process.versions.node;
  const ok = Number(node.split(".")[0]) >= 20;
  return {
    name: "program",
    ok,
    detail: `aloha ${version} on Node ${node}`,
    exit: exitCodes.refused,
    ...(!ok && { fix: "Install Node 20 or later." }),
  };
}

function file({ machine }: Session): Check {
  const mode = profileMode(machine);
  const path = profileFile(machine);
  if (mode === null) return { name: "profiles", ok: true, detail: "none are kept here" };
  const ok = machine.platform === "win32" || !/[1-7]/.test(mode.slice(-2));
  const fix = `Others can read your keys. Run chmod 600 ${path}`;
  return { name: "profiles", ok, detail: `${path}, mode ${mode}`, exit: exitCodes.credentials, ...(!ok && { fix }) };
}

function key({ credentials }: Session): Check {
  const { key: own, tokens, from } = credentials;
  const secret = own ?? tokens?.access;
  const bad = { name: "key", ok: false, exit: exitCodes.credentials };
  if (secret === undefined)
    return { ...bad, detail: "there is none", fix: "Run aloha login, or aloha sandbox create, or set ALOHA_KEY." };
  const problem = own === undefined ? null : keyProblem(own);
  if (problem !== null)
    return { ...bad, detail: `${from}: ${problem}`, fix: "Copy it again, whole, from Settings → Developer." };
  return {
    name: "key",
    ok: true,
    detail: `${keyHint(secret)} of ${from}, for ${isLive(secret) ? "live" : "test"} data`,
  };
}

async function server(session: Session): Promise<Check[]> {
  const { baseUrl } = session.credentials;
  const started = performance.now();
  const { data, error } = await session
    .client()
    .me.get({ signal: session.machine.interrupted, maxRetries: 0 })
    .withResponse()
    .then(
      (data) => ({ data, error: undefined }),
      (error: unknown) => ({ data: undefined, error }),
    );
  if (!data) return [unreached(baseUrl, error)];
  const ms = Math.round(performance.now() - started);
  const me = data.data;
  return [
    { name: "address", ok: true, detail: `${baseUrl} answers in ${ms} ms` },
    clock(data.response.headers.get("date"), session.machine.now()),
    { name: "workspace", ok: true, detail: `${me.workspace.name}, plan ${me.workspace.plan}` },
    scopes(me.scopes, me.livemode),
  ];
}

function unreached(baseUrl: string, error: unknown): Check {
  const detail = `${baseUrl}: ${String((error as Error).message).split("\n")[0]}`;
  if (error instanceof APIError && error.status === 401)
    return {
      name: "key",
      ok: false,
      detail,
      fix: "Make a new key in Settings → Developer.",
      exit: exitCodes.credentials,
    };
  if (error instanceof APIError)
    return { name: "address", ok: false, detail, fix: "Try again, and look at the code.", exit: exitCodes.refused };
  const fix = "Check ALOHA_BASE_URL, your network, and any proxy on the way.";
  return { name: "address", ok: false, detail, fix, exit: exitCodes.noAnswer };
}

/** Signatures are good for five minutes either way, so a wrong clock refuses good webhooks. */
function clock(date: string | null, now: number): Check {
  const seconds = date === null ? 0 : Math.round((now - Date.parse(date)) / 1000);
  const ok = Math.abs(seconds) < 120;
  const detail = Math.abs(seconds) < 3 ? "right" : `${Math.abs(seconds)} s ${seconds > 0 ? "fast" : "slow"}`;
  return {
    name: "clock",
    ok,
    detail,
    exit: exitCodes.refused,
    ...(!ok && { fix: "Set the clock of this machine: webhooks are refused at 300 s." }),
  };
}

function scopes(own: readonly string[], livemode: boolean): Check {
  const canListen = own.includes("webhook:admin");
  const hint = livemode
    ? "a live key cannot listen"
    : canListen
      ? "it may listen"
      : "aloha listen needs webhook:admin besides";
  return { name: "scopes", ok: true, detail: `${own.join(", ") || "none"}; ${hint}` };
}
