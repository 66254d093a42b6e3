import type { Request as PageRequest, Route } from "playwright-core";
import type { Addresses } from "./addresses.ts";
import type { DoubleRecord } from "./doubleRecord.ts";
import type { Navigation } from "./navigation.ts";
import type { Protocols } from "./protocol.ts";
import type { Sessions } from "./session.ts";

interface RoutingPorts {
  readonly addresses: Addresses;
  readonly protocols: Protocols;
  readonly sessions: Sessions;
  readonly navigation: Navigation;
  readonly record: DoubleRecord;
}

/** Answers each request of each page by the application's protocol handlers, and nothing else. */
export function createRouting(ports: RoutingPorts): (route: Route) => Promise<void> {
  return async (route) => {
    try {
      await answer(ports, route);
    } catch (error) {
      process.stderr.write(`electron double: ${route.request().url()}: ${String(error)}\n`);
      // The page may be gone.
      await route.abort("failed").catch(() => undefined);
    }
  };
}

async function answer(ports: RoutingPorts, route: Route): Promise<void> {
  const { addresses, protocols, sessions, navigation, record } = ports;
  const request = route.request();
  const url = addresses.fromPage(request.url());
  if (request.isNavigationRequest() && !(await navigation.mayNavigate(request))) {
    return route.abort("aborted");
  }
  const resourceType = resourceTypeOf(request);
  if (await sessions.isCancelled({ url, method: request.method(), resourceType })) {
    return route.abort("blockedbyclient");
  }
  const handler = protocols.handlerOf(url.slice(0, url.indexOf(":")));
  if (!handler) {
    record.network.push(url);
    return route.abort("internetdisconnected");
  }
  const response = await handler(toHandlerRequest(request, url));
  const target = response.headers.get("location");
  if (target !== null && request.isNavigationRequest()) {
    if (!navigation.mayRedirect(request, target)) return route.abort("aborted");
  }
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

function toHandlerRequest(request: PageRequest, url: string): Request {
  const method = request.method();
  const body = ["GET", "HEAD"].includes(method) ? null : request.postDataBuffer();
  const headers = request.headers();
  return new Request(url, { method, headers, ...(body && { body: new Uint8Array(body) }) });
}

/** Electron's word for what a request is for. */
function resourceTypeOf(request: PageRequest) {
  const types = {
    document: "mainFrame",
    stylesheet: "stylesheet",
    image: "image",
    font: "font",
    script: "script",
    fetch: "xhr",
    xhr: "xhr",
    media: "media",
    websocket: "webSocket",
  } as const;
  const type = request.resourceType();
  return type in types ? types[type as keyof typeof types] : "other";
}
