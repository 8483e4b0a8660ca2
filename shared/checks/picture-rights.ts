import { type House, usualHouse } from "../house/house.ts";
import { usesOfHouse } from "../house/uses-of-house.ts";
import type { UnsavedPicture } from "../picture/picture.ts";
import { judgeRights, type Judgement } from "../picture/rights/judge-rights.ts";
import type { Check } from "./check.ts";
import { findInUses } from "./find-in-uses.ts";

/** A picture that may not be used, or not by what the house does with it. */
export const deniedPicture = rightsCheck("picture-denied", (judgement) => {
  if (judgement.kind === "no-rights") return {};
  return judgement.kind === "denied" ? {} : null;
});

/** A picture under an embargo, which ends with the end of its day. */
export const embargoedPicture = rightsCheck("picture-embargoed", (judgement) =>
  judgement.kind === "embargoed" ? { until: judgement.until } : null,
);

/** A picture whose permission has ended, which it does with the beginning of its day. */
export const expiredPicture = rightsCheck("picture-expired", (judgement) =>
  judgement.kind === "expired" ? { until: judgement.until } : null,
);

/** A picture whose permission has yet to begin. */
export const earlyPicture = rightsCheck("picture-not-yet", (judgement) =>
  judgement.kind === "not-yet" ? { from: judgement.from } : null,
);

function rightsCheck(
  check: "picture-denied" | "picture-embargoed" | "picture-expired" | "picture-not-yet",
  facts: (judgement: Judgement) => Readonly<Record<string, string>> | null,
): Check {
  return findInUses(check, "stop", (_, record, { now, rights }) =>
    record === undefined ? null : facts(judgeForHouse(record, now, rights)),
  );
}

/** The first judgement, of those on all that the house does with pictures, that does not permit it. */
export function judgeForHouse(
  record: UnsavedPicture,
  at: number,
  rights: Partial<House["rights"]> = {},
): Judgement {
  for (const use of usesOfHouse({ ...usualHouse.rights, ...rights }, at)) {
    const judgement = judgeRights(record, use);
    if (judgement.kind !== "permitted") return judgement;
  }
  return { kind: "permitted" };
}
