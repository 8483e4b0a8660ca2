/** What is said of pictures that a machine made, or altered. */
export type Disclosure = { readonly made: string; readonly altered: string };

/** The words that hold where a house has set none, by language. */
export const usualDisclosures = {
  en: { made: "AI-generated image", altered: "Image altered with AI" },
  ar: { made: "صورة مولّدة بالذكاء الاصطناعي", altered: "صورة معدّلة بالذكاء الاصطناعي" },
  fr: { made: "Image générée par IA", altered: "Image modifiée par IA" },
  es: { made: "Imagen generada con IA", altered: "Imagen modificada con IA" },
  de: { made: "KI-generiertes Bild", altered: "Mit KI bearbeitetes Bild" },
} as const satisfies Readonly<Record<string, Disclosure>>;
