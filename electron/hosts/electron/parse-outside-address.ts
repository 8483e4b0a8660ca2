import { z } from "zod";

const outside = z.url({ protocol: /^(?:https?|mailto)$/ }).max(2048);

/** Reads an address that may be given to the system's browser or mail program; undefined for any other. */
export function parseOutsideAddress(address: string): string | undefined {
  const parsed = outside.safeParse(address);
  return parsed.success ? new URL(parsed.data).href : undefined;
}
