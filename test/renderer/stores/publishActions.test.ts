import { describe, expect, it } from "vitest";
import type { Host } from "#core/host/contract.ts";
import type { GrantedFile, GrantId } from "#core/host/grantedFile.ts";
import { fail, ok } from "#core/model/result.ts";
import { createNoticeStore } from "#renderer/stores/noticeStore.ts";
import { createPlanStore } from "#renderer/stores/planStore.ts";
import { createPublishActions } from "#renderer/stores/publishActions.ts";
import { createSaveStore } from "#renderer/stores/saveStore.ts";
import type { Stores } from "#renderer/stores/stores.ts";

const grant = "0123456789" as GrantId;

function actionsOn(host: Partial<Host>) {
  const notices = createNoticeStore();
  const stores = { notices, plans: createPlanStore(), saves: createSaveStore() };
  // Nothing else of the window is asked for.
  const actions = createPublishActions(host as Host, stores as unknown as Stores);
  return { actions, told: () => notices.getState().notices };
}

const fileOf = (bytes: Uint8Array): GrantedFile => ({ grant, name: "README.md", bytes });
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("the group's own file", () => {
  it.each(["a\r\nb", "\uFEFF# Objective\n", "é\n\n"])(
    "%j goes back as the very bytes",
    async (text) => {
      const written: Uint8Array[] = [];
      const { actions } = actionsOn({
        openFile: () => Promise.resolve(ok(fileOf(utf8(text)))),
        saveAgain: (_, bytes) => {
          written.push(bytes);
          return Promise.resolve(ok(undefined));
        },
      });
      const file = await actions.chooseText();
      expect(file?.text).toBe(text);
      expect(await actions.saveInto(file!, file!.text)).toBe(true);
      expect(written).toEqual([utf8(text)]);
    },
  );

  it("that is no text is told and changes nothing", async () => {
    const { actions, told } = actionsOn({
      openFile: () => Promise.resolve(ok(fileOf(new Uint8Array([0xff, 0xfe, 65, 0])))),
    });
    expect(await actions.chooseText()).toBeUndefined();
    expect(told()).toMatchObject([{ failure: { code: "file-unreadable" } }]);
  });

  it("that was changed meanwhile is not written, which is told", async () => {
    const { actions, told } = actionsOn({
      saveAgain: () => Promise.resolve(fail({ code: "changed-meanwhile", facts: { name: "a" } })),
    });
    expect(await actions.saveInto({ grant, name: "a", text: "" }, "b")).toBe(false);
    expect(told()).toMatchObject([{ failure: { code: "changed-meanwhile" } }]);
  });

  it("is none where the dialog was cancelled, and nothing is said", async () => {
    const { actions, told } = actionsOn({
      openFile: () => Promise.resolve(ok(undefined)),
      saveFile: () => Promise.resolve(ok(undefined)),
    });
    expect(await actions.chooseText()).toBeUndefined();
    expect(await actions.saveAs({ kind: "text", name: "a.md", text: "" })).toBeUndefined();
    expect(told()).toEqual([]);
  });

  it("is found again by its name among those that were open before", async () => {
    const { actions } = actionsOn({
      recentFiles: () => Promise.resolve(ok([{ grant, name: "README.md" }])),
    });
    expect(await actions.openedBefore("README.md")).toEqual({ grant, name: "README.md" });
    expect(await actions.openedBefore("other.md")).toBeUndefined();
  });
});

it("a form is refused where no plan is open", async () => {
  const { actions } = actionsOn({});
  const wanted = { channel: "ics", language: "en", speaking: "en" } as const;
  expect(await actions.form(wanted)).toMatchObject({ error: { code: "not-open" } });
});
