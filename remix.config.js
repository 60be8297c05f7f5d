/**
 * The framework's settings. `react-router.config.ts`, the name React Router insists on, re-exports them.
 *
 * @type {import("@react-router/dev/config").Config}
 */
export default {
  appDirectory: "app",
  ssr: true,
};
