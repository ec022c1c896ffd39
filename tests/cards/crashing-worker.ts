import { parentPort, threadId } from "node:worker_threads";

/** Stands in for the card worker: it answers with the text itself or its thread's number, or dies in the way that the text names. */
parentPort?.on("message", ({ text }: { text: string }) => {
  if (text === "throw") throw new Error("a worker out of luck");
  if (text === "exit") process.exit(3);
  if (text === "refuse") parentPort?.postMessage({ problem: "no ink left." });
  else if (text !== "hang") parentPort?.postMessage({ png: Buffer.from(text === "thread" ? String(threadId) : text) });
});
