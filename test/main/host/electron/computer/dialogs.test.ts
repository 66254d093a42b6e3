import type { BrowserWindow } from "electron";
import { describe, expect, it } from "vitest";
import { createDialogs } from "#main/host/electron/computer/dialogs.ts";
import { dialogWords } from "#main/host/electron/computer/dialogWords.ts";

type DialogPort = Parameters<typeof createDialogs>[0]["dialog"];
const window = { id: 1 } as unknown as BrowserWindow;

/** A dialog in which a person answers `answer` to everything, with what it was shown. */
function start(answer: unknown, parent: BrowserWindow | undefined = window) {
  const shown: unknown[][] = [];
  const show = (...args: unknown[]) => (shown.push(args), answer);
  const dialog = {
    showOpenDialog: show,
    showSaveDialog: show,
    showMessageBox: show,
    showMessageBoxSync: show,
  } as unknown as DialogPort;
  const dialogs = createDialogs({ dialog, window: () => parent, words: () => dialogWords.fr });
  return { dialogs, shown };
}

describe("dialogs", () => {
  it("give the path of a file that was chosen, of the kind that was asked for", async () => {
    const { dialogs, shown } = start({ canceled: false, filePaths: ["/a/b.convener"] });
    expect(await dialogs.chooseFile("plan")).toBe("/a/b.convener");
    const filters = [{ name: "Plan Convener", extensions: ["convener"] }];
    expect(shown).toEqual([[window, { properties: ["openFile"], filters }]]);
  });

  it("propose a name to save under", async () => {
    const { dialogs, shown } = start({ canceled: false, filePath: "/a/plan.md" });
    expect(await dialogs.chooseTarget("text", "plan.md")).toBe("/a/plan.md");
    expect(shown[0]?.[1]).toMatchObject({ defaultPath: "plan.md" });
  });

  it("give nothing where they were cancelled", async () => {
    const { dialogs } = start({ canceled: true, filePaths: [], filePath: "" });
    expect(await dialogs.chooseFile("plan")).toBeUndefined();
    expect(await dialogs.chooseTarget("plan", "a")).toBeUndefined();
  });

  it("stand by themselves where there is no window", async () => {
    const shown: unknown[][] = [];
    const dialog = {
      showOpenDialog: (...args: unknown[]) => (shown.push(args), { canceled: true, filePaths: [] }),
    } as unknown as DialogPort;
    const words = () => dialogWords.en;
    await createDialogs({ dialog, window: () => undefined, words }).chooseFile("text");
    expect(shown[0]).toHaveLength(1);
  });

  it.each([
    [0, false],
    [1, true],
  ])("button %i: what is unsaved may be lost: %s", (button, expected) => {
    const { dialogs, shown } = start(button);
    expect(dialogs.mayDiscard()).toBe(expected);
    // Return and Escape both keep the window open.
    expect(shown[0]?.[1]).toMatchObject({ defaultId: 0, cancelId: 0 });
  });
});
