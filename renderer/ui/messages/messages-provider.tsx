import { createContext, type ReactNode } from "react";
import type { Locale } from "#shared/messages/messages.ts";

export const LocaleContext = createContext<Locale>("en");

/** Gives everything below it the language of the interface. */
export function MessagesProvider(props: {
  readonly locale: Locale;
  readonly children: ReactNode;
}): ReactNode {
  return <LocaleContext value={props.locale}>{props.children}</LocaleContext>;
}
