import { webhookCodes } from "#sandbox/contract/facts.gen.ts";

/** The codes alone, each leading to its row on the page of retries. Their anchors were on this page before. */
export function WebhookCodeLinks() {
  return (
    <ul className="my-6 flex max-w-[44rem] flex-wrap gap-2">
      {Object.keys(webhookCodes).map((name) => (
        <li key={name}>
          <a id={name} href={`/docs/webhooks/retries#${name}`} className="code-link">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
