import { randomInt } from "node:crypto";
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * The ports to try, in this order. The first ones of a library are below those that systems hand to
 * outgoing connections (from 32768 on Linux, RFC 6335 says 49152): nobody takes one by chance while
 * its host is away, and a page that calls a host that is not there cannot be connected to itself.
 * @param wanted the only one that will do, if somebody asked for it
 */
export function portsFor(wanted: number | undefined, kept: number | undefined): readonly number[] {
  if (wanted !== undefined) return [wanted];
  const free = Array.from({ length: 8 }, () => randomInt(20_000, 30_000));
  return [...(kept === undefined ? [] : [kept]), ...free, 0];
}

/** Listens on the first of the ports that is free; answers which, or null for none. */
export async function listenOn(server: Server, ports: readonly number[]): Promise<number | null> {
  for (const port of ports) {
    server.listen(port, "127.0.0.1");
    try {
      await once(server, "listening");
      return (server.address() as AddressInfo).port;
    } catch (cause) {
      if (!hasCode(cause, "EADDRINUSE") && !hasCode(cause, "EACCES")) throw cause;
    }
  }
  return null;
}

function hasCode(cause: unknown, code: string): boolean {
  return cause instanceof Error && "code" in cause && cause.code === code;
}
