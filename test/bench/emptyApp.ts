import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { projectRoot } from "#test/run/projectRoot.ts";

/** What its page shows once React has rendered it. */
export const EMPTY_PAGE = "Nothing but React";

/** Makes an application with the same two hosts, whose page is React and one heading. */
export async function makeEmptyApp(folder: string): Promise<string> {
  const app = join(folder, "empty");
  for (const part of ["core", "main", "assets", "package.json", "out/main", "out/preload"]) {
    cpSync(join(projectRoot, part), join(app, part), { recursive: true });
  }
  symlinkSync(join(projectRoot, "node_modules"), join(app, "node_modules"), "junction");
  const page = join(app, "renderer");
  mkdirSync(page);
  writeFileSync(join(page, "index.html"), html);
  writeFileSync(join(page, "main.js"), script);
  await build({
    configFile: false,
    root: page,
    base: "./",
    logLevel: "warn",
    plugins: [react()],
    build: {
      outDir: "../out/renderer",
      emptyOutDir: true,
      target: "chrome140",
      modulePreload: { polyfill: false },
    },
  });
  return app;
}

const html = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Convener</title></head>
  <body><div id="root"></div><script type="module" src="./main.js"></script></body>
</html>
`;

const script = `import { createElement } from "react";
import { createRoot } from "react-dom/client";
createRoot(document.getElementById("root")).render(createElement("h1", null, "${EMPTY_PAGE}"));
`;
