import { useMemo, useState } from "react";
import type { ArticleEditorProps } from "../../editor/article-editor.tsx";
import type { DeskState } from "../../state/create-desk-state.ts";
import type { OpenArticle } from "../../state/open-article.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { useStored } from "../../state/use-stored.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { tell } from "../../ui/toast/toasts.ts";

const none: readonly string[] = [];

/**
 * What the spelling of the canvas goes by: the preference, the house's words and names, the article's
 * keywords and what is ignored in it. To ignore a word is one person's judgement for the moment, so it
 * lasts as long as the window and is not written into the article; what is right for everyone is one
 * of the house's words.
 */
export function useSpelling(
  deskState: DeskState,
  article: OpenArticle,
): ArticleEditorProps["spelling"] {
  const { say, locale } = useMessages();
  const isOn = useStored(deskState.store, ({ desk }) => desk?.preferences.spelling ?? false);
  const house = useStored(deskState.store, ({ desk }) => desk?.house);
  const id = useStored(article.store, ({ open }) => open?.article.id ?? "");
  const language = useStored(article.store, ({ open }) => open?.article.language ?? "");
  const keywords = useStored(article.store, ({ open }) => open?.article.keywords ?? none);
  const [ignored, setIgnored] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  const here = ignored.get(id) ?? none;

  return useMemo(
    () => ({
      isOn,
      language,
      accepted: [
        ...(house?.words ?? none),
        ...(house?.people ?? []).map(({ name }) => name),
        ...(house?.sections ?? none),
        ...keywords,
        ...here,
      ],
      onAdd(word) {
        void deskState.addHouseWord(word).then((answer) => {
          if (answer.ok) tell({ text: say("spelling.added", { word }), topic: "spelling" });
          else tell({ text: troubleWords(locale, answer.failure), urgent: true });
        });
      },
      onIgnore: (word) => setIgnored((before) => new Map(before).set(id, [...here, word])),
      onSwitch: (wanted) => void deskState.prefer({ spelling: wanted }),
    }),
    [isOn, language, house, keywords, here, id, deskState, say, locale],
  );
}
