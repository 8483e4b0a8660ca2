import type { DictionaryName } from "#shared/spelling/dictionary-of.ts";

/** What the page asks of the worker. Only words are sent, never text. */
export type SpellingQuestion = { readonly id: number; readonly dictionary: DictionaryName } & (
  | { readonly kind: "check"; readonly words: readonly string[] }
  | { readonly kind: "suggest"; readonly word: string }
);

/**
 * What the worker answers: for each word the parts of it that are wrong, or what may have been meant.
 * `failed` when the dictionary could not be read.
 */
export type SpellingAnswer = { readonly id: number } & (
  | { readonly kind: "checked"; readonly wrong: readonly (readonly string[])[] }
  | { readonly kind: "suggested"; readonly words: readonly string[] }
  | { readonly kind: "failed"; readonly reason: string }
);

/** A worker that is open. */
export type SpellingWorker = { readonly ask: (question: SpellingQuestion) => void };
/** Opens a worker; `onFailed` when it could not be opened, after which it answers nothing. */
export type OpenSpellingWorker = (
  onAnswer: (answer: SpellingAnswer) => void,
  onFailed: () => void,
) => SpellingWorker;
