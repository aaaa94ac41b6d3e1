/**
 * How many times a property is tried: as many as its test says, and fewer where thousands of mutants of the money rules
 * are to be caught one by one (`npm run test:mutation` sets PROPERTY_TRIES).
 */
export const tries = (usual: number): number => Math.min(usual, Number(process.env.PROPERTY_TRIES ?? usual))
