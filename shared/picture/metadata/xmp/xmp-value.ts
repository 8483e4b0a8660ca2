/** A value of XMP's data model (XMP Specification Part 1, §6.3). */
export type XmpValue =
  | { readonly kind: "text"; readonly text: string; readonly language: string | null }
  | { readonly kind: "array"; readonly items: readonly XmpValue[] }
  | { readonly kind: "structure"; readonly fields: XmpFields };

/** Values by `xmpKey`. */
export type XmpFields = Map<string, XmpValue>;

/** The key of a property. Case is folded: Getty writes `dc:Rights`, others write namespaces in capitals. */
export function xmpKey(namespace: string, name: string): string {
  return `${namespace}|${name}`.toLowerCase();
}

/** The one text of a value: of language alternatives the default one, of a list the first. */
export function textOfXmp(value: XmpValue | undefined): string | undefined {
  if (value === undefined || value.kind === "structure") return undefined;
  if (value.kind === "text") return value.text;
  const texts = value.items.filter((item) => item.kind === "text");
  const usual = texts.find(({ language }) => language?.toLowerCase() === "x-default");
  return (usual ?? texts[0])?.text;
}

/** All texts of a value, in order. */
export function textsOfXmp(value: XmpValue | undefined): readonly string[] {
  if (value === undefined || value.kind === "structure") return [];
  if (value.kind === "text") return [value.text];
  return value.items.flatMap((item) => (item.kind === "text" ? [item.text] : []));
}

/** One field of each structure in a value: the addresses of all licensors, say. */
export function fieldOfEach(value: XmpValue | undefined, key: string): readonly string[] {
  const structures = value?.kind === "array" ? value.items : value === undefined ? [] : [value];
  return structures.flatMap((item) =>
    item.kind === "structure" ? (textOfXmp(item.fields.get(key)) ?? []) : [],
  );
}
