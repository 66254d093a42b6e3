import type { WebContents } from "electron";
import { describe, expect, it } from "vitest";
import { createPrinting } from "#main/host/electron/computer/printing.ts";

type Page = Pick<WebContents, "print" | "printToPDF">;

const pageThat = (isDone: boolean, reason = ""): Page => ({
  print: (_options, done) => done?.(isDone, reason),
  printToPDF: () => (isDone ? Promise.resolve(Buffer.from("%PDF")) : Promise.reject(Error(reason))),
});

describe("printing", () => {
  it("answers once the page is printed", async () => {
    const printing = createPrinting(() => pageThat(true));
    expect(await printing.print()).toEqual({ ok: true, value: undefined });
    expect(await printing.toPdf()).toEqual({
      ok: true,
      value: new Uint8Array(Buffer.from("%PDF")),
    });
  });

  it.each(["cancelled", "Print job canceled"])("takes %s for no failure", async (reason) => {
    expect(await createPrinting(() => pageThat(false, reason)).print()).toMatchObject({ ok: true });
  });

  it("says why nothing was printed", async () => {
    const printing = createPrinting(() => pageThat(false, "Invalid printer settings"));
    const facts = { reason: "Invalid printer settings" };
    expect(await printing.print()).toEqual({ ok: false, error: { code: "not-printed", facts } });
    expect(await printing.toPdf()).toEqual({ ok: false, error: { code: "not-printed", facts } });
  });

  it("needs a window", async () => {
    const printing = createPrinting(() => undefined);
    const error = { code: "not-printed" };
    expect(await printing.print()).toMatchObject({ error });
    expect(await printing.toPdf()).toMatchObject({ error });
  });
});
