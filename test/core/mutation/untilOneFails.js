// @ts-check
const { TestEnvironment } = require("jest-environment-node");

/**
 * Passes over the tests that are left once one has failed: a change is noticed by then. Jest stops between files only,
 * and here all tests are in one.
 */
module.exports = class UntilOneFails extends TestEnvironment {
  hasFailed = false;

  /** @param {import("@jest/types").Circus.Event} event */
  handleTestEvent = (event) => {
    if (event.name === "test_fn_failure" || event.name === "hook_failure") this.hasFailed = true;
    if (event.name === "test_start" && this.hasFailed) event.test.mode = "skip";
  };
};
