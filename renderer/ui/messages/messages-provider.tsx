import { createContext, type ReactNode } from "react";
import type { Locale } from "#shared/messages/locale.ts";
import type { Numerals } from "#shared/messages/numerals.ts";

export const LocaleContext = createContext<Locale>("en");
/** The digits that are said now; another one is another way to say the same. */
export const NumeralsContext = createContext<Numerals>("latn");

/** Gives everything below it the language of the interface. */
export function MessagesProvider(props: {
  readonly locale: Locale;
  readonly numerals: Numerals;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <LocaleContext value={props.locale}>
      <NumeralsContext value={props.numerals}>{props.children}</NumeralsContext>
    </LocaleContext>
  );
}
