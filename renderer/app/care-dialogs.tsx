import type { ReactNode } from "react";
import { pictureAddress } from "../desk-client/picture-address.ts";
import { LibraryCheckDialog } from "../features/library-check/library-check-dialog.tsx";
import { RescueDialog } from "../features/rescue/rescue-dialog.tsx";
import type { DeskWindow } from "./create-desk-window.ts";

/** The dialogs in which somebody looks after the library. */
export function CareDialogs(props: {
  readonly deskWindow: DeskWindow;
  readonly onOpenArticle: (id: string) => void;
  readonly focusAfter: () => HTMLElement | null;
}): ReactNode {
  const { libraryCheck, rescueDesk } = props.deskWindow;
  return (
    <>
      <LibraryCheckDialog
        libraryCheck={libraryCheck}
        focusAfter={props.focusAfter}
        onOpenArticle={props.onOpenArticle}
      />
      <RescueDialog
        rescueDesk={rescueDesk}
        pictureUrl={pictureAddress}
        focusAfter={props.focusAfter}
      />
    </>
  );
}
