import type { ServerResponse } from "node:http";
import type { HostEvent } from "#core/host/contract.ts";
import { toWire } from "#core/host/wire.ts";

/** The pages that are there, and what they are told: one line of wire JSON for each event. */
export interface EventStreams {
  /** Answers a page's request for events; the answer ends with the page or with the process. */
  readonly add: (page: string, response: ServerResponse) => void;
  /** Tells all pages but the one named in `except`. */
  readonly tell: (event: HostEvent, except?: string) => void;
  /** Tells the newest page, or the first one to come where none is there. */
  readonly tellOne: (event: HostEvent) => void;
  /** Asks the newest page to come to the front; whether there is one. */
  readonly show: () => boolean;
  readonly count: () => number;
  readonly close: () => void;
}

/** A page that has heard nothing for a few of these, in milliseconds, takes the host for gone. */
const HEARTBEAT = 10_000;

/** `onChange` is called with the number of pages whenever one comes or goes. */
export function createEventStreams(onChange: (count: number) => void): EventStreams {
  const streams = new Map<ServerResponse, string>();
  let waiting: HostEvent[] = [];
  const heartbeat = setInterval(() => {
    for (const stream of streams.keys()) stream.write("\n");
  }, HEARTBEAT);
  heartbeat.unref();
  return {
    add(page, response) {
      response.write("\n");
      for (const event of waiting) response.write(toLine(event));
      waiting = [];
      streams.set(response, page);
      response.on("close", () => {
        if (streams.delete(response)) onChange(streams.size);
      });
      onChange(streams.size);
    },
    tell(event, except) {
      for (const [stream, page] of streams) if (page !== except) stream.write(toLine(event));
    },
    tellOne(event) {
      const newest = [...streams.keys()].at(-1);
      if (newest) newest.write(toLine(event));
      else waiting.push(event);
    },
    show() {
      const newest = [...streams.keys()].at(-1);
      newest?.write(`${JSON.stringify({ kind: "show" })}\n`);
      return newest !== undefined;
    },
    count: () => streams.size,
    close() {
      clearInterval(heartbeat);
      for (const stream of streams.keys()) stream.end();
      // What is told now has nobody to go to; a stream that has ended takes no more.
      streams.clear();
    },
  };
}

function toLine(event: HostEvent): string {
  return `${toWire(event)}\n`;
}
