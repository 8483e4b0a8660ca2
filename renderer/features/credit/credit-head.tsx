import type { ReactNode } from "react";
import { partsOf } from "#shared/picture/edit/picture-draft.ts";
import type { Picture, PictureFile } from "#shared/picture/picture.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./credit-head.module.css";
import type { DraftProps } from "./draft-props.ts";

/** The picture, the line as it will print, and who is read out of it. */
export function CreditHead(props: {
  readonly picture: Picture;
  readonly draft: DraftProps["draft"];
  readonly printed: string;
  readonly pictureUrl: (file: PictureFile) => string;
}): ReactNode {
  const { picture, printed } = props;
  const { say } = useMessages();
  const { creators, chain } = partsOf(props.draft);
  const facts = [
    [say("credit.by"), creators],
    [say("credit.from"), chain],
  ] as const;
  return (
    <div className={styles["head"]}>
      {picture.file === null ? (
        <div className={styles["empty"]}>{say("credit.no-file")}</div>
      ) : (
        <img
          className={styles["picture"]}
          src={props.pictureUrl(picture.file)}
          alt={picture.altText ?? say("credit.thumbnail")}
        />
      )}
      <dl className={styles["facts"]}>
        <div className={styles["prints"]}>
          <dt>{say("credit.prints")}</dt>
          <dd className={printed === "" ? styles["none"] : styles["printed"]}>
            {printed === "" ? say("credit.prints-nothing") : <bdi>{printed}</bdi>}
          </dd>
        </div>
        {facts
          .filter(([, names]) => names.length > 0)
          .map(([label, names]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                {names.map((name, index) => (
                  <span key={index}>
                    {index === 0 ? "" : " · "}
                    <bdi>{name}</bdi>
                  </span>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
