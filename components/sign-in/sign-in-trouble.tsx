import { FailureNote } from "../ui/failure-note.tsx";
import { refusalOf, type SignInField } from "./refusal-words.ts";

/** What went wrong with signing in and is not about a field that says so itself. A wait is counted down. */
export function SignInTrouble({ error, fields }: { error: unknown; fields: readonly SignInField[] }) {
  if (!error) return null;
  const refusal = refusalOf(error);
  if (refusal && fields.includes(refusal.field)) return null;
  return <FailureNote error={refusal ? new Error(refusal.detail) : error} doing="You are not signed in." />;
}
