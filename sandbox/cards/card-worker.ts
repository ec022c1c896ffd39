import { parentPort } from "node:worker_threads";
import type { CardAnswer, CardJob } from "./card-renderer.ts";
import { renderCard } from "./render-card.ts";

parentPort?.on("message", async ({ text, size }: CardJob) => {
  try {
    const png = await renderCard(text, size);
    answer({ png }, [png.buffer]);
  } catch (error) {
    answer({ problem: error instanceof Error ? error.message : String(error) });
  }
});

function answer(message: CardAnswer, moved: ArrayBuffer[] = []): void {
  parentPort?.postMessage(message, moved);
}
