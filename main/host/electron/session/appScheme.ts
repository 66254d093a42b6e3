import type { Protocol } from "electron";
import { pageHeaders } from "../../page/contentSecurityPolicy.ts";
import { readPageFile } from "../../page/pageFiles.ts";

const SCHEME = "app";
const HOST = "convener";

export const APP_ORIGIN = `${SCHEME}://${HOST}`;
/** The one page of the application. */
export const PAGE_URL = `${APP_ORIGIN}/`;

/** Before the application is ready: afterwards Electron takes no more schemes. */
export function registerAppScheme(protocol: Pick<Protocol, "registerSchemesAsPrivileged">): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page, with its policy on every answer, and nothing else. */
export function registerAppFiles(protocol: Pick<Protocol, "handle">, folder: string): void {
  protocol.handle(SCHEME, async (request) => {
    const { host, pathname } = new URL(request.url);
    const isAsked = host === HOST && (request.method === "GET" || request.method === "HEAD");
    const file = isAsked ? await readPageFile(folder, pathname) : undefined;
    // An empty document of our origin has the policy too.
    if (!file) return new Response(null, { status: 404, headers: { ...pageHeaders } });
    return new Response(file.bytes, { headers: { ...file.headers } });
  });
}

/** Whether an address is the application's page, wherever in it. */
export function isPage(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === `${SCHEME}:` && url.host === HOST && url.pathname === "/";
}
