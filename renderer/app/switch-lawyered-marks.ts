import { formatMessage } from "#shared/messages/messages.ts";
import { tell } from "../ui/toast/toasts.ts";
import { interfaceLocale, type DeskWindow } from "./create-desk-window.ts";

/** Marks what changed since "as lawyered", or stops marking it, and says which. */
export function switchLawyeredMarks({ deskState, versionDesks }: DeskWindow): void {
  const { lawyeredDesk } = versionDesks;
  const { lawyered, isShown } = lawyeredDesk.store.getState();
  const say = (key: "none" | "on" | "off"): void =>
    tell({
      text: formatMessage(interfaceLocale(deskState), `versions.lawyered-${key}`),
      topic: "versions",
    });
  if (typeof lawyered !== "object") {
    say("none");
    return;
  }
  lawyeredDesk.show(!isShown);
  say(isShown ? "off" : "on");
}
