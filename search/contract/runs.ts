/** How many random cases a property looks at: few every day, `TEST_RUNS_FACTOR` times as many in `npm run test:long`. */
export const runs = (everyDay: number): number => everyDay * Number(process.env.TEST_RUNS_FACTOR ?? 1);
