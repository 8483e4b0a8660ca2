import arabic from "@cspell/dict-ar/ar.trie.gz?url";
import british from "@cspell/dict-en-gb/en_GB.trie.gz?url";
import american from "@cspell/dict-en_us/en_US.trie.gz?url";
import spanish from "@cspell/dict-es-es/Spanish.trie.gz?url";
import french from "@cspell/dict-fr-fr/fr-fr.trie.gz?url";
import type { DictionaryName } from "#shared/spelling/dictionary-of.ts";

// The packages export only what their own tool needs, so the build looks past that for these files, and
// puts the licences of the words beside them (`vite.config.ts`).

/** Where the page finds each dictionary: files of its own. */
export const dictionaryFiles: Readonly<Record<DictionaryName, string>> = {
  "en-GB": british,
  "en-US": american,
  fr: french,
  es: spanish,
  ar: arabic,
};
