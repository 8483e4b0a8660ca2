import { inspect } from "node:util";
import { ORPCError } from "@orpc/server";

/**
 * Writes a bug of the desk to standard error. Over the wire oRPC says no more than that there was
 * one, so without this nobody could find it. A request that breaks the contract is no bug of ours.
 */
export function tellBug(cause: unknown): void {
  if (cause instanceof ORPCError && cause.status < 500) return;
  // A window that is closed ends what it asked for.
  if (cause instanceof Error && cause.name === "AbortError") return;
  process.stderr.write(`${inspect(cause)}\n`);
}
