import { localeOf } from "#shared/messages/locale.ts";
import { formatMessage } from "#shared/messages/messages.ts";

/** The page for whoever comes without a session: how to get in, in the language they read. */
export function noSessionPage(acceptLanguage: string | undefined): string {
  const locale = localeOf(acceptLanguage?.trim() ?? "");
  const title = formatMessage(locale, "host.no-session-title");
  const words = formatMessage(locale, "host.no-session");
  return `<!doctype html>
<html lang="${locale}" dir="${locale === "ar" ? "rtl" : "ltr"}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(words)}</p>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
