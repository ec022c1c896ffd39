import { RequestBlock } from "./request-block.tsx";
import { workedExample } from "./worked-example.ts";

/** One whole request, as it arrives. Its signatures fit its body and the published secret of the stepper. */
export async function RequestSample() {
  const { pairs, capture } = await workedExample();
  return <RequestBlock pairs={pairs} body={capture.body} />;
}
