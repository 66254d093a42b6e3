import type { IncomingMessage } from "node:http";
import { parseWire } from "#core/host/wire.ts";
import { ok } from "#core/model/result.ts";
import type { Behind } from "./behind.ts";
import { pageOf } from "./pageOf.ts";
import { readBody } from "./readBody.ts";
import type { Route } from "./routeOf.ts";
import { tellOthers } from "./tellOthers.ts";

/** A value for the page, or the status of a refusal. */
type Answered = { readonly value: unknown } | { readonly status: number };

/** Answers a request that brings something, once it was found to come from our page. */
export async function answerBody(
  behind: Behind,
  route: Extract<Route, { limit: number }>,
  request: IncomingMessage,
): Promise<Answered> {
  const text = await readBody(request, route.limit);
  if (text === undefined) return { status: 413 };
  const body = parseWire(text);
  if (!body.ok) return { status: 400 };
  switch (route.kind) {
    case "session":
      return openSession(behind, body.value);
    case "control":
      return takeOver(behind, body.value);
    case "call": {
      // Another page may be at work on the plan, which then stays open until the host ends.
      if (route.name === "closePlan" && behind.events.count() > 1) return { value: ok(undefined) };
      const answered = await behind.dispatch(route.name, body.value);
      const call = { name: route.name, args: body.value, answered };
      tellOthers(behind.events, call, pageOf(request));
      return { value: answered };
    }
  }
}

function openSession({ sessions }: Behind, code: unknown): Answered {
  const token = typeof code === "string" ? sessions.exchange(code) : undefined;
  return token === undefined ? { status: 401 } : { value: { token } };
}

async function takeOver({ control }: Behind, files: unknown): Promise<Answered> {
  if (!isTexts(files)) return { status: 400 };
  await control.takeOver(files);
  return { value: "taken" };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
