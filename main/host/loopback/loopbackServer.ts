import { createServer } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { projectFolder } from "#main/services/projectFolder.ts";
import type { Behind } from "./server/behind.ts";
import { listenOnKeptPort, type PortMemory } from "./server/listenOnKeptPort.ts";
import { createRequestHandler } from "./server/requestHandler.ts";

/** Where `npm run build` puts the page. */
export const pageFolder = join(projectFolder, "out", "renderer");

/** The server, once it listens. */
export interface LoopbackServer {
  readonly port: number;
  readonly origin: string;
  /** Lets what is being answered be answered, for a second at most. */
  readonly close: () => Promise<void>;
}

const LAST_ANSWERS_MS = 1_000;

export async function openLoopbackServer(
  behind: Omit<Behind, "origin" | "pageFolder">,
  memory: PortMemory,
): Promise<LoopbackServer> {
  let origin = "";
  const handler = createRequestHandler({ ...behind, pageFolder, origin: () => origin });
  const server = createServer(handler);
  const port = await listenOnKeptPort(server, memory, Math.random);
  origin = `http://127.0.0.1:${port}`;
  return {
    port,
    origin,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      // A connection that has had its answer stays open for the next request.
      const idle = setInterval(() => server.closeIdleConnections(), 20);
      await Promise.race([closed, pause(LAST_ANSWERS_MS, undefined, { ref: false })]);
      clearInterval(idle);
      server.closeAllConnections();
    },
  };
}
