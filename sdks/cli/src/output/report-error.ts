import { AlohaError, InvalidArgumentError } from "../../../typescript/src/aloha-error.ts";
import {
  APIConnectionError,
  APIError,
  InvalidResponseError,
  RequestAbortedError,
} from "../../../typescript/src/errors.ts";
import { redact } from "../../../typescript/src/redact.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Machine } from "../machine.ts";
import { Stop } from "../stop.ts";
import { plainText } from "./plain-text.ts";
import { styleFor } from "./style.ts";

interface Told {
  readonly code: string;
  readonly message: string;
  readonly status: number | null;
  readonly requestId: string | null;
  readonly docUrl: string | null;
}

/** Says on the error output why a command did not do what it was asked, and gives the exit code for it. */
export function reportError(error: unknown, { err, env }: Machine, format: string | undefined): ExitCode {
  const told = tell(error);
  const exit = exitOf(error);
  const json = format === undefined ? !err.isTerminal : format === "json";
  if (exit === exitCodes.interrupted && !json) return exit;
  if (json) err.write(`${JSON.stringify({ error: told })}\n`);
  else err.write(`${styleFor(err.isTerminal, env).bad("error")} ${plainText(told.message)}\n`);
  return exit;
}

function tell(error: unknown): Told {
  const message = redact(error instanceof Error ? error.message : String(error));
  const nothing = { status: null, requestId: null, docUrl: null };
  if (error instanceof APIError) {
    const { code, status, requestId, docUrl } = error;
    return { code: code ?? "unexpected_answer", message, status, requestId: requestId ?? null, docUrl: docUrl ?? null };
  }
  if (error instanceof InvalidResponseError) {
    return { ...nothing, code: "invalid_response", message, status: error.status, requestId: error.requestId ?? null };
  }
  return { code: codeOf(error), message, ...nothing };
}

function codeOf(error: unknown): string {
  if (error instanceof Stop) return error.code;
  if (error instanceof APIConnectionError) return error.name === "APITimeoutError" ? "timeout" : "no_answer";
  if (error instanceof RequestAbortedError) return "interrupted";
  return error instanceof InvalidArgumentError ? "wrong_usage" : "unexpected";
}

/** 1 is for what the API refused, and for what nobody foresaw. */
function exitOf(error: unknown): ExitCode {
  if (error instanceof Stop) return error.exit;
  if (error instanceof RequestAbortedError) return exitCodes.interrupted;
  if (error instanceof APIConnectionError || error instanceof InvalidResponseError) return exitCodes.noAnswer;
  if (error instanceof APIError) {
    const isKey = error.status === 401 || error.code === "insufficient_scope";
    return isKey ? exitCodes.credentials : exitCodes.refused;
  }
  return error instanceof AlohaError && error instanceof InvalidArgumentError ? exitCodes.usage : exitCodes.refused;
}
