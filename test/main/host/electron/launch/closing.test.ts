import { EventEmitter } from "node:events";
import type { App } from "electron";
import { describe, expect, it } from "vitest";
import { registerClosing } from "#main/host/electron/launch/closing.ts";

function start(close: () => Promise<unknown>) {
  const said: unknown[] = [];
  const app = Object.assign(new EventEmitter(), {
    exit: (code: number) => said.push(["exit", code]),
  });
  let endWaiting: () => void = () => undefined;
  const wait = () => new Promise<void>((end) => (endWaiting = end));
  registerClosing(app as unknown as App, { close, wait, log: (line) => said.push(line) });
  let prevented = 0;
  const quit = async () => {
    app.emit("will-quit", { preventDefault: () => (prevented += 1) });
    await settled();
  };
  const wake = async () => {
    endWaiting();
    await settled();
  };
  return { said, quit, wake, prevented: () => prevented };
}

const settled = () => new Promise((done) => setImmediate(done));

describe("closing", () => {
  it("ends once the plans are closed, not before", async () => {
    let close: () => void = () => undefined;
    const { said, quit, prevented } = start(() => new Promise<void>((done) => (close = done)));
    await quit();
    expect([said, prevented()]).toEqual([[], 1]);
    close();
    await settled();
    expect(said).toEqual([["exit", 0]]);
  });

  it("closes once, however often it is asked", async () => {
    let closed = 0;
    const { quit, prevented } = start(() => new Promise(() => (closed += 1)));
    await quit();
    await quit();
    expect([closed, prevented()]).toEqual([1, 2]);
  });

  it("ends also where closing never comes to an end", async () => {
    const { said, quit, wake } = start(() => new Promise(() => undefined));
    await quit();
    await wake();
    expect(said).toEqual([["exit", 0]]);
  });

  it("ends also where closing fails, and says so", async () => {
    const { said, quit } = start(() => Promise.reject(new Error("EIO")));
    await quit();
    expect(said).toEqual(["closing failed: Error: EIO", ["exit", 0]]);
  });
});
