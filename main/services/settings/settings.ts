import { join } from "node:path";
import * as v from "valibot";
import type { Answer } from "#core/host/contract.ts";
import { settingsSchema, type Settings, type SettingsChange } from "#core/host/settings.ts";
import { fail, ok } from "#core/model/result.ts";
import type { WritingPorts } from "../fs/writeFileAtomically.ts";
import { createJsonState } from "../jsonFile/jsonState.ts";

/**
 * Somebody's choices on this computer, in `settings.json` of the application's data folder. What a
 * newer version has put there counts as absent here, and stays in the file.
 */
export interface SettingsStore {
  readonly read: () => Promise<Settings>;
  /**
   * Answers with all settings. Where the disk refuses, `no-settings`: the change then counts until
   * the application ends, and is written with the next one.
   */
  readonly change: (change: SettingsChange) => Answer<Settings>;
}

export function createSettings(ports: WritingPorts, folder: string): SettingsStore {
  const shape = { schema: v.record(v.string(), v.unknown()), fallback: {} };
  const state = createJsonState<Members>(ports, join(folder, "settings.json"), shape);
  const read = async () => toSettings(await state.get());
  return {
    read,
    async change(change) {
      const changed = await state.change((members) => changeMembers(members, change));
      if (changed.ok) return ok(await read());
      return fail({ code: "no-settings", facts: { reason: changed.error.code } });
    },
  };
}

/** The file as it is. */
type Members = Readonly<Record<string, unknown>>;

function toSettings(members: Members): Settings {
  const known = Object.entries(settingsSchema.entries).filter(
    ([name, schema]) => members[name] !== undefined && v.is(schema, members[name]),
  );
  return v.parse(settingsSchema, Object.fromEntries(known.map(([name]) => [name, members[name]])));
}

/** What is `undefined` in the change stays; what is `null` goes. */
function changeMembers(members: Members, change: SettingsChange): Members {
  const said = Object.entries(change).filter(([, value]) => value !== undefined);
  const all = Object.entries({ ...members, ...Object.fromEntries(said) });
  return Object.fromEntries(all.filter(([name, value]) => value !== null || !(name in change)));
}
