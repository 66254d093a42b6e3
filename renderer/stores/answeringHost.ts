import type { Host } from "#core/host/contract.ts";
import type { HostFailure } from "#core/host/describeFailure.ts";
import { fail, type Result } from "#core/model/result.ts";

type Call = (...args: unknown[]) => Promise<Result<unknown, HostFailure>>;

/**
 * The same host, whose calls always answer. Where one throws, `report` is told of the fault, and nobody
 * knows what was done: that is the same as no answer.
 */
export function answeringHost(
  { subscribe, ...calls }: Host,
  report: (fault: unknown) => void,
): Host {
  const answering = Object.entries(calls).map(([name, call]) => [
    name,
    async (...args: unknown[]) => {
      try {
        return await (call as Call)(...args);
      } catch (fault) {
        report(fault);
        return fail({ code: "no-answer", facts: {} });
      }
    },
  ]);
  return { ...(Object.fromEntries(answering) as Omit<Host, "subscribe">), subscribe };
}
