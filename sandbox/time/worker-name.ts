import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { randomToken } from "../secrets.ts";

/** Names this process in leases: host, running kernel, process namespace, process, and a word of its own. */
export function workerName(): string {
  const place = [hostname().replaceAll("/", "_"), kernelBoot(), processNamespace(), process.pid];
  return [...place, randomToken(4)].join("/");
}

/**
 * True when another worker ran beside this one, on the same kernel, and its process is no more: its leases need not be
 * waited for. Host names repeat between machines, so only the kernel's own words count.
 */
export function isDeadNeighbour(other: string, own: string): boolean {
  const [, boot, namespace, pid] = other.split("/");
  const [, ownBoot, ownNamespace] = own.split("/");
  if (!boot || !namespace || boot !== ownBoot || namespace !== ownNamespace) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** Different at each start of a machine; empty where the system does not tell. */
function kernelBoot(): string {
  return quietly(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim());
}

function processNamespace(): string {
  return quietly(() => /\d+/.exec(readlinkSync("/proc/self/ns/pid"))?.[0] ?? "");
}

function quietly(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}
