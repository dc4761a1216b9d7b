// @ts-check
/** The same for ES modules; jest, which loads CommonJS, takes browser.js. */
export { findBrowser, launchOptions } from "./browser.js";
