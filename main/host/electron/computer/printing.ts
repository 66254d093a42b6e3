import type { WebContents } from "electron";
import type { CallFailure } from "#core/host/failures/hostFailures.ts";
import { fail, ok, type Result } from "#core/model/result.ts";

/** The printer and the PDF of a page. */
export interface Printing {
  /** Shows the system's dialog; ends when it does, also where nothing was printed on wish. */
  readonly print: () => Promise<Result<undefined, CallFailure>>;
  readonly toPdf: () => Promise<Result<Uint8Array, CallFailure>>;
}

type PrintableContents = Pick<WebContents, "print" | "printToPDF">;

/** Source: Chromium's words for it in `printing/`; a person who cancels has not failed. */
const CANCELED = /cancel/i;

export function createPrinting(contents: () => PrintableContents | undefined): Printing {
  return {
    async print() {
      const page = contents();
      if (!page) return notPrinted("no window");
      return new Promise((answer) => {
        page.print({ printBackground: true }, (isDone, reason) =>
          answer(isDone || CANCELED.test(reason) ? ok(undefined) : notPrinted(reason)),
        );
      });
    },
    async toPdf() {
      const page = contents();
      if (!page) return notPrinted("no window");
      try {
        const options = { pageSize: "A4", printBackground: true, generateTaggedPDF: true } as const;
        return ok(new Uint8Array(await page.printToPDF(options)));
      } catch (error) {
        return notPrinted(error instanceof Error ? error.message : String(error));
      }
    },
  };
}

function notPrinted(reason: string): Result<never, CallFailure> {
  return fail({ code: "not-printed", facts: { reason } });
}
