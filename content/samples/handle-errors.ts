interface Aloha {
  api: string;
  key: string;
}
interface Problem {
  code: string;
  title: string;
  detail: string;
  requestId: string;
  errors: { pointer?: string; detail: string; suggestion?: string }[];
}

/** A refusal that another try would not change. */
export class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.title} (${problem.code}): ${problem.detail}`);
    this.problem = problem;
  }
}

/** Makes a post. Waits and tries again where that helps; the key makes sure that it happens once. */
export async function createPost({ api, key }: Aloha, post: object, tries = 5) {
  const headers = {
    Authorization: `Bearer ${key}`,
    "Content-Type": "application/json",
    "Idempotency-Key": crypto.randomUUID(),
  };
  for (let attempt = 1; ; attempt++) {
    const answer = await fetch(`${api}/v1/posts`, {
      method: "POST",
      headers,
      body: JSON.stringify(post),
    }).catch(() => null);
    if (answer?.ok) return answer.json();
    const problem: Problem | null = answer && (await answer.json());
    const wait = Number(answer?.headers.get("Retry-After") ?? 0);
    const mayHelp = !answer || answer.status >= 500 || wait > 0;
    if (problem && (!mayHelp || attempt === tries)) throw new Refused(problem);
    if (attempt === tries) throw new Error("Aloha cannot be reached.");
    const pause = wait || 2 ** attempt * (0.5 + Math.random() / 2);
    await new Promise((resolve) => setTimeout(resolve, pause * 1000));
  }
}
