import type { RandomBytes } from "#core/model/id.ts";
import { answeringHost } from "./answeringHost.ts";
import { createClockStore } from "./clockStore.ts";
import type { DeskPorts } from "./deskPorts.ts";
import { createDraftStore } from "./draftStore.ts";
import { createFileActions, type FileActions } from "./fileActions.ts";
import { createNavigationStore } from "./navigationStore.ts";
import { createNoticeStore } from "./noticeStore.ts";
import { createOpenPlan, type OpenPlan } from "./openPlan.ts";
import { createPlanActions, type PlanActions } from "./planActions.ts";
import { createPlanStore } from "./planStore.ts";
import { createSaveStore } from "./saveStore.ts";
import { createSearchStore } from "./searchStore.ts";
import { createSettingsStore } from "./settingsStore.ts";
import type { Stores } from "./stores.ts";
import { createToastStore } from "./toastStore.ts";

/** What a window works with: its state, and everything that can be done in it. */
export interface Desk extends Stores, PlanActions, FileActions, Pick<OpenPlan, "submit" | "retry"> {
  readonly random: RandomBytes;
}

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
  };
  const planActions = createPlanActions(host, stores, open);
  const fileActions = createFileActions(host, stores, planActions);
  return {
    ...stores,
    ...planActions,
    ...fileActions,
    submit: open.submit,
    retry: open.retry,
    random,
  };
}
