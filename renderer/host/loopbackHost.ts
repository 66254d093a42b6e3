import { planCallSchemas } from "#core/host/callSchemas.ts";
import type { ComputerCalls, Host, PlanCalls } from "#core/host/contract.ts";
import { ok } from "#core/model/result.ts";
import { createBrowserFiles } from "./browserFiles.ts";
import { createBrowserCalls } from "./loopback/browserCalls.ts";
import { createBrowserPicking } from "./loopback/browserPicking.ts";
import { createCallProcess, type CallProcess } from "./loopback/callProcess.ts";
import { followEventStream, type Said } from "./loopback/eventStream.ts";
import { launchSession } from "./loopback/launchSession.ts";
import { createListeners } from "./loopback/listeners.ts";
import { showStartAgain } from "./loopback/showStartAgain.ts";

/**
 * The host behind HTTP on this computer. A page whose address was used before, or is of an earlier
 * launch, says so and stays without a host: the promise then never settles.
 */
export async function connectLoopbackHost(): Promise<Host> {
  const page = window;
  const fetch = (path: string, request: RequestInit) =>
    page.fetch(path, { ...request, cache: "no-store", credentials: "omit", redirect: "error" });
  const token = await launchSession({ ...pick(page), fetch });
  const identity = crypto.randomUUID();
  const headers = () => ({ authorization: `Bearer ${token ?? ""}`, "convener-page": identity });
  const call = createCallProcess({ fetch, headers });
  if (!(await answers(call))) {
    showStartAgain(page.document);
    return new Promise(() => {});
  }
  const { subscribe, tell } = createListeners();
  const onSaid = (said: Said) => {
    if (said.kind === "show") page.focus();
    else tell(said);
  };
  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  const now = () => performance.now();
  // Nobody is left to save anything: the browser asks where something is unsaved.
  const onGone = () => page.close();
  const stream = { fetch, headers, onSaid, onGone, pause, now };
  void followEventStream(stream, new AbortController().signal);
  return { ...planCalls(call, page.navigator), ...computerCalls(call, page), subscribe };
}

function pick({ location, history, sessionStorage }: Window) {
  return { location, history, sessionStorage };
}

async function answers(call: CallProcess): Promise<boolean> {
  return (await call("about", [])).ok;
}

function planCalls(call: CallProcess, { languages, userAgent }: Navigator): PlanCalls {
  const calls = Object.fromEntries(
    Object.keys(planCallSchemas).map((name) => [name, (...args: unknown[]) => call(name, args)]),
  ) as unknown as PlanCalls;
  return {
    ...calls,
    async about() {
      const about = await calls.about();
      if (!about.ok) return about;
      const chrome = /Chrome\/([\d.]+)/.exec(userAgent)?.[1] ?? "";
      const versions = { ...about.value.versions, chrome };
      return ok({ ...about.value, versions, systemLanguages: languages });
    },
  };
}

function computerCalls(call: CallProcess, page: Window): ComputerCalls {
  const files = createBrowserFiles(createBrowserPicking(page), {
    readAgain: (grant) => call("readAgain", [grant]),
    saveAgain: (grant, bytes) => call("saveAgain", [grant, bytes]),
    recentFiles: () => call("recentFiles", []),
  });
  return { ...files, ...createBrowserCalls(page) };
}
