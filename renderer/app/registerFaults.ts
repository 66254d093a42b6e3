import type { Desk } from "../stores/desk.ts";
import { errorDetails } from "./errorDetails.ts";

/** Faults outside of what React draws: they are told, and the page goes on. */
export function registerFaults({ notices, settings }: Desk, page: Window): void {
  function tell(fault: unknown): void {
    const version = settings.getState().about?.version;
    notices.getState().add({ kind: "fault", details: errorDetails(fault, { version }) });
  }
  page.addEventListener("unhandledrejection", ({ reason }: PromiseRejectionEvent) => tell(reason));
  // What a listener throws. Without an error it is the browser's own remark, such as on resizing.
  page.addEventListener("error", ({ error }: ErrorEvent) => {
    if (error !== null && error !== undefined) tell(error);
  });
}
