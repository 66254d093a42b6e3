import type { ComputerCalls, PlanCalls } from "./contract.ts";

/** Everything a window may call; `subscribe` is no call. */
export type CallName = keyof PlanCalls | keyof ComputerCalls;

/** Where a call goes between Electron's preload and its main process. */
export function callChannel(name: CallName): `convener:${CallName}` {
  return `convener:${name}`;
}

/** Where the main process says what it has to say. */
export const EVENT_CHANNEL = "convener-event";

/** By this the preload tells that somebody listens now: what came before that waits. */
export const LISTENING_CHANNEL = "convener-listening";
