import type { Editor } from "@tiptap/core";
import { useLayoutEffect, useRef, type ReactNode, type RefObject } from "react";
import { useStore } from "zustand";
import { usualHouse } from "#shared/house/house.ts";
import type { Finding } from "#shared/checks/check.ts";
import { pictureAddress, thumbnailAddress } from "../desk-client/picture-address.ts";
import { Checks } from "../features/checks/checks.tsx";
import { focusFurnitureField } from "../features/furniture/furniture-field.ts";
import { Furniture } from "../features/furniture/furniture.tsx";
import { Inspector } from "../features/inspector/inspector.tsx";
import { selectPictureUse } from "../editor/select-place.ts";
import { Pictures } from "../features/pictures/pictures.tsx";
import { useMessages } from "../ui/messages/use-messages.ts";
import styles from "./app.module.css";
import type { DeskWindow } from "./create-desk-window.ts";
import { fixOfFinding } from "./fix-finding.ts";
import { goToFinding } from "./go-to-finding.ts";
import quiet from "./quiet.module.css";
import { useCreditStyle } from "./use-credit-style.ts";
import type { InspectorView } from "./use-inspector.ts";

const none: readonly string[] = [];

/** The inspector with its tabs, beside the page or over it; nothing while it is put away. */
export function InspectorPane(props: {
  readonly deskWindow: DeskWindow;
  readonly view: InspectorView;
  /** Another document is another inspector: what was half typed in a field belongs to the old one. */
  readonly generation: number;
  readonly editor: RefObject<Editor | null>;
  readonly onLeave: () => void;
}): ReactNode {
  const { deskWindow, view, editor } = props;
  const { article, deskState } = deskWindow;
  const { say } = useMessages();
  const findings = useStore(deskWindow.findings);
  const sections = useStore(deskState.store, ({ desk }) => desk?.house.sections ?? none);
  const keywords = useStore(deskState.store, ({ desk }) => desk?.house.keywords ?? none);
  const creditStyle = useCreditStyle(deskWindow);
  const rights = useStore(deskState.store, ({ desk }) => desk?.house.rights ?? usualHouse.rights);
  const house = useStore(deskState.store, ({ desk }) => desk?.library.name ?? "");
  const pane = useRef<HTMLDivElement>(null);
  const { over } = view;
  const go = (finding: Finding): void =>
    goToFinding(finding, {
      editor: editor.current,
      uncover: () => {
        if (view.over) view.close();
      },
      toFurniture: (field) => {
        view.show("furniture");
        focusFurnitureField(field);
      },
    });
  const goToUse = (index: number): void => {
    if (view.over) view.close();
    if (editor.current !== null) selectPictureUse(editor.current, index);
  };
  useLayoutEffect(() => {
    // Over the page it was called, and is what the keyboard goes on in; beside it, it waits.
    if (over) pane.current?.querySelector<HTMLElement>("[role=tab][aria-selected=true]")?.focus();
  }, [over]);
  return (
    <>
      <div className={`${styles["inspector"]} ${quiet["side"]}`} ref={pane}>
        <Inspector
          key={props.generation}
          tab={view.tab}
          onTab={view.choose}
          onLeave={props.onLeave}
          tabs={[
            {
              id: "furniture",
              label: say("inspector.furniture"),
              content: (
                <Furniture
                  article={article}
                  sections={sections}
                  keywords={keywords}
                  house={house}
                  pictureUrl={pictureAddress}
                />
              ),
            },
            {
              id: "pictures",
              label: say("inspector.pictures"),
              content: (
                <Pictures
                  article={article}
                  uses={deskWindow.pictureUses}
                  creditStyle={creditStyle}
                  rights={rights}
                  now={Date.now}
                  pictureUrl={thumbnailAddress}
                  onOpen={deskWindow.editCredit}
                  onGo={goToUse}
                />
              ),
            },
            {
              id: "checks",
              label: say("inspector.checks"),
              count: {
                shown: findings.length,
                words: say("inspector.checks-count", { count: findings.length }),
                urgent: findings.some(({ level }) => level === "stop"),
              },
              content: (
                <Checks
                  findings={findings}
                  onGo={go}
                  fixOf={(finding) => {
                    const fix = fixOfFinding(finding, {
                      deskWindow,
                      editor: () => editor.current,
                      go: () => go(finding),
                    });
                    return fix && { words: say(fix.words, fix.values), run: fix.run };
                  }}
                />
              ),
            },
          ]}
        />
      </div>
      {view.over ? (
        // A second way to close it, beside Escape and its button.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
        <div className={styles["scrim"]} data-inspector="" onClick={view.close} />
      ) : null}
    </>
  );
}
