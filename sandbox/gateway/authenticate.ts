import { ApiError } from "../errors.ts";
import { addressAllowed } from "../keys/allow-list.ts";
import { type FoundKey, findKey } from "../keys/find-key.ts";
import { credentialForm } from "../keys/key-format.ts";
import type { Actor } from "../operation.ts";
import type { Session } from "../store/engine.ts";
import { formatInstant } from "../time/rfc3339.ts";
import { liveTime, testTime } from "../time/workspace-time.ts";
import { unclaimedLifeMs } from "../workspace-life.ts";
import { workspaceOf } from "../workspace-row.ts";
import { authenticateApp } from "./authenticate-app.ts";
import { type Caller, refused } from "./caller.ts";
import type { Incoming } from "./exchange.ts";

export async function authenticate(session: Session, incoming: Incoming, realNow: number): Promise<Caller> {
  const header = incoming.header("authorization");
  if (header === null) return refused(missing(incoming.target));
  const secret = /^Bearer +([^\s,]+)$/i.exec(header)?.[1];
  if (!secret) return refused(unreadable(header));
  const form = credentialForm(secret);
  if (form === "access_token") return authenticateApp(session, secret, realNow);
  if (form !== "key") return refused(wrongForm(form));
  const key = await findKey(session, secret);
  if (!key) {
    const detail =
      "This key has the right shape, but no workspace knows it. Check that you copied it from the right place.";
    return refused(new ApiError("invalid_key", { detail }));
  }
  return judge(key, incoming.peer.address, realNow);
}

function judge(key: FoundKey, address: string, realNow: number): Caller {
  const livemode = key.livemode === 1;
  const time = livemode ? liveTime(realNow) : testTime(key, realNow);
  // The docs key lives in a browser, on real time, so that moving the clock does not end it.
  const now = key.kind === "docs" ? realNow : time.now;
  const reason = whyNot(key, address, now, realNow);
  if (reason) return refused(reason, key);
  const actor: Actor = {
    key: {
      id: key.key_id,
      name: key.key_name,
      hint: key.hint,
      generation: key.generation,
      endsAt: earliest(key.ends_at, key.expires_at),
    },
    person: null,
    app: null,
    scopes: key.scopes.split(" "),
    livemode,
    workspace: workspaceOf(key, livemode),
  };
  return { kind: "key", actor, time, key };
}

function whyNot(key: FoundKey, address: string, now: number, realNow: number): ApiError | null {
  const ended = key.key_revoked_at ?? key.secret_revoked_at;
  if (ended !== null) {
    return new ApiError("revoked_key", {
      detail: `This key was revoked at ${formatInstant(ended)}. Make another in Settings.`,
    });
  }
  if (key.ends_at !== null && now >= key.ends_at) {
    const detail = `This key was rotated, and the old secret stopped at ${formatInstant(key.ends_at)}. Use the newer one.`;
    return new ApiError("expired_key", { detail });
  }
  if (key.expires_at !== null && now >= key.expires_at) {
    return new ApiError("expired_key", {
      detail: `This key expired at ${formatInstant(key.expires_at)}. Make another in Settings.`,
    });
  }
  if (key.claimed_at === null && realNow - key.last_used_at >= unclaimedLifeMs) {
    return new ApiError("expired_key", {
      detail: "This test workspace was not used for 7 days and is gone. Make another.",
    });
  }
  if (!addressAllowed(address, key.ip_allow)) {
    return new ApiError("ip_not_allowed", { detail: `This key may not be used from ${address}.` });
  }
  return null;
}

function missing(target: string): ApiError {
  const inUrl = /[?&][^=]*=alo_/.test(target);
  const detail = inUrl
    ? "A key in the address is never read, and it may now stand in a log: rotate it. Send it as the header `Authorization: Bearer <key>`."
    : "No key was sent. Add the header `Authorization: Bearer <key>`.";
  return new ApiError("missing_credentials", { detail });
}

function unreadable(header: string): ApiError {
  const several = header.includes(",")
    ? "Two Authorization headers arrived"
    : "The Authorization header could not be read";
  return new ApiError("malformed_key", { detail: `${several}. Send exactly one, in the form \`Bearer <key>\`.` });
}

function wrongForm(form: Exclude<ReturnType<typeof credentialForm>, "key" | "access_token">): ApiError {
  switch (form) {
    case "sample":
      return new ApiError("malformed_key", {
        detail: "This is the sample key of the docs. Put your own in its place.",
      });
    case "other_token":
      return new ApiError("invalid_token", {
        detail: "This is a refresh token, a code or a client secret. Calls need an API key or an access token.",
      });
    case "mistyped":
      return new ApiError("malformed_key", {
        detail:
          "This key looks mistyped: a key is `alo_live_` or `alo_test_` and 38 letters or digits whose last 6 are a checksum.",
      });
  }
}

function earliest(a: number | null, b: number | null): number | null {
  if (a === null) return b;
  return b === null ? a : Math.min(a, b);
}
