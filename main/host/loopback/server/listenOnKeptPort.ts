import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { systemCode } from "#main/services/fs/attempt.ts";

/** Where the port is remembered, so that the page keeps its origin, and with it what it stores. */
export interface PortMemory {
  readonly read: () => Promise<number | undefined>;
  readonly write: (port: number) => Promise<void>;
}

/** Below those that systems give out by themselves, so that it is free also tomorrow. */
const FIRST = 21_000;
const LAST = 31_999;
const ATTEMPTS = 50;

/**
 * Listens on 127.0.0.1 at the port of last time, or at another one where that is taken, which is then
 * remembered. Throws what the system says where no port is to be had.
 *
 * @param chance a number from 0 up to 1
 */
export async function listenOnKeptPort(
  server: Server,
  memory: PortMemory,
  chance: () => number,
): Promise<number> {
  const kept = await memory.read();
  if (kept !== undefined && isPort(kept) && (await listen(server, kept))) return kept;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const port = FIRST + Math.floor(chance() * (LAST - FIRST + 1));
    if (!(await listen(server, port))) continue;
    await memory.write(port);
    return port;
  }
  // A crowded computer: whatever the system has.
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;
  await memory.write(port);
  return port;
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port >= 1024 && port <= 65_535;
}

/** Whether the port was free; throws for other errors than that. */
async function listen(server: Server, port: number): Promise<boolean> {
  try {
    server.listen({ host: "127.0.0.1", port, exclusive: true });
    await once(server, "listening");
    return true;
  } catch (error) {
    if (taken.has(systemCode(error))) return false;
    throw error;
  }
}

/** Windows keeps ranges of ports to itself and answers `EACCES` for them. */
const taken: ReadonlySet<string> = new Set(["EADDRINUSE", "EACCES"]);
