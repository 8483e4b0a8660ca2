import type { Session } from "electron";
import { isOwnAddress } from "./own-address.ts";

// Copying is a button's work; nothing else that a page can ask for is needed here.
const granted = "clipboard-sanitized-write";

/** Answers every request for a permission, and every question whether one is held: no, but for copying. */
export function guardPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(permission === granted && isOwnAddress(details.requestingUrl));
  });
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => permission === granted && isOwnAddress(origin),
  );
  session.setDevicePermissionHandler(() => false);
}
