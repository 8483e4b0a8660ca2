import type { Node } from "prosemirror-model";
import type { ReactNode } from "react";
import type { Stretch } from "#shared/article/compare/compare-words.ts";
import type { MessageKey } from "#shared/messages/messages.ts";
import type { Picture, PictureFile } from "#shared/picture/picture.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./block-cell.module.css";
import { detailsOnlyIn, type Detail } from "./details-of.ts";
import { Stretches } from "./stretches.tsx";

/** What a comparison needs to draw pictures. */
export type PictureSight = {
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly pictureUrl: (file: PictureFile) => string;
};

/** One block of one version. */
export function BlockCell(props: {
  readonly block: Node;
  readonly other: Node | null;
  readonly words: readonly Stretch[];
  readonly side: "mine" | "theirs";
  readonly sight: PictureSight;
}): ReactNode {
  const { block, words, sight } = props;
  const picture: unknown = block.attrs["picture"];
  const file = typeof picture === "string" ? sight.pictures.get(picture)?.file : undefined;
  return (
    <>
      {file === null || file === undefined ? null : (
        <img
          className={styles["picture"]}
          src={sight.pictureUrl(file)}
          alt={typeof block.attrs["alt"] === "string" ? block.attrs["alt"] : ""}
          loading="lazy"
        />
      )}
      <p className={`${styles["words"]} ${styles[block.type.name] ?? ""}`} dir="auto">
        <Stretches of={words} side={props.side} />
      </p>
      {detailsOnlyIn(block, props.other).map((detail) => (
        <DetailLine key={`${detail.name} ${detail.value}`} detail={detail} />
      ))}
    </>
  );
}

const names: Readonly<Record<string, MessageKey>> = {
  alt: "editor.picture.alt",
  href: "compare.detail.href",
  address: "compare.detail.href",
  level: "compare.detail.level",
  dir: "compare.detail.dir",
  language: "furniture.language",
  checked: "compare.detail.checked",
  start: "compare.detail.start",
};

function DetailLine(props: { readonly detail: Detail }): ReactNode {
  const { say } = useMessages();
  const { name, value } = props.detail;
  const key = names[name];
  // A picture is seen, and an id says nothing to anybody.
  if (name === "picture" || name === "label") return null;
  return (
    <p className={styles["detail"]}>
      <bdi>{say("compare.detail", { name: key === undefined ? name : say(key), value })}</bdi>
    </p>
  );
}
