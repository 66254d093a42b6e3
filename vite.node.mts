import { builtinModules } from "node:module";
import { defineConfig } from "vite";

const inputs = {
  /** Electron's main process: an ES module. */
  main: { input: "main/host/electron/main.ts", format: "es", file: "main.js" },
  /** A sandboxed preload can only be CommonJS, in one file. */
  preload: { input: "preload/preload.ts", format: "cjs", file: "preload.cjs" },
} as const;

/** What Node runs in Electron, with every library in it: `vite build --mode main`, `--mode preload`. */
export default defineConfig(({ mode }) => {
  // Whoever only reads this file, as knip does, names no mode.
  const { input, format, file } = mode === "preload" ? inputs.preload : inputs.main;
  return {
    build: {
      ssr: true,
      outDir: `out/${mode}`,
      emptyOutDir: true,
      target: "node24",
      minify: false,
      rolldownOptions: {
        input,
        external: ["electron", ...builtinModules, /^node:/],
        output: { format, entryFileNames: file },
      },
    },
    ssr: { noExternal: true },
  };
});
