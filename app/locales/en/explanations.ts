import algorithms from "./algorithms.ts";
import coDetermination from "./co-determination.ts";

/** The long texts of the pages below /om; see textsOf. */
export default { algorithms, coDetermination } as const;
