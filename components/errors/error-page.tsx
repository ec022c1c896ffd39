import { docsPath, errorPath } from "#content/navigation.ts";
import { type Code, codes } from "#sandbox/contract/facts.gen.ts";
import { DocsFrame } from "../docs/docs-frame.tsx";
import { renderText } from "../docs/guide.tsx";
import { PlainWords } from "../docs/plain-words.tsx";
import { prose } from "../docs/prose.tsx";
import { readRecording } from "../docs/recordings.ts";
import { runnableCalls } from "../docs/runnable-calls.tsx";
import { DataBlock } from "../structured/data-block.tsx";
import { articleData, type Crumb } from "../structured/structured-data.ts";
import { Eyebrow } from "../ui/eyebrow.tsx";
import { CodeList } from "./code-list.tsx";
import { readErrorText } from "./error-text.ts";
import { errorFacts, errorHeading } from "./error-words.ts";
import { GivenBy } from "./given-by.tsx";
import { givenBy } from "./giving-operations.ts";
import { RecordedAnswer } from "./recorded-answer.tsx";

const given = { id: "operations", text: "Operations that give it" };
const near = { id: "related", text: "Related codes" };
const answer = { id: "the-answer", text: "The answer" };

/** All there is to know of a code: the page that the `type` of a problem leads to. */
export async function ErrorPage({ code, now }: { code: Code; now: number }) {
  const { cause, remedy } = codes[code];
  const { source, related } = readErrorText(code);
  const { headings, body } = await renderText(source, runnableCalls(`errors/${code}`, now));
  const recording = readRecording(`errors/${code}/answer`);
  const list = givenBy(code);
  const { title, italic } = errorHeading(code);
  return (
    <>
      <DataBlock data={articleData(`${title} ${italic}`, cause, crumbsTo(code))} />
      <DocsFrame
        current="errors"
        page={errorPath(code)}
        eyebrow="Docs · Errors"
        title={title}
        italic={italic}
        description={<PlainWords text={cause} />}
        headings={[...headings, ...(recording ? [answer] : []), given, near]}
      >
        <dl className="error-facts">
          {errorFacts(code).map(([name, words]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <section aria-label="What to do" className="error-remedy">
          <Eyebrow>What to do</Eyebrow>
          <p>
            <PlainWords text={remedy} />
          </p>
        </section>
        {body}
        {recording ? (
          <>
            <prose.h2 id={answer.id}>{answer.text}</prose.h2>
            <RecordedAnswer recording={recording} />
          </>
        ) : null}
        <prose.h2 id={given.id}>{given.text}</prose.h2>
        <GivenBy list={list} />
        <prose.h2 id={near.id}>{near.text}</prose.h2>
        <CodeList list={related} />
      </DocsFrame>
    </>
  );
}

function crumbsTo(code: Code): Crumb[] {
  return [
    { name: "Docs", path: "/docs" },
    { name: "Errors", path: docsPath("errors") },
    { name: code, path: errorPath(code) },
  ];
}
