import { expect, it } from "vitest";
import { dayIn } from "#shared/picture/rights/day-in.ts";
import { judgeRights, type Use } from "#shared/picture/rights/judge-rights.ts";

const beirut = { action: "use", timeZone: "Asia/Beirut" } as const;
const at = (moment: string, more: Partial<Use> = {}): Use => ({
  ...beirut,
  at: Date.parse(moment),
  ...more,
});

const embargo = {
  rights: { terms: [{ effect: "deny", action: "use", until: "2026-11-20" }] },
} as const;
const expiry = {
  rights: { terms: [{ effect: "allow", action: "use", until: "2026-11-20" }] },
} as const;

it("ends an embargo with the end of its day, where the desk is", () => {
  // 23:59 and 00:01 in Beirut, two hours before UTC.
  expect(judgeRights(mutable(embargo), at("2026-11-20T21:59:00Z")).kind).toBe("embargoed");
  expect(judgeRights(mutable(embargo), at("2026-11-20T22:01:00Z")).kind).toBe("permitted");
});

it("ends a permission with the beginning of its day", () => {
  expect(judgeRights(mutable(expiry), at("2026-11-19T21:59:00Z")).kind).toBe("permitted");
  expect(judgeRights(mutable(expiry), at("2026-11-19T22:01:00Z"))).toEqual({
    kind: "expired",
    until: "2026-11-20",
  });
});

it("lets a ban win over a permission", () => {
  const rights = {
    terms: [
      { effect: "allow" as const, action: "use" },
      { effect: "deny" as const, action: "social" },
    ],
  };
  expect(judgeRights({ rights }, at("2026-11-20T12:00:00Z", { action: "social" })).kind).toBe(
    "denied",
  );
  expect(judgeRights({ rights }, at("2026-11-20T12:00:00Z", { action: "print" })).kind).toBe(
    "permitted",
  );
});

it("keeps a picture out of a territory, and out of everywhere with it", () => {
  const rights = { terms: [{ effect: "deny" as const, action: "use", territory: "Spain" }] };
  const kind = (territory?: string): string =>
    judgeRights(
      { rights },
      at("2026-11-20T12:00:00Z", territory === undefined ? {} : { territory }),
    ).kind;
  expect([kind("spain"), kind("France"), kind()]).toEqual(["denied", "permitted", "denied"]);
});

it("waits for a permission that has not begun", () => {
  const rights = { terms: [{ effect: "allow" as const, action: "use", from: "2026-12-01" }] };
  expect(judgeRights({ rights }, at("2026-11-20T12:00:00Z")).kind).toBe("not-yet");
});

it("permits what nobody has said anything of, and not what nobody has rights to", () => {
  expect(judgeRights({}, at("2026-11-20T12:00:00Z")).kind).toBe("permitted");
  expect(judgeRights({ rights: { category: "no-rights" } }, at("2026-11-20T12:00:00Z")).kind).toBe(
    "no-rights",
  );
});

it("knows the day in a time zone, and takes UTC for a zone it does not know", () => {
  const moment = Date.parse("2026-11-20T23:30:00Z");
  expect([
    dayIn("Asia/Beirut", moment),
    dayIn("America/New_York", moment),
    dayIn("Mars/Base", moment),
  ]).toEqual(["2026-11-21", "2026-11-20", "2026-11-20"]);
});

function mutable(picture: typeof embargo | typeof expiry): Parameters<typeof judgeRights>[0] {
  return { rights: { terms: picture.rights.terms.map((term) => ({ ...term })) } };
}
