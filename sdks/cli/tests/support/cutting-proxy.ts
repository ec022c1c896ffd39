import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Passes bytes on to a port of this machine, and cuts every open line when it is told to. */
export async function openCuttingProxy(
  port: number,
): Promise<{ port: number; cut(): void; open(): number; close(): void }> {
  const lines = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      lines.add(one);
      one.on("error", () => undefined);
      one.on("close", () => {
        lines.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const cut = (): void => {
    for (const line of lines) line.resetAndDestroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    open: () => lines.size / 2,
    close: () => {
      cut();
      server.close();
    },
  };
}
