import { expect, test } from "vitest";
import { createLifetime } from "#main/host/loopback/lifetime.ts";

/** A lifetime whose clock only goes when it is told to. */
function live() {
  const said: string[] = [];
  let due: { milliseconds: number; then: () => void } | undefined;
  const lifetime = createLifetime({
    wait(milliseconds, then) {
      const mine = { milliseconds, then };
      due = mine;
      return () => {
        if (due === mine) due = undefined;
      };
    },
    onNoWindow: (why) => said.push(why),
    onEnd: () => said.push("end"),
  });
  return {
    ...lifetime,
    said,
    waits: () => due?.milliseconds,
    wait() {
      const now = due;
      due = undefined;
      now?.then();
    },
  };
}

test("ends shortly after its window was closed with the browser", () => {
  const host = live();
  host.browserStarted();
  host.pagesChanged(1);
  expect(host.waits()).toBeUndefined();
  host.pagesChanged(0);
  host.browserEnded("closed");
  expect(host.waits()).toBeLessThan(1_000);
  host.wait();
  expect(host.said).toEqual(["end"]);
});

test("outlives a page that is loaded again", () => {
  const host = live();
  host.browserStarted();
  host.pagesChanged(1);
  host.pagesChanged(0);
  host.pagesChanged(1);
  expect(host.waits()).toBeUndefined();
});

test("ends also where the browser goes on without the window", () => {
  const host = live();
  host.browserStarted();
  host.pagesChanged(1);
  host.pagesChanged(0);
  host.wait();
  expect(host.said).toEqual(["end"]);
});

test("follows the page where the window was opened in a browser that ran already", () => {
  const host = live();
  host.browserStarted();
  host.browserEnded("closed");
  expect(host.said).toEqual([]);
  host.pagesChanged(1);
  expect(host.waits()).toBeUndefined();
  host.pagesChanged(0);
  expect(host.waits()).toBeGreaterThan(1_000);
  host.wait();
  expect(host.said).toEqual(["end"]);
});

test("says so where the browser that ran already shows no window, and stays", () => {
  const host = live();
  host.browserStarted();
  host.browserEnded("closed");
  host.wait();
  expect(host.said).toEqual(["no-window"]);
  expect(host.waits()).toBeUndefined();
});

test.each([
  ["failed", "no-window"],
  ["missing", "no-browser"],
] as const)("stays for a page opened by hand where the browser is %s", (how, sentence) => {
  const host = live();
  host.browserStarted();
  host.browserEnded(how);
  expect(host.said).toEqual([sentence]);
  expect(host.waits()).toBeUndefined();
  host.pagesChanged(2);
  host.pagesChanged(1);
  expect(host.waits()).toBeUndefined();
  host.pagesChanged(0);
  expect(host.waits()).toBeGreaterThan(30_000);
  host.wait();
  expect(host.said).toEqual([sentence, "end"]);
});
