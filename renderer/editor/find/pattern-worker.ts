import { findPattern } from "./find-pattern.ts";
import type { PatternAnswer, PatternQuestion } from "./create-pattern-search.ts";

// A pattern can take longer than the age of the universe. Here it can be stopped: by ending the worker.
self.addEventListener("message", ({ data }: MessageEvent<PatternQuestion>) => {
  const answer: PatternAnswer = data.texts.map((text) => findPattern(text, data.pattern));
  self.postMessage(answer);
});
self.postMessage("ready");
