import { use, useCallback } from "react";
import {
  formatMessage,
  type Locale,
  type MessageKey,
  type MessageValues,
} from "#shared/messages/messages.ts";
import { LocaleContext } from "./messages-provider.tsx";

/** Writes a message in the language of the interface. */
export type Say = (key: MessageKey, values?: MessageValues) => string;

/** The words of the interface, and the language they are in. */
export function useMessages(): { readonly say: Say; readonly locale: Locale } {
  const locale = use(LocaleContext);
  const say = useCallback<Say>((key, values) => formatMessage(locale, key, values), [locale]);
  return { say, locale };
}
