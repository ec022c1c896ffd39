import type { Metadata } from "next";
import { ReferenceHome } from "#components/reference/reference-home.tsx";

export const metadata: Metadata = {
  title: "Reference",
  description: "Every operation of the Aloha API, with its fields, errors and examples, and a Run button on each.",
};

export default function ReferencePage() {
  return <ReferenceHome />;
}
