import { MAX_FILE_BYTES } from "#core/host/grantedFile.ts";
import { WIRE_TYPE, type Demand } from "./requestGuard.ts";

/** What a path asks for, and what it demands. */
export type Route =
  | { readonly kind: "page"; readonly path: string; readonly demand: Demand }
  | { readonly kind: "events"; readonly demand: Demand }
  | ({ readonly kind: "session" | "control" } & WithBody)
  | ({ readonly kind: "call"; readonly name: string } & WithBody);

interface WithBody {
  readonly demand: Demand;
  /** Of the body, in bytes. */
  readonly limit: number;
}

const get: Demand = { method: "GET" };
const post: Demand = { method: "POST", contentType: WIRE_TYPE };

/** A code or a few paths. */
const SMALL = 64 * 1024;
/** The largest file as base64, and room for what is around it. */
const LARGE = Math.ceil(MAX_FILE_BYTES / 3) * 4 + 1024 * 1024;

/** The route of a request's target. Whatever is no route of ours may be a file of the page. */
export function routeOf(target: string): Route {
  const [path = ""] = target.split("?", 1);
  if (path === "/events") return { kind: "events", demand: get };
  if (path === "/session") return { kind: "session", demand: post, limit: SMALL };
  if (path === "/control") return { kind: "control", demand: post, limit: SMALL };
  const name = /^\/call\/([A-Za-z]{1,40})$/.exec(path)?.[1];
  if (name !== undefined) return { kind: "call", name, demand: post, limit: LARGE };
  return { kind: "page", path, demand: get };
}
