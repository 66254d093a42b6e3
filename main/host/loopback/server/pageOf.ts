import type { IncomingMessage } from "node:http";

/** A page's own name for itself. It gives no right: it only tells who need not be told. */
export function pageOf(request: IncomingMessage): string {
  const page = request.headers["convener-page"];
  return typeof page === "string" ? page : "";
}
