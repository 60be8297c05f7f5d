/** Compares two names as a Norwegian dictionary orders them: æ, ø and å last, aa with å. */
export const inNorwegianOrder = new Intl.Collator("nb").compare;
