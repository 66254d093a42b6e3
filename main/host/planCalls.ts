import { writeVerifiedBackup } from "#core/backup/writeVerifiedBackup.ts";
import type { Log } from "#core/changes/log.ts";
import type { Answer, PlanCalls } from "#core/host/contract.ts";
import type { OpenedPlan } from "#core/host/planCalls.ts";
import { publishForm } from "#core/host/publishForm.ts";
import type { PlanId } from "#core/model/id.ts";
import { groupRecord, groupId } from "#core/model/records/group.ts";
import { ok } from "#core/model/result.ts";
import type { OpenSession } from "#main/services/session/openSessions.ts";
import type { PlanCallPorts } from "./planCallPorts.ts";
import { planFolderCalls } from "./planFolderCalls.ts";
import { sharingCalls } from "./sharingCalls.ts";

/** What both hosts answer from the folder with the plans. */
export function createPlanCalls(ports: PlanCallPorts): PlanCalls {
  const { settings, sessions, draftsOf } = ports;
  const inSession = async <T>(plan: PlanId, work: (session: OpenSession) => Answer<T>) => {
    const session = await sessions.get(plan);
    return session.ok ? work(session.value) : session;
  };
  const sharing = sharingCalls(ports);
  return {
    about: () => answer(ports.about()),
    readSettings: async () => ok(await settings.read()),
    changeSettings: (change) => settings.change(change),
    ...planFolderCalls(ports),
    openPlan: (plan) => openPlan(ports, plan),
    async closePlan(plan) {
      await sessions.close(plan);
      return ok(undefined);
    },
    readRows: (plan, from) => inSession(plan, (session) => answer(session.readRows(from))),
    commit: (plan, act) =>
      inSession(plan, (session) => namingPlan(ports, plan, session.commit(act))),
    undo: (plan) => inSession(plan, (session) => namingPlan(ports, plan, session.undo())),
    redo: (plan) => inSession(plan, (session) => namingPlan(ports, plan, session.redo())),
    readHistory: (plan, place) => inSession(plan, (session) => answer(session.readHistory(place))),
    publish: (plan, form) =>
      inSession(plan, (session) => Promise.resolve(publishForm(session.toPublish(), form))),
    keepDraft: (plan, draft) => inSession(plan, () => draftsOf(plan).keep(draft)),
    dropDraft: (plan, place) => inSession(plan, () => draftsOf(plan).drop(place)),
    ...sharing,
    merge: (plan, file) => namingPlan(ports, plan, sharing.merge(plan, file)),
    restoreSnapshot: (plan, name) => namingPlan(ports, plan, sharing.restoreSnapshot(plan, name)),
    writeBackup: (plan) => inSession(plan, (session) => backupOf(session.plan.log(), ports)),
  };
}

async function openPlan(ports: PlanCallPorts, plan: PlanId): Answer<OpenedPlan> {
  const opened = await ports.sessions.open(plan);
  if (!opened.ok) return opened;
  const session = opened.value;
  const drafts = await ports.draftsOf(plan).list();
  await noteName(ports, plan, session);
  return ok({
    id: plan,
    head: session.plan.head(),
    findings: session.findings,
    undo: session.undoState(),
    drafts,
  });
}

/** Notes the name of the group where an act has changed it. */
async function namingPlan(
  ports: PlanCallPorts,
  plan: PlanId,
  saving: ReturnType<OpenSession["undo"]>,
): ReturnType<OpenSession["undo"]> {
  const saved = await saving;
  if (!saved.ok) return saved;
  const group = saved.value.rows.find(({ table }) => table === groupRecord.table);
  const name = group?.row?.values["name"];
  // A list of plans may lag behind; saving does not wait for it.
  if (typeof name === "string") void ports.planNames.note(plan, name);
  return saved;
}

async function noteName({ planNames }: PlanCallPorts, plan: PlanId, session: OpenSession) {
  const name = session.rowAt(groupRecord.table, groupId)?.values["name"];
  if (typeof name === "string") await planNames.note(plan, name);
}

function backupOf(log: Log, { now, about }: PlanCallPorts): Answer<Uint8Array> {
  const plan = { log, files: new Map() };
  return Promise.resolve(writeVerifiedBackup(plan, { now: now(), appVersion: about().version }));
}

function answer<T>(value: T): Answer<T> {
  return Promise.resolve(ok(value));
}
