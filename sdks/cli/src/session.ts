import { Aloha } from "../../typescript/src/aloha.ts";
import type { ClientOptions } from "../../typescript/src/options.ts";
import { exitCodes } from "./exit-codes.ts";
import type { Machine } from "./machine.ts";
import { Printer } from "./output/printer.ts";
import { type Credentials, findCredentials, noCredentials } from "./profiles/credentials.ts";
import { freshToken } from "./profiles/fresh-token.ts";
import { isLive, keyHint, keyProblem } from "./profiles/key-form.ts";
import { Stop } from "./stop.ts";
import { version } from "./version.gen.ts";

/** What may stand before or behind the words of any command. */
export interface GlobalFlags {
  readonly format?: string;
  readonly profile?: string;
}

/** The text of the answer that came last, as the API gave it. */
export interface Heard {
  text: string;
  status: number;
}

/** One run of the program: the machine, the output, and who calls. */
export class Session {
  readonly machine: Machine;
  readonly flags: GlobalFlags;
  readonly printer: Printer;
  readonly heard: Heard = { text: "", status: 0 };
  #credentials: Credentials | undefined;

  constructor(machine: Machine, flags: GlobalFlags) {
    this.machine = machine;
    this.flags = flags;
    this.printer = new Printer(machine, flags.format);
  }

  get credentials(): Credentials {
    this.#credentials ??= findCredentials(this.machine, this.flags.profile);
    return this.#credentials;
  }

  /** A client for these credentials. A key that cannot be one is refused before anything is sent. */
  client(options: { needsKey?: boolean } = {}): Aloha {
    const { credentials } = this;
    const { key, tokens, profile, baseUrl, from } = credentials;
    if (key !== undefined) checkForm(key, from);
    else if (!tokens && options.needsKey !== false) throw noCredentials();
    const asked = tokens && profile !== null ? () => freshToken(this.machine, profile) : key;
    return this.clientWith({ baseURL: baseUrl, ...(asked === undefined ? {} : { apiKey: asked }) });
  }

  clientWith(options: ClientOptions): Aloha {
    const { printer, machine, heard } = this;
    return new Aloha({
      ...options,
      headers: { "user-agent": `aloha-cli/${version}` },
      logLevel: "off",
      fetch: async (address, init) => {
        const response = await machine.fetch(address, init);
        heard.status = response.status;
        if (/^text\/event-stream/.test(response.headers.get("content-type") ?? "")) return response;
        // Read here, so that what is printed is what came, to the letter.
        heard.text = await response.text();
        const empty = [204, 205, 304].includes(response.status);
        return new Response(empty ? null : heard.text, { status: response.status, headers: response.headers });
      },
      onRetry: ({ delayMs, reason }) => {
        if (delayMs >= 1000) printer.note(`Waiting ${Math.round(delayMs / 1000)} s (${reason}) …`);
      },
    });
  }

  /** Refuses live credentials. Nothing was sent yet. */
  refuseLive(command: string): void {
    const { key, tokens, from } = this.credentials;
    const live = key ?? tokens?.access;
    if (live === undefined || !isLive(live)) return;
    throw new Stop(
      exitCodes.onPurpose,
      "live_key_refused",
      `aloha ${command} works on test data alone, and ${keyHint(live)} of ${from} is live. Nothing was sent. Use a test key, or another --profile.`,
    );
  }
}

function checkForm(key: string, from: string): void {
  const problem = keyProblem(key);
  if (problem !== null)
    throw new Stop(
      exitCodes.credentials,
      "malformed_key",
      `The key of ${from} is not one: ${problem}. Nothing was sent.`,
    );
}
