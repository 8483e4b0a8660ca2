import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import type { Failure } from "#shared/failures.ts";
import { failed, ok, type Result } from "#shared/result.ts";
import { errnoFailure, errnoOf } from "./errno-failure.ts";

/**
 * Finds or makes a folder with those above it. Node's own recursive mkdir is not for paths that a
 * user names: it tries for ever where a folder that exists answers ENOENT (below /proc), and calls
 * a disk that can only be read a missing file (both seen on Node 24.21).
 * @returns `not-a-folder` with the very path where a file is in the way
 */
export function makeFolder(path: string): Result<void, Failure> {
  try {
    const missing: string[] = [];
    for (let at = path; ; at = dirname(at)) {
      const kind = kindOf(at);
      if (kind === "file") return failed({ code: "not-a-folder", path: at });
      if (kind === "folder") break;
      missing.unshift(at);
      if (dirname(at) === at) break;
    }
    for (const folder of missing) makeOne(folder);
    return ok(undefined);
  } catch (cause) {
    const failure = errnoFailure(cause, path);
    // A link to nowhere stands there, or a folder that takes no folders.
    if (failure.code === "file-not-found")
      return failed({ code: "disk-failed", path, reason: "ENOENT" });
    return failed(failure);
  }
}

function kindOf(path: string): "folder" | "file" | "nothing" {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch (cause) {
    if (["ENOENT", "ENOTDIR"].includes(errnoOf(cause) ?? "")) return "nothing";
    throw cause;
  }
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (cause) {
    // Another process made it in between.
    if (errnoOf(cause) !== "EEXIST" || kindOf(folder) !== "folder") throw cause;
  }
}
