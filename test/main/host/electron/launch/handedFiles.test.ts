import { EventEmitter } from "node:events";
import type { App } from "electron";
import { describe, expect, it } from "vitest";
import { findHandedFiles, registerHandedFiles } from "#main/host/electron/launch/handedFiles.ts";

describe("findHandedFiles", () => {
  it.each([
    [["convener", "Quill Club.convener"], ["/home/mira/Quill Club.convener"]],
    [["convener", "../a.CONVENER"], ["/home/a.CONVENER"]],
    [
      ["convener", "/tmp/a.convener", "b.convener"],
      ["/tmp/a.convener", "/home/mira/b.convener"],
    ],
    [["convener", "file:///media/stick/a%20b.convener"], ["/media/stick/a b.convener"]],
    [["electron", ".", "--allow-file-access", "a.convener"], ["/home/mira/a.convener"]],
  ])("finds the plans on %j", (argv, found) => {
    expect(findHandedFiles(argv, "/home/mira")).toEqual(found);
  });

  it.each([
    ["the program itself", ["program.convener"]],
    ["a switch", ["convener", "--open=a.convener"]],
    ["another kind of file", ["convener", "a.zip"]],
    ["an address on the network", ["convener", "https://example.org/a.convener"]],
    ["a file of another computer", ["convener", "file://server/share/a.convener"]],
    ["nothing but an ending", ["convener", ".convener"]],
  ])("takes %s for none", (_what, argv) => {
    expect(findHandedFiles(argv, "/home/mira")).toEqual([]);
  });
});

describe("files that are handed over", () => {
  function start(argv: readonly string[]) {
    const app = new EventEmitter();
    const seen: string[] = [];
    registerHandedFiles(
      app as unknown as App,
      { argv, folder: "/home/mira" },
      { onFile: (path) => seen.push(path), onLaunch: () => seen.push("launch") },
    );
    return { app, seen };
  }

  it("come with the launch", () => {
    expect(start(["convener", "a.convener"]).seen).toEqual(["/home/mira/a.convener"]);
  });

  it("come with a later launch, seen from the folder of that one", () => {
    const { app, seen } = start(["convener"]);
    app.emit("second-instance", {}, ["convener", "b.convener"], "/srv", undefined);
    expect(seen).toEqual(["/srv/b.convener", "launch"]);
  });

  it("come by an event on macOS, plans only", () => {
    const { app, seen } = start(["convener"]);
    let prevented = 0;
    const event = { preventDefault: () => (prevented += 1) };
    app.emit("open-file", event, "/Users/mira/a.convener");
    app.emit("open-file", event, "/Users/mira/a.pages");
    expect([seen, prevented]).toEqual([["/Users/mira/a.convener"], 2]);
  });
});
