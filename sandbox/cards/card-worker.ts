import { parentPort } from "node:worker_threads";
import type { CardAnswer, CardJob } from "./card-renderer.ts";
import { renderCard, renderPage } from "./render-card.ts";

parentPort?.on("message", async (job: CardJob) => {
  try {
    const png = "page" in job ? await renderPage(job.page) : await renderCard(job.text, job.size);
    answer({ png }, [png.buffer]);
  } catch (error) {
    answer({ problem: error instanceof Error ? error.message : String(error) });
  }
});

function answer(message: CardAnswer, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, moved);
}
