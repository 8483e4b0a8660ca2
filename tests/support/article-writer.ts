// A process that writes words into an article as a window would, for tests with more than one process:
// node article-writer.ts LIBRARY ID NAME COUNT. It prints each word that was acknowledged.
import type { Article } from "#shared/article/article.ts";
import { createArticleFiles } from "../../electron/library/articles/article-files.ts";

const [library = "", id = "", name = "", count = "0"] = process.argv.slice(2);
const articles = createArticleFiles({
  library,
  now: () => new Date(),
  onStored: () => undefined,
  watch: { follow: () => undefined },
});

function withWord(article: Article, word: string): Article {
  const [headline, standfirst, byline, ...blocks] = article.document.content ?? [];
  const text = { type: "paragraph", content: [{ type: "text", text: word }] };
  const content = [headline, standfirst, byline, ...blocks, text].filter((it) => it !== undefined);
  return {
    ...article,
    updated: new Date().toISOString(),
    document: { ...article.document, content },
  };
}

for (let at = 0; at < Number(count); at += 1) {
  const word = `${name}${at}`;
  // As after a conflict: what the other one saved is taken in, and the word put to it.
  for (;;) {
    const read = await articles.read(id);
    if (!read.ok) throw new Error(JSON.stringify(read.failure));
    const { article } = read.value;
    const saved = await articles.save(withWord(article, word), article.revision.id);
    if (saved.ok) break;
    if (saved.failure.code !== "changed-elsewhere") throw new Error(JSON.stringify(saved.failure));
  }
  process.stdout.write(`${word}\n`);
}
