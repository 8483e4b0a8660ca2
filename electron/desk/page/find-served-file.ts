import { join } from "node:path";
import { fromCropName } from "#shared/article/crop.ts";
import type { Library } from "../../library/library.ts";
import { emptyPolicy } from "./content-security-policy.ts";
import { pageMediaTypes, pictureMediaTypes } from "./media-types.ts";

/** A file that a host may send to the page, and how. */
export type ServedFile = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
};

// No dot at the start of a part, so neither `..` nor a hidden file; no percent sign, so nothing to decode.
const pagePath = /^\/(?:assets\/)?[A-Za-z0-9_-][A-Za-z0-9_.-]*\.([a-z0-9]+)$/;
const picturePath =
  /^\/pictures\/(?:([1-9][0-9]{2,3})\/)?([0-9a-f]{64})(?:-([0-9-]+))?\.([a-z0-9]{2,5})$/;

const forGood = "private, max-age=31536000, immutable";

/**
 * Finds the file behind a path of the page's address: a file of the built page, or a picture of the
 * library, as it is or scaled down for the window. Anything that does not look exactly like one of them is nothing.
 * @param pathname as it stands in the address, not decoded, without the query
 * @param policy the Content-Security-Policy of the page itself
 */
export async function findServedFile(
  pathname: string,
  {
    rendererFolder,
    library,
    policy,
  }: {
    readonly rendererFolder: string;
    readonly library: { readonly pictures: Pick<Library["pictures"], "pathOf" | "forDisplay"> };
    readonly policy: string;
  },
): Promise<ServedFile | undefined> {
  const [, width, sha256, part, extension] = picturePath.exec(pathname) ?? [];
  if (sha256 !== undefined && extension !== undefined) {
    if (!pictureMediaTypes.has(extension)) return undefined;
    const original = { sha256, extension };
    const crop = part === undefined ? null : fromCropName(part);
    // A part of a picture is always one of its display sizes.
    if (part !== undefined && (crop === null || width === undefined)) return undefined;
    const file =
      width === undefined
        ? { path: library.pictures.pathOf(original), extension }
        : await library.pictures.forDisplay(original, Number(width), crop);
    const type = file === null ? undefined : pictureMediaTypes.get(file.extension);
    if (file === null || type === undefined) return undefined;
    return { path: file.path, headers: servedHeaders(type, forGood, emptyPolicy) };
  }
  const name = pathname === "/" ? "/index.html" : pathname;
  const type = pageMediaTypes.get(pagePath.exec(name)?.[1] ?? "");
  if (type === undefined) return undefined;
  // Files in assets/ carry a hash of what they hold in their name.
  const cache = name.startsWith("/assets/") ? forGood : "no-store";
  return { path: join(rendererFolder, name), headers: servedHeaders(type, cache, policy) };
}

/** The headers of everything a host sends. */
export function servedHeaders(
  type: string,
  cache: string,
  policy: string,
): Readonly<Record<string, string>> {
  return {
    "content-type": type,
    "cache-control": cache,
    "content-security-policy": policy,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  };
}
