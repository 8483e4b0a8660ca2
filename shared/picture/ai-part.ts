import type { UnsavedPicture } from "./picture.ts";

// IPTC NewsCodes, Digital Source Type: "Created using Generative AI", "Edited using Generative AI",
// "Composite including generative AI elements".
const parts = new Map([
  ["trainedalgorithmicmedia", "made"],
  ["compositewithtrainedalgorithmicmedia", "altered"],
  ["compositesynthetic", "altered"],
] as const);

/**
 * What of a picture is a machine's: all of it, a part, or nothing that anybody has said. The kind of
 * its source says so first, then its rights category, then the fields in which AI systems name themselves.
 */
export function aiPartOf({
  digitalSourceType,
  rights,
  ai,
}: Pick<UnsavedPicture, "digitalSourceType" | "rights" | "ai">): "made" | "altered" | null {
  const ending = digitalSourceType?.trim().split("/").at(-1)?.toLowerCase() ?? "";
  const said = [...parts].find(([name]) => name === ending)?.[1];
  if (said !== undefined) return said;
  if (rights?.category === "ai-generated") return "made";
  if (rights?.category === "ai-edited") return "altered";
  // Who names the system and not what it did has at least had it alter the picture.
  const system = `${ai?.system ?? ""}${ai?.prompt ?? ""}`.trim();
  return ending === "" && system !== "" ? "altered" : null;
}
