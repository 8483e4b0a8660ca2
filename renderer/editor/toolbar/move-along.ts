/** Moves the focus along the buttons of a bar with the arrow keys; Escape closes the bar. */
export function moveAlong(event: React.KeyboardEvent<HTMLElement>, close: () => void): void {
  const buttons = [...event.currentTarget.querySelectorAll("button")];
  const current = buttons.findIndex((button) => button === document.activeElement);
  const isRightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
  const step = { ArrowRight: isRightToLeft ? -1 : 1, ArrowLeft: isRightToLeft ? 1 : -1 }[event.key];
  if (event.key === "Escape") close();
  else if (step === undefined) return;
  else buttons.at((current + step) % buttons.length)?.focus();
  event.preventDefault();
  event.stopPropagation();
}
