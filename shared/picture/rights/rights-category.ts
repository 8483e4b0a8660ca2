/**
 * What a house may do with a picture and what it costs, as the Guardian's Grid has it, with the kinds
 * that have come since. "conditional" wants a look at the conditions, "pay" is billed.
 */
export const rightsCategories = {
  "no-rights": "none",
  chargeable: "pay",
  agency: "free",
  "commissioned-agency": "free",
  "pr-image": "conditional",
  handout: "conditional",
  screengrab: "free",
  "reader-contribution": "free",
  "original-source": "free",
  "social-media": "conditional",
  bylines: "free",
  obituary: "free",
  "staff-photographer": "free",
  "contract-photographer": "free",
  "commissioned-photographer": "free",
  pool: "conditional",
  "crown-copyright": "free",
  "staff-illustrator": "free",
  "contract-illustrator": "free",
  "commissioned-illustrator": "free",
  "creative-commons": "free",
  composite: "free",
  "public-domain": "free",
  "programme-promotional": "pay",
  "ai-generated": "conditional",
  "ai-edited": "conditional",
  "map-or-graphic": "free",
} as const satisfies Readonly<Record<string, "none" | "free" | "conditional" | "pay">>;

export type RightsCategory = keyof typeof rightsCategories;

/** Whether this is one of them. */
export function isRightsCategory(name: string): name is RightsCategory {
  return Object.hasOwn(rightsCategories, name);
}
