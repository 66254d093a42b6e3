import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { DeskContext } from "../context/deskContext.ts";
import { projectionDoor } from "../db/projectionDoor.ts";
import { connectHost } from "../host/connectHost.ts";
import { createDesk } from "../stores/desk.ts";
import { afterTimeout } from "../stores/session/after.ts";
import { App } from "./App.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { registerAppearance } from "./registerAppearance.ts";
import { registerClock } from "./registerClock.ts";
import { registerDrops } from "./registerDrops.ts";
import { registerFaults } from "./registerFaults.ts";
import { registerHostEvents } from "./registerHostEvents.ts";
import { registerKeys } from "./registerKeys.ts";
import { registerRoute } from "./registerRoute.ts";
import { registerUnsaved } from "./registerUnsaved.ts";
import "./fonts.css";
import "../ui/tokens.css";
import "../ui/controls.css";
import "./page.css";

/** Puts the window together: the host, the desk on it, the page on that. */
async function main(page: Window & typeof globalThis): Promise<void> {
  const host = await connectHost(page);
  const desk = createDesk({
    host,
    after: afterTimeout,
    now: Date.now,
    report: (fault) => page.reportError(fault),
    random: (count) => page.crypto.getRandomValues(new Uint8Array(count)),
    projectionOf: (plan, listeners) => projectionDoor(plan, page, listeners),
  });
  registerFaults(desk, page);
  registerAppearance(desk, page.document);
  registerHostEvents(host, desk, page.document);
  registerKeys(desk, page);
  registerClock(desk, page);
  registerRoute(desk, page);
  registerDrops(desk, page);
  registerUnsaved(desk, page);
  const root = page.document.getElementById("root");
  if (!root) throw new Error("The page has no root.");
  createRoot(root).render(
    <StrictMode>
      <DeskContext value={desk}>
        <ErrorBoundary version={() => desk.settings.getState().about?.version}>
          <App />
        </ErrorBoundary>
      </DeskContext>
    </StrictMode>,
  );
  await desk.start();
}

void main(window);
