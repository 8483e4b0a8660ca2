import type { Locale } from "#shared/messages/locale.ts";

/** What the spelling of a canvas goes by, and what it asks of the window round it. */
export type SpellingFacts = {
  readonly isOn: boolean;
  /** BCP 47 tag of the article. */
  readonly language: string;
  /** The house's words, its names, and what is ignored in this article. */
  readonly accepted: readonly string[];
  readonly onAdd: (word: string) => void;
  readonly onIgnore: (word: string) => void;
  readonly onSwitch: (isOn: boolean) => void;
};

/** With what the window is not concerned: the language of the interface, and whether words can be changed. */
export type CanvasSpelling = SpellingFacts & {
  readonly locale: Locale;
  readonly readOnly: boolean;
};
