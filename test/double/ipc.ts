import { EventEmitter } from "node:events";
import type { PageMessage } from "./messages.ts";
import { createCodec } from "./page/codec.ts";
import { strict } from "./strict.ts";
import type { WebFrame } from "./webFrame.ts";

type Handler = (event: object, ...words: unknown[]) => unknown;

/** Where a message comes from, as the event of `ipcMain` tells it. */
export interface Sender {
  readonly sender: object;
  readonly senderFrame: WebFrame;
}

export interface Ipc {
  readonly ipcMain: object;
  /** Answers one message of a page's preload with packed values. */
  readonly receive: (from: Sender, message: PageMessage) => Promise<string>;
}

const codec = createCodec();

export function createIpc(): Ipc {
  const handlers = new Map<string, Handler>();
  const emitter = new EventEmitter();
  const ipcMain = Object.assign(emitter, {
    handle(channel: string, handler: Handler) {
      if (handlers.has(channel)) {
        throw new Error(`Attempted to register a second handler for '${channel}'`);
      }
      handlers.set(channel, handler);
    },
    removeHandler: (channel: string) => void handlers.delete(channel),
  });
  return {
    ipcMain: strict("ipcMain", ipcMain),
    async receive(from, { kind, channel, packed }) {
      const event = { ...from, type: "frame", processId: 1, frameId: 1, ports: [] };
      const words = codec.unpack(packed) as unknown[];
      if (kind === "send") {
        emitter.emit(channel, event, ...words);
        return codec.pack({ ok: true });
      }
      try {
        const handler = handlers.get(channel);
        if (!handler) throw new Error(`No handler registered for '${channel}'`);
        return codec.pack({ ok: true, value: await handler(event, ...words) });
      } catch (error) {
        // Electron too prints it here and sends the page its text only.
        process.stderr.write(`Error occurred in handler for '${channel}': ${String(error)}\n`);
        return codec.pack({ ok: false, error: String(error) });
      }
    },
  };
}
