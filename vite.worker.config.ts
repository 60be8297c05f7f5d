import { defineConfig } from "vite";

/** The background worker: a second server entry, built into one file that plain Node runs. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  publicDir: false,
  build: {
    ssr: "app/worker/worker.ts",
    outDir: "build/worker",
    target: "node24",
    rollupOptions: { output: { entryFileNames: "worker.js" } },
  },
});
