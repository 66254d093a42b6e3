import { describe, expect, it } from "vitest";
import type { FileKind } from "#core/host/grantedFile.ts";
import { fail, ok } from "#core/model/result.ts";
import { createComputerCalls } from "#main/host/electron/computer/computerCalls.ts";
import type { Printing } from "#main/host/electron/computer/printing.ts";
import { createFileGrants } from "#main/services/files/fileGrants.ts";
import { createRecentFiles } from "#main/services/recentFiles/recentFiles.ts";
import { fixedRandom } from "#test/builders/laptop.ts";
import { MemoryFs } from "#test/builders/memoryFs.ts";

const path = "/home/mira/Quill Club.convener";
const bytes = new TextEncoder().encode("a plan");
const pdf = new TextEncoder().encode("%PDF-1.7");
const printed: Printing = {
  print: () => Promise.resolve(ok(undefined)),
  toPdf: () => Promise.resolve(ok(pdf)),
};

/** Calls in which a person always chooses `chosen`. */
function start(chosen: string | undefined, printing = printed) {
  const fs = new MemoryFs({ files: new Map([[path, bytes]]) });
  const ports = { fs, random: fixedRandom("computer") };
  const asked: [FileKind, string?][] = [];
  const calls = createComputerCalls({
    dialogs: {
      chooseFile: (kind) => Promise.resolve((asked.push([kind]), chosen)),
      chooseTarget: (kind, name) => Promise.resolve((asked.push([kind, name]), chosen)),
    },
    files: createFileGrants(ports),
    recent: createRecentFiles(ports, "/data"),
    printing,
    openExternal: () => Promise.resolve(ok(undefined)),
  });
  return { calls, fs, asked };
}

describe("the calls of the computer", () => {
  it("open the file that a person chose, and remember it", async () => {
    const { calls, asked } = start(path);
    const opened = await calls.openFile("plan");
    expect(opened).toMatchObject({ ok: true, value: { name: "Quill Club.convener", bytes } });
    expect(asked).toEqual([["plan"]]);
    expect(await calls.recentFiles()).toMatchObject({ value: [{ name: "Quill Club.convener" }] });
  });

  it("never tell the page where a file is", async () => {
    const { calls } = start(path);
    const told = [await calls.openFile("plan"), await calls.recentFiles()];
    expect(JSON.stringify(told)).not.toContain("mira");
  });

  it("do nothing where nothing was chosen", async () => {
    const { calls, fs } = start(undefined);
    const before = fs.files;
    expect(await calls.openFile("plan")).toEqual(ok(undefined));
    expect(await calls.saveFile({ kind: "text", name: "a.md", bytes })).toEqual(ok(undefined));
    expect(await calls.savePdf("a.pdf")).toEqual(ok(undefined));
    expect(fs.files).toEqual(before);
  });

  it("save where a person said, and again to the same place", async () => {
    const { calls, fs } = start("/home/mira/minutes.md");
    const saved = await calls.saveFile({ kind: "text", name: "minutes.md", bytes });
    if (!saved.ok || !saved.value) throw new Error("not saved");
    expect(await calls.saveAgain(saved.value.grant, pdf)).toEqual(ok(undefined));
    expect(fs.files.get("/home/mira/minutes.md")).toEqual(pdf);
  });

  it.each([
    ["plan", "Quill Club", "Quill Club.convener"],
    ["plan", "Quill Club.CONVENER", "Quill Club.CONVENER"],
    ["text", "notes.rst", "notes.rst"],
    ["calendar", "v1.2", "v1.2.ics"],
  ] as const)("propose a name with an ending: %s %s", async (kind, name, proposed) => {
    const { calls, asked } = start(undefined);
    await calls.saveFile({ kind, name, bytes });
    expect(asked).toEqual([[kind, proposed]]);
  });

  it("save the page as a PDF file", async () => {
    const { calls, fs } = start("/home/mira/year.pdf");
    expect(await calls.savePdf("year")).toMatchObject({ value: { name: "year.pdf" } });
    expect(fs.files.get("/home/mira/year.pdf")).toEqual(pdf);
  });

  it("ask nobody where to save a PDF that could not be made", async () => {
    const error = { code: "not-printed", facts: { reason: "no window" } } as const;
    const { calls, asked } = start(path, { ...printed, toPdf: () => Promise.resolve(fail(error)) });
    expect(await calls.savePdf("year")).toEqual(fail(error));
    expect(asked).toEqual([]);
  });

  it("say why a file could not be saved", async () => {
    const { calls } = start("/home/nobody/there/a.md");
    const saved = await calls.saveFile({ kind: "text", name: "a.md", bytes });
    expect(saved).toMatchObject({ error: { code: "file-unwritable", facts: { name: "a.md" } } });
  });
});
