// @ts-check
/** Draws assets/icon-16.png and its larger sisters from the SVGs beside them: `npm run icons`, after one has changed. */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { launchOptions } from "./browser.mjs";

/** Excel asks for 16, 32 and 80 for a button, 32 and 64 for the add-in. */
const drawings = [
  { name: "icon", sizes: [16, 32, 64, 80] },
  { name: "icon-scorecard", sizes: [16, 32, 80] },
  { name: "icon-chart", sizes: [16, 32, 80] },
  { name: "icon-allocation", sizes: [16, 32, 80] },
  { name: "icon-milestones", sizes: [16, 32, 80] },
  { name: "icon-check", sizes: [16, 32, 80] },
  { name: "icon-tables", sizes: [16, 32, 80] },
  { name: "icon-word", sizes: [16, 32, 80] },
  { name: "icon-section", sizes: [16, 32, 80] },
  { name: "icon-accessibility", sizes: [16, 32, 80] },
  { name: "icon-publication", sizes: [16, 32, 80] },
  { name: "icon-print", sizes: [16, 32, 80] },
  { name: "icon-freeze", sizes: [16, 32, 80] },
];

const assets = new URL("../assets/", import.meta.url);
const browser = await chromium.launch(launchOptions());
try {
  for (const { name, sizes } of drawings) {
    const svg = await readFile(new URL(`${name}.svg`, assets), "utf8");
    for (const size of sizes) await draw(svg, size, new URL(`${name}-${size}.png`, assets));
  }
} finally {
  await browser.close();
}

/** @param {string} svg @param {number} size @param {URL} file */
async function draw(svg, size, file) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>html, body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  await page.screenshot({ path: fileURLToPath(file), omitBackground: true });
  await page.close();
}
