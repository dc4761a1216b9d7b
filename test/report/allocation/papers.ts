import { scenarios } from "../../../src/workbench";

/** A table as printed: the workbench's scenario of all papers holds each on a sheet of its own. */
function printed(name: string): string[][] {
  const sheet = scenarios[0]?.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`No paper is called ${name}.`);
  return sheet.rows.map((row) => row.map((cell) => (typeof cell === "string" ? cell : "")));
}

export const communitySafetyFund = printed("Community Safety Fund");
export const victimsFund = printed("Victims Fund");
export const restorativeJustice = printed("Restorative Justice");
