import { decodeTrie } from "cspell-trie-lib";
import { arabicVariants } from "#shared/spelling/arabic-variants.ts";
import type { DictionaryName } from "#shared/spelling/dictionary-of.ts";
import { wrongParts } from "#shared/spelling/wrong-parts.ts";
import { dictionaryFiles } from "./dictionary-files.ts";
import type { SpellingAnswer, SpellingQuestion } from "./spelling-protocol.ts";

type Dictionary = ReturnType<typeof decodeTrie>;

const open = new Map<DictionaryName, Promise<Dictionary>>();

self.addEventListener("message", ({ data }: MessageEvent<SpellingQuestion>) => {
  void answer(data).then((answered) => self.postMessage(answered));
});

async function answer(question: SpellingQuestion): Promise<SpellingAnswer> {
  const { id, dictionary: name } = question;
  try {
    const dictionary = await openDictionary(name);
    const has = (form: string): boolean => dictionary.has(form);
    if (question.kind === "check") {
      return { id, kind: "checked", wrong: question.words.map((w) => wrongParts(w, name, has)) };
    }
    const limits = { numSuggestions: 10, timeout: 500, ignoreCase: true } as const;
    const near = dictionary.suggest(question.word, limits);
    const alike = name === "ar" ? arabicVariants(question.word) : [];
    // Case is ignored in looking, so some of what is found is a name without its capital.
    return { id, kind: "suggested", words: [...alike, ...near].filter(has) };
  } catch (cause) {
    open.delete(name);
    return { id, kind: "failed", reason: String(cause) };
  }
}

function openDictionary(name: DictionaryName): Promise<Dictionary> {
  const known = open.get(name) ?? readDictionary(name);
  open.set(name, known);
  return known;
}

async function readDictionary(name: DictionaryName): Promise<Dictionary> {
  const { ok, status, body } = await fetch(dictionaryFiles[name]);
  if (!ok || body === null) throw new Error(`The dictionary was answered with ${status}`);
  const unpacked = new Response(body.pipeThrough(new DecompressionStream("gzip")));
  return decodeTrie(new Uint8Array(await unpacked.arrayBuffer()));
}
