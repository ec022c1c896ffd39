import { readFile } from "node:fs/promises";

export interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** The certificate and key that TLS_CERT and TLS_KEY name: files, or the PEM text itself. Null without them. */
export async function readCertificate(settings: {
  tlsCert: string | null;
  tlsKey: string | null;
}): Promise<Certificate | null> {
  if (settings.tlsCert === null || settings.tlsKey === null) return null;
  const [cert, key] = await Promise.all([pem("TLS_CERT", settings.tlsCert), pem("TLS_KEY", settings.tlsKey)]);
  return { cert, key };
}

async function pem(name: "TLS_CERT" | "TLS_KEY", value: string): Promise<string> {
  if (value.startsWith("-----BEGIN ")) return value;
  try {
    return await readFile(value, "utf8");
  } catch (cause) {
    // What is no file may be the key itself, with its first line lost.
    const file = name === "TLS_KEY" ? "a file" : `the file ${value}`;
    throw new Error(`${name} names ${file} that cannot be read. Name a file, or give the PEM text as it is.`, {
      cause,
    });
  }
}
