/** Which of two versions differs from the one both began with. */
export type ChangedBy = "me" | "them" | "both";

/**
 * Says who changed something that differs between two versions.
 * @param keys what each has, null for nothing
 * @param wasThere whether the version both began with had it
 */
export function changedBy(
  keys: { readonly mine: string | null; readonly theirs: string | null },
  wasThere: (key: string) => boolean,
): ChangedBy {
  const { mine, theirs } = keys;
  // What is missing on one side was added by the other, or deleted by this one.
  if (theirs === null) return mine !== null && wasThere(mine) ? "them" : "me";
  if (mine === null) return wasThere(theirs) ? "me" : "them";
  if (wasThere(theirs)) return "me";
  return wasThere(mine) ? "them" : "both";
}
