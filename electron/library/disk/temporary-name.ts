import { createHash, randomBytes } from "node:crypto";
import { hostname } from "node:os";
import { pid } from "node:process";
import { errnoOf } from "./errno-failure.ts";

/** In the names, so that another machine's numbers of processes are not taken for ours. */
const machine = createHash("sha256").update(hostname()).digest("hex").slice(0, 4);

/** A name for the temporary file beside `name` that no other writer uses. */
export function createTemporaryName(name: string): string {
  return `.${shorten(name)}.${pid}-${machine}${randomBytes(4).toString("hex")}.tmp`;
}

/** A file name may take the system's whole 255 bytes; ours then needs room for what it adds. */
function shorten(name: string): string {
  return Buffer.from(name).subarray(0, 200).toString();
}

const pattern = /^\..+\.(\d+)-([0-9a-f]{4})?[0-9a-f]{8}\.tmp$/;

/** Whether a file name is one of ours for a temporary file, and not just any that ends so. */
export function isTemporaryName(name: string): boolean {
  return pattern.test(name);
}

/** Whether the process that writes a temporary file of this name, on this machine, is no more. */
export function isAbandoned(name: string): boolean {
  const [, writer, where] = pattern.exec(name) ?? [];
  if (writer === undefined || where !== machine) return false;
  try {
    process.kill(Number(writer), 0);
    return false;
  } catch (cause) {
    // EPERM: it lives, as another user.
    return errnoOf(cause) === "ESRCH";
  }
}
