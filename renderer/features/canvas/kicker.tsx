import type { ReactNode } from "react";
import { articleDirection } from "#shared/article/article-direction.ts";
import type { OpenArticle } from "../../state/open-article.ts";
import { useStored } from "../../state/use-stored.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./kicker.module.css";

/** The kicker over the headline, as readers see it. It is furniture: a press leads to its field. */
export function Kicker(props: {
  readonly article: OpenArticle;
  readonly onPress: () => void;
}): ReactNode {
  const { say } = useMessages();
  const kicker = useStored(props.article.store, ({ open }) => open?.article.kicker ?? "");
  const language = useStored(props.article.store, ({ open }) => open?.article.language ?? "");
  const direction = useStored(props.article.store, ({ open }) =>
    open === null ? "ltr" : articleDirection(open.article),
  );
  if (kicker.trim() === "") return null;
  return (
    <div className={`prose ${styles["above"]}`} data-above="" lang={language} dir={direction}>
      <button
        type="button"
        className={`kicker ${styles["kicker"]}`}
        dir="auto"
        aria-label={say("canvas.kicker", { kicker })}
        onClick={props.onPress}
      >
        {kicker}
      </button>
    </div>
  );
}
