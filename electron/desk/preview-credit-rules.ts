import type { CreditRulesPreview } from "#shared/desk-api/credit-rules.ts";
import { createRulesPreview } from "#shared/picture/cleaning/preview-rules.ts";
import type { Library } from "../library/library.ts";

/** So many records are read at once. */
const together = 16;

/**
 * Reads the house's cleaning rules anew, as they hold from then on, and says what they make of the
 * library's own pictures. Nothing is changed by it.
 */
export async function previewCreditRules(library: Library): Promise<CreditRulesPreview> {
  const own = await library.readCreditRules();
  const collected = createRulesPreview(own.ok ? own.value : []);
  const ids = [...(await library.pictures.ids())];
  while (ids.length > 0) {
    const read = ids.splice(0, together).map((id) => library.pictures.read(id));
    // A record that cannot be read has nothing to show here, and is told of where it is used.
    for (const picture of await Promise.all(read)) if (picture.ok) collected.add(picture.value);
  }
  return { ...collected.preview(), trouble: own.ok ? null : own.failure };
}
