import { describe, expect, test } from "vitest";
import type { GrantId } from "#core/host/grantedFile.ts";
import { fail, ok } from "#core/model/result.ts";
import { createBrowserFiles } from "#renderer/host/browserFiles.ts";
import type { PickedFile } from "#renderer/host/loopback/filePicking.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** A browser with one file in it, which a person chooses in every dialog unless they cancel. */
function desk({ cancels = false } = {}) {
  const disk = { text: "as it was", size: 0, reason: "" };
  const proposed: string[] = [];
  const file: PickedFile = {
    name: "quill.convener",
    look() {
      if (disk.reason) return Promise.reject(new DOMException("no", disk.reason));
      return Promise.resolve({
        size: disk.size || disk.text.length,
        bytes: () => Promise.resolve(bytesOf(disk.text)),
      });
    },
    write(bytes) {
      if (disk.reason) return Promise.reject(new DOMException("no", disk.reason));
      disk.text = textOf(bytes);
      return Promise.resolve();
    },
  };
  const files = createBrowserFiles(
    {
      open: () => Promise.resolve(cancels ? undefined : file),
      save(_, name) {
        proposed.push(name);
        return Promise.resolve(cancels ? undefined : file);
      },
    },
    {
      readAgain: (grant) => Promise.resolve(ok({ grant, name: "handed", bytes: bytesOf("h") })),
      saveAgain: () => Promise.resolve(fail({ code: "file-gone", facts: {} })),
      recentFiles: () => Promise.resolve(ok([{ grant: "of-process" as GrantId, name: "handed" }])),
    },
  );
  const open = async () => {
    const opened = await files.openFile("plan");
    if (!opened.ok || !opened.value) throw new Error("Nothing was opened.");
    return opened.value;
  };
  return { ...files, open, disk, proposed };
}

describe("a file that was chosen", () => {
  test("is read, and written again under its grant as often as wanted", async () => {
    const { open, saveAgain, readAgain, disk } = desk();
    const { grant, name, bytes } = await open();
    expect([name, textOf(bytes)]).toEqual(["quill.convener", "as it was"]);
    expect(await saveAgain(grant, bytesOf("one"))).toEqual(ok(undefined));
    expect(await saveAgain(grant, bytesOf("two"))).toEqual(ok(undefined));
    expect(disk.text).toBe("two");
    expect(await readAgain(grant)).toMatchObject({ ok: true, value: { grant, name } });
  });

  test("is not written over what somebody else has written", async () => {
    const { open, saveAgain, readAgain, disk } = desk();
    const { grant } = await open();
    disk.text = "of somebody else";
    expect(await saveAgain(grant, bytesOf("mine"))).toMatchObject({
      error: { code: "changed-meanwhile", facts: { name: "quill.convener" } },
    });
    expect(disk.text).toBe("of somebody else");
    await readAgain(grant);
    expect((await saveAgain(grant, bytesOf("mine"))).ok).toBe(true);
  });

  test("that is gone is not made anew", async () => {
    const { open, saveAgain, disk } = desk();
    const { grant } = await open();
    disk.reason = "NotFoundError";
    expect(await saveAgain(grant, bytesOf("mine"))).toMatchObject({
      error: { code: "changed-meanwhile" },
    });
  });

  test("is refused by its size before it is read", async () => {
    const { openFile, disk } = desk();
    disk.size = 2 ** 40;
    expect(await openFile("plan")).toMatchObject({ error: { code: "file-too-large" } });
  });

  test("tells why it cannot be read or written", async () => {
    const { openFile, saveFile, disk } = desk();
    disk.reason = "NotReadableError";
    const facts = { name: "quill.convener", reason: "NotReadableError" };
    expect(await openFile("plan")).toEqual(fail({ code: "file-unreadable", facts }));
    const saving = saveFile({ kind: "plan", name: "q", bytes: bytesOf("") });
    expect(await saving).toEqual(fail({ code: "file-unwritable", facts }));
  });
});

test("nothing comes of a dialog in which nothing was chosen", async () => {
  const { openFile, saveFile } = desk({ cancels: true });
  expect(await openFile("text")).toEqual(ok(undefined));
  expect(await saveFile({ kind: "text", name: "n", bytes: bytesOf("") })).toEqual(ok(undefined));
});

test("a saved file can be saved again, and its name has an ending", async () => {
  const { saveFile, saveAgain, disk, proposed } = desk();
  const saved = await saveFile({ kind: "calendar", name: "2026", bytes: bytesOf("one") });
  await saveFile({ kind: "text", name: "README.rst", bytes: bytesOf("one") });
  expect(proposed).toEqual(["2026.ics", "README.rst"]);
  if (!saved.ok || !saved.value) throw new Error("Nothing was saved.");
  expect((await saveAgain(saved.value.grant, bytesOf("two"))).ok).toBe(true);
  expect(disk.text).toBe("two");
});

test("files of the command line are the process's", async () => {
  const { readAgain, saveAgain, recentFiles } = desk();
  const grant = "of-process" as GrantId;
  expect(await readAgain(grant)).toMatchObject({ value: { name: "handed" } });
  expect(await saveAgain(grant, bytesOf(""))).toMatchObject({ error: { code: "file-gone" } });
  expect(await recentFiles()).toMatchObject({ value: [{ grant }] });
});
