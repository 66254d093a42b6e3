import type { RawAnswer, RawMessage } from "../messages.ts";
import type { Codec } from "./codec.ts";

export type MessageListener = (event: object, ...words: unknown[]) => void;

/** The wire to the main process: kind of message, channel, packed values; answers packed values. */
export type Wire = (kind: string, channel: string, packed: string) => Promise<string>;

/** What Chromium gives: one piece of text each way (`messages.ts`). */
export type RawWire = (message: RawMessage) => Promise<RawAnswer>;

/**
 * `ipcRenderer`, and `dispatch` for what the main process sends. Its source text is put into the page.
 */
export function createIpcRenderer(codec: Codec, wire: Wire) {
  const listeners = new Map<string, { listener: MessageListener; once: boolean }[]>();
  const add = (channel: string, listener: MessageListener, once: boolean) => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, once }]);
    return ipcRenderer;
  };
  const remove = (channel: string, listener: MessageListener) => {
    const kept = listeners.get(channel)?.filter((each) => each.listener !== listener);
    listeners.set(channel, kept ?? []);
    return ipcRenderer;
  };
  const ipcRenderer = {
    async invoke(channel: string, ...words: unknown[]): Promise<unknown> {
      const answer = codec.unpack(await wire("invoke", channel, codec.pack(words))) as
        { ok: true; value: unknown } | { ok: false; error: string };
      if (answer.ok) return answer.value;
      throw new Error(`Error invoking remote method '${channel}': ${answer.error}`);
    },
    send(channel: string, ...words: unknown[]) {
      void wire("send", channel, codec.pack(words));
    },
    on: (channel: string, listener: MessageListener) => add(channel, listener, false),
    once: (channel: string, listener: MessageListener) => add(channel, listener, true),
    off: remove,
    removeListener: remove,
    removeAllListeners(channel: string) {
      listeners.delete(channel);
      return ipcRenderer;
    },
  };
  const dispatch = (channel: string, packed: string) => {
    const words = codec.unpack(packed) as unknown[];
    for (const { listener, once } of listeners.get(channel) ?? []) {
      if (once) remove(channel, listener);
      listener({ sender: ipcRenderer, ports: [] }, ...words);
    }
  };
  return { ipcRenderer, dispatch };
}
