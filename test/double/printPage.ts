import type * as Electron from "electron";
import type { CDPSession } from "playwright-core";

/** Inches, as Chromium wants them. */
const papers = {
  A4: { paperWidth: 8.27, paperHeight: 11.69 },
  Letter: { paperWidth: 8.5, paperHeight: 11 },
};

/** The page as a PDF by Chromium itself. Papers that the product does not print on are refused. */
export async function printPage(
  devTools: CDPSession,
  options: Electron.PrintToPDFOptions,
): Promise<Buffer> {
  const { pageSize = "Letter", landscape, printBackground, preferCSSPageSize } = options;
  if (pageSize !== "A4" && pageSize !== "Letter") {
    throw new Error(`electron double: the paper ${JSON.stringify(pageSize)} is not implemented`);
  }
  const { data } = await devTools.send("Page.printToPDF", {
    ...papers[pageSize],
    landscape: landscape ?? false,
    printBackground: printBackground ?? false,
    preferCSSPageSize: preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
  });
  return Buffer.from(data, "base64");
}
