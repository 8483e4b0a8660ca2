import type { ReactNode } from "react";
import { Autocomplete } from "@base-ui/react/autocomplete";
import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import { Icon } from "../icon/icon.tsx";
import { shortcutWords } from "../shortcut/shortcut.ts";
import styles from "./palette.module.css";

/** Something to choose in a palette. */
export type PaletteItem = {
  readonly id: string;
  readonly label: string;
  /** The language of the label, where it is not that of the interface. */
  readonly lang?: string;
  /** A word beside it. */
  readonly hint?: string;
  readonly shortcut?: string | undefined;
};

export type PaletteGroup = { readonly label: string; readonly items: readonly PaletteItem[] };

/** A field over the window and what fits it; arrows choose, Enter does it, Escape goes back. */
export function Palette(props: {
  readonly open: boolean;
  readonly title: string;
  readonly placeholder: string;
  readonly query: string;
  readonly groups: readonly PaletteGroup[];
  /** What is said when nothing fits. */
  readonly none: string;
  readonly onQuery: (query: string) => void;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
  /** Called when the focus is back where it was. */
  readonly onClosed: () => void;
}): ReactNode {
  const groups = props.groups.filter(({ items }) => items.length > 0);
  return (
    <BaseDialog.Root
      open={props.open}
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
      onOpenChangeComplete={(open) => {
        if (!open) props.onClosed();
      }}
    >
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles["scrim"]} />
        <BaseDialog.Popup className={styles["popup"]} data-dialog="" aria-label={props.title}>
          <Autocomplete.Root
            open
            inline
            mode="none"
            items={groups}
            value={props.query}
            onValueChange={(value, { reason }) => {
              // A choice would write itself into the field.
              if (reason === "input-change" || reason === "input-clear") props.onQuery(value);
            }}
            itemToStringValue={(item: PaletteItem) => item.label}
            autoHighlight="always"
            keepHighlight
          >
            <div className={styles["field"]}>
              <Icon name="search" />
              <Autocomplete.Input
                className={styles["input"]}
                dir="auto"
                aria-label={props.title}
                placeholder={props.placeholder}
                spellCheck={false}
                maxLength={1000}
              />
            </div>
            <div className={styles["results"]}>
              <Autocomplete.Empty>
                {groups.length > 0 ? null : <p className={styles["none"]}>{props.none}</p>}
              </Autocomplete.Empty>
              <Autocomplete.List className={styles["list"]} aria-label={props.title}>
                {(group: PaletteGroup) => (
                  <Autocomplete.Group key={group.label} items={group.items}>
                    <Autocomplete.GroupLabel className={styles["label"]}>
                      {group.label}
                    </Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(item: PaletteItem) => (
                        <Autocomplete.Item
                          key={item.id}
                          className={styles["item"]}
                          value={item}
                          onClick={() => props.onChoose(item.id)}
                        >
                          <span
                            className={styles["text"]}
                            dir={item.lang === undefined ? undefined : "auto"}
                            lang={item.lang}
                          >
                            {item.label}
                          </span>
                          {item.hint === undefined ? null : (
                            <span className={styles["hint"]}>{item.hint}</span>
                          )}
                          {item.shortcut === undefined ? null : (
                            <kbd className={styles["keys"]} dir="ltr">
                              {shortcutWords(item.shortcut)}
                            </kbd>
                          )}
                        </Autocomplete.Item>
                      )}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
            </div>
          </Autocomplete.Root>
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
