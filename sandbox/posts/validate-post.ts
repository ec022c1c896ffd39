import { channels as facts } from "../contract/facts.gen.ts";
import type { Call, Handler } from "../operation.ts";
import { inputOf } from "./input-of.ts";
import { planContext } from "./plan-context.ts";
import { planPost } from "./plan-post.ts";
import { restOfPost } from "./rest-of-post.ts";

/** Says for each channel what would happen to a post, and stores nothing. */
export const validatePost: Handler<"validatePost"> = Object.assign(validate, { alsoWrong: restOfPost });

async function validate({ store, time, body, services }: Call<"validatePost">): ReturnType<Handler<"validatePost">> {
  const input = inputOf(body);
  const plan = planPost(input, await planContext(store, time.now, input, services.targets));
  const shared = plan.problems.filter((problem) => problem.channel === undefined);
  const data = [...plan.reports].map(([channel, report]) => {
    const problems = plan.problems.filter((problem) => problem.channel === channel);
    return {
      channel,
      name: facts[channel].name,
      valid: problems.length === 0 && shared.length === 0,
      content: report.content,
      length: report.length,
      limit: report.limit,
      counter: report.counter,
      problems,
      warnings: plan.warnings.filter((warning) => warning.channel === channel),
    };
  });
  return {
    status: 200,
    body: {
      object: "post_validation",
      livemode: store.livemode,
      valid: plan.problems.length === 0,
      problems: shared,
      data,
    },
  };
}
