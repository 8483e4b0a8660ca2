import { readFileSync } from "node:fs";

/**
 * Which start of this machine it is, so that what was written before a restart is known to be over;
 * the empty string where the system does not say (only Linux does without another program).
 */
export function readBoot(): string {
  return readText("/proc/sys/kernel/random/boot_id").trim();
}

/**
 * When a process of this machine was started, in the system's own count; the empty string for one that
 * does not run, or where the system does not say. Two processes that had one number differ in it.
 */
export function readProcessStart(pid: number): string {
  // The name of the program stands in brackets and may hold anything; the 22nd field is 20 after it (proc(5)).
  const fields = readText(`/proc/${pid}/stat`).split(") ").at(-1)?.split(" ") ?? [];
  // A zombie has ended and only waits to be taken note of.
  return fields[0] === "Z" ? "" : (fields[19] ?? "");
}

function readText(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
