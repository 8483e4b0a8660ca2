import { useEffect, type RefObject } from "react";

/** After so long without a key, a writer is taken to look up. */
const pause = 3000;
/** Who only puts a word right is not writing: nothing fades for less than this, in ms from the first key. */
const underWay = 2000;

/**
 * Lets everything round the page fade while somebody writes on it, and brings it back when they
 * pause, move the pointer, or go elsewhere. A mark on the window and a rule of its style sheet:
 * nothing is drawn anew on a key.
 */
export function useQuietChrome(frame: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isWriting = false;
    let began: number | null = null;
    const look = (writing: boolean): void => {
      if (isWriting === writing) return;
      isWriting = writing;
      frame.current?.toggleAttribute("data-writing", writing);
    };
    const back = (): void => {
      clearTimeout(timer);
      began = null;
      look(false);
    };
    const onInput = (event: Event): void => {
      const isPage = event.target instanceof HTMLElement && event.target.isContentEditable;
      if (!isPage) return;
      began ??= event.timeStamp;
      look(event.timeStamp - began > underWay);
      clearTimeout(timer);
      timer = setTimeout(back, pause);
    };
    const onFocus = (event: FocusEvent): void => {
      if (event.target instanceof HTMLElement && !event.target.isContentEditable) back();
    };
    window.addEventListener("beforeinput", onInput);
    window.addEventListener("pointermove", back);
    window.addEventListener("focusin", onFocus);
    window.addEventListener("blur", back);
    return () => {
      back();
      window.removeEventListener("beforeinput", onInput);
      window.removeEventListener("pointermove", back);
      window.removeEventListener("focusin", onFocus);
      window.removeEventListener("blur", back);
    };
  }, [frame]);
}
