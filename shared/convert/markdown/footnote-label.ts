/** Whether a label can stand in `[^label]` as it is. */
export function isPlainLabel(label: unknown): label is string {
  return typeof label === "string" && /^[\p{L}\p{N}-]{1,60}$/u.test(label);
}

/** Folds a label as Markdown does to join references to their notes. */
export function foldLabel(label: string): string {
  return label.toLowerCase().toUpperCase();
}
