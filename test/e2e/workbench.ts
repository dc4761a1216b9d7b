import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Frame, type Page } from "playwright-core";
import { launchOptions } from "../../tools/browser";
import type { WorkbenchApi } from "../../src/workbench/page/api";

const serve = path.join(__dirname, "../../tools/serve.mjs");

/** A server of the built add-in and a browser, for one file of tests. */
export interface Workbench {
  readonly open: (options?: BrowserContextOptions) => Promise<OpenPage>;
  readonly close: () => Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  readonly pane: () => Frame;
  /** Calls a member of `window.workbench` in the page. */
  readonly call: <K extends Member>(
    member: K,
    ...args: Parameters<WorkbenchApi[K]>
  ) => Promise<Awaited<ReturnType<WorkbenchApi[K]>>>;
  /** Console errors and warnings, failures of the page, and requests that left this machine. */
  readonly complaints: readonly string[];
  readonly readyAfter: number;
  readonly close: () => Promise<void>;
}

type Member = {
  [K in keyof WorkbenchApi]: WorkbenchApi[K] extends (...args: never[]) => unknown ? K : never;
}[keyof WorkbenchApi];

export async function startWorkbench(): Promise<Workbench> {
  const { server, address } = await startServer();
  const browser = await chromium.launch(launchOptions());
  const windows = new Windows(browser);
  return {
    open: (options) => openPage(windows, address, options),
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}

async function startServer(): Promise<{ server: ChildProcess; address: string }> {
  const server = spawn(process.execPath, [serve, "--built"], {
    env: { ...process.env, PORT: "0", CI: "true" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.on("data", (text: Buffer) => {
      const found = /http:\S+/.exec(text.toString())?.[0];
      if (found !== undefined) resolve(found);
    });
    server.on("exit", () => {
      reject(new Error("The workbench's server stopped. Has npm run build been run?"));
    });
  });
  return { server, address };
}

function collectComplaints(page: Page, address: string): string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`failed: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) complaints.push(`request: ${url}`);
  });
  return complaints;
}

/**
 * Browser windows by what they were opened with. One that was closed is opened again at the workbench's address: the
 * page is all new, and its scripts, which the browser has compiled by then, come in half the time.
 */
class Windows {
  readonly #browser: Browser;
  readonly #free = new Map<string, Page[]>();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async take(options: BrowserContextOptions): Promise<{ page: Page; giveBack: () => Promise<void> }> {
    const kind = JSON.stringify(options);
    const free = this.#free.get(kind) ?? [];
    this.#free.set(kind, free);
    const page = free.pop() ?? (await this.#newPage(options));
    return {
      page,
      giveBack: async () => {
        page.removeAllListeners();
        await page.goto("about:blank");
        free.push(page);
      },
    };
  }

  async #newPage(options: BrowserContextOptions): Promise<Page> {
    const context = await this.#browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    // Only what fails waits so long: a machine that does other things as well is slow to draw a chart for print.
    context.setDefaultTimeout(30_000);
    return context.newPage();
  }
}

async function openPage(
  windows: Windows,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const { page, giveBack } = await windows.take(options);
  const complaints = collectComplaints(page, address);
  const started = performance.now();
  // Generous: a busy machine takes its time over the grid.
  await page.goto(address, { timeout: 60_000 });
  await page.evaluate(() => window.workbench.ready);
  const readyAfter = performance.now() - started;
  return {
    page,
    complaints,
    readyAfter,
    pane: () => {
      const frame = page.frames().find((one) => one.url().includes("/taskpane.html"));
      if (!frame) throw new Error("The pane is not open.");
      return frame;
    },
    call: (member, ...args) =>
      page.evaluate(([name, given]) => (window.workbench[name] as (...all: unknown[]) => unknown)(...given), [
        member,
        args,
      ] as const) as never,
    close: giveBack,
  };
}

/** Repeats the check until it passes; what it last said is the failure. */
export async function eventually(check: () => Promise<void>, patience = 8000): Promise<void> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
