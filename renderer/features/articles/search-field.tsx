import type { ReactNode, Ref } from "react";
import { Icon } from "../../ui/icon/icon.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { keysOf } from "#shared/commands/commands.ts";
import { shortcutForAria } from "../../ui/shortcut/shortcut.ts";
import styles from "./search-field.module.css";

/** The field that finds articles as one types; arrow down goes on into the list, Enter opens the first. */
export function SearchField({
  ref,
  ...props
}: {
  readonly value: string;
  readonly total: number;
  readonly onValue: (value: string) => void;
  readonly onDown: () => void;
  readonly onEnter: () => void;
  readonly ref: Ref<HTMLInputElement>;
}): ReactNode {
  const { say } = useMessages();
  const sign = keysOf("search").find((key) => key.length === 1);
  return (
    <div className={styles["field"]}>
      <Icon name="search" />
      <input
        ref={ref}
        className={styles["input"]}
        type="search"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
        aria-label={say("list.search-name")}
        aria-keyshortcuts={keysOf("search").map(shortcutForAria).join(" ")}
        placeholder={
          props.value === "" && props.total > 0
            ? say("list.search", { count: props.total })
            : say("list.search-name")
        }
        value={props.value}
        onChange={(event) => props.onValue(event.target.value)}
        onKeyDown={(event) => {
          // Enter that ends a composed word is not meant for us.
          if (event.nativeEvent.isComposing) return;
          if (event.key !== "ArrowDown" && event.key !== "Enter") return;
          event.preventDefault();
          if (event.key === "Enter") props.onEnter();
          else props.onDown();
        }}
      />
      {sign === undefined ? null : (
        <kbd className={styles["key"]} aria-hidden="true">
          {sign}
        </kbd>
      )}
    </div>
  );
}
