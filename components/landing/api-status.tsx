"use client";

import { useEffect, useState } from "react";

type Status = "asking" | "ok" | "trouble" | "silent";

const words: Record<Status, string> = {
  asking: "Asking the server.",
  ok: "The API answers.",
  trouble: "The API says that something is wrong.",
  silent: "The API does not answer.",
};
const marks: Record<Status, string> = {
  asking: "bg-muted",
  ok: "bg-primary",
  trouble: "bg-danger",
  silent: "bg-danger",
};

/** What the health endpoint answers now. It asks once, when the page is there. */
export function ApiStatus() {
  const [status, setStatus] = useState<Status>("asking");
  useEffect(() => {
    // A body that nobody reads would keep the connection.
    const asked = fetch("/healthz").then(async (answer) => {
      await answer.text();
      return answer.ok;
    });
    asked.then(
      (ok) => setStatus(ok ? "ok" : "trouble"),
      () => setStatus("silent"),
    );
  }, []);
  return (
    <p className="mt-3 flex items-baseline gap-3" role="status">
      <span aria-hidden="true" className={`size-2 flex-none -translate-y-px rounded-full ${marks[status]}`} />
      {words[status]}
    </p>
  );
}
