import type { HostName } from "./convenerApp.ts";
import type { Page } from "playwright-core";

/** What a host answers. */
export type Answered = { readonly ok: true } | { readonly ok: false; readonly error: Refusal };
interface Refusal {
  readonly code: string;
}

/**
 * Calls the host as a script in the page could, past everything that the page's own code would never
 * send.
 *
 * @param args a JSON list, read in the page, so that `__proto__` is a member like any other
 */
export function askHost(
  { host, page }: { readonly host: HostName; readonly page: Page },
  name: string,
  args: string,
): Promise<Answered> {
  return page.evaluate(host === "loopback" ? askProcess : askPreload, [name, args] as const);
}

/** Runs in the page. */
async function askPreload([name, args]: readonly [string, string]): Promise<Answered> {
  type Calls = Readonly<Record<string, (...words: unknown[]) => unknown>>;
  const { convener } = window as unknown as { readonly convener: Calls };
  return (await convener[name]?.(...(JSON.parse(args) as unknown[]))) as Answered;
}

/** Runs in the page. */
async function askProcess([name, body]: readonly [string, string]): Promise<Answered> {
  const headers = {
    authorization: `Bearer ${sessionStorage.getItem("convener-token") ?? ""}`,
    "content-type": "application/json",
  };
  const response = await fetch(`/call/${name}`, { method: "POST", headers, body });
  // A status without words is a refusal too: nothing has looked at the arguments then.
  if (!response.ok) return { ok: false, error: { code: "not-allowed" } };
  return (await response.json()) as Answered;
}
