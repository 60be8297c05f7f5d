import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [reactRouter()],
  resolve: { tsconfigPaths: true },
  build: {
    // Browsers that know light-dark(): with older targets the colours are rewritten into fallback variables.
    cssTarget: ["chrome123", "edge123", "firefox121", "safari17.5"],
    target: "baseline-widely-available",
  },
});
