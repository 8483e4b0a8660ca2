import type { ReactNode } from "react";
import type { HeadlineDestination } from "#shared/house/headline-limits.ts";
import { directionOfLanguage } from "#shared/text/direction.ts";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./headline-preview.module.css";
import { cutToTitleWidth } from "./title-width.ts";

/** What stands round a headline where it is going. */
export type PreviewFacts = {
  /** The library's name stands for the house's. */
  readonly house: string;
  readonly language: string;
  readonly webSlug: string;
  /** What is said below the headline: a description, a trail text, the standfirst. */
  readonly description: string;
  /** The address of the lead picture, or null for none. */
  readonly picture: string | null;
};

/** A headline in the shape of the place it is going to: a column, a result, a card, a notification. */
export function HeadlinePreview(props: {
  readonly destination: HeadlineDestination;
  readonly text: string;
  readonly facts: PreviewFacts;
}): ReactNode {
  const { say } = useMessages();
  const { destination, facts } = props;
  const text = props.text.trim();
  if (text === "") return null;
  const { house, language, description } = facts;
  return (
    <figure
      className={styles[destination]}
      aria-label={say(`furniture.preview.${destination}`)}
      lang={language}
      dir={directionOfLanguage(language)}
    >
      {destination === "social" && facts.picture !== null ? (
        <img className={styles["picture"]} src={facts.picture} alt="" />
      ) : null}
      {destination === "print" ? null : (
        <span className={styles["house"]}>
          <bdi>{house}</bdi>
          {destination === "search" && facts.webSlug !== "" ? <bdi> › {facts.webSlug}</bdi> : null}
          {destination === "push" ? (
            <span className={styles["now"]}>{say("furniture.preview.now")}</span>
          ) : null}
        </span>
      )}
      <span className={styles["headline"]} dir="auto">
        {destination === "search" ? cutToTitleWidth(text) : text}
      </span>
      {destination === "search" || destination === "social" ? (
        <span className={styles["description"]} dir="auto">
          {description}
        </span>
      ) : null}
      {destination === "print" ? <span className={styles["column"]} aria-hidden="true" /> : null}
    </figure>
  );
}
