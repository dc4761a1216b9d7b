// @ts-check
// Serves the workbench and the built add-in: `npm start`. With --https it serves the add-in alone, as it ships,
// for a real Excel (`npm run excel`).
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import https from "node:https";
import path from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const forExcel = process.argv.includes("--https");
const port = Number(process.env["PORT"] ?? 3000);
const officeJsHost = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** @typedef {(request: http.IncomingMessage, response: http.ServerResponse, next: () => void) => void} Handler */

if (!process.argv.includes("--built")) build();
let address = `${forExcel ? "https" : "http"}://localhost:${port}/`;
const server = await createServer(forExcel ? [files("dist")] : workbench());
server.on("error", (error) => {
  const taken = "code" in error && error.code === "EADDRINUSE";
  const words = taken
    ? `Port ${port} is taken. Set PORT to a free one, such as PORT=3001 npm start.`
    : error.message;
  process.stderr.write(`${words}\n`);
  process.exit(1);
});
server.listen(port, "localhost", () => {
  // PORT=0 asks for any free port.
  const bound = server.address();
  if (typeof bound === "object" && bound) address = address.replace(/:\d+\/$/, `:${bound.port}/`);
  process.stdout.write(forExcel ? `The add-in is at ${address}\n` : `The workbench is at ${address}\n`);
  if (!forExcel) openBrowser();
});

function build() {
  const webpack = path.join(root, "node_modules/webpack/bin/webpack.js");
  const { status } = spawnSync(process.execPath, [webpack], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {Handler[]} handlers */
async function createServer(handlers) {
  /** @type {http.RequestListener} */
  const listener = (request, response) => {
    const [first, ...rest] = handlers;
    /** @type {(handler: Handler | undefined, others: Handler[]) => void} */
    const run = (handler, others) => {
      if (handler) handler(request, response, () => run(others[0], others.slice(1)));
      else response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found.");
    };
    run(first, rest);
  };
  if (!forExcel) return http.createServer(listener);
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return https.createServer(await getHttpsServerOptions(), listener);
}

/** @returns {Handler[]} */
function workbench() {
  return [
    addInPage,
    mounted("/office-js", files("node_modules/@microsoft/office-js/dist")),
    mounted("/workbench", files("build/workbench")),
    workbenchPage,
    files("dist"),
  ];
}

/** @param {string} folder @returns {Handler} */
function files(folder) {
  // Read anew at each request, so that a build while this runs is seen.
  return sirv(path.join(root, folder), { dev: true, etag: true });
}

/** @param {string} prefix @param {Handler} handler @returns {Handler} */
function mounted(prefix, handler) {
  return (request, response, next) => {
    const url = request.url ?? "/";
    if (!url.startsWith(`${prefix}/`)) return next();
    request.url = url.slice(prefix.length);
    handler(request, response, () => response.writeHead(404).end());
  };
}

/** @type {Handler} */
function workbenchPage(request, response, next) {
  const { pathname } = new URL(request.url ?? "/", address);
  if (pathname !== "/") return next();
  sendHtml(response, fs.readFileSync(path.join(root, "build/workbench/index.html"), "utf8"));
}

/**
 * The add-in's own pages as built, but for two things: Microsoft's library comes from the npm package,
 * and one script before it lets the workbench stand in for Excel.
 * @type {Handler}
 */
function addInPage(request, response, next) {
  const { pathname } = new URL(request.url ?? "/", address);
  const file = path.join(root, "dist", path.basename(pathname));
  if (!/^\/[\w-]+\.html$/.test(pathname) || !fs.existsSync(file)) return next();
  const page = fs
    .readFileSync(file, "utf8")
    .replace(/<script(?=[^>]*appsforoffice)/, '<script src="/workbench/attach.js"></script>$&');
  sendHtml(response, page.replaceAll(officeJsHost, "/office-js/"));
}

/** @param {http.ServerResponse} response @param {string} text */
function sendHtml(response, text) {
  response
    .writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" })
    .end(text);
}

/** Not in a test run, and not where there is no screen to open it on. */
function openBrowser() {
  if (process.env["CI"]) return;
  const { platform } = process;
  if (platform === "linux" && !process.env["DISPLAY"] && !process.env["WAYLAND_DISPLAY"]) return;
  const [program, ...args] =
    platform === "darwin" ? ["open"] : platform === "win32" ? ["cmd", "/c", "start", ""] : ["xdg-open"];
  if (program)
    spawn(program, [...args, address], { stdio: "ignore", detached: true })
      .on("error", () => undefined)
      .unref();
}
