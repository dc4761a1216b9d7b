import type { SourceRange } from "../../../src/excel";

/** Performance against the 2015/16 Milestones and Deliverables, 1 March 2016, paragraph 66. */
export const saferTravel: SourceRange = {
  address: "'Safer Travel'!A1:F4",
  sheet: "Safer Travel",
  values: [
    [
      "Measure",
      "YTD 14/15",
      "YTD 15/16",
      "Percentage Change YTD (Apr-Jan)",
      "Trend",
      "Prev. % Change (Apr - Dec)",
    ],
    ["Total Public Transport", 5181, 4909, -0.05, "Reducing", -0.04],
    ["Total Bus Crime", 2407, 2317, -0.04, "Reducing", -0.03],
    ["Total Rail Crime", 2774, 2592, -0.07, "Reducing", -0.05],
  ],
};
