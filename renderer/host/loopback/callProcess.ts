import type { HostFailure } from "#core/host/describeFailure.ts";
import { parseWire, toWire } from "#core/host/wire.ts";
import { fail, type Result } from "#core/model/result.ts";

/** Whatever a call answers: its type is the contract's, which both sides are built from. */
export type CallProcess = (
  name: string,
  args: readonly unknown[],
) => Promise<Result<never, HostFailure>>;

/** How this page is known to the process. */
export interface Caller {
  readonly fetch: (path: string, request: RequestInit) => Promise<Response>;
  readonly headers: () => Readonly<Record<string, string>>;
}

/**
 * Calls the process. `no-answer` where it is gone, is ending, or is another launch that does not know
 * this page; throws where it answers what it never should.
 */
export function createCallProcess(caller: Caller): CallProcess {
  return async (name, args) => {
    const answer = await ask(caller, name, toWire(args));
    if (!answer || gone.has(answer.status)) return fail({ code: "no-answer", facts: {} });
    if (answer.status === TOO_LARGE) return fail({ code: "not-allowed", facts: {} });
    const parsed = parseWire(answer.status === OK ? answer.text : "");
    if (!parsed.ok) throw new Error(`The host answered ${answer.status} to ${name}.`);
    return parsed.value as Result<never, HostFailure>;
  };
}

const OK = 200;
const TOO_LARGE = 413;
const gone: ReadonlySet<number> = new Set([401, 403, 503]);

/**
 * What is being typed is handed over while the page goes, and must arrive all the same. A browser
 * refuses more than 64 KiB of such requests; a character is up to three bytes.
 */
function outlivesPage(name: string, body: string): boolean {
  return name === "keepDraft" && body.length <= 20_000;
}

async function ask({ fetch, headers }: Caller, name: string, body: string) {
  try {
    const response = await fetch(`/call/${name}`, {
      method: "POST",
      headers: { ...headers(), "content-type": "application/json" },
      body,
      ...(outlivesPage(name, body) && { keepalive: true }),
    });
    return { status: response.status, text: await response.text() };
  } catch {
    return undefined;
  }
}
