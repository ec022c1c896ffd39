import { PlainWords } from "../docs/plain-words.tsx";

/** A description of the contract: paragraphs, with code in backticks. */
export function ContractText({ text }: { text: string }) {
  return (
    <div className="reference-text">
      {text
        .trim()
        .split(/\n\s*\n/)
        .map((paragraph) => (
          <p key={paragraph}>
            <PlainWords text={paragraph} />
          </p>
        ))}
    </div>
  );
}
