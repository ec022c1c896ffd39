import { wrongUsage } from "../stop.ts";

/** Where attempts go: an address, or a port of this machine. */
export function readTarget(text: string): URL {
  const whole = /^\d{1,5}$/.test(text)
    ? `http://localhost:${text}`
    : /^[\w.-]+:\d+(\/|$)/.test(text)
      ? `http://${text}`
      : text;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw wrongUsage([
      `--forward-to is "${text}", which is no address. Write it as http://localhost:4000/hooks/aloha.`,
    ]);
  if (url.username || url.password)
    throw wrongUsage(["--forward-to holds a user name. Leave it out: the headers are sent as they are."]);
  url.hash = "";
  return url;
}
