import type { CheckId, Finding } from "#shared/checks/check.ts";
import type { FurnitureField } from "../features/furniture/furniture-field.ts";

/** Where a finding is mended: on the canvas or in a field of the furniture. */
export type FindingPlace =
  | { readonly kind: "headline" | "body-end" }
  | { readonly kind: "block"; readonly block: number }
  | { readonly kind: "picture"; readonly picture: string; readonly caption: string }
  | { readonly kind: "furniture"; readonly field: FurnitureField };

const furniture: Partial<Readonly<Record<CheckId, FurnitureField>>> = {
  "uncleared-legal-flag": "legal.clearedBy",
  "embargo-not-over": "embargoUntil",
  "long-print-headline": "headlines.print",
  "long-search-headline": "headlines.search",
};

/** Finds the place a finding is about. */
export function placeOfFinding(finding: Finding): FindingPlace {
  const { check, picture, values, block } = finding;
  if (block !== undefined) return { kind: "block", block };
  if (picture !== undefined)
    return { kind: "picture", picture, caption: values?.["caption"] ?? "" };
  if (check === "missing-headline") return { kind: "headline" };
  // A check names only fields that the furniture has.
  const field = furniture[check] ?? (finding.field as FurnitureField | undefined);
  return field === undefined ? { kind: "body-end" } : { kind: "furniture", field };
}
