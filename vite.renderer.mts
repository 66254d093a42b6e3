import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The window: the same files for Electron (`app://`) and for the loopback host (`http://127.0.0.1`). */
export default defineConfig({
  root: "renderer",
  base: "./",
  plugins: [react()],
  build: {
    outDir: "../out/renderer",
    emptyOutDir: true,
    // Electron 45 is newer; the loopback host may find an older Chromium.
    target: "chrome140",
    // One stylesheet, one script: nothing that a strict policy would have to allow inline.
    assetsInlineLimit: 0,
    // Read from the disk, where half a megabyte more is not worth a second file.
    chunkSizeWarningLimit: 2000,
    modulePreload: { polyfill: false },
  },
});
