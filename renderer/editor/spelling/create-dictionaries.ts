import type { DictionaryName } from "#shared/spelling/dictionary-of.ts";
import type {
  OpenSpellingWorker,
  SpellingAnswer,
  SpellingQuestion,
  SpellingWorker,
} from "./spelling-protocol.ts";

/** The dictionaries of the window, in a worker that opens with the first question. */
export type Dictionaries = {
  /** The wrong parts of a word, or null as long as it has not been asked about. */
  readonly wrongPartsOf: (dictionary: DictionaryName, word: string) => readonly string[] | null;
  /** Looks words up, so that `wrongPartsOf` knows them. False when the dictionary cannot be read. */
  readonly check: (dictionary: DictionaryName, words: readonly string[]) => Promise<boolean>;
  /** What may have been meant by a word. */
  readonly suggest: (dictionary: DictionaryName, word: string) => Promise<readonly string[]>;
};

/** What is wrong of a right word: most are, and each would keep a list of its own. */
const none: readonly string[] = [];

type Unnumbered<Question> = Question extends unknown ? Omit<Question, "id"> : never;

/** Makes them over a worker. */
export function createDictionaries(openWorker: OpenSpellingWorker): Dictionaries {
  const known = new Map<DictionaryName, Map<string, readonly string[]>>();
  const waiting = new Map<number, (answer: SpellingAnswer) => void>();
  let worker: SpellingWorker | null = null;
  let last = 0;

  function take(answer: SpellingAnswer): void {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  }

  function ask(question: Unnumbered<SpellingQuestion>): Promise<SpellingAnswer> {
    worker ??= openWorker(take, () => {
      // The next question tries again.
      worker = null;
      for (const lost of waiting.keys())
        take({ id: lost, kind: "failed", reason: "The worker was not opened" });
    });
    last += 1;
    const id = last;
    const answered = new Promise<SpellingAnswer>((resolve) => waiting.set(id, resolve));
    worker.ask({ ...question, id });
    return answered;
  }

  return {
    wrongPartsOf: (dictionary, word) => known.get(dictionary)?.get(word) ?? null,
    async check(dictionary, words) {
      const answer = await ask({ kind: "check", dictionary, words });
      if (answer.kind !== "checked") return false;
      const learned = known.get(dictionary) ?? new Map<string, readonly string[]>();
      known.set(dictionary, learned);
      for (const [index, word] of words.entries()) {
        const wrong = answer.wrong[index] ?? none;
        learned.set(word, wrong.length === 0 ? none : wrong);
      }
      return true;
    },
    async suggest(dictionary, word) {
      const answer = await ask({ kind: "suggest", dictionary, word });
      return answer.kind === "suggested" ? answer.words : [];
    },
  };
}
