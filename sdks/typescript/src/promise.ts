import { AlohaError } from "./aloha-error.ts";
import type { Call } from "./call.ts";
import { exchange, type Reply } from "./exchange.ts";
import { metaOf } from "./judge.ts";
import type { AlohaPromise, Result, WithResponse } from "./results.ts";

/** A promise with the further roads to what came of a call. The call is on its way when this returns. */
export function alohaPromise<T>(plan: () => Call, finish: (reply: Reply, call: Call) => T): AlohaPromise<T> {
  let call: Call | undefined;
  // What cannot be meant rejects, as everything else does.
  const reply = (async () => {
    call = plan();
    return exchange(call);
  })();
  // When the body is left unread the answer itself is the result.
  const data = reply.then((done) => ((call as Call).keepsBody ? (done.response as T) : finish(done, call as Call)));
  return Object.assign(data, {
    async withResponse(): Promise<WithResponse<T>> {
      const result = await data;
      const { response } = await reply;
      return {
        data: result,
        response,
        ...metaOf(response),
        replayed: response.headers.get("idempotency-replayed") === "true",
      };
    },
    asResponse(): Promise<Response> {
      if (call) call.keepsBody = true;
      return data as Promise<Response>;
    },
    asResult: (): Promise<Result<T>> =>
      data.then(
        (data) => ({ data, error: undefined }),
        (error) => {
          if (error instanceof AlohaError) return { data: undefined, error };
          throw error;
        },
      ),
  });
}
