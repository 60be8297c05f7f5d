import { reactRouter } from "@react-router/dev/vite";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [reactRouter()],
  resolve: { tsconfigPaths: true },
  // Found only while the first page loads in development, it would make it load twice.
  optimizeDeps: { include: ["i18next"] },
  build: {
    // Browsers that know light-dark(): with older targets the colours are rewritten into fallback variables.
    cssTarget: ["chrome123", "edge123", "firefox121", "safari17.5"],
    target: "baseline-widely-available",
    // What most pages need comes in one file: a heading, a tag and a button in one each would weigh more than they hold.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: "shared", test: /\/app\/(ui|platform|locales)\//, minShareCount: 20 }],
        },
      },
    },
  },
});
