import { Fragment, use, type ReactNode } from "react";
import type { Choice } from "#shared/article/compare/apply-choices.ts";
import type { ChangedBy } from "#shared/article/compare/changed-by.ts";
import { Icon } from "../../ui/icon/icon.tsx";
import { useMessages } from "../../ui/messages/use-messages.ts";
import { SegmentedControl } from "../../ui/segmented-control/segmented-control.tsx";
import { SideWordsContext } from "./side-words.ts";
import styles from "./two-sides.module.css";

/** What is asked about a place where two versions differ. */
export type Question = {
  readonly offered: readonly Choice[];
  readonly chosen: Choice | null;
  readonly onChoose: (choice: Choice) => void;
};

/** One place of two versions: its name, what each has, and which goes on. */
export function TwoSides(props: {
  readonly name: string;
  readonly by: ChangedBy | null;
  readonly mine: ReactNode | null;
  readonly theirs: ReactNode | null;
  /** None where two versions are only looked at. */
  readonly question: Question | null;
}): ReactNode {
  const { say } = useMessages();
  const { name, by, question } = props;
  const words = use(SideWordsContext);
  const chosen = question?.chosen ?? null;
  const side = (which: "mine" | "theirs"): ReactNode => {
    const goesOn = chosen === which || chosen === "both";
    const content = props[which];
    return (
      <div
        className={styles["side"]}
        data-goes-on={goesOn ? "" : undefined}
        data-left={chosen !== null && !goesOn ? "" : undefined}
      >
        <h4 className={styles["whose"]}>
          {say(words[which].name)}
          {goesOn ? (
            <span className={styles["goes-on"]}>
              <Icon name="check" /> {say("compare.goes-on")}
            </span>
          ) : null}
        </h4>
        {content ?? <p className={styles["absent"]}>{say("compare.absent")}</p>}
      </div>
    );
  };
  return (
    <fieldset
      className={styles["row"]}
      aria-label={name}
      data-open={question !== null && chosen === null ? "" : undefined}
    >
      <div className={styles["head"]}>
        <h3 className={styles["name"]}>{name}</h3>
        {by === null ? null : <span className={styles["by"]}>{say(`compare.by.${by}`)}</span>}
        {question === null ? null : (
          <span className={styles["choice"]}>
            <SegmentedControl<Choice | "open">
              label={say("compare.keep", { place: name })}
              value={question.chosen ?? "open"}
              choices={inOrder(question.offered, words.order).map((value) => ({
                value,
                label: say(value === "both" ? "compare.both" : words[value].name),
              }))}
              onValue={(value) => {
                if (value !== "open") question.onChoose(value);
              }}
            />
          </span>
        )}
      </div>
      {words.order.map((which) => (
        <Fragment key={which}>{side(which)}</Fragment>
      ))}
    </fieldset>
  );
}

/** The choices as the sides stand, and both of them last. */
function inOrder(offered: readonly Choice[], order: readonly Choice[]): readonly Choice[] {
  return [...order, "both" as const].filter((choice) => offered.includes(choice));
}
