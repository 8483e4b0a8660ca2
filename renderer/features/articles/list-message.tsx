import type { ReactNode } from "react";
import type { LibraryListState } from "../../state/create-library-list.ts";
import { countFilters } from "../../state/list-filters.ts";
import { troubleWords } from "../../state/trouble-words.ts";
import { Button } from "../../ui/button/button.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./list-message.module.css";

/** What stands in place of the rows: an empty library, nothing found, a wait or a trouble. */
export function ListMessage(props: {
  readonly state: LibraryListState;
  readonly onClear: () => void;
  readonly onTryAgain: () => void;
}): ReactNode {
  const { phase, trouble, rows, query, filters } = props.state;
  const { say, locale } = useMessages();
  if (trouble !== null)
    return (
      <div className={styles["message"]} role="alert">
        <h2 className={styles["title"]}>{say("list.failed-title")}</h2>
        <p>{troubleWords(locale, trouble)}</p>
        <Button onPress={props.onTryAgain}>{say("action.try-again")}</Button>
      </div>
    );
  if (rows.length > 0) return null;
  if (phase === "loading") return <p className={styles["message"]}>{say("list.loading")}</p>;
  if (countFilters(filters) > 0)
    return (
      <div className={styles["message"]}>
        <h2 className={styles["title"]}>{say("list.nothing-title")}</h2>
        <p>{say("list.filtered-nothing")}</p>
        <Button onPress={props.onClear}>{say("list.filter.clear")}</Button>
      </div>
    );
  if (query !== "")
    return (
      <div className={styles["message"]}>
        <h2 className={styles["title"]}>{say("list.nothing-title")}</h2>
        <p>{say("list.nothing", { query })}</p>
        <Button onPress={props.onClear}>{say("list.clear")}</Button>
      </div>
    );
  return (
    <div className={styles["message"]}>
      <h2 className={styles["title"]}>
        {say(filters.trash ? "trash.empty-title" : "list.empty-title")}
      </h2>
      <p>{say(filters.trash ? "trash.empty" : "list.empty")}</p>
    </div>
  );
}
