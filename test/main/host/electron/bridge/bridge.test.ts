import type { IpcMainInvokeEvent } from "electron";
import { describe, expect, it } from "vitest";
import { computerCallSchemas, planCallSchemas } from "#core/host/callSchemas.ts";
import type { ComputerCalls, PlanCalls } from "#core/host/contract.ts";
import { registerBridge } from "#main/host/electron/bridge/bridge.ts";

type Handler = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;

const ourEvent = { frameId: 1 } as IpcMainInvokeEvent;
const foreignEvent = { frameId: 2 } as IpcMainInvokeEvent;

function start() {
  const handlers = new Map<string, Handler>();
  const called: unknown[] = [];
  const answer =
    (name: string) =>
    (...args: unknown[]) => {
      called.push([name, ...args]);
      return Promise.resolve({ ok: true, value: name });
    };
  const names = Object.keys({ ...planCallSchemas, ...computerCallSchemas });
  const calls = Object.fromEntries(names.map((name) => [name, answer(name)]));
  const ipcMain = { handle: (channel: string, handler: Handler) => handlers.set(channel, handler) };
  registerBridge(ipcMain, {
    calls: calls as unknown as PlanCalls & ComputerCalls,
    isOurs: (event) => event === ourEvent,
    onListening: () => called.push("listening"),
  });
  const invoke = (channel: string, event: IpcMainInvokeEvent, ...args: unknown[]) =>
    handlers.get(channel)?.(event, ...args);
  return { names, handlers, called, invoke };
}

describe("the bridge", () => {
  it("has one channel for each call of the contract, one for listening, and no other", () => {
    const { names, handlers } = start();
    const channels = [...names.map((name) => `convener:${name}`), "convener-listening"];
    expect([...handlers.keys()].sort()).toEqual(channels.sort());
  });

  it("passes a call of our page on", async () => {
    const { invoke, called } = start();
    const given = await invoke("convener:openExternal", ourEvent, "https://example.org/");
    expect(given).toEqual({ ok: true, value: "openExternal" });
    expect(called).toEqual([["openExternal", "https://example.org/"]]);
  });

  it("does nothing for anybody else", async () => {
    const { names, invoke, called } = start();
    for (const name of names) {
      const refused = await invoke(`convener:${name}`, foreignEvent);
      expect(refused).toMatchObject({ error: { code: "not-allowed" } });
    }
    await invoke("convener-listening", foreignEvent);
    expect(called).toEqual([]);
  });

  it.each([
    ["convener:openExternal", []],
    ["convener:openExternal", [7]],
    ["convener:openExternal", ["https://example.org/", "too much"]],
    ["convener:savePdf", ["../../etc/passwd"]],
    ["convener:openFile", ["program"]],
    ["convener:readAgain", ["/etc/passwd"]],
    ["convener:listPlans", [undefined, undefined]],
  ])("refuses arguments that do not fit: %s %j", async (channel, args) => {
    const { invoke, called } = start();
    expect(await invoke(channel, ourEvent, ...args)).toMatchObject({
      error: { code: "not-allowed" },
    });
    expect(called).toEqual([]);
  });

  it("tells when the page listens", async () => {
    const { invoke, called } = start();
    await invoke("convener-listening", ourEvent);
    expect(called).toEqual(["listening"]);
  });
});
