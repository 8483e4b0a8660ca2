import { Fragment, use, type ReactNode } from "react";
import type { Stretch } from "#shared/article/compare/compare-words.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { SideWordsContext } from "./side-words.ts";
import styles from "./stretches.module.css";

/**
 * The words of one side. What the other side does not have is underlined, or struck through where it
 * is gone, and named to screen readers.
 */
export function Stretches(props: {
  readonly of: readonly Stretch[];
  readonly side: "mine" | "theirs";
}): ReactNode {
  const { say } = useMessages();
  const { tag: Tag, only } = use(SideWordsContext)[props.side];
  return props.of.map((stretch, index) => {
    // The words of a version never change, nor does their order.
    const key = index;
    const words = stretch.kind === "break" ? <br /> : <Marked stretch={stretch} />;
    if (stretch.same || (stretch.kind === "text" && stretch.text.trim() === ""))
      return <Fragment key={key}>{words}</Fragment>;
    return (
      <Tag key={key} className={styles[Tag === "del" ? "gone" : "only"]}>
        {/* Isolated, or it would decide on which side the paragraph begins. */}
        <bdi className="unseen"> {say(only)} </bdi>
        {words}
      </Tag>
    );
  });
}

function Marked({ stretch }: { readonly stretch: Stretch }): ReactNode {
  const { text, marks } = stretch;
  const look = marks.map(({ type }) => styles[type.name] ?? "").join(" ");
  return look.trim() === "" ? text : <span className={look}>{text}</span>;
}
