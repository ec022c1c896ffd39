import type { Machine } from "../machine.ts";

/** Opens an address, if there is something that can. The address stands on the screen too, so a failure does no harm. */
export async function openBrowser({ env, platform }: Machine, address: string): Promise<void> {
  const usual =
    platform === "darwin"
      ? ["open"]
      : platform === "win32"
        ? ["rundll32", "url.dll,FileProtocolHandler"]
        : ["xdg-open"];
  const { spawn } = await import("node:child_process");
  const [program = "", ...words] = env.BROWSER ? env.BROWSER.split(" ").filter(Boolean) : usual;
  const child = spawn(program, [...words, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
