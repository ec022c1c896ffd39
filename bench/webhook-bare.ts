// The bare loop that durable delivery is compared with: undici over kept connections, one HMAC for each request, no store.
import { createHmac } from "node:crypto";
import { Pool } from "undici";
import { answerRounds } from "./rounds.ts";

const atOnce = 64;
const origin = `http://127.0.0.1:${process.env.SINK_PORT}`;
const pool = new Pool(origin, { connections: atOnce, pipelining: 1 });
const body = JSON.stringify({ id: "evt", filler: "a".repeat(975) });

answerRounds(async (count) => {
  let left = count;
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) {
        const signature = createHmac("sha256", "whsec_secret").update(body).digest("hex");
        const headers = ["Content-Type", "application/json", "X-Aloha-Signature", `sha256=${signature}`];
        const answer = await pool.request({ path: "/", method: "POST", headers, body });
        await answer.body.dump();
      }
    }),
  );
});
