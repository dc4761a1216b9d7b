import type { Scenario } from "./sheet";

export const blank: Scenario = {
  name: "blank",
  title: "Blank workbook",
  sheets: [{ name: "Sheet1", rows: [] }],
};
