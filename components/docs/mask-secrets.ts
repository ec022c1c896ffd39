const webhookSecret = /(whsec_)[0-9A-Za-z+/]{16,}={0,2}/g;
const apiKey = /(alo_(?:live|test)_)[0-9A-Za-z]{38}/g;
const signature = /(alo_dl_)[0-9a-f]{64}/g;
const shareAddress = /(\/sandbox\/shared\/)[\w-]{22}/g;
const oauthSecret = /(alo_(?:oa[ct]|ort)_(?:test_|live_)?)[0-9A-Za-z]{34}([0-9A-Za-z]{4})/g;

/** A page holds nothing that has the form of a secret, not even the contract's sample of one. */
export function withoutSecrets(value: unknown): unknown {
  const bare = [apiKey, webhookSecret, signature, shareAddress, oauthSecret].reduce(
    (text, secret) => text.replace(secret, "$1…"),
    JSON.stringify(value),
  );
  return JSON.parse(bare);
}

/** An answer whose webhook secrets are dots. An API key stays: the snippets of the page use it in the open. */
export function maskWebhookSecrets(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null).replace(webhookSecret, "$1••••••••••••"));
}

/** True for an answer that shows a whole webhook secret. */
export function holdsWebhookSecret(value: unknown): boolean {
  return JSON.stringify(value ?? null).search(webhookSecret) !== -1;
}

/** A text whose OAuth codes and tokens are dots, but for the letters that tell them apart. */
export function maskOauthSecrets(text: string): string {
  return text.replace(oauthSecret, "$1••••••$2");
}
