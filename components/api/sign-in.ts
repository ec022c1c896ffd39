import { ApiProblem } from "./api-problem.ts";
import { type Problem, send } from "./client.ts";
import { markEntry, noteExit } from "./session.ts";
import { keepVisitor } from "./visitor.ts";

/** Where a mail went: out, or into the console of the server. */
export type MailPlace = "smtp" | "console";

/** A refusal by the library that signs people in, told by its code. */
export class SignInRefusal extends Error {
  readonly code: string;
  constructor(code: string, words: string) {
    super(words);
    this.code = code;
  }
}

const root = "/api/auth";

export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export async function signUp(account: NewAccount): Promise<MailPlace> {
  const mail = await post("/sign-up/email", { ...account, callbackURL: "/sign-in/verified" });
  markEntry();
  return mail;
}

export async function signInByPassword(email: string, password: string): Promise<void> {
  await post("/sign-in/email", { email, password });
  markEntry();
}

/** Mails a link. `next` is where it leads afterwards. */
export function sendSignInLink(email: string, next: string): Promise<MailPlace> {
  return post("/sign-in/magic-link", { email, callbackURL: next });
}

export function sendVerification(email: string): Promise<MailPlace> {
  return post("/send-verification-email", { email, callbackURL: "/sign-in/verified" });
}

/** Follows the link of a mail. False when it was used already, or came too late. */
export async function followLink(token: string): Promise<boolean> {
  const answer = await send({ method: "GET", path: `${root}/magic-link/verify?token=${encodeURIComponent(token)}` });
  if (answer.status === 429 || answer.status >= 500) throw problemOf(answer.status, answer.body, answer.headers);
  const entered = answer.ok && typeof answer.body === "object" && answer.body !== null && "user" in answer.body;
  if (entered) markEntry();
  return entered;
}

/** Ends the session. The docs key of this browser goes with it. */
export async function signOut(): Promise<void> {
  await post("/sign-out", {});
  keepVisitor(null);
  noteExit(false);
}

async function post(path: string, body: unknown): Promise<MailPlace> {
  const answer = await send({ method: "POST", path: root + path, body });
  if (!answer.ok) throw problemOf(answer.status, answer.body, answer.headers);
  return answer.headers.get("Aloha-Mail") === "smtp" ? "smtp" : "console";
}

function problemOf(status: number, body: unknown, headers: Headers): Error {
  const told = body as Partial<Problem> & { readonly message?: string };
  if (told?.requestId && told.detail)
    return new ApiProblem({ status, ok: false, headers, body: { errors: [], ...told } as Problem, durationMs: 0 });
  return new SignInRefusal(told?.code ?? "", told?.message ?? "Signing in did not work. Try it again.");
}
