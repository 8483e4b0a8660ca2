import type { carriers as english } from "../en/carriers.ts";

export const carriers: Record<keyof typeof english, string> = {};
