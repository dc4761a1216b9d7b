// @ts-check
/** Draws assets/icon-16.png and its larger sisters from assets/icon.svg: `npm run icons`, after the SVG has changed. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { launchOptions } from "./browser.mjs";

/** Excel asks for 16, 32 and 80 for a button, 32 and 64 for the add-in. */
const sizes = [16, 32, 64, 80];

const assets = new URL("../assets/", import.meta.url);
const svg = await readFile(new URL("icon.svg", assets), "utf8");
const browser = await chromium.launch(launchOptions());
try {
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>html, body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
    );
    await page.screenshot({ path: fileURLToPath(new URL(`icon-${size}.png`, assets)), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
