import type { Host, HostEvent } from "#core/host/contract.ts";
import type { Desk } from "../stores/desk.ts";
import { runCommand } from "./runCommand.ts";

/** Does what the host says without having been asked. */
export function registerHostEvents(host: Host, desk: Desk, document: Document): () => void {
  return host.subscribe((event: HostEvent) => {
    switch (event.kind) {
      case "command":
        void runCommand(event.command, desk, document);
        return;
      case "file":
        void desk.openGranted(event.file.grant);
        return;
      case "changed":
        desk.refresh(event.plan);
    }
  });
}
