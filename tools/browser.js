// @ts-check
const fs = require("node:fs");
const path = require("node:path");

const missing =
  "No browser found: install Chromium or Chrome (on Debian: apt-get install chromium), or set CHROME_PATH to one.";

const linuxNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const macApps = ["Google Chrome", "Chromium"];
const windowsFolders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];
const windowsPrograms = ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe"];

/**
 * The browser for tests and drawings: `CHROME_PATH`, then the system's Chromium or Chrome, then Playwright's own.
 * @returns {string} the path of its program
 * @throws one line saying what to install
 */
function findBrowser() {
  const chosen = process.env["CHROME_PATH"];
  if (chosen) {
    // Falling back from a wrong setting would test another browser than the one asked for.
    if (!fs.existsSync(chosen))
      throw new Error(`CHROME_PATH names no file: ${chosen}. Correct it or unset it.`);
    return chosen;
  }
  const found = [...systemBrowsers(), ...playwrightBrowser()].find((file) => fs.existsSync(file));
  if (!found) throw new Error(missing);
  return found;
}

/** @returns {string[]} where this system usually keeps one, whether or not it is there */
function systemBrowsers() {
  if (process.platform === "darwin") {
    const folders = ["/Applications", path.join(process.env["HOME"] ?? "", "Applications")];
    return folders.flatMap((folder) => macApps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`));
  }
  if (process.platform === "win32") {
    const folders = windowsFolders.flatMap((name) => process.env[name] ?? []);
    return folders.flatMap((folder) => windowsPrograms.map((program) => path.join(folder, program)));
  }
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter((folder) => folder !== "");
  return linuxNames.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** @returns {string[]} none before the packages are installed */
function playwrightBrowser() {
  try {
    return [require("playwright-core").chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * For `chromium.launch` of playwright-core. No sandbox, because containers run as root and the pages are our own;
 * everything a browser does by itself on the network is off, so that a test's requests are the add-in's alone.
 * @returns {{ executablePath: string, headless: true, args: string[] }}
 */
function launchOptions() {
  return {
    executablePath: findBrowser(),
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  };
}

module.exports = { findBrowser, launchOptions };
