import type { ReactNode } from "react";
import { findOrigin } from "#shared/picture/edit/field-origin.ts";
import type { VouchableField } from "#shared/picture/edit/picture-change.ts";
import type { Picture } from "#shared/picture/picture.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./origin-mark.module.css";
import { originWords } from "./picture-words.ts";

/** Says quietly where a value comes from. */
export function OriginMark(props: {
  readonly picture: Picture;
  readonly field: VouchableField;
  /** It was changed in this form and is not saved yet. */
  readonly isNew: boolean;
}): ReactNode {
  const { say, locale } = useMessages();
  const words = props.isNew
    ? say("origin.new")
    : originWords(locale, findOrigin(props.picture, props.field));
  return words === "" ? null : <bdi className={styles["origin"]}>{words}</bdi>;
}
