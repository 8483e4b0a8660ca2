import type { ContractRouterClient } from "@orpc/contract";
// Only the type: the contract's validators stay in the desk's process and out of the page.
import type { contract } from "#shared/desk-api/contract.ts";

/** The desk as the page calls it. */
export type DeskClient = ContractRouterClient<typeof contract>;

/** Whether the desk can be heard. */
export type Connection = "connecting" | "open" | "lost";

/** The line to the desk: the client, and whether anybody is at the other end. */
export type DeskLine = {
  readonly desk: DeskClient;
  readonly connection: () => Connection;
  /** Calls back at every change; answers how to stop. */
  readonly onConnection: (listener: (connection: Connection) => void) => () => void;
};
