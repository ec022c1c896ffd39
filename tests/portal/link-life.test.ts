import assert from "node:assert/strict";
import { test } from "node:test";
import { linkLife } from "#components/sign-in/link-life.ts";
import type { Mail, Mailer } from "#sandbox/mail/mailer.ts";
import { signInMails } from "#sandbox/sign-in/sign-in-mails.ts";

test("a page says of a link that it mailed what the mail says", async () => {
  const sent: Mail[] = [];
  const mailer: Mailer = { kind: "smtp", send: async (mail) => void sent.push(mail) };
  const mails = signInMails(mailer, "https://example.com", assert.fail);
  await mails.magicLink({ email: "mara@example.com", token: "t", url: "https://example.com/verify?token=t" });
  await mails.verification({ user: { email: "mara@example.com" }, url: "https://example.com/verify-email?token=t" });
  const [signIn = "", verification = ""] = sent.map(({ text }) => text);
  assert.ok(signIn.includes(linkLife.signIn), signIn);
  assert.ok(verification.includes(linkLife.verification), verification);
});
