import { useRef, type ReactNode } from "react";
import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import { Icon } from "../icon/icon.tsx";
import { useMessages } from "../messages/use-messages.ts";
import styles from "./dialog.module.css";

/** A window over the window. Escape closes it, and the focus goes back to where it was. */
export function Dialog(props: {
  readonly open: boolean;
  readonly title: string;
  readonly size: "small" | "medium" | "large" | "wide";
  readonly children: ReactNode;
  /** The buttons at its foot. */
  readonly foot?: ReactNode;
  /** Where the focus goes on closing when it cannot go back. */
  readonly focusAfter?: () => HTMLElement | null;
  readonly onClose: () => void;
}): ReactNode {
  const { say } = useMessages();
  const { focusAfter } = props;
  const popup = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  return (
    <BaseDialog.Root
      open={props.open}
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles["scrim"]} />
        <BaseDialog.Popup
          ref={popup}
          className={`${styles["popup"]} ${styles[props.size]}`}
          // Shortcuts of the window rest while this is there.
          data-dialog=""
          // The first thing to fill in, not the cross in the corner.
          initialFocus={() =>
            body.current?.querySelector<HTMLElement>("input:checked") ??
            body.current?.querySelector<HTMLElement>("input") ??
            true
          }
          {...(focusAfter === undefined
            ? {}
            : {
                finalFocus: () => {
                  const element = focusAfter();
                  // Another dialog may have been called while this one faded: the keyboard is its.
                  const holder = document.activeElement?.closest("[data-dialog]") ?? null;
                  return holder === null || holder === popup.current ? (element ?? true) : false;
                },
              })}
        >
          <div className={styles["head"]}>
            <BaseDialog.Title className={styles["title"]}>{props.title}</BaseDialog.Title>
            <BaseDialog.Close className={styles["close"]} aria-label={say("dialog.close")}>
              <Icon name="close" />
            </BaseDialog.Close>
          </div>
          <div ref={body} className={styles["body"]}>
            {props.children}
          </div>
          {props.foot === undefined ? null : <div className={styles["foot"]}>{props.foot}</div>}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}
