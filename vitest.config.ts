import { defineConfig } from "vitest/config";

// `npm run test:long` looks at many more random cases in the same tests.
const factor = Number(process.env.TEST_RUNS_FACTOR ?? 1);

const onTestServer = {
  globalSetup: ["tests/support/template-database.ts"],
  testTimeout: 60_000 * factor,
  hookTimeout: 120_000,
};

// Files without settings and caches of a process share what they import (`isolate: false`).
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{app,search,emails}/**/*.test.{ts,tsx}", "tests/*.test.ts"],
          exclude: ["**/*.db.test.ts", "node_modules/**"],
          isolate: false,
          testTimeout: 20_000 * factor,
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["tests/site/**/*.test.ts"],
          globalSetup: ["tests/support/built-site.ts"],
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: ["tests/db/**/*.test.ts", "search/**/*.db.test.ts"],
          isolate: false,
          ...onTestServer,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.ts"],
          ...onTestServer,
        },
      },
    ],
  },
});
