import type { ReactNode } from "react";
import type { PictureUse } from "#shared/article/document-queries.ts";
import { type CreditStyle, printCredit } from "#shared/picture/credit-line/print-credit.ts";
import type { Picture, PictureFile } from "#shared/picture/picture.ts";
import { worstRightsState } from "#shared/picture/rights/find-rights-state.ts";
import type { Use } from "#shared/picture/rights/judge-rights.ts";
import { Icon } from "../../ui/icon/icon.tsx";
import { IconButton } from "../../ui/icon-button/icon-button.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./picture-row.module.css";
import { rightsWords } from "./rights-words.ts";

/** One use of a picture. Enter opens its credit; the other button goes to it on the page. */
export function PictureRow(props: {
  readonly index: number;
  readonly use: PictureUse;
  /** Undefined for a picture whose record is lost. */
  readonly picture: Picture | undefined;
  readonly creditStyle: CreditStyle;
  /** What the house does with it. */
  readonly judged: readonly Use[];
  /** The Tab key stops here. */
  readonly isStop: boolean;
  readonly pictureUrl: (file: PictureFile) => string;
  readonly onOpen: (picture: string) => void;
  readonly onGo: (index: number) => void;
  readonly onFocus: (index: number) => void;
}): ReactNode {
  const { index, use, picture } = props;
  const { say, locale } = useMessages();
  const number = index + 1;
  const caption = use.caption.trim() === "" ? say("picture-list.no-caption") : use.caption.trim();
  const { credit } = printCredit(picture, use.credit, props.creditStyle);
  const rights = picture === undefined ? null : worstRightsState(picture, props.judged);
  const missing = [
    ...(picture === undefined ? [say("picture-list.lost")] : []),
    ...(picture !== undefined && picture.file !== null && use.alt === null
      ? [say("picture-list.no-alt")]
      : []),
  ];
  return (
    <li className={styles["item"]}>
      <button
        type="button"
        data-row=""
        className={styles["row"]}
        tabIndex={props.isStop ? 0 : -1}
        onFocus={() => props.onFocus(index)}
        onClick={() => props.onOpen(use.picture)}
      >
        <span className="unseen">{say("picture-list.open", { number })}</span>
        {picture === undefined || picture.file === null ? (
          <span className={styles["empty"]}>
            <Icon name="picture" />
          </span>
        ) : (
          <img
            className={styles["thumbnail"]}
            src={props.pictureUrl(picture.file)}
            alt=""
            loading="lazy"
            decoding="async"
          />
        )}
        <span className={styles["words"]}>
          <span className={styles["caption"]} dir="auto">
            {caption}
          </span>
          <span className={credit === "" ? styles["stop"] : styles["credit"]} dir="auto">
            {credit === "" ? say("picture-list.no-credit") : credit}
          </span>
          <span className={styles["marks"]}>
            {rights === null ? null : (
              <span className={styles["mark"]} data-rights={rights.kind}>
                {rightsWords(locale, rights)}
              </span>
            )}
            {missing.map((words) => (
              <span key={words} className={styles["mark"]} data-rights="missing">
                {words}
              </span>
            ))}
          </span>
        </span>
      </button>
      <span className={styles["go"]}>
        <IconButton
          icon="go"
          label={say("picture-list.go", { number })}
          stop={props.isStop}
          onPress={() => props.onGo(index)}
        />
      </span>
    </li>
  );
}
