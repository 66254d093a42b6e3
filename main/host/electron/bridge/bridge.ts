import type { IpcMain, IpcMainInvokeEvent } from "electron";
import { computerCallSchemas, planCallSchemas } from "#core/host/callSchemas.ts";
import { callChannel, LISTENING_CHANNEL, type CallName } from "#core/host/channels.ts";
import type { ComputerCalls, PlanCalls } from "#core/host/contract.ts";
import { fail } from "#core/model/result.ts";
import { createDispatch } from "../../dispatch.ts";

interface BridgeOptions {
  readonly calls: PlanCalls & ComputerCalls;
  /** Whether this is the page of our window; whoever else asks gets nothing. */
  readonly isOurs: (event: IpcMainInvokeEvent) => boolean;
  /** The page listens to events from now on. */
  readonly onListening: () => void;
}

const schemas = { ...planCallSchemas, ...computerCallSchemas };

/** One handler for each call of the contract, and none besides. */
export function registerBridge(
  ipcMain: Pick<IpcMain, "handle">,
  { calls, isOurs, onListening }: BridgeOptions,
): void {
  const dispatch = createDispatch(calls, schemas);
  for (const name of Object.keys(schemas) as CallName[]) {
    ipcMain.handle(callChannel(name), (event, ...args: unknown[]) =>
      isOurs(event) ? dispatch(name, args) : fail({ code: "not-allowed", facts: {} }),
    );
  }
  ipcMain.handle(LISTENING_CHANNEL, (event) => {
    if (isOurs(event)) onListening();
  });
}
