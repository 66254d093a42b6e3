import { projectRoot } from "#test/run/projectRoot.ts";

/** What to start: the checkout, or an application that a variable names, packed or with a fault. */
export const target = process.env["CONVENER_E2E_APP"] ?? projectRoot;

/** How long to wait for anything on the page and for the page itself, in milliseconds. */
export const patience = Number(process.env["CONVENER_E2E_PATIENCE_MS"] ?? 30_000);
