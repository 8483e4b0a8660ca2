/** The fields of the furniture that something outside it can point at. */
export type FurnitureField =
  | "kicker"
  | "dateline"
  | "headlines.print"
  | "headlines.search"
  | "headlines.social"
  | "headlines.push"
  | "trailText"
  | "searchTitle"
  | "searchDescription"
  | "embargoUntil"
  | "legal.flag"
  | "legal.clearedBy"
  | "commissionedLength";

/** Puts the caret into a field of the furniture, if the furniture is in sight. */
export function focusFurnitureField(field: FurnitureField): void {
  const found = document.querySelector<HTMLElement>(`[data-furniture] [name="${field}"]`);
  found?.scrollIntoView({ block: "center" });
  found?.focus({ preventScroll: true });
}
