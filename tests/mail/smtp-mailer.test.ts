import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer, type Server } from "node:net";
import { after, describe, test } from "node:test";
import { consoleMailer } from "#sandbox/mail/console-mailer.ts";
import { openMailer } from "#sandbox/mail/open-mailer.ts";
import { smtpMailer } from "#sandbox/mail/smtp-mailer.ts";

const servers: Server[] = [];
after(() => {
  for (const server of servers) server.close();
});

/** A mail server as far as one mail needs it. What it was told is in `said`. */
async function mailServer(answerToRecipient = "250 ok"): Promise<{ url: string; said: string[] }> {
  const said: string[] = [];
  const server = createServer((socket) => {
    socket.setEncoding("utf8").write("220 test\r\n");
    let inData = false;
    let rest = "";
    socket.on("data", (text: string) => {
      const lines = (rest + text).split("\r\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        said.push(line);
        if (inData && line !== ".") continue;
        inData = line === "DATA";
        if (line === "DATA") socket.write("354 go on\r\n");
        else if (line.startsWith("RCPT")) socket.write(`${answerToRecipient}\r\n`);
        else socket.write(line === "QUIT" ? "221 bye\r\n" : "250 ok\r\n");
      }
    });
  });
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, said };
}

/** A mail server that is never done: it says `first`, and then `more` again and again. `left` tells when it is hung up on. */
async function slowServer(first: string, more: string): Promise<{ url: string; left: Promise<void> }> {
  const { promise: left, resolve } = Promise.withResolvers<void>();
  const server = createServer((socket) => {
    socket.resume().write(first);
    const words = setInterval(() => socket.write(more), 20);
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearInterval(words);
      resolve();
    });
  });
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, left };
}

const mail = { to: "mara@example.com", subject: "A calm note", text: "First line.\n\nhttps://a.example/#token=abc" };

describe("mail by SMTP", () => {
  test("goes from our sender to one person, as plain text", async () => {
    const { url, said } = await mailServer();
    await smtpMailer(url, "Aloha <aloha@example.com>").send(mail);
    assert.ok(said.includes("MAIL FROM:<aloha@example.com>") && said.includes("RCPT TO:<mara@example.com>"));
    for (const line of ["From: Aloha <aloha@example.com>", "Subject: A calm note", "https://a.example/#token=abc"])
      assert.ok(said.includes(line), line);
    assert.ok(said.includes("Content-Type: text/plain; charset=utf-8"));
  });

  test("writes no header of what stands in a subject", async () => {
    const { url, said } = await mailServer();
    await smtpMailer(url, "aloha@example.com").send({ ...mail, subject: "a\r\nBcc: evil@example.com" });
    assert.ok(!said.some((line) => line.startsWith("Bcc:")));
    assert.deepEqual(
      said.filter((line) => line.startsWith("RCPT")),
      ["RCPT TO:<mara@example.com>"],
    );
  });

  test("that the other side refuses says with which word", async () => {
    const { url } = await mailServer("550 no such mailbox");
    await assert.rejects(smtpMailer(url, "aloha@example.com").send(mail), { responseCode: 550 });
  });

  test("is given up in the middle when the server is never done, and the server is hung up on", async () => {
    const short = { stepMs: 60_000, wholeMs: 300 };
    for (const [first, more] of [
      ["", ""],
      ["220-one moment\r\n", "220-one more\r\n"],
      ["220 test\r\n", "250-one more\r\n"],
    ] as const) {
      const { url, left } = await slowServer(first, more);
      const begun = performance.now();
      const never = AbortSignal.timeout(5000);
      const sending = Promise.race([
        smtpMailer(url, "aloha@example.com", short).send(mail),
        once(never, "abort").then(() => "it went on"),
      ]);
      await assert.rejects(sending, { message: "The server for mail did not take a mail within 0.3 seconds." });
      assert.ok(performance.now() - begun < 3000);
      await left;
    }
  });

  test("is chosen by the setting", () => {
    assert.equal(openMailer({ smtpUrl: "smtp://mail.example.com", mailFrom: "a@example.com" }).kind, "smtp");
    assert.equal(openMailer({ smtpUrl: null, mailFrom: "" }).kind, "console");
  });
});

test("without a server for mail, the console shows the person in front of it what to open", async () => {
  let printed = "";
  await consoleMailer((words) => {
    printed += words;
  }).send(mail);
  assert.match(printed, /^\nMail to mara@example\.com: A calm note\n {2}First line\.\n/);
  assert.match(printed, /\n {2}https:\/\/a\.example\/#token=abc\n/);
});
