import type { PlanId, RandomBytes } from "#core/model/id.ts";
import { answeringHost } from "./answeringHost.ts";
import { createClockStore } from "./clockStore.ts";
import type { DeskPorts } from "./deskPorts.ts";
import { createDraftStore } from "./draftStore.ts";
import { createFileActions, type FileActions } from "./fileActions.ts";
import { createHistoryActions, type HistoryActions } from "./historyActions.ts";
import { createImportActions, type ImportActions } from "./importActions.ts";
import { createImportStore } from "./importStore.ts";
import { createLayerStore } from "./layerStore.ts";
import { createNavigationStore } from "./navigationStore.ts";
import { createNoticeStore } from "./noticeStore.ts";
import { createOpenPlan, type OpenPlan } from "./openPlan.ts";
import { createPlanActions, type PlanActions } from "./planActions.ts";
import { createPlanStore } from "./planStore.ts";
import { createPublishActions, type PublishActions } from "./publishActions.ts";
import { createSampleActions, type SampleActions } from "./sampleActions.ts";
import { createSaveStore } from "./saveStore.ts";
import { createSearchStore } from "./searchStore.ts";
import { createSettingsStore } from "./settingsStore.ts";
import type { Stores } from "./stores.ts";
import { createSharingActions, type SharingActions } from "./sharingActions.ts";
import { createSharingStore } from "./sharingStore.ts";
import { createToastStore } from "./toastStore.ts";

/** What a window works with: its state, and everything that can be done in it. */
export interface Desk extends Stores, Actions, Pick<OpenPlan, "submit" | "retry"> {
  readonly random: RandomBytes;
  readonly publishing: PublishActions;
}

interface Actions
  extends PlanActions, FileActions, SharingActions, ImportActions, SampleActions, HistoryActions {}

/** Everything behind the page, without React and without a document. Nothing runs until `start`. */
export function createDesk(ports: DeskPorts): Desk {
  const { after, now, random, report } = ports;
  const host = answeringHost(ports.host, report);
  const plans = createPlanStore();
  const saves = createSaveStore();
  const notices = createNoticeStore();
  const navigation = createNavigationStore();
  const open = createOpenPlan({ ...ports, host }, { plans, saves, notices });
  const drafts = createDraftStore({
    host,
    after,
    plan: () => plans.getState().plan,
    submit: open.submit,
  });
  const settings = createSettingsStore(host);
  const search = createSearchStore(plans);
  const clock = createClockStore(now);
  const toasts = createToastStore();
  const stores: Stores = {
    plans,
    saves,
    drafts,
    notices,
    navigation,
    settings,
    search,
    clock,
    toasts,
    sharing: createSharingStore(),
    imports: createImportStore(),
    layers: createLayerStore(),
  };
  const actions = createActions({ ...ports, host }, stores, open);
  const publishing = createPublishActions(host, stores);
  return { ...stores, ...actions, publishing, submit: open.submit, retry: open.retry, random };
}

function createActions(ports: DeskPorts, stores: Stores, open: OpenPlan): Actions {
  const { host, random, report, projectionOf } = ports;
  const plans = createPlanActions(host, stores, open);
  const sharing = createSharingActions(host, stores, { plans, open });
  const imports = createImportActions(host, stores, { plans, sharing, open, random });
  async function forget(plan: PlanId): Promise<void> {
    const nobody = { lost: () => undefined, moved: () => undefined };
    await projectionOf(plan, nobody).remove().catch(report);
  }
  return {
    ...plans,
    ...sharing,
    ...createFileActions(host, stores, { ...sharing, ...imports }),
    ...createHistoryActions(host, stores),
    ...imports,
    ...createSampleActions(host, stores, { plans, forget, random }),
  };
}
