import { Toast } from "@base-ui/react/toast";

/** A short word about something that has just been done, and the way back. */
export type Told = {
  readonly text: string;
  readonly action?: { readonly label: string; readonly onPress: () => void };
  /** Stays until it is closed. */
  readonly urgent?: boolean;
};

export const toastManager = Toast.createToastManager();

/** Tells the user something without taking the focus. */
export function tell({ text, action, urgent }: Told): void {
  const id = toastManager.add({
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
