import { JsonBlock } from "../docs/json-block.tsx";
import type { Recording } from "../docs/recordings.ts";
import { sampleWords } from "../docs/sample-words.ts";

/** An answer that a test got, with its day, where no call of the page brings it about. */
export function RecordedAnswer({ recording }: { recording: Recording }) {
  return (
    <div className="code-surface my-7 overflow-hidden rounded-lg border border-code-edge bg-code-ground text-code-plain">
      <p className="min-h-11 content-center border-b border-code-line px-5 py-2 text-small text-code-comment sm:px-6">
        {sampleWords(recording)}
      </p>
      <JsonBlock name="The recorded answer" value={recording.body} />
    </div>
  );
}
