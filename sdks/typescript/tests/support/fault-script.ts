/** A request as the fault server received it. */
export interface Received {
  readonly method: string;
  readonly target: string;
  readonly rawHeaders: readonly (readonly [string, string])[];
  readonly bodyBase64: string;
}

/** A script of steps on the fault server, with an address of its own. */
export interface FaultScript {
  readonly baseUrl: string;
  requests(): Promise<readonly Received[]>;
  forget(): Promise<void>;
}

export async function faultScript(server: string, steps: readonly object[]): Promise<FaultScript> {
  const made = await fetch(`${server}/scripts`, { method: "POST", body: JSON.stringify({ steps }) });
  const { id, baseUrl } = (await made.json()) as { id: string; baseUrl: string };
  return {
    baseUrl,
    requests: async () =>
      ((await (await fetch(`${server}/scripts/${id}`)).json()) as { requests: Received[] }).requests,
    forget: async () => {
      await fetch(`${server}/scripts/${id}`, { method: "DELETE" });
    },
  };
}

export const headersOf = ({ rawHeaders }: Received): Headers => new Headers(rawHeaders as [string, string][]);

export const bytesOf = ({ bodyBase64 }: Received): Buffer => Buffer.from(bodyBase64, "base64");
