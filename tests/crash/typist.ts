import { schema } from "#shared/article/schema.ts";
import { chooseFrom, type Random } from "../bench/corpus/random.ts";
import type { OpenArticle } from "../../renderer/state/open-article.ts";

/** How long a hand rests between two keys, in ms: from, to. */
const speeds = { human: [40, 180], fast: [12, 40], burst: [0, 4] } as const;

const words = [
  "council",
  "ferry",
  "minister",
  "rain",
  "at noon",
  "مجلس المدينة",
  "said",
  "—",
  "café",
];

/** Somebody who types at the end of an article and remembers when each key was pressed. */
export type Typist = {
  /** Types until it is told to stop. */
  readonly type: (article: OpenArticle) => { readonly stop: () => Promise<void> };
  /** All that was typed, in order; a new paragraph is a line break. */
  readonly typed: () => string;
  /** How much of it, and which slug, was there at a moment. */
  readonly at: (moment: number) => { readonly length: number; readonly slug: number };
  /** How many keys were pressed in all articles. */
  readonly keys: () => number;
  /** Goes on from what is left of it. */
  readonly begin: (text: string, slug: number) => void;
};

export function createTypist(random: Random): Typist {
  let text = "";
  let slug = 0;
  let keys = 0;
  let log: { readonly at: number; readonly length: number; readonly slug: number }[] = [];

  function press(article: OpenArticle, key: string): void {
    const document = article.document();
    if (document === null) throw new Error("Expected an article to type in");
    const last = document.childCount - 1;
    const words = document.child(last).textContent + key;
    const paragraph = schema.node("paragraph", null, schema.text(words));
    article.edited(
      document.copy(
        key === "\n"
          ? document.content.addToEnd(schema.node("paragraph"))
          : document.content.replaceChild(last, paragraph),
      ),
    );
    text += key;
    keys += 1;
    note();
  }

  function note(): void {
    log.push({ at: Date.now(), length: text.length, slug });
  }

  return {
    type(article) {
      const over = new AbortController();
      const [from, to] = speeds[chooseFrom(random, ["human", "human", "fast", "burst"] as const)];
      const hand = (async () => {
        let next: string[] = [];
        while (!over.signal.aborted) {
          if (next.length === 0) {
            next = (random() < 0.08 ? "\n" : `${chooseFrom(random, words)} `).split("");
            if (random() < 0.15 && article.changeEnvelope({ slug: `SLUG-${slug + 1}` })) {
              slug += 1;
              note();
            }
          }
          press(article, next.shift() ?? " ");
          await new Promise((resolve) => {
            setTimeout(resolve, from + random() * (to - from));
          });
        }
      })();
      return {
        async stop() {
          over.abort();
          await hand;
        },
      };
    },
    typed: () => text,
    at: (moment) => log.findLast(({ at }) => at <= moment) ?? { length: 0, slug: 0 },
    keys: () => keys,
    begin(next, nextSlug) {
      text = next;
      slug = nextSlug;
      log = [{ at: 0, length: text.length, slug }];
    },
  };
}
