import type { LibraryFinding } from "#shared/desk-api/library-care.ts";
import type { LibraryMend } from "#shared/desk-api/library-findings.ts";
import type { Failure } from "#shared/failures.ts";
import type { Result } from "#shared/result.ts";

/** Something a check found, and how it could be mended. */
export type Found = Pick<LibraryFinding, "kind" | "file" | "article" | "detail" | "failure"> & {
  readonly mend?: {
    readonly how: LibraryMend;
    /** Answers where it put what was there, if anywhere. */
    readonly run: () => Promise<Result<string | null, Failure>>;
  };
};

/** What a check tells while it looks: a finding, or null when one more thing has been looked at. */
export type Looking = AsyncGenerator<Found | null, void>;

/** What every check is given. */
export type Looked = {
  readonly library: string;
  readonly now: () => Date;
};

/** A finding about a file that the disk does not give, or that is no file. */
export function unreadable(file: string, failure: Failure): Found {
  return { kind: "unreadable", file, failure };
}
