import { indexChanges } from "#core/changes/changeIndex.ts";
import { projectRowAt } from "#core/changes/projectRows.ts";
import { readBackup } from "#core/backup/readBackup.ts";
import { readManifestOf } from "#core/backup/readManifestOf.ts";
import type { Log } from "#core/changes/log.ts";
import type { Answer, PlanCalls } from "#core/host/contract.ts";
import type { FileToMerge, MergePreview } from "#core/host/mergeCalls.ts";
import type { Committed } from "#core/host/planCalls.ts";
import type { PlanId } from "#core/model/id.ts";
import { groupId, groupRecord } from "#core/model/records/group.ts";
import { fail, ok, type Result } from "#core/model/result.ts";
import type { OpenSession } from "#main/services/session/openSessions.ts";
import type { PlanCallPorts } from "./planCallPorts.ts";

type SharingCalls = Pick<
  PlanCalls,
  | "previewMerge"
  | "merge"
  | "listSnapshots"
  | "previewSnapshot"
  | "restoreSnapshot"
  | "noteBackup"
  | "lastBackup"
>;

/** Files of co-organizers, snapshots and backups of the plans that are open. */
export function sharingCalls(ports: PlanCallPorts): SharingCalls {
  const inSession = async <T>(plan: PlanId, work: (session: OpenSession) => Answer<T>) => {
    const session = await ports.sessions.get(plan);
    return session.ok ? work(session.value) : session;
  };
  return {
    previewMerge: (plan, file) => inSession(plan, (session) => preview(ports, session, file)),
    merge: (plan, { decisions, ...file }) =>
      inSession(plan, async (session): Answer<Committed> => {
        const read = readCopy(session, file);
        if (!read.ok) return read;
        const review = session.reviewMerge(read.value);
        if (!review.ok) return review;
        const { who } = review.value;
        const act = { name: "merge-plan", ...(who !== undefined && { subject: who }) };
        return session.merge(read.value, { act, decisions });
      }),
    listSnapshots: (plan) =>
      inSession(plan, async ({ plan: stored }) => {
        const files = await stored.snapshots();
        return ok(files.map((file) => ({ ...file, at: new Date(file.at).toISOString() })));
      }),
    previewSnapshot: (plan, name) =>
      inSession(plan, async (session) => {
        const past = await session.plan.readSnapshot(name);
        return past.ok ? ok(session.reviewRestore(past.value)) : past;
      }),
    restoreSnapshot: (plan, name) =>
      inSession(plan, async (session): Answer<Committed> => {
        const past = await session.plan.readSnapshot(name);
        if (!past.ok) return past;
        // The day, as it is written in both languages.
        const act = { name: "restore-snapshot", subject: name.slice(0, "yyyy-mm-dd".length) };
        return session.restore(past.value, act);
      }),
    noteBackup: (plan) =>
      inSession(plan, async () => {
        await ports.backups.note(plan, new Date(ports.now()).toISOString());
        return ok(undefined);
      }),
    lastBackup: async (plan) => ok(await ports.backups.last(plan)),
  };
}

async function preview(
  { plans }: PlanCallPorts,
  session: OpenSession,
  file: FileToMerge,
): Answer<MergePreview> {
  const read = readBackup(file.bytes);
  if (!read.ok) return read;
  const { log } = read.value;
  if (log.plan !== session.plan.log().plan && !file.join) {
    const isHere = (await plans.list()).includes(log.plan);
    const name = groupNameIn(log);
    return ok({ kind: "other-plan", plan: log.plan, isHere, ...(name !== undefined && { name }) });
  }
  const review = session.reviewMerge(asCopyOf(session, log));
  if (!review.ok) return review;
  const written = readManifestOf(file.bytes)?.created;
  return ok({ kind: "copy", ...review.value, ...(written !== undefined && { written }) });
}

function readCopy(session: OpenSession, file: FileToMerge): Result<Log, ReadFailure> {
  const read = readBackup(file.bytes);
  if (!read.ok) return read;
  const { log } = read.value;
  const mine = session.plan.log().plan;
  if (log.plan !== mine && !file.join) {
    return fail({ code: "other-plan", facts: { mine, theirs: log.plan } });
  }
  return ok(asCopyOf(session, log));
}

type ReadFailure = Extract<Awaited<ReturnType<PlanCalls["merge"]>>, { ok: false }>["error"];

/** A plan that was made apart, as if it were a copy of this one: on explicit wish only. */
function asCopyOf(session: OpenSession, log: Log): Log {
  return { ...log, plan: session.plan.log().plan };
}

function groupNameIn(log: Log): string | undefined {
  const name = projectRowAt(indexChanges(log), groupRecord.table, groupId)?.values["name"];
  return typeof name === "string" ? name : undefined;
}
