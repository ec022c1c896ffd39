// Starts the fault server, prints where it is, and ends when its standard input ends.
import { startFaultServer } from "./fault-server.ts";

const server = await startFaultServer();
process.stdout.write(`${JSON.stringify({ url: server.url })}\n`);
process.stdin.resume().once("close", () => server.close());
