import { open, realpath } from "node:fs/promises";
import { isAbsolute, resolve, sep } from "node:path";

// Larger than any press picture; anything beyond is not read into memory.
const largestPicture = 200 * 1024 * 1024;

/**
 * Makes a reader of the files that lie beside an article. Only relative addresses inside the folder
 * are read, links resolved first: a hostile article must not carry `../../secret.png` out with it.
 * @returns a function that answers undefined for what it may not or cannot read
 */
export function readNearby(folder: string): (address: string) => Promise<Uint8Array | undefined> {
  return async (address) => {
    const path = decodePath(address);
    if (path === undefined || isAbsolute(path) || /^[a-z][a-z0-9+.-]*:/iu.test(path))
      return undefined;
    try {
      const root = await realpath(folder);
      const file = await realpath(resolve(root, path));
      if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined;
      await using handle = await open(file, "r");
      const { size } = await handle.stat();
      return size > largestPicture ? undefined : new Uint8Array(await handle.readFile());
    } catch {
      // Not there, not readable, a folder: for an article all of these are a picture that is missing.
      return undefined;
    }
  };
}

function decodePath(address: string): string | undefined {
  if (address === "" || address.includes("\0")) return undefined;
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
