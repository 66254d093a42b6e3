import { createSocket } from "node:dgram";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** Somebody outside of the application, on this computer, who waits for anything to arrive. */
export interface Outside {
  readonly port: number;
  /** Where it listens: another origin than any page of ours. */
  readonly address: string;
  /** How often something was sent here, by TCP or UDP. A connection without a word does not count. */
  readonly visits: () => number;
  readonly close: () => Promise<void>;
}

/** @param html the page that every address here shows */
export async function openOutside(
  html = "<!doctype html><title>Outside</title>",
): Promise<Outside> {
  let visits = 0;
  const server: Server = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html" }).end(html);
  });
  server.on("connection", (socket: Socket) => {
    socket.on("data", () => (visits += 1)).on("error", () => undefined);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const udp = createSocket("udp4").on("message", () => (visits += 1));
  udp.bind(port, "127.0.0.1");
  await once(udp, "listening");
  return {
    port,
    address: `http://127.0.0.1:${String(port)}`,
    visits: () => visits,
    async close() {
      udp.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
