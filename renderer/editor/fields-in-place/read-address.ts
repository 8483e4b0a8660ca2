import { isSafeAddress } from "#shared/article/marks/safe-address.ts";
import { toLinkAddress } from "../body/link-commands.ts";

/** The address that is stored for a typed one: completed, or null when it may not stand in an article. */
export function readAddress(typed: string): string | null {
  const address = typed.trim();
  if (address === "") return "";
  // On the way to `https://…` every stretch of it is an address not yet whole, and no other host.
  if (/^https?:?\/{0,2}$/iu.test(address)) return isSafeAddress(address) ? address : null;
  return toLinkAddress(address);
}
