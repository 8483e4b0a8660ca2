import { useId, type ReactNode } from "react";
import styles from "./furniture.module.css";

/** Fields that belong together, with their name above them. */
export function FurnitureGroup(props: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactNode {
  const id = useId();
  return (
    <section className={styles["group"]} aria-labelledby={id}>
      <h2 id={id} className={styles["title"]}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}
