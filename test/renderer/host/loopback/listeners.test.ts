import { expect, test } from "vitest";
import type { HostEvent } from "#core/host/contract.ts";
import { createListeners } from "#renderer/host/loopback/listeners.ts";

const undo: HostEvent = { kind: "command", command: "undo" };
const print: HostEvent = { kind: "command", command: "print" };

test("all who listen hear, until they do not want to any more", () => {
  const { subscribe, tell } = createListeners();
  const heard: string[] = [];
  const stop = subscribe(() => heard.push("one"));
  subscribe(() => heard.push("other"));
  tell(undo);
  stop();
  tell(undo);
  expect(heard).toEqual(["one", "other", "other"]);
});

test("the first to listen hears what was said before", () => {
  const { subscribe, tell } = createListeners();
  tell(undo);
  tell(print);
  const heard: HostEvent[] = [];
  subscribe((event) => heard.push(event));
  const late: HostEvent[] = [];
  subscribe((event) => late.push(event));
  expect(heard).toEqual([undo, print]);
  expect(late).toEqual([]);
});
