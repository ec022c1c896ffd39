/** True for a host name or address that means this very machine. */
function isLoopbackHost(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** True for an http address on this very machine: there alone plain HTTP and local conveniences are for people. */
export function isLoopbackUrl(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return protocol === "http:" && isLoopbackHost(hostname);
}
