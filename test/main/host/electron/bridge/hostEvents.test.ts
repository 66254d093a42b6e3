import { describe, expect, it } from "vitest";
import type { HostEvent } from "#core/host/contract.ts";
import type { GrantId } from "#core/host/grantedFile.ts";
import { createHostEvents } from "#main/host/electron/bridge/hostEvents.ts";

const file: HostEvent = { kind: "file", file: { grant: "12345678" as GrantId, name: "a" } };
const command: HostEvent = { kind: "command", command: "print" };

function start() {
  const sent: unknown[] = [];
  const events = createHostEvents(() => ({
    send: (channel, event) => sent.push([channel, event]),
  }));
  return { sent, events };
}

describe("events for the window", () => {
  it("go out at once while the page listens", () => {
    const { sent, events } = start();
    events.pageReady();
    events.send(command);
    expect(sent).toEqual([["convener-event", command]]);
  });

  it("wait for the page if they are files, and come once", () => {
    const { sent, events } = start();
    events.send(file);
    events.pageReady();
    events.pageReady();
    expect(sent).toEqual([["convener-event", file]]);
  });

  it("are dropped if they are commands that nobody hears", () => {
    const { sent, events } = start();
    events.send(command);
    events.pageReady();
    expect(sent).toEqual([]);
  });

  it("wait again while the page is being loaded", () => {
    const { sent, events } = start();
    events.pageReady();
    events.pageGone();
    events.send(file);
    expect(sent).toEqual([]);
    events.pageReady();
    expect(sent).toEqual([["convener-event", file]]);
  });
});
