import type { Failure } from "#shared/failures.ts";

type CodeWithPath = Extract<Failure, { readonly path: string }>["code"];

/** What each answer of the disk means to a person. Whatever is not here is `disk-failed`, with its own code. */
const codes: Readonly<Record<string, Exclude<CodeWithPath, "disk-failed">>> = {
  ENOENT: "file-not-found",
  EISDIR: "not-a-file",
  // Files are opened without following links, which the system answers so.
  ELOOP: "not-a-file",
  ENOTDIR: "not-a-folder",
  EACCES: "permission-denied",
  EPERM: "permission-denied",
  EROFS: "read-only-disk",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EBUSY: "file-busy",
  ETXTBSY: "file-busy",
};

/** The system's code of an error, such as ENOSPC; undefined when it is no answer of the system. */
export function errnoOf(cause: unknown): string | undefined {
  return cause instanceof Error &&
    "errno" in cause &&
    "code" in cause &&
    typeof cause.code === "string"
    ? cause.code
    : undefined;
}

/**
 * Turns an answer of the disk into the failure a person is told.
 * @throws the cause itself when it is not the disk's: that is a bug
 */
export function errnoFailure(cause: unknown, path: string): Failure {
  const errno = errnoOf(cause);
  if (errno === undefined) throw cause;
  const code = codes[errno];
  return code === undefined ? { code: "disk-failed", path, reason: errno } : { code, path };
}
