import { use, useCallback } from "react";
import type { Locale } from "#shared/messages/locale.ts";
import { formatMessage, type MessageKey, type MessageValues } from "#shared/messages/messages.ts";
import { LocaleContext, NumeralsContext } from "./messages-provider.tsx";

/** Writes a message in the language of the interface. */
export type Say = (key: MessageKey, values?: MessageValues) => string;

/** The words of the interface, and the language they are in. */
export function useMessages(): { readonly say: Say; readonly locale: Locale } {
  const locale = use(LocaleContext);
  const numerals = use(NumeralsContext);
  // Another `say` for other digits, so that whatever was worked out with the old ones is said anew.
  // oxlint-disable-next-line react/exhaustive-deps
  const say = useCallback<Say>((...said) => formatMessage(locale, ...said), [locale, numerals]);
  return { say, locale };
}
