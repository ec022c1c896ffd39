import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** Megabytes that a process holds in memory right now. */
export function residentMegabytes(pid: number): number {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status)
    ? /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(status, "utf8"))?.[1]
    : execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }).trim();
  return Number(kilobytes) / 1024;
}

/** Looks again and again how much a process holds, and remembers the most. */
export function watchMemory(pid: number) {
  let most = residentMegabytes(pid);
  const timer = setInterval(() => {
    most = Math.max(most, residentMegabytes(pid));
  }, 20);
  return {
    /** The most since this was last asked. */
    most(): number {
      const found = Math.max(most, residentMegabytes(pid));
      most = 0;
      return found;
    },
    stop: () => clearInterval(timer),
  };
}

/** How many files and connections this process may have open, and so may one that it starts. */
export function mostOpenFiles(): number {
  if (!existsSync("/proc/self/limits")) return 5000;
  const [, most] = /^Max open files\s+(\d+)/m.exec(readFileSync("/proc/self/limits", "utf8")) ?? [];
  return most === undefined ? Number.POSITIVE_INFINITY : Number(most);
}
