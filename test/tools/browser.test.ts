import { execPath } from "node:process";
import { findBrowser } from "../../tools/browser.js";

const before = { env: { ...process.env }, platform: process.platform };
afterEach(() => {
  process.env = { ...before.env };
  Object.defineProperty(process, "platform", { value: before.platform });
});

describe("the browser for tests", () => {
  test("is the one CHROME_PATH names, whatever the system has", () => {
    process.env.CHROME_PATH = execPath;
    expect(findBrowser()).toBe(execPath);
  });
  test("is not silently another where CHROME_PATH names no file", () => {
    process.env.CHROME_PATH = "/nowhere/chrome";
    expect(findBrowser).toThrow("CHROME_PATH names no file: /nowhere/chrome. Correct it or unset it.");
  });
  test("missing, says in one line what to install", () => {
    Object.defineProperty(process, "platform", { value: "linux" });
    delete process.env.CHROME_PATH;
    process.env.PATH = "";
    process.env.PLAYWRIGHT_BROWSERS_PATH = "/nowhere";
    expect(findBrowser).toThrow(
      /^No browser found: install Chromium or Chrome .* or set CHROME_PATH to one\.$/,
    );
  });
});
