import { homedir } from "node:os";
import { isAbsolute, join, normalize } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";

/** Reads a folder as a person types it: a whole path, or one below their own folder with `~`. */
export function findExportFolder(typed: string, home = homedir()): Result<string, Failure> {
  const text = typed.trim();
  if (text === "~" || /^~[/\\]/u.test(text)) return ok(join(home, text.slice(1)));
  return isAbsolute(text) && !text.includes("\0")
    ? ok(normalize(text))
    : failed({
        code: "invalid-request",
        where: "folder",
        expected: "the full path of a folder",
      });
}
