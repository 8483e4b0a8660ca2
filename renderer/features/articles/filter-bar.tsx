import { useEffect, useState, type ReactNode } from "react";
import { articleStatuses } from "#shared/article/article.ts";
import { articleSorts } from "#shared/desk-api/payloads.ts";
import type { LibraryList, LibraryListState } from "../../state/create-library-list.ts";
import { countFilters, type ListFilters, type updatedWithin } from "../../state/list-filters.ts";
import { IconButton } from "../../ui/icon-button/icon-button.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { PillMenu } from "../../ui/pill/pill-menu.tsx";
import { Pill } from "../../ui/pill/pill.tsx";
import styles from "./filter-bar.module.css";
import { languageName } from "./language-name.ts";

const any = "";
const spans = ["day", "week", "month"] as const satisfies readonly (keyof typeof updatedWithin)[];

/** What the list is narrowed to and how it is sorted, in a row; the filters come when they are wanted. */
export function FilterBar(props: {
  readonly list: LibraryList;
  readonly state: LibraryListState;
  readonly onTrash: (show: boolean) => void;
}): ReactNode {
  const { list } = props;
  const { filters, choices } = props.state;
  const { say, locale } = useMessages();
  const [wanted, setWanted] = useState(false);
  const set = countFilters(filters);
  const open = wanted || set > 0;
  useEffect(() => list.loadChoices(), [list]);

  function pill(
    key: "status" | "section" | "language" | "updated",
    answers: readonly { readonly value: string; readonly label: string }[],
  ): ReactNode {
    const label = say(`list.filter.${key}`);
    const value = filters[key];
    const shown = answers.find((answer) => answer.value === value)?.label ?? value;
    return (
      <PillMenu
        label={label}
        shown={shown ?? label}
        name={say("list.filter.set", { name: label, value: shown ?? say("list.filter.any") })}
        set={value !== null}
        value={value ?? any}
        answers={[{ value: any, label: say("list.filter.any") }, ...answers]}
        onValue={(chosen) =>
          list.narrow({ [key]: chosen === any ? null : chosen } as Partial<ListFilters>)
        }
        onOpen={list.loadChoices}
      />
    );
  }

  return (
    <fieldset className={styles["bar"]} aria-label={say("list.filters")}>
      <div className={styles["row"]}>
        {filters.trash ? (
          <h2 className={styles["title"]}>{say("trash.title")}</h2>
        ) : (
          <Pill quiet expanded={open} onPress={() => (open ? leaveFilters() : setWanted(true))}>
            {say("list.filter")}
          </Pill>
        )}
        <span className={styles["space"]} />
        <PillMenu
          quiet
          label={say("list.sort")}
          shown={say(`list.sort.${filters.sort}`)}
          name={say("list.filter.set", {
            name: say("list.sort"),
            value: say(`list.sort.${filters.sort}`),
          })}
          set={false}
          value={filters.sort}
          answers={articleSorts.map((value) => ({ value, label: say(`list.sort.${value}`) }))}
          onValue={(chosen) =>
            list.narrow({ sort: articleSorts.find((sort) => sort === chosen) ?? "newest" })
          }
        />
        <IconButton
          icon={filters.trash ? "close" : "trash"}
          label={say(filters.trash ? "trash.leave" : "trash.show")}
          onPress={() => props.onTrash(!filters.trash)}
        />
      </div>
      {open && !filters.trash ? (
        <div className={styles["row"]}>
          {pill(
            "status",
            articleStatuses.map((value) => ({ value, label: say(`status.${value}`) })),
          )}
          {pill(
            "section",
            choices.sections.map((value) => ({ value, label: value })),
          )}
          {pill(
            "language",
            choices.languages.map((value) => ({ value, label: languageName(locale, value) })),
          )}
          {pill(
            "updated",
            spans.map((value) => ({ value, label: say(`list.updated.${value}`) })),
          )}
          <Pill
            pressed={filters.problems}
            onPress={() => list.narrow({ problems: !filters.problems })}
          >
            {say("list.filter.problems")}
          </Pill>
          {set === 0 ? null : (
            <Pill quiet onPress={list.clearFilters}>
              {say("list.filter.clear")}
            </Pill>
          )}
        </div>
      ) : null}
    </fieldset>
  );

  function leaveFilters(): void {
    setWanted(false);
    if (set > 0) list.clearFilters();
  }
}
