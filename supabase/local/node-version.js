/*
 * Loaded first by `npm run demo`, `npm run dev` and `npm test`. Plain JavaScript in old syntax, so that a Node which
 * cannot read the TypeScript behind it still says what to do.
 */
const needed = 24;
if (Number(process.versions.node.split(".")[0]) < needed) {
  console.error(
    `Node ${process.versions.node} is too old: run "npm ci" again (on Linux it brings Node ${needed} along), or install Node ${needed} or newer.`,
  );
  process.exit(1);
}
