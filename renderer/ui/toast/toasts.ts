import { Toast } from "@base-ui/react/toast";

/** A short word about something that has just been done, and the way back. */
export type Told = {
  readonly text: string;
  readonly action?: { readonly label: string; readonly onPress: () => void };
  /** Stays until it is closed. */
  readonly urgent?: boolean;
  /** What it is about: only the last word about a thing is left standing. */
  readonly topic?: string;
};

export const toastManager = Toast.createToastManager();

/** Tells the user something without taking the focus. */
export function tell({ text, action, urgent, topic = text }: Told): void {
  const id = toastManager.add({
    id: topic,
    title: text,
    timeout: urgent === true ? 0 : action === undefined ? 5000 : 12_000,
    ...(action === undefined
      ? {}
      : {
          actionProps: {
            children: action.label,
            onClick: () => {
              toastManager.close(id);
              action.onPress();
            },
          },
        }),
  });
}
