import { useRef, type ReactNode } from "react";
import { useStore } from "zustand";
import type { Finding } from "#shared/checks/check.ts";
import type { Locale } from "#shared/messages/locale.ts";
import { ExportDialog } from "../features/export/export-dialog.tsx";
import { ExportManyDialog } from "../features/export/export-many-dialog.tsx";
import type { DeskWindow } from "./create-desk-window.ts";
import { waysOut } from "./ways-out.ts";

/** The dialogs of the ways out: of one article, and of many. */
export function ExportDialogs(props: {
  readonly deskWindow: DeskWindow;
  readonly locale: Locale;
  readonly onGo: (finding: Finding) => void;
}): ReactNode {
  const { deskWindow } = props;
  const { exportDesk, exportMany } = deskWindow;
  const can = useStore(deskWindow.deskState.store, ({ desk }) => desk?.can ?? null);
  const going = useRef<Finding | null>(null);
  return (
    <>
      <ExportDialog
        exportDesk={exportDesk}
        canChooseFolder={can?.chooseFolder ?? false}
        canMakePdf={can?.makePdf ?? false}
        waysOut={(id) => waysOut(props.locale, deskWindow.out, id)}
        onGo={(finding) => {
          going.current = finding;
          exportDesk.close();
        }}
        focusAfter={() => {
          const finding = going.current;
          going.current = null;
          // After the dialog has given the focus back, which would else take it from there.
          if (finding !== null) setTimeout(() => props.onGo(finding));
          return null;
        }}
      />
      <ExportManyDialog
        exportMany={exportMany}
        canChooseFolder={can?.chooseFolder ?? false}
        focusAfter={() => null}
      />
    </>
  );
}
