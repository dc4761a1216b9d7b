import { floor, type OfficeThemeName, prepareWindow, windowFlags, type WorkbenchHost } from "../host";

/** The add-in's two windows: the pane, and the functions alone in theirs, as Excel keeps them apart. */
export class AddInWindows {
  readonly #host: WorkbenchHost;
  readonly #pane: HTMLIFrameElement;
  readonly #functions: HTMLIFrameElement;
  #sets: Readonly<Record<string, string>> = floor;
  #theme: OfficeThemeName = "light";

  constructor(host: WorkbenchHost, pane: HTMLIFrameElement, functions: HTMLIFrameElement) {
    this.#host = host;
    this.#pane = pane;
    this.#functions = functions;
  }

  /** What `isSetSupported` answers, from the next load of the pane. */
  set sets(sets: Readonly<Record<string, string>>) {
    this.#sets = { ...floor, ...sets };
  }

  /** Office's own look: the pane learns of it when it opens, and so opens anew. */
  async showTheme(theme: OfficeThemeName): Promise<void> {
    this.#theme = theme;
    await this.reload();
  }

  /** Called from an add-in window before Microsoft's library runs in it. */
  attach(target: Window): void {
    if (target === this.#pane.contentWindow) {
      const bridge = this.#host.connectPane().native;
      prepareWindow(target, { bridge, flags: windowFlags.pane, sets: this.#sets, theme: this.#theme });
    } else if (target === this.#functions.contentWindow) {
      const bridge = this.#host.connectFunctions().native;
      prepareWindow(target, { bridge, flags: windowFlags.functions, sets: floor });
    }
  }

  async openPane(page: string): Promise<void> {
    await load(this.#pane, page);
    await officeReady(this.#pane);
  }

  async openFunctions(page: string): Promise<void> {
    await load(this.#functions, page);
    await officeReady(this.#functions);
  }

  async reload(): Promise<void> {
    const { pathname, search } = new URL(this.#pane.src);
    await Promise.all([
      this.openPane(pathname + search),
      this.openFunctions(new URL(this.#functions.src).pathname),
    ]);
  }
}

function load(frame: HTMLIFrameElement, page: string): Promise<void> {
  return new Promise((resolve) => {
    frame.addEventListener(
      "load",
      () => {
        resolve();
      },
      { once: true },
    );
    // The same address again must load again.
    if (new URL(page, location.href).href === frame.src) frame.contentWindow?.location.reload();
    else frame.src = page;
  });
}

async function officeReady(frame: HTMLIFrameElement): Promise<void> {
  const { Office: office } = frame.contentWindow as unknown as {
    Office?: { onReady: () => Promise<unknown> };
  };
  if (!office) throw new Error(`${frame.title} did not load Office.js.`);
  await office.onReady();
}
