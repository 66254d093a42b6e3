import { expect, test } from "vitest";
import { createBrowserCalls } from "#renderer/host/loopback/browserCalls.ts";

function browser() {
  const opened: (string | undefined)[][] = [];
  let printed = 0;
  const calls = createBrowserCalls({
    open(address, target, features) {
      opened.push([String(address), target, features]);
      return null;
    },
    print: () => (printed += 1),
  });
  return { ...calls, opened, printed: () => printed };
}

test.each(["https://quill.example/a?b#c", "mailto:ada@quill.example?subject=a"])(
  "opens %s in a window that knows nothing of ours",
  async (address) => {
    const { openExternal, opened } = browser();
    expect((await openExternal(address)).ok).toBe(true);
    expect(opened).toEqual([[address, "_blank", "noopener,noreferrer"]]);
  },
);

test.each([
  "javascript:alert(1)",
  " javascript:alert(1)",
  "http://quill.example",
  "file:///etc/passwd",
  "data:text/html,a",
  "blob:https://quill.example/1",
  "https://bank.example@quill.example/",
  "https:",
  "//quill.example",
  "",
])("does not open %j", async (address) => {
  const { openExternal, opened } = browser();
  expect(await openExternal(address)).toMatchObject({ error: { code: "not-allowed" } });
  expect(opened).toEqual([]);
});

test("prints, also where a PDF file is wanted: the dialog offers one", async () => {
  const { print, savePdf, printed } = browser();
  await print();
  expect(await savePdf("2026.pdf")).toEqual({ ok: true, value: undefined });
  expect(printed()).toBe(2);
});
