import { describe, expect, it } from "vitest";
import { localeOf } from "../../../../shared/messages/locale.ts";

describe("localeOf", () => {
  it.each(["ar", "ar-EG", "AR-eg", "ar_EG.UTF-8", "ar.UTF-8"])("answers Arabic for %s", (tag) => {
    expect(localeOf(tag)).toBe("ar");
  });

  it.each(["", "C", "en_GB.UTF-8", "arn", "fr-AR"])("answers English for %s", (tag) => {
    expect(localeOf(tag)).toBe("en");
  });
});
