import type { IncomingMessage } from "node:http";

/** What a route demands of a request, besides that it comes from our own page. */
export interface Demand {
  readonly method: "GET" | "POST";
  /** Exactly this, for a request that has a body. */
  readonly contentType?: string;
}

/** What is sent and received: JSON, and nothing that a form of another page could send. */
export const WIRE_TYPE = "application/json";

/**
 * The status with which a request is refused, before anything of it is looked at; `undefined` where it
 * may go on.
 *
 * A page of another site that has its name point to this computer (DNS rebinding) has another Host;
 * one that just sends requests here has another Origin and says `cross-site`. A program on this
 * computer can say anything: for that there is the token.
 */
export function refuseRequest(
  request: IncomingMessage,
  origin: string,
  demand: Demand,
): number | undefined {
  if (!isForUs(request, origin)) return 403;
  if (request.method !== demand.method) return 405;
  if (demand.contentType !== undefined) {
    if (single(request, "content-type") !== demand.contentType) return 415;
    if (request.headers["content-encoding"] !== undefined) return 415;
  }
  return undefined;
}

function isForUs(request: IncomingMessage, origin: string): boolean {
  if (single(request, "host") !== origin.slice("http://".length)) return false;
  const from = request.headersDistinct["origin"];
  if (from !== undefined && (from.length !== 1 || from[0] !== origin)) return false;
  // A browser that does not send it yet is left to the other checks.
  const site = request.headersDistinct["sec-fetch-site"];
  return site === undefined || (site.length === 1 && sites.has(site[0] ?? ""));
}

/** `none`: somebody typed the address, or the browser was started with it. */
const sites: ReadonlySet<string> = new Set(["same-origin", "none"]);

/** A header that is there once. Of two, who knows which one somebody else has looked at. */
function single(request: IncomingMessage, name: string): string | undefined {
  const values = request.headersDistinct[name];
  return values?.length === 1 ? values[0] : undefined;
}
