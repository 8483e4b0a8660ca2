import type { NodeJson } from "#shared/article/article.ts";
import { chooseFrom, type Random } from "./random.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What documents are written with. */
export type Writer = {
  readonly random: Random;
  readonly english: Vocabulary;
  readonly arabic: Vocabulary;
};

/** A document of about so many words and how many of them are in the body. */
export type WrittenDocument = { readonly document: NodeJson; readonly headline: string };

/**
 * Writes an article: paragraphs of 30 to 90 words, one in eight in the other script, with a subhead,
 * a figure, a quote, a list or a pull quote every few paragraphs, and bold, italic and links in them.
 * @param pictures ids its figures point at; without any there are no figures
 */
export function writeDocument(
  writer: Writer,
  options: {
    readonly words: number;
    readonly language: "en" | "ar";
    readonly pictures: readonly string[];
  },
): WrittenDocument {
  const { random } = writer;
  const own = options.language === "en" ? writer.english : writer.arabic;
  const other = options.language === "en" ? writer.arabic : writer.english;
  const headline = sentence(random, own, 6 + Math.floor(random() * 5)).replace(/\.$/u, "");
  const blocks: NodeJson[] = [];
  let left = options.words;
  while (left > 0) {
    const length = Math.min(left, 30 + Math.floor(random() * 60));
    left -= length;
    if (blocks.length > 0) blocks.push(...furniture(random, own, options.pictures));
    blocks.push(paragraph(random, random() < 0.125 ? other : own, length));
  }
  return {
    headline,
    document: {
      type: "doc",
      content: [
        textblock("headline", headline),
        textblock("standfirst", sentence(random, own, 18)),
        textblock("byline", options.language === "en" ? "By Nadia Rahman" : "نادية رحمن"),
        ...blocks,
      ],
    },
  };
}

function furniture(random: Random, words: Vocabulary, pictures: readonly string[]): NodeJson[] {
  const chance = random();
  if (chance < 0.08) return [textblock("subhead", sentence(random, words, 5), { level: 2 })];
  if (chance < 0.11) return [{ type: "quote", content: [paragraph(random, words, 20)] }];
  if (chance < 0.13)
    return [
      {
        type: "pullQuote",
        content: [
          textblock("pullQuoteText", sentence(random, words, 12)),
          textblock("attribution", sentence(random, words, 3)),
        ],
      },
    ];
  if (chance < 0.15)
    return [
      {
        type: "bulletList",
        content: [8, 11, 7].map((length) => ({
          type: "listItem",
          content: [paragraph(random, words, length)],
        })),
      },
    ];
  if (chance < 0.2 && pictures.length > 0)
    return [
      {
        type: "figure",
        attrs: { picture: chooseFrom(random, pictures), alt: sentence(random, words, 6) },
        content: [textblock("caption", sentence(random, words, 12))],
      },
    ];
  return [];
}

function paragraph(random: Random, words: Vocabulary, length: number): NodeJson {
  const text = sentences(random, words, length);
  if (random() < 0.6) return textblock("paragraph", text);
  const from = text.indexOf(" ", Math.floor(text.length * random() * 0.6));
  const to = text.indexOf(" ", from + 12);
  if (from < 0 || to < 0) return textblock("paragraph", text);
  const mark = chooseFrom(random, [
    { type: "bold" },
    { type: "italic" },
    { type: "link", attrs: { href: "https://news.example/story" } },
  ]);
  return {
    type: "paragraph",
    content: [
      { type: "text", text: text.slice(0, from + 1) },
      { type: "text", text: text.slice(from + 1, to), marks: [mark] },
      { type: "text", text: text.slice(to) },
    ],
  };
}

function textblock(type: string, text: string, attrs?: Record<string, unknown>): NodeJson {
  return { type, ...(attrs === undefined ? {} : { attrs }), content: [{ type: "text", text }] };
}

function sentences(random: Random, words: Vocabulary, length: number): string {
  const parts: string[] = [];
  for (let left = length; left > 0;) {
    const next = Math.min(left, 8 + Math.floor(random() * 18));
    parts.push(sentence(random, words, next));
    left -= next;
  }
  return parts.join(" ");
}

function sentence(random: Random, words: Vocabulary, length: number): string {
  const text = Array.from({ length }, () => words.draw(random)).join(" ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
