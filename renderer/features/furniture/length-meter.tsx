import type { ReactNode } from "react";
import { useMessages } from "../../ui/messages/use-messages.ts";
import styles from "./length-meter.module.css";

/** How much of its room a text takes, in figures. Nothing while there is no text. */
export function LengthWords(props: {
  readonly length: number;
  readonly limit: number;
  readonly unit: "characters" | "pixels";
}): ReactNode {
  const { say } = useMessages();
  const { length, limit, unit } = props;
  if (length === 0) return null;
  return (
    <span className={styles["words"]} data-over={length > limit ? "" : undefined}>
      {say(unit === "pixels" ? "furniture.pixels" : "furniture.characters", { length, limit })}
    </span>
  );
}

/** The same as a bar that changes its colour when the text is too long; the figures say it in words. */
export function LengthBar(props: { readonly length: number; readonly limit: number }): ReactNode {
  const { length, limit } = props;
  return (
    <progress
      className={styles["bar"]}
      data-over={length > limit ? "" : undefined}
      aria-hidden="true"
      data-empty={length === 0 ? "" : undefined}
      max={limit}
      value={Math.min(length, limit)}
    />
  );
}
