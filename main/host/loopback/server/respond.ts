import type { ServerResponse } from "node:http";
import { pageHeaders } from "#main/host/page/contentSecurityPolicy.ts";
import { toWire } from "#core/host/wire.ts";
import { WIRE_TYPE } from "./requestGuard.ts";

const wireHeaders = {
  ...pageHeaders,
  "cache-control": "no-store",
  "content-type": WIRE_TYPE,
};

/** Answers with a value. */
export function respond(response: ServerResponse, value: unknown): void {
  response.writeHead(200, wireHeaders).end(toWire(value));
}

/** Answers with a status and no word: whoever is refused learns nothing. */
export function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  // What is left of the body is not waited for.
  response.writeHead(status, { ...pageHeaders, connection: "close", "content-length": "0" });
  response.end(() => response.req.destroy());
}

/** Begins an answer that goes on as long as both sides live: one line for each event. */
export function beginStream(response: ServerResponse): void {
  response.writeHead(200, { ...wireHeaders, "content-type": "application/x-ndjson" });
}
