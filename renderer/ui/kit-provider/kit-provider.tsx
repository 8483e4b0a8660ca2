import type { ReactNode } from "react";
import { CSPProvider } from "@base-ui/react/csp-provider";
import { DirectionProvider } from "@base-ui/react/direction-provider";
import { directionOfLocale } from "../messages/direction-of-locale.ts";
import type { Locale } from "#shared/messages/locale.ts";
import type { Numerals } from "#shared/messages/numerals.ts";
import { MessagesProvider } from "../messages/messages-provider.tsx";
import { ToastArea } from "../toast/toast-area.tsx";

/** What every control of the kit needs round it: the language, its direction, and the place of toasts. */
export function KitProvider(props: {
  readonly locale: Locale;
  readonly numerals?: Numerals;
  readonly children: ReactNode;
}): ReactNode {
  return (
    // The page's policy refuses style elements; the kit brings its own styles.
    <CSPProvider disableStyleElements>
      <DirectionProvider direction={directionOfLocale(props.locale)}>
        <MessagesProvider locale={props.locale} numerals={props.numerals ?? "latn"}>
          {props.children}
          <ToastArea />
        </MessagesProvider>
      </DirectionProvider>
    </CSPProvider>
  );
}
