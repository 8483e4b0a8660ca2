import type { ClientLink } from "@orpc/client";

export type Link = ClientLink<Record<never, never>>;

/** Opens one line to the desk. `opened` and `closed` are called at most once each. */
export type OpenLink = (events: {
  readonly opened: () => void;
  readonly closed: () => void;
}) => Link;
