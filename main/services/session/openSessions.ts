import type { HostFailure } from "#core/host/describeFailure.ts";
import type { HostFinding } from "#core/host/planCalls.ts";
import type { PlanId } from "#core/model/id.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import type { Plans } from "../plans/plans.ts";
import type { StoredPlan } from "../plans/storedPlan.ts";
import { createSnapshotSchedule, type SchedulePorts } from "../snapshots/snapshotSchedule.ts";
import { createPlanSession, type PlanSession } from "./planSession.ts";
import type { SessionPorts } from "./saving.ts";

/** A plan that is open, with what opening it found. */
export interface OpenSession extends Omit<PlanSession, "close"> {
  readonly findings: readonly HostFinding[];
  readonly close: () => Promise<void>;
}

/** The plans that this process has open, each once, however many windows ask. */
export interface OpenSessions {
  readonly open: (plan: PlanId) => Promise<Result<OpenSession, HostFailure>>;
  /** A plan that is open already, or `not-open`. */
  readonly get: (plan: PlanId) => Promise<Result<OpenSession, HostFailure>>;
  /** After the last snapshot. Whoever opens the plan meanwhile waits for that. */
  readonly close: (plan: PlanId) => Promise<void>;
  readonly closeAll: () => Promise<void>;
}

export interface OpeningPorts extends SessionPorts, Pick<SchedulePorts, "after"> {
  readonly plans: Plans;
  /** What else is to be written to a plan's folder while it is ours. */
  readonly beforeClose: (plan: PlanId) => Promise<unknown>;
}

type Opening = Promise<Result<OpenSession, HostFailure>>;

export function createOpenSessions(ports: OpeningPorts): OpenSessions {
  const sessions = new Map<PlanId, Opening>();
  const closing = new Map<PlanId, Promise<void>>();

  async function start(plan: PlanId): Opening {
    // Its lock is still there: it would be taken for that of another process.
    await closing.get(plan)?.catch(() => undefined);
    return openSession(ports, plan);
  }

  async function open(plan: PlanId): Opening {
    const known = sessions.get(plan);
    if (known) return known;
    const opening = start(plan);
    sessions.set(plan, opening);
    // A plan that could not be opened may be asked for again.
    const forget = () => {
      if (sessions.get(plan) === opening) sessions.delete(plan);
    };
    const opened = await opening.catch((fault: unknown) => {
      forget();
      throw fault;
    });
    if (!opened.ok) forget();
    return opened;
  }

  async function close(plan: PlanId): Promise<void> {
    const opening = sessions.get(plan);
    if (!opening) return closing.get(plan);
    sessions.delete(plan);
    const closed = endOf(opening).finally(() => {
      if (closing.get(plan) === closed) closing.delete(plan);
    });
    closing.set(plan, closed);
    return closed;
  }

  return {
    open,
    get: async (plan) => sessions.get(plan) ?? fail({ code: "not-open", facts: {} }),
    close,
    async closeAll() {
      await Promise.all([...new Set([...sessions.keys(), ...closing.keys()])].map(close));
    },
  };
}

async function endOf(opening: Opening): Promise<void> {
  const session = await opening;
  if (session.ok) await session.value.close();
}

async function openSession(
  ports: OpeningPorts,
  plan: PlanId,
): Promise<Result<OpenSession, HostFailure>> {
  const opened = await ports.plans.open(plan);
  if (!opened.ok) return opened;
  const { plan: stored, isSnapshotted, findings } = opened.value;
  const save = async () => (await stored.snapshot()).ok;
  const schedule = createSnapshotSchedule({ save, after: ports.after }, isSnapshotted);
  const noting: StoredPlan = {
    ...stored,
    async append(transactions) {
      const saved = await stored.append(transactions);
      if (saved.ok) schedule.noteChange();
      return saved;
    },
  };
  const session = createPlanSession({ ...opened.value, plan: noting }, ports);
  const last = () => Promise.all([schedule.finish(), ports.beforeClose(plan)]);
  return ok({ ...session, findings, close: () => session.close(last) });
}
