import fc from "fast-check";

/** Under mutation testing, where each run comes thousands of times: fewer cases, and the same ones every time. */
fc.configureGlobal({ numRuns: 10, seed: 1, endOnFailure: true });
