import assert from "node:assert/strict";
import { test } from "node:test";
import { readCertificate } from "../../server/tls.ts";

test("a key that was given without its first line is not repeated", async () => {
  const settings = { tlsCert: "-----BEGIN CERTIFICATE-----", tlsKey: "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIB" };
  await assert.rejects(readCertificate(settings), (error: Error) => {
    assert.match(error.message, /^TLS_KEY names a file that cannot be read/);
    assert.doesNotMatch(error.message, /MIGH/);
    return true;
  });
});
