import type { HostEvent } from "#core/host/contract.ts";
import { parseWire } from "#core/host/wire.ts";
import type { Caller } from "./callProcess.ts";

/** What the process says: an event of the contract, or that somebody wants to see the window. */
export type Said = HostEvent | { readonly kind: "show" };

export interface EventStreamPorts extends Caller {
  readonly onSaid: (said: Said) => void;
  /** The process has been gone for a minute; it is still looked for. */
  readonly onGone: () => void;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Milliseconds of any clock that does not go back. */
  readonly now: () => number;
}

const AGAIN_MS = 1_000;
const GONE_MS = 60_000;

/**
 * Listens to the process as long as the page lives, and comes back to it where the connection breaks.
 * EventSource could not send the token, so the lines are read from a fetch.
 */
export async function followEventStream(ports: EventStreamPorts, signal: AbortSignal) {
  let heardAt = ports.now();
  let isGone = false;
  while (!signal.aborted) {
    await readLines(ports, signal, (line) => {
      heardAt = ports.now();
      isGone = false;
      const said = parseWire(line);
      if (line !== "" && said.ok) ports.onSaid(said.value as Said);
    });
    if (!isGone && ports.now() - heardAt > GONE_MS) {
      isGone = true;
      ports.onGone();
    }
    await ports.pause(AGAIN_MS);
  }
}

/** Until the answer ends or breaks: the host of this computer has no other way to be gone. */
async function readLines(
  { fetch, headers }: Caller,
  signal: AbortSignal,
  onLine: (line: string) => void,
): Promise<void> {
  try {
    const response = await fetch("/events", { headers: headers(), signal });
    if (!response.ok || !response.body) return;
    const decoder = new TextDecoder();
    let rest = "";
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      lines.forEach(onLine);
    }
  } catch {
    // It is asked again.
  }
}
