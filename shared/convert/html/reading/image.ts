import type { Element } from "hast";
import { isSafeAddress } from "../../../article/marks/safe-address.ts";
import { attribute } from "./elements.ts";

/** The address of an image that can be kept: safe, and not the placeholder of a lazy loader. */
export function addressOfImage(image: Element): string | undefined {
  return ["src", "dataSrc", "dataOriginal", "dataLazySrc"]
    .map((name) => attribute(image, name)?.trim())
    .find((address) => address !== undefined && address !== "" && isSafeAddress(address));
}
