import { expect, test } from "vitest";
import { launchSession } from "#renderer/host/loopback/launchSession.ts";

const CODE = "c".repeat(43);

/** A page at this address, in front of a process that knows one code. */
function pageAt(hash: string, status = 200) {
  const kept = new Map<string, string>();
  const shown: string[] = [];
  const sent: string[] = [];
  return {
    kept,
    shown,
    sent,
    location: { hash, pathname: "/" },
    history: {
      replaceState: (_: unknown, __: string, address?: string | URL | null) =>
        void shown.push(String(address)),
    },
    sessionStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    },
    fetch(path: string, request: RequestInit) {
      sent.push(`${path} ${request.body as string}`);
      const body = status === 200 ? '{"token":"t"}' : "";
      return Promise.resolve(new Response(body, { status }));
    },
  };
}

test("the code becomes a token and goes from the address", async () => {
  const page = pageAt(`#${CODE}`);
  expect(await launchSession(page)).toBe("t");
  expect(page.sent).toEqual([`/session "${CODE}"`]);
  expect(page.shown).toEqual(["/"]);
});

test("the token is there again after a reload", async () => {
  const page = pageAt(`#${CODE}`);
  await launchSession(page);
  page.location.hash = "";
  expect(await launchSession(page)).toBe("t");
  expect(page.sent).toHaveLength(1);
});

test("a used code gives none, and neither does an address without one", async () => {
  const used = pageAt(`#${CODE}`, 401);
  expect(await launchSession(used)).toBeUndefined();
  expect(used.kept.size).toBe(0);
  expect(await launchSession(pageAt("#meeting"))).toBeUndefined();
});

test("a process that is gone gives none", async () => {
  const page = { ...pageAt(`#${CODE}`), fetch: () => Promise.reject(new TypeError("gone")) };
  expect(await launchSession(page)).toBeUndefined();
});
