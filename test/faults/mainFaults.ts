import type { Change, Fault, Watch } from "./fault.ts";

/** Faults of Electron's main process, planted into its bundle. */
export const mainFaults: readonly Fault[] = [
  inMain("the path of the preload is wrong", watch("window", "is shown"), {
    from: `"preload", "preload.cjs"`,
    to: `"preload", "nope.cjs"`,
  }),
  inMain("the scheme of the page is not registered", watch("window", "is shown"), {
    from: "\nregisterAppScheme(protocol);\n",
    to: "\n",
  }),
  inMain("the scheme is not secure", watch("window", "is shown"), {
    from: "\t\t\tsecure: true,\n",
    to: "",
  }),
  inMain(
    "the page's files are served before the application is ready",
    watch("window", "is shown"),
    {
      from: "app.whenReady().then(() => startDesktop(guard))",
      to: "Promise.resolve().then(() => startDesktop(guard))",
    },
  ),
  inMain("scripts are sent as plain text", watch("window", "is shown"), {
    from: `[".js", "text/javascript; charset=utf-8"]`,
    to: `[".js", "text/plain; charset=utf-8"]`,
  }),
  inMain("the window is never shown", watch("window", "is shown"), {
    from: "window.maximize();\n\t\twindow.show();",
    to: "window.maximize();",
  }),
  inMain("a role of the menu is misspelt", watch("window", "is shown"), {
    from: `role: "togglefullscreen"`,
    to: `role: "togglefulscreen"`,
  }),
  inMain("the window has no sandbox", watch("window", "is shown"), {
    from: "\t\tsandbox: true,\n",
    to: "\t\tsandbox: false,\n",
  }),
  inMain(
    "the window has no sandbox, and nobody looks",
    watch("window", "is shown"),
    { from: "\t\tsandbox: true,\n", to: "\t\tsandbox: false,\n" },
    { from: "if (wrong.length > 0) throw", to: "if (wrong.length > 99) throw" },
  ),
  inMain("the own page is taken for a stranger", watch("window", "is shown"), {
    from: `senderFrame.origin === "app://convener"`,
    to: `senderFrame.origin === "file://"`,
  }),
  inMain("an answer holds a function", watch("window", "is shown"), {
    from: "function ok(value) {\n\treturn {\n\t\tok: true,",
    to: "function ok(value) {\n\treturn {\n\t\tok: true,\n\t\tmore() {},",
  }),
  inMain("whoever closes the window is never asked", watch("window", "stays over something"), {
    from: "registerUnsavedQuestion(webContents, dialogs.mayDiscard);",
    to: "",
  }),
  inMain("the answers about what is unsaved are swapped", watch("window", "stays over something"), {
    from: "dialog.showMessageBoxSync(safe)) === 1",
    to: "dialog.showMessageBoxSync(safe)) === 0",
  }),
  inMain("settings are answered and not written", watch("window", "speaks the language"), {
    from: "const written = await file.write(value);",
    to: "const written = { ok: true };",
  }),
  inMain("the menu does not follow the settings", watch("window", "speaks the language"), {
    from: "await planCalls.changeSettings(change);\n\t\t\tawait apply();",
    to: "await planCalls.changeSettings(change);",
  }),
  inMain("commands of the menu reach nobody", watch("editing", "is made by the menu"), {
    from: `run: (command) => events.send({`,
    to: `run: (command) => void ({`,
  }),
  inMain("a file is written over instead of replaced", watch("files", "is replaced as a whole"), {
    from: "await fs.rename(beside, path);",
    to: `(await import("node:fs")).writeFileSync(path, bytes);\n\t\tawait fs.remove(beside);`,
  }),
  inMain("a file is saved under another name", watch("files", "is replaced as a whole"), {
    from: "await fs.rename(beside, path);",
    to: "await fs.rename(beside, `${path}x`);",
  }),
  inMain("a file that could not be written is called saved", watch("files", "cannot be written"), {
    from: "files.write(file.grant, bytes);\n\t\tif (!written.ok) return written;",
    to: "files.write(file.grant, bytes);",
  }),
  inMain("the paper of a PDF is none", watch("files", "takes the page as a PDF"), {
    from: `pageSize: "A4"`,
    to: `pageSize: "A44"`,
  }),
  inMain("a file of the command line is forgotten", watch("files", "is started with it"), {
    from: "findHandedFiles(launch.argv, launch.folder).forEach(onFile);",
    to: "",
  }),
  inMain("a file of a second launch is forgotten", watch("instances", "hands its file"), {
    from: "\t\tfindHandedFiles(argv, folder).forEach(onFile);",
    to: "",
  }),
  inMain("a second launch does not end", watch("instances", "on the same folder"), {
    from: "if (app.requestSingleInstanceLock()) run();",
    to: "app.requestSingleInstanceLock();\nrun();",
  }),
  inMain("a copied folder keeps its replica id", watch("instances", "a copied data folder"), {
    from: "!(path === place.path && identity === place.identity) || ",
    to: "",
  }),
  inMain("an act is answered and not written", watch("persistence", "and the window were killed"), {
    from: "await attempt(() => file.append(chained.bytes))",
    to: "{ ok: true }",
  }),
  inMain("typing is answered and not kept", watch("persistence", "and the window were killed"), {
    from: "draftsOf(plan).keep(draft)",
    to: "answer(void 0)",
  }),
];

function watch(file: string, test: string): Watch {
  return { host: "desktop", file, test };
}

function inMain(name: string, watched: Watch, ...changes: readonly Change[]): Fault {
  return { name, file: "out/main/main.js", changes, watch: watched };
}
