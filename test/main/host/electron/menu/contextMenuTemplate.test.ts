import { describe, expect, it } from "vitest";
import { contextMenuTemplate, type Clicked } from "#main/host/electron/menu/contextMenuTemplate.ts";
import { menuWords } from "#main/host/electron/menu/menuWords.ts";

const text: Clicked = {
  isEditable: false,
  selectionText: "",
  linkURL: "",
  misspelledWord: "",
  dictionarySuggestions: [],
  editFlags: {
    canUndo: false,
    canRedo: false,
    canCut: false,
    canCopy: true,
    canPaste: true,
    canDelete: false,
    canSelectAll: true,
    canEditRichly: false,
  },
};

function menuOf(clicked: Partial<Clicked>) {
  const done: string[] = [];
  const items = contextMenuTemplate(
    { ...text, ...clicked },
    {
      words: menuWords.en,
      replace: (suggestion) => done.push(`replace ${suggestion}`),
      copyText: (copied) => done.push(`copy ${copied}`),
    },
  );
  const labels = items.map(({ type, label }) => (type === "separator" ? "-" : label));
  const click = (label: string) =>
    items.find((item) => item.label === label)?.click?.({} as never, undefined, {});
  return { items, labels, click, done };
}

describe("the context menu", () => {
  it("offers in a field what can be done there", () => {
    const { items, labels } = menuOf({ isEditable: true });
    expect(labels).toEqual(["Cut", "Copy", "Paste", "-", "Select All"]);
    expect(items.map(({ enabled }) => enabled)).toEqual([false, true, true, undefined, true]);
  });

  it("offers what a misspelled word may have been", () => {
    const field = { isEditable: true, misspelledWord: "meetng" };
    const { labels, click, done } = menuOf({ ...field, dictionarySuggestions: ["meeting"] });
    expect(labels.slice(0, 2)).toEqual(["meeting", "-"]);
    click("meeting");
    expect(done).toEqual(["replace meeting"]);
    expect(menuOf(field).items[0]).toMatchObject({ label: "No Suggestions", enabled: false });
  });

  it("copies text that is selected", () => {
    expect(menuOf({ selectionText: "Thursday" }).labels).toEqual(["Copy"]);
  });

  it("copies the address of a link that leads out, as it is", () => {
    const { labels, click, done } = menuOf({ linkURL: "https://example.org/" });
    expect(labels).toEqual(["Copy Link Address"]);
    click("Copy Link Address");
    expect(done).toEqual(["copy https://example.org/"]);
  });

  it.each([{}, { selectionText: "  " }, { linkURL: "app://convener/#/tasks" }])(
    "is empty where there is nothing to offer: %j",
    (clicked) => expect(menuOf(clicked).items).toEqual([]),
  );
});
