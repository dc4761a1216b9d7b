import { localPolicingUnits } from "./localPolicingUnits";
import { milestones2013to14 } from "./milestones2013to14";
import { milestones2015to16 } from "./milestones2015to16";
import { nationalMeasures2022 } from "./nationalMeasures2022";
import type { Scenario } from "./sheet";

/** Every table of the papers, and the illustrative monthly figures, in one workbook. */
export const boardPapers: Scenario = {
  name: "board-papers",
  title: "All board papers",
  sheets: [milestones2015to16, nationalMeasures2022, milestones2013to14, localPolicingUnits].flatMap(
    ({ sheets }) => sheets,
  ),
};
