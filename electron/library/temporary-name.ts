import { randomBytes } from "node:crypto";
import { pid } from "node:process";

/** A name for the temporary file beside `name` that no other writer uses. */
export function createTemporaryName(name: string): string {
  return `.${shorten(name)}.${pid}-${randomBytes(4).toString("hex")}.tmp`;
}

/** A file name may take the system's whole 255 bytes; ours then needs room for what it adds. */
function shorten(name: string): string {
  return Buffer.from(name).subarray(0, 200).toString();
}

const pattern = /^\..+\.\d+-[0-9a-f]{8}\.tmp$/;

/** Whether a file name is one of ours for a temporary file, and not just any that ends so. */
export function isTemporaryName(name: string): boolean {
  return pattern.test(name);
}
