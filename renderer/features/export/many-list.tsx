import type { ReactNode } from "react";
import { findingWords } from "#shared/messages/finding-words.ts";
import { countLevel, type ManyItem } from "../../state/export-many.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./many-list.module.css";

/** The articles of an export, each with what it would meet, then with what became of it. */
export function ManyList(props: { readonly items: readonly ManyItem[] }): ReactNode {
  const { say } = useMessages();
  return (
    // It scrolls, so the keyboard must be able to reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles["scroller"]} tabIndex={0} aria-label={say("export.many-articles")}>
      <ul className={styles["list"]}>
        {props.items.map((item) => (
          <li key={item.id} className={styles["item"]}>
            <p className={styles["headline"]} dir="auto">
              {item.outlook === null ? "…" : item.outlook.headline.trim() || say("list.untitled")}
            </p>
            <Words item={item} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Words({ item }: { readonly item: ManyItem }): ReactNode {
  const { say, locale } = useMessages();
  const { outlook, trouble, result } = item;
  if (result?.kind === "written")
    return (
      <p className={styles["good"]}>
        {say("export.many-written")}{" "}
        <bdi dir="ltr" className={styles["file"]}>
          {result.files[0]}
        </bdi>
      </p>
    );
  if (result?.kind === "failed")
    return <p className={styles["stop"]}>{troubleWords(locale, result.trouble)}</p>;
  if (result?.kind === "not-done")
    return <p className={styles["quiet"]}>{say("export.many-not-done")}</p>;
  if (trouble !== null) return <p className={styles["stop"]}>{troubleWords(locale, trouble)}</p>;
  if (outlook === null) return null;
  const stops = countLevel(outlook, "stop");
  const advice = countLevel(outlook, "advice");
  return (
    <>
      {result?.kind === "skipped" ? (
        <p className={styles["advice"]}>{say("export.many-skipped")}</p>
      ) : null}
      {stops > 0 ? (
        <p className={styles["stop"]} dir="auto">
          {say("export.many-stops", { count: stops })}:{" "}
          {outlook.findings
            .filter(({ level }) => level === "stop")
            .map((finding) => findingWords(locale, finding))
            .join(" · ")}
        </p>
      ) : null}
      {result === null ? (
        <p className={styles["quiet"]}>
          {[
            ...(advice > 0 ? [say("export.many-advice", { count: advice })] : []),
            ...(outlook.there === null ? [] : [say("export.many-there")]),
            ...(stops + advice === 0 && outlook.there === null ? [say("export.many-ready")] : []),
          ].join(" · ")}
        </p>
      ) : null}
    </>
  );
}
