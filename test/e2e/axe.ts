import fs from "node:fs";
import type axeCore from "axe-core";
import type { Frame } from "playwright-core";

const script = fs.readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds on a page, run in its own frame: the rules of whole pages are asked too. */
export async function axeFindings(frame: Frame): Promise<string[]> {
  const missing = await frame.evaluate(() => !("axe" in window));
  if (missing) await frame.evaluate(script);
  return frame.evaluate(async () => {
    // Colours on their way to others are none that anybody reads.
    const transitions = document.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
    const { axe } = window as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
