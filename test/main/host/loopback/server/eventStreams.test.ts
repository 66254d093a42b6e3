import { once } from "node:events";
import { createServer, get, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setImmediate as nextTask } from "node:timers/promises";
import { expect, it } from "vitest";
import { createEventStreams } from "#main/host/loopback/server/eventStreams.ts";

it("says nothing more to a page once the streams are closed", async () => {
  const events = createEventStreams(() => undefined);
  const faults: unknown[] = [];
  const server = createServer((_, response: ServerResponse) => {
    response.on("error", (error) => faults.push(error));
    events.add("page", response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const request = get({ host: "127.0.0.1", port });
  await once(request, "response");

  events.close();
  events.tellOne({ kind: "command", command: "undo" });
  await nextTask();
  expect(faults).toEqual([]);
  expect(events.count()).toBe(0);
  server.closeAllConnections();
  server.close();
});
