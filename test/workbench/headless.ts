import fs from "node:fs";
import path from "node:path";
import * as jsdom from "jsdom";
import {
  createEngine,
  floor,
  type GivenSheet,
  headlessPlugins,
  prepareWindow,
  windowFlags,
  workbookData,
  WorkbenchHost,
} from "../../src/workbench";
import { hurry } from "./hurry";
import { quickTools } from "./quickTools";

// Univer calculates 100 ms after the last change, and the host takes it after 300 ms that none is to come.
hurry(globalThis, [100, 300]);
quickTools();

const officeJs = path.join(__dirname, "../../node_modules/@microsoft/office-js/dist");
/** Never asked over a network; storage and the like need an origin, which file addresses don't have. */
const origin = "https://localhost/office-js";

// @types/jsdom describes a later jsdom, which loads resources otherwise; this is what ours has.
const { ResourceLoader } = jsdom as unknown as { ResourceLoader: new () => object };

/** Gives the package's own files, as they are, under the origin. */
class FolderLoader extends ResourceLoader {
  fetch(url: string): Promise<Buffer> & { abort: () => void } {
    const file = path.join(officeJs, url.slice(origin.length).replace(/[?#].*$/, ""));
    const read = url.startsWith(`${origin}/`)
      ? fs.promises.readFile(file)
      : Promise.reject(new Error(`${url} is not one of the library's files.`));
    return Object.assign(read, { abort: () => undefined });
  }
}

/** The workbench's host without a screen, with these sheets open. */
export function openHost(sheets: readonly GivenSheet[]): WorkbenchHost {
  const host = new WorkbenchHost(createEngine(headlessPlugins), undefined, 2016);
  host.open(workbookData(sheets));
  return host;
}

interface OfficeWindow {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

/** Loads Microsoft's own library, from its files as they are, into a window bound to the host. */
async function loadLibrary(
  page: string,
  library: string,
  prepare: (window: object) => void,
): Promise<jsdom.JSDOM["window"]> {
  const { window } = new jsdom.JSDOM(page, {
    url: `${origin}/page.html`,
    runScripts: "dangerously",
    resources: new FolderLoader() as unknown as "usable",
    pretendToBeVisual: true,
    beforeParse: prepare,
  });
  const script = window.document.createElement("script");
  script.src = `${origin}/${library}`;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    window.document.head.append(script);
  });
  return window;
}

/** A task pane's window: what `Excel.run` in the code under test then speaks to. */
export async function openPane(
  host: WorkbenchHost,
  sets: Readonly<Record<string, string>> = floor,
  onRequest: (request: string) => void = () => undefined,
): Promise<OfficeWindow & { close: () => void }> {
  const bridge = host.connectPane();
  const send = bridge.native.sendMessageToHost;
  bridge.native.sendMessageToHost = (request) => {
    onRequest(request);
    send(request);
  };
  const window = await loadLibrary("<!doctype html><head></head><body></body>", "office.js", (target) => {
    prepareWindow(target, { bridge: bridge.native, flags: windowFlags.pane, sets });
  });
  const office = window as unknown as OfficeWindow;
  await office.Office.onReady();
  Object.assign(globalThis, {
    Office: office.Office,
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
  });
  return {
    Office: office.Office,
    Excel: office.Excel,
    OfficeExtension: office.OfficeExtension,
    close: () => {
      window.close();
    },
  };
}

/** The functions' window: Microsoft's JavaScript-only runtime and our built script, and nothing else. */
export async function openFunctions(host: WorkbenchHost, script: string): Promise<{ close: () => void }> {
  const bridge = host.connectFunctions();
  const window = await loadLibrary(
    "<!doctype html><head></head><body></body>",
    "custom-functions-runtime.js",
    (target) => {
      prepareWindow(target, { bridge: bridge.native, flags: windowFlags.functions, sets: floor });
      // The runtime gathers results for 50 ms and gives Excel 500 ms to take them.
      hurry(target as { setTimeout: unknown }, [50, 500]);
    },
  );
  window.eval(script);
  return {
    close: () => {
      window.close();
    },
  };
}

/** A file of the built add-in; the message says what to do where it is missing. */
export function built(file: string): string {
  const at = path.join(__dirname, "../../dist", file);
  if (!fs.existsSync(at)) throw new Error(`dist/${file} is missing. Run npm run build first.`);
  return fs.readFileSync(at, "utf8");
}
