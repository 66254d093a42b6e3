import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { readPageFile } from "#main/host/page/pageFiles.ts";
import { answerBody } from "./answerBody.ts";
import type { Behind } from "./behind.ts";
import { pageOf } from "./pageOf.ts";
import { refuseRequest } from "./requestGuard.ts";
import { beginStream, refuse, respond } from "./respond.ts";
import { routeOf, type Route } from "./routeOf.ts";
import { isSame } from "./sessions.ts";

/** Answers all requests: refuses first, and looks at nothing before. */
export function createRequestHandler(behind: Behind): RequestListener {
  return (request, response) => {
    answer(behind, request, response).catch((error: unknown) => {
      // A page that went away in the middle of its own request is no fault.
      if (request.complete) behind.report(error);
      refuse(response, 500);
    });
  };
}

async function answer(
  behind: Behind,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const route = routeOf(request.url ?? "");
  const status =
    refuseRequest(request, behind.origin(), route.demand) ?? refuseCaller(behind, route, request);
  if (status !== undefined) refuse(response, status);
  else if (route.kind === "page") await sendPage(behind.pageFolder, route.path, response);
  else if (route.kind === "events") {
    beginStream(response);
    behind.events.add(pageOf(request), response);
  } else {
    const answered = await answerBody(behind, route, request);
    if ("status" in answered) refuse(response, answered.status);
    else respond(response, answered.value);
  }
}

/** The page is for everybody who may ask at all, and a session asks for its own code. */
function refuseCaller(behind: Behind, route: Route, request: IncomingMessage): number | undefined {
  const { authorization, origin, "sec-fetch-site": site } = request.headers;
  if (behind.isEnding()) return 503;
  switch (route.kind) {
    case "page":
    case "session":
      return undefined;
    case "control":
      if (origin !== undefined || site !== undefined) return 403;
      return isSame(authorization ?? "", `Bearer ${behind.control.secret}`) ? undefined : 401;
    case "events":
      return behind.sessions.admits(authorization) ? undefined : 401;
    case "call":
      if (!behind.sessions.admits(authorization)) return 401;
      return behind.callNames.has(route.name) ? undefined : 404;
  }
}

async function sendPage(folder: string, path: string, response: ServerResponse): Promise<void> {
  const file = await readPageFile(folder, path);
  if (file) response.writeHead(200, file.headers).end(file.bytes);
  else refuse(response, 404);
}
