import { signatureReasons, webhookCodes } from "#sandbox/contract/facts.gen.ts";
import { type Table, table } from "../docs/table.ts";
import { webhookHeaders } from "./webhook-headers.ts";

/** The headers of a webhook, in the words of the contract. */
export function HeaderTable(): Table {
  return table({
    name: "The headers of a webhook",
    rows: webhookHeaders(),
    keyOf: ({ name }) => name,
    columns: [
      { title: "Header", cell: ({ name }) => `\`${name}\``, cellLook: "whitespace-nowrap" },
      { title: "What it holds", cell: ({ description }) => description },
    ],
  });
}

/** Why an attempt failed, by code. */
export function WebhookCodeTable(): Table {
  return mistakes("Why an attempt failed, and what to do", "Code", webhookCodes);
}

/** Why a signature does not fit, by reason. */
export function SignatureReasonTable(): Table {
  return mistakes("Why a signature does not fit, and what to do", "Reason", signatureReasons);
}

/** Names that the contract gives to mistakes, each with what it means and what to do. */
function mistakes(
  name: string,
  of: string,
  words: Readonly<Record<string, { readonly meaning: string; readonly remedy: string }>>,
): Table {
  return table({
    name,
    rows: Object.entries(words),
    keyOf: ([mistake]) => mistake,
    linked: true,
    columns: [
      { title: of, cell: ([mistake]) => `\`${mistake}\``, look: "sm:w-[13.5rem]" },
      { title: "What it means", cell: ([, { meaning }]) => meaning, look: "sm:w-[36%]" },
      { title: "What to do", cell: ([, { remedy }]) => remedy },
    ],
  });
}
