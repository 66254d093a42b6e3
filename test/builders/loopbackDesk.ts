import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type IncomingMessage, type OutgoingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEventStreams, type EventStreams } from "#main/host/loopback/server/eventStreams.ts";
import { createRequestHandler } from "#main/host/loopback/server/requestHandler.ts";
import { createSessions } from "#main/host/loopback/server/sessions.ts";
import type { Behind } from "#main/host/loopback/server/behind.ts";

/** A loopback server with a page of one file, and all means to send it what a browser never would. */
export interface LoopbackDesk {
  readonly origin: string;
  readonly token: string;
  readonly mintCode: () => string;
  readonly events: EventStreams;
  /** What calls have reached the dispatch. */
  readonly reached: readonly string[];
  readonly faults: readonly unknown[];
  readonly send: (path: string, sending?: Sending) => Promise<Received>;
  readonly open: (path: string, sending?: Sending) => Promise<IncomingMessage>;
  readonly close: () => Promise<void>;
}

export interface Sending {
  readonly method?: string;
  /** `undefined` takes a header away that would be sent otherwise. */
  readonly headers?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body?: string | Uint8Array;
}

export interface Received {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly text: string;
}

export const SECRET = "the secret of this launch";

export async function openLoopbackDesk(
  answers: Pick<Behind, "dispatch" | "callNames"> & Partial<Behind>,
): Promise<LoopbackDesk> {
  const folder = mkdtempSync(join(tmpdir(), "loopback-"));
  const pageFolder = join(folder, "page");
  mkdirSync(pageFolder);
  writeFileSync(join(pageFolder, "index.html"), "<!doctype html>the page");
  writeFileSync(join(folder, "outside.html"), "not for pages");
  const sessions = createSessions(randomBytes);
  const events = createEventStreams(() => undefined);
  const reached: string[] = [];
  const faults: unknown[] = [];
  let origin = "";
  const handler = createRequestHandler({
    sessions,
    events,
    pageFolder,
    origin: () => origin,
    isEnding: () => false,
    control: { secret: SECRET, takeOver: () => Promise.resolve() },
    report: (error) => faults.push(error),
    ...answers,
    dispatch(name, args) {
      reached.push(String(name));
      return answers.dispatch(name, args);
    },
  });
  const server = createServer(handler);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;

  const open = async (path: string, { method = "GET", headers = {}, body }: Sending = {}) => {
    const all = Object.entries(headers).filter(([, value]) => value !== undefined);
    const outgoing = request({
      host: "127.0.0.1",
      port,
      path,
      method,
      headers: Object.fromEntries(all) as OutgoingHttpHeaders,
    });
    // The server may hang up while a body that is too large is still being sent.
    outgoing.on("error", () => undefined);
    outgoing.end(body);
    const [response] = (await once(outgoing, "response")) as [IncomingMessage];
    return response;
  };

  return {
    origin,
    token: sessions.exchange(sessions.mintCode()) ?? "",
    mintCode: sessions.mintCode,
    events,
    reached,
    faults,
    open,
    async send(path, sending) {
      const response = await open(path, sending);
      const chunks: Uint8Array[] = [];
      for await (const chunk of response) chunks.push(chunk as Uint8Array);
      const text = Buffer.concat(chunks).toString();
      return { status: response.statusCode ?? 0, headers: response.headers, text };
    },
    async close() {
      events.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
      rmSync(folder, { recursive: true });
    },
  };
}
