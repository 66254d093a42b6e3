import { parseWire, toWire } from "#core/host/wire.ts";

/** The pieces of a page that its session with the process needs. */
export interface SessionPage {
  readonly fetch: (path: string, request: RequestInit) => Promise<Response>;
  readonly location: Pick<Location, "hash" | "pathname">;
  readonly history: Pick<History, "replaceState">;
  readonly sessionStorage: Pick<Storage, "getItem" | "setItem">;
}

const KEY = "convener-token";

/**
 * The token with which the process answers: for the code in the address, which is good once and goes
 * from the address bar; after a reload the one that was kept. `undefined` where the code was used.
 */
export async function launchSession(page: SessionPage): Promise<string | undefined> {
  const code = page.location.hash.slice(1);
  if (!isCode(code)) return page.sessionStorage.getItem(KEY) ?? undefined;
  page.history.replaceState(null, "", page.location.pathname);
  const token = await exchange(page, code);
  if (token !== undefined) page.sessionStorage.setItem(KEY, token);
  return token;
}

async function exchange(page: SessionPage, code: string): Promise<string | undefined> {
  try {
    const response = await page.fetch("/session", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: toWire(code),
    });
    const answer = parseWire(response.ok ? await response.text() : "");
    return answer.ok ? (answer.value as { readonly token: string }).token : undefined;
  } catch {
    return undefined;
  }
}

/** 32 bytes; whatever else is behind the # is a place in the page. */
function isCode(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}
