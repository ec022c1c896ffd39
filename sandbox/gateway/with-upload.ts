import { ApiError } from "../errors.ts";
import type { Task } from "./task.ts";

/** Runs a call. The file that came with it stays only if the call took effect, and for the first time. */
export async function withUpload<Answer extends { readonly replayed: boolean }>(
  task: Task,
  run: () => Promise<Answer>,
): Promise<Answer> {
  try {
    const answer = await run();
    if (answer.replayed) await drop(task);
    return answer;
  } catch (error) {
    // After any other failure nobody knows whether the row was committed: the hourly sweep asks the store.
    if (error instanceof ApiError) await drop(task);
    throw error;
  }
}

async function drop({ upload, services }: Task): Promise<void> {
  if (upload) await services.files.remove(upload.name);
}
