import { createStore, type StoreApi } from "zustand/vanilla";
import type { About, Answer, PlanCalls } from "#core/host/contract.ts";
import type { Settings, SettingsChange } from "#core/host/settings.ts";
import { ok } from "#core/model/result.ts";

/** Somebody's choices on this computer, and what it runs on. */
export interface SettingsState {
  readonly settings: Settings;
  readonly about: About | undefined;
  readonly read: () => Answer<Settings>;
  readonly change: (change: SettingsChange) => Answer<Settings>;
}

export type SettingsHost = Pick<PlanCalls, "about" | "readSettings" | "changeSettings">;

export function createSettingsStore(host: SettingsHost): StoreApi<SettingsState> {
  return createStore<SettingsState>()((set) => ({
    settings: {},
    about: undefined,
    async read() {
      const [about, settings] = await Promise.all([host.about(), host.readSettings()]);
      if (!about.ok) return about;
      if (!settings.ok) return settings;
      set({ about: about.value, settings: settings.value });
      return ok(settings.value);
    },
    async change(change) {
      const settings = await host.changeSettings(change);
      if (settings.ok) set({ settings: settings.value });
      return settings;
    },
  }));
}
