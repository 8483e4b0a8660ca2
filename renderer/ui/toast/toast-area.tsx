import type { ReactNode } from "react";
import { Toast } from "@base-ui/react/toast";
import { Icon } from "../icon/icon.tsx";
import { useMessages } from "../messages/use-messages.ts";
import { toastManager } from "./toasts.ts";
import styles from "./toast-area.module.css";

/** Where the words of `tell` appear. */
export function ToastArea(): ReactNode {
  return (
    <Toast.Provider toastManager={toastManager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className={styles["viewport"]}>
          <Toasts />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function Toasts(): ReactNode {
  const { say } = useMessages();
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles["toast"]} swipeDirection={["down"]}>
      <Toast.Content className={styles["content"]}>
        <Toast.Title className={styles["text"]} render={<p />} />
        <Toast.Action className={styles["action"]} />
        <Toast.Close className={styles["close"]} aria-label={say("toast.close")}>
          <Icon name="close" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
