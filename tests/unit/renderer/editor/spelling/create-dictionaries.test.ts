import { expect, it } from "vitest";
import { createDictionaries } from "../../../../../renderer/editor/spelling/create-dictionaries.ts";
import type {
  SpellingAnswer,
  SpellingQuestion,
} from "../../../../../renderer/editor/spelling/spelling-protocol.ts";

/** Dictionaries over a worker that waits to be told its answers. */
function withWorker() {
  const questions: SpellingQuestion[] = [];
  let answer: (answer: SpellingAnswer) => void = () => {};
  let fail = (): void => {};
  let opened = 0;
  const dictionaries = createDictionaries((onAnswer, onFailed) => {
    opened += 1;
    answer = onAnswer;
    fail = onFailed;
    return { ask: (question) => questions.push(question) };
  });
  return {
    dictionaries,
    questions,
    opened: () => opened,
    answer: (a: SpellingAnswer) => answer(a),
    fail: () => fail(),
  };
}

it("opens its worker with the first question, and knows afterwards what was answered", async () => {
  const { dictionaries, questions, opened, answer } = withWorker();
  expect([opened(), dictionaries.wrongPartsOf("en-GB", "teh")]).toEqual([0, null]);
  const checked = dictionaries.check("en-GB", ["teh", "the"]);
  const suggested = dictionaries.suggest("en-GB", "teh");
  answer({ id: 2, kind: "suggested", words: ["the"] });
  answer({ id: 1, kind: "checked", wrong: [["teh"], []] });
  expect(await checked).toBe(true);
  expect(await suggested).toEqual(["the"]);
  expect(opened()).toBe(1);
  expect(questions).toEqual([
    { id: 1, kind: "check", dictionary: "en-GB", words: ["teh", "the"] },
    { id: 2, kind: "suggest", dictionary: "en-GB", word: "teh" },
  ]);
  expect(dictionaries.wrongPartsOf("en-GB", "teh")).toEqual(["teh"]);
  expect(dictionaries.wrongPartsOf("en-GB", "the")).toEqual([]);
  expect(dictionaries.wrongPartsOf("en-US", "teh")).toBe(null);
});

it("says so when a dictionary cannot be read", async () => {
  const { dictionaries, answer } = withWorker();
  const checked = dictionaries.check("fr", ["acceuil"]);
  answer({ id: 1, kind: "failed", reason: "404" });
  expect(await checked).toBe(false);
  expect(dictionaries.wrongPartsOf("fr", "acceuil")).toBe(null);
});

it("answers what was asked of a worker that did not come, and opens another for the next question", async () => {
  const { dictionaries, questions, opened, answer, fail } = withWorker();
  const checked = dictionaries.check("fr", ["acceuil"]);
  const suggested = dictionaries.suggest("fr", "acceuil");
  fail();
  expect(await checked).toBe(false);
  expect(await suggested).toEqual([]);
  const again = dictionaries.check("fr", ["acceuil"]);
  expect([opened(), questions.length]).toEqual([2, 3]);
  answer({ id: 3, kind: "checked", wrong: [["acceuil"]] });
  expect(await again).toBe(true);
});
