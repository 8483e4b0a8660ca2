import arabic from "../../../node_modules/@cspell/dict-ar/ar.trie.gz?url";
import british from "../../../node_modules/@cspell/dict-en-gb/en_GB.trie.gz?url";
import american from "../../../node_modules/@cspell/dict-en_us/en_US.trie.gz?url";
import spanish from "../../../node_modules/@cspell/dict-es-es/Spanish.trie.gz?url";
import french from "../../../node_modules/@cspell/dict-fr-fr/fr-fr.trie.gz?url";
import type { DictionaryName } from "#shared/spelling/dictionary-of.ts";

// By path, because the packages export only what their own tool needs. The licences of the words are
// in `renderer/public/licences`, which is built beside them.

/** Where the page finds each dictionary: files of its own. */
export const dictionaryFiles: Readonly<Record<DictionaryName, string>> = {
  "en-GB": british,
  "en-US": american,
  fr: french,
  es: spanish,
  ar: arabic,
};
