import { readBackup } from "#core/backup/readBackup.ts";
import type { Edit } from "#core/changes/edit.ts";
import type { Log } from "#core/changes/log.ts";
import type { Answer, Host } from "#core/host/contract.ts";
import type { HostFailure } from "#core/host/describeFailure.ts";
import { reviewImport } from "#core/intake/reviewImport.ts";
import type { PlanId, RandomBytes } from "#core/model/id.ts";
import { fail, ok } from "#core/model/result.ts";
import type { GivenFile } from "./importStore.ts";
import type { OpenPlan } from "./openPlan.ts";
import type { PlanActions } from "./planActions.ts";
import { isPlanFile, readDropped, type DroppedFile } from "./readDropped.ts";
import { selectToday } from "./selectToday.ts";
import type { SharingActions } from "./sharingActions.ts";
import type { Stores } from "./stores.ts";

/** How files of a group come into a plan: they are shown first. */
export interface ImportActions {
  /** Files that were opened or dropped: plans go to sharing, texts to the review of the import. */
  readonly takeFiles: (files: readonly GivenFile[]) => Promise<void>;
  readonly takeDropped: (files: readonly DroppedFile[]) => Promise<void>;
  /** Lets somebody choose a text. */
  readonly chooseImportFile: () => Promise<void>;
  /** All that happened to the open plan, to which a file is compared. */
  readonly readPlanLog: () => Answer<Log>;
  /** Stores the reviewed import as one act, and shows the calendar. */
  readonly importEdits: (edits: readonly Edit[]) => Promise<void>;
  /** Makes a plan for the group that the files tell of, and imports them there. */
  readonly importIntoNewPlan: (group: NewGroup) => Promise<void>;
}

interface NewGroup {
  readonly name: string;
  readonly zone: string;
}

interface Doing {
  readonly plans: PlanActions;
  readonly sharing: Pick<SharingActions, "takeFile">;
  readonly open: Pick<OpenPlan, "submit">;
  readonly random: RandomBytes;
}

/** A name of this length is read; longer ones say no more. */
const LONGEST_SUBJECT = 100;

export function createImportActions(host: Host, stores: Stores, doing: Doing): ImportActions {
  const { plans, imports, notices, navigation, toasts, clock } = stores;
  const tell = (failure: HostFailure) => notices.getState().add({ kind: "failure", failure });
  const isOpen = () => plans.getState().status.kind === "open";

  const readPlanLog = () => readLogOf(plans.getState().plan, host);

  async function takeFiles(files: readonly GivenFile[]): Promise<void> {
    const texts = files.filter(({ name }) => !isPlanFile(name));
    if (texts.length > 0) {
      imports.getState().add(texts);
      if (isOpen()) navigation.getState().navigate({ view: "import" });
    }
    const plan = files.find(({ name }) => isPlanFile(name));
    if (plan) await doing.sharing.takeFile(plan);
  }

  async function importEdits(edits: readonly Edit[]): Promise<void> {
    const { files, clear } = imports.getState();
    const subject = files.map(({ name }) => name).join(", ");
    const act = { name: "import-file", subject: subject.slice(0, LONGEST_SUBJECT) };
    const outcome = await doing.open.submit({ kind: "act", act: { act, edits } });
    // What was not saved stays on the page, to be tried again.
    if (!outcome?.ok) return;
    clear();
    navigation.getState().navigate({ view: "calendar" });
    if (outcome.value) toasts.getState().show(act);
  }

  return {
    takeFiles,
    takeDropped: (files) => takeDropped(files, { stores, takeFiles }),
    readPlanLog,
    importEdits,
    async chooseImportFile() {
      const file = await host.openFile("text");
      if (!file.ok) tell(file.error);
      else if (file.value) await takeFiles([file.value]);
    },
    async importIntoNewPlan(group) {
      await doing.plans.createPlan(group);
      if (!isOpen()) return;
      // Until it is stored the review is the place to be, also where that fails.
      navigation.getState().navigate({ view: "import" });
      const log = await readPlanLog();
      const { now } = clock.getState();
      const { zone } = group;
      const today = selectToday({ now }, zone);
      const context = { zone, today, moment: { wall: now, random: doing.random } };
      const { files, choices } = imports.getState();
      if (!log.ok) tell(log.error);
      else await importEdits(reviewImport(log.value, files, { ...context, choices }).edits);
    },
  };
}

interface Taking {
  readonly stores: Pick<Stores, "imports">;
  readonly takeFiles: ImportActions["takeFiles"];
}

async function takeDropped(files: readonly DroppedFile[], { stores, takeFiles }: Taking) {
  const read = await Promise.all(files.map(readDropped));
  await takeFiles(read.flatMap((one) => (one.ok ? [one.value] : [])));
  for (const one of read) if (!one.ok) stores.imports.getState().refuse(one.error);
}

async function readLogOf(plan: PlanId | undefined, host: Host): Answer<Log> {
  if (plan === undefined) return fail({ code: "not-open", facts: {} });
  const bytes = await host.writeBackup(plan);
  if (!bytes.ok) return bytes;
  // The host has read it back before it answered.
  const read = readBackup(bytes.value, true);
  return read.ok ? ok(read.value.log) : read;
}
