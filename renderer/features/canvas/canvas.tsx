import { useMemo, type CSSProperties, type ReactNode } from "react";
import { articleDirection } from "#shared/article/article-direction.ts";
import { passageKeys } from "#shared/article/compare/changes-since.ts";
import { creditStyleOf } from "#shared/house/credit-style.ts";
import type { LawyeredDesk } from "../../state/create-lawyered-desk.ts";
import type { DeskState } from "../../state/create-desk-state.ts";
import type { OpenArticle } from "../../state/open-article.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { ArticleEditor } from "../../editor/article-editor.tsx";
import { useStored } from "../../state/use-stored.ts";
import { Button } from "../../ui/button/button.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./canvas.module.css";
import { CanvasMessage } from "./canvas-message.tsx";
import "./page-size.css";
import { Kicker } from "./kicker.tsx";
import { SaveTrouble } from "./save-trouble.tsx";
import { useSpelling } from "./use-spelling.ts";
import { toCssText } from "./to-css-text.ts";

type EditorProps = Parameters<typeof ArticleEditor>[0];

/** The page itself: the open article as its readers will read it, or what to do when there is none. */
export function Canvas(props: {
  readonly deskState: DeskState;
  readonly article: OpenArticle;
  readonly lawyeredDesk: LawyeredDesk;
  readonly pictureUrl: EditorProps["pictureUrl"];
  readonly onEditCredit: EditorProps["onEditCredit"];
  readonly pictureFiles: EditorProps["pictureFiles"];
  /** Lays both versions of an article that was changed elsewhere side by side. */
  readonly onCompare: () => void;
  readonly onReady: NonNullable<EditorProps["onReady"]>;
  /** What is to be said of the article that is open, above it. */
  readonly note: ReactNode;
  /** What else can be done when the article that was asked for cannot be opened. */
  readonly rescue: ReactNode;
  /** The bar in which words are found. */
  readonly findBar: ReactNode;
  /** Leads to where the kicker is changed. */
  readonly onKicker: () => void;
  readonly libraryIsEmpty: boolean;
  readonly onNew: () => void;
}): ReactNode {
  const { article } = props;
  const { say, locale } = useMessages();
  const credits = useStored(props.deskState.store, ({ desk }) => desk?.house.credits);
  const typography = useStored(
    props.deskState.store,
    ({ desk }) => desk?.preferences.typography ?? true,
  );
  const spelling = useSpelling(props.deskState, article);
  const lawyered = useStored(props.lawyeredDesk.store, (state) =>
    state.isShown && typeof state.lawyered === "object" ? state.lawyered.document : null,
  );
  const read = useMemo(() => (lawyered === null ? null : passageKeys(lawyered)), [lawyered]);
  const deskTrouble = useStored(props.deskState.store, ({ trouble }) => trouble);
  const generation = useStored(article.store, ({ open }) => open?.generation);
  const language = useStored(article.store, ({ open }) => open?.article.language);
  const direction = useStored(article.store, ({ open }) =>
    open === null ? "ltr" : articleDirection(open.article),
  );
  const creditStyle = useMemo(
    () => (credits === undefined ? undefined : creditStyleOf(credits, language ?? "")),
    [credits, language],
  );
  const dateline = useStored(article.store, ({ open }) => open?.article.dateline?.trim() ?? "");
  const pictures = useStored(article.store, ({ open }) => open?.pictures);
  const readOnly = useStored(article.store, ({ open }) => open?.readOnly ?? null);
  const opening = useStored(article.store, (state) => state.opening);
  const failure = useStored(article.store, (state) => state.failed);
  const opened = generation === undefined ? null : article.store.getState().open;

  return (
    <main className={styles["canvas"]} aria-label={say("canvas.name")}>
      {readOnly === null ? null : (
        <output className={styles["locked"]}>{troubleWords(locale, readOnly)}</output>
      )}
      <SaveTrouble article={article} onCompare={props.onCompare} />
      {opened === null ? null : props.note}
      {opened === null ? null : props.findBar}
      <div
        className={styles["scroll"]}
        data-dateline={dateline === "" ? undefined : ""}
        // The line under the byline belongs to the furniture: the page shows it, the text does not hold it.
        style={{ "--dateline": toCssText(dateline) } as CSSProperties}
        // A text that cannot be typed in takes no focus, and must still be scrolled with the keyboard.
        tabIndex={readOnly === null ? undefined : 0}
      >
        {opened === null || pictures === undefined || creditStyle === undefined ? (
          <CanvasMessage
            trouble={deskTrouble ?? failure?.trouble ?? null}
            libraryIsEmpty={props.libraryIsEmpty}
            waiting={opening !== null || creditStyle === undefined}
            action={
              failure === null ? (
                <Button tone="primary" onPress={props.onNew}>
                  {say("list.new")}
                </Button>
              ) : (
                <>
                  {props.rescue}
                  <Button onPress={() => void article.open(failure.id)}>
                    {say("action.try-again")}
                  </Button>
                </>
              )
            }
          />
        ) : (
          <>
            <Kicker article={article} onPress={props.onKicker} />
            <ArticleEditor
              key={generation}
              document={opened.document}
              pictures={pictures}
              creditStyle={creditStyle}
              language={language ?? opened.article.language}
              direction={direction}
              readOnly={readOnly !== null}
              locale={locale}
              pictureUrl={props.pictureUrl}
              onEdit={article.edited}
              onEditCredit={props.onEditCredit}
              pictureFiles={props.pictureFiles}
              typography={typography}
              spelling={spelling}
              lawyered={read}
              onReady={props.onReady}
            />
          </>
        )}
      </div>
    </main>
  );
}
