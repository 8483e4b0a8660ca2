import type { Locale } from "./locale.ts";
import { formatMessage, type MessageKey } from "./messages.ts";

// `article` may not be imported from here; the shape of its labels is all that is needed.
type Label = {
  readonly kind: string;
  readonly name?: string;
  readonly from?: string;
  readonly to?: string;
  readonly by: string | null;
};

/** Says what a version was kept for, and by whom. */
export function labelWords(locale: Locale, label: Label): string {
  const what = labelTitle(locale, label);
  return label.by === null
    ? what
    : formatMessage(locale, "versions.signed", { what, by: label.by });
}

/** Says what a version was kept for. */
export function labelTitle(locale: Locale, { kind, name, from, to }: Label): string {
  if (kind === "named") return name ?? "";
  const status = (value = ""): string => formatMessage(locale, `status.${value}` as MessageKey);
  return formatMessage(
    locale,
    `versions.kind.${kind}` as MessageKey,
    kind === "status" ? { from: status(from), to: status(to) } : {},
  );
}
