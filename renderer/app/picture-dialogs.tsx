import { useMemo, type ReactNode } from "react";
import { useStore } from "zustand";
import { cleaningRulesOf } from "#shared/picture/cleaning/cleaning-rules-of.ts";
import type { CleaningRule } from "#shared/picture/cleaning/cleaning-rule.ts";
import { thumbnailAddress } from "../desk-client/picture-address.ts";
import { CreditForm } from "../features/credit/credit-form.tsx";
import { CreditRulesDialog } from "../features/credit-rules/credit-rules-dialog.tsx";
import type { DeskWindow } from "./create-desk-window.ts";
import { useCreditStyle } from "./use-credit-style.ts";

const none: readonly CleaningRule[] = [];

/** The dialogs about pictures: what is known of one, and what the cleaning rules make of all. */
export function PictureDialogs(props: {
  readonly deskWindow: DeskWindow;
  readonly focusAfter: () => HTMLElement | null;
}): ReactNode {
  const { deskState, creditDesk, rulesDesk } = props.deskWindow;
  const { creditFormat } = useCreditStyle(props.deskWindow);
  const own = useStore(deskState.store, ({ desk }) => desk?.house.creditRules ?? none);
  const rules = useMemo(() => cleaningRulesOf(own), [own]);
  return (
    <>
      <CreditForm
        creditDesk={creditDesk}
        creditFormat={creditFormat}
        rules={rules}
        pictureUrl={thumbnailAddress}
        focusAfter={props.focusAfter}
      />
      <CreditRulesDialog rulesDesk={rulesDesk} focusAfter={props.focusAfter} />
    </>
  );
}
