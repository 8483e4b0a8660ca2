import { useCallback, useEffect, useState } from "react";

/** The one place where a bug outside of drawing ends: what was thrown and caught by nobody, or null. */
export function useCrashHandler(): { readonly cause: unknown; readonly putAway: () => void } {
  const [cause, setCause] = useState<unknown>(null);
  useEffect(() => {
    const onError = (event: ErrorEvent): void => {
      // The browser's own remark about layout, not an error of anybody's.
      if (event.message.startsWith("ResizeObserver loop")) return;
      setCause(event.error ?? event.message);
    };
    const onRejection = (event: PromiseRejectionEvent): void => setCause(event.reason);
    window.addEventListener("error", onError);
    window.addEventListener("unhandledrejection", onRejection);
    return () => {
      window.removeEventListener("error", onError);
      window.removeEventListener("unhandledrejection", onRejection);
    };
  }, []);
  return { cause, putAway: useCallback(() => setCause(null), []) };
}
