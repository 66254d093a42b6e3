import { EventEmitter } from "node:events";
import type { WebContents } from "electron";
import { describe, expect, it } from "vitest";
import { registerCrashes } from "#main/host/electron/window/crashes.ts";

function start() {
  const done: string[] = [];
  let clock = 0;
  const contents = Object.assign(new EventEmitter(), { reload: () => done.push("reload") });
  registerCrashes(contents as unknown as WebContents, {
    now: () => clock,
    log: (line) => done.push(line),
    giveUp: () => done.push("give up"),
  });
  const crash = (at: number, reason = "crashed") => {
    clock = at;
    contents.emit("render-process-gone", {}, { reason, exitCode: 5 });
  };
  return { done, crash };
}

const line = "the page's process is gone: crashed (5)";

describe("a page whose process is gone", () => {
  it("is loaded again, once", () => {
    const { done, crash } = start();
    crash(0);
    crash(1000);
    expect(done).toEqual([line, "reload", line, "give up"]);
  });

  it("is loaded again where the last time was long ago", () => {
    const { done, crash } = start();
    crash(0);
    crash(3_600_000);
    expect(done).toEqual([line, "reload", line, "reload"]);
  });

  it("is left alone where it has ended by itself", () => {
    const { done, crash } = start();
    crash(0, "clean-exit");
    expect(done).toEqual([]);
  });
});
