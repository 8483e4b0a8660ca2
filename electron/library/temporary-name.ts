import { randomBytes } from "node:crypto";
import { pid } from "node:process";

/** A name for the temporary file beside `name` that no other writer uses. */
export function createTemporaryName(name: string): string {
  return `.${name}.${pid}-${randomBytes(4).toString("hex")}.tmp`;
}

const pattern = /^\..+\.\d+-[0-9a-f]{8}\.tmp$/;

/** Whether a file name is one of ours for a temporary file, and not just any that ends so. */
export function isTemporaryName(name: string): boolean {
  return pattern.test(name);
}
