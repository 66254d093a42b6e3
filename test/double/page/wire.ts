import type { RawWire, Wire } from "./ipcRenderer.ts";

/**
 * A message of DevTools costs more than its length: a long one goes in pieces of `size` characters.
 * Its source text is put into the page; the other end is `messages.ts`.
 */
export function createWire(raw: RawWire, size: number): Wire {
  let last = 0;
  const sendPieces = async (packed: string) => {
    last += 1;
    const id = last;
    for (let at = 0; at < packed.length; at += size) {
      const piece = packed.slice(at, at + size);
      await raw({ kind: "piece", channel: String(id), packed: piece, joined: 0 });
    }
    return id;
  };
  return async (kind, channel, packed) => {
    const isLong = packed.length > size;
    const joined = isLong ? await sendPieces(packed) : 0;
    const answer = await raw({ kind, channel, packed: isLong ? "" : packed, joined });
    if (typeof answer === "string") return answer;
    const pieces: string[] = [];
    for (let piece = 0; piece < answer.pieces; piece += 1) {
      const pull = { kind: "pull", channel: answer.reference, packed: piece, joined: 0 };
      pieces.push((await raw(pull)) as string);
    }
    return pieces.join("");
  };
}
