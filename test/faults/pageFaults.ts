import type { Change, Fault, Watch } from "./fault.ts";

const preload = "out/preload/preload.cjs";
const page = "page";

/** Faults of the preload and of the window. */
export const pageFaults: readonly Fault[] = [
  fault("the preload uses a module of Node", [preload, "window", "is shown"], {
    from: `let electron = require("electron");`,
    to: `let electron = require("electron");\nrequire("node:fs");`,
  }),
  fault("the preload is an ES module", [preload, "window", "is shown"], {
    from: `let electron = require("electron");`,
    to: `import * as electron from "electron";`,
  }),
  fault("the preload calls another channel", [preload, "window", "is shown"], {
    from: "return `convener:${name}`;",
    to: "return `convene:${name}`;",
  }),
  fault("nobody listens to the host", [preload, "editing", "is made by the menu"], {
    from: "electron.ipcRenderer.invoke(LISTENING_CHANNEL);",
    to: "",
  }),
  fault("undo does nothing", [page, "editing", "by two buttons"], {
    from: `await open.submit({ kind: "undo" });`,
    to: "",
  }),
  fault("redo undoes once more", [page, "editing", "by two buttons"], {
    from: `await open.submit({ kind: "redo" });`,
    to: `await open.submit({ kind: "undo" });`,
  }),
  fault(
    "undo of the menu is the plan's also while somebody types",
    [page, "editing", "by the menu, but"],
    {
      from: "if (field) editing.execCommand(command);\n\t\t\telse ",
      to: "",
    },
  ),
  fault("what is typed is not kept", [page, "editing", "keeps what is being typed"], {
    from: "keeping.keepSoon(draft);",
    to: "",
  }),
  fault("what was being typed is not shown again", [page, "editing", "keeps what is being typed"], {
    from: "drafts.getState().restore(kept);",
    to: "",
  }),
  fault("another date takes the start along", [page, "editing", "is changed field by field"], {
    from: "\t\t...when,\n\t\t...part",
    to: "\t\t...part",
  }),
  fault("the search does not forget", [page, "editing", "is found by a word"], {
    from: "if (after?.get(id) !== row && index.has(key)) index.discard(key);",
    to: "",
  }),
  fault("rows are not written to IndexedDB", [page, "projection", "follows each act"], {
    from: "await rows.bulkPut(kept);",
    to: "",
  }),
  fault("the window never notes how far it is", [page, "projection", "follows each act"], {
    from: "head: step.head,\n\t\t\tcount",
    to: "head: applied.head,\n\t\t\tcount",
  }),
  fault("the window goes with something unsaved", [page, "window", "stays over something"], {
    from: `.kind !== "saved") event.preventDefault();`,
    to: `.kind === "none") event.preventDefault();`,
  }),
  fault("a file that is handed over is not opened", [page, "files", "is started with it"], {
    from: "desk.openGranted(event.file.grant);",
    to: "",
  }),
  fault("a file that could not be written is not told", [page, "files", "cannot be written"], {
    from: "if (!saved.ok) tell(saved.error);\n\t\t\telse if",
    to: "if (!saved.ok) return;\n\t\t\telse if",
  }),
];

function fault(
  name: string,
  [file, spec, test]: readonly [string, string, string],
  change: Change,
): Fault {
  const watch: Watch = { host: "desktop", file: spec, test };
  return { name, file, changes: [change], watch };
}
