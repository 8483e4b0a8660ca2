import { expect, it } from "vitest";
import { toCssText } from "../../../../../renderer/features/canvas/to-css-text.ts";

it("lets no sign of a dateline end the string it stands in", () => {
  expect(toCssText('PORT "X"\\\n} * { display: none')).toBe(
    '"PORT \\"X\\"\\\\ } * { display: none"',
  );
});
