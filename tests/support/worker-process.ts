import { type OwnProcess, startProcess } from "./child-process.ts";

export type WorkerProcess = OwnProcess;

/** Starts `npm run worker` as a process of its own and waits until it works. */
export async function startWorker(settings: Record<string, string>): Promise<WorkerProcess> {
  const worker = startProcess("scripts/worker.ts", { WEBHOOK_ALLOW_CIDRS: "127.0.0.0/8", ...settings });
  const ready = new Promise<void>((resolve) => {
    for (const stream of [worker.child.stdout, worker.child.stderr])
      stream?.on("data", () => worker.output().includes('"msg":"started"') && resolve());
  });
  await Promise.race([
    ready,
    worker.gone.then((code) => {
      throw new Error(`The worker ended with ${code}:\n${worker.output()}`);
    }),
  ]);
  return worker;
}
