import { percent, type Scenario } from "./sheet";

const signed = (value: number) => ({ value: Number((value / 100).toFixed(6)), format: "+0.0%;-0.0%;0.0%" });

/** Performance against the 2013/14 Milestones and Deliverables, end of year: the paper's tables as printed. */
export const milestones2013to14: Scenario = {
  name: "milestones-2013-14",
  title: "Milestones and Deliverables 2013/14",
  sheets: [
    {
      name: "Community Safety Fund",
      columnWidths: [220, 170],
      boldRows: [0],
      rows: [
        ["District", "Allocation 2013/14 (£)"],
        ["Birmingham", "2,497,583"],
        ["Coventry", "546,304"],
        ["Sandwell", "530,190"],
        ["Wolverhampton", "492,495"],
        ["Walsall", "402,203"],
        ["Dudley", "396,364"],
        ["Solihull", "285,938"],
        ["West Midlands Police", "1,817,923"],
        ["Total", "6,969,000"],
        ["Contribution from Reserves", "350,000"],
        ["Total to Allocate", "7,319,000"],
      ],
    },
    {
      name: "Hate Crime by Religion",
      columnWidths: [140, 100, 90, 100, 90],
      boldRows: [0],
      rows: [
        ["Religion", "2012-13 No.", "2012-13 %", "2013-14 No.", "2013-14 %"],
        ["AGNOSTIC", 0, percent(0), 1, percent(2)],
        ["CHRISTIANITY", 4, percent(7), 6, percent(10)],
        ["HINDUISM", 2, percent(4), 2, percent(4.8, 1)],
        ["ISLAM", 18, percent(32), 27, percent(43)],
        ["JUDAISM", 3, percent(5), 1, percent(2)],
        ["SIKHISM", 7, percent(12), 5, percent(8)],
        ["UNKNOWN", 9, percent(16), 4, percent(6)],
        ["BLANK", 14, percent(25), 16, percent(25)],
      ],
    },
    {
      name: "Milestones",
      columnWidths: [200, 130, 170, 90, 110],
      boldRows: [0],
      rows: [
        ["Milestone", "Direction wanted", "Target change or level", "Result", "As at"],
        ["Total Recorded Crime", "lower", signed(-5), signed(2.3), "2014-04-01"],
        ["Burglary Dwelling", "lower", signed(-8), signed(-6.1), "2014-04-01"],
        ["Violence with Injury", "lower", signed(-8), signed(8.7), "2014-04-01"],
        ["Crime in Priority Areas", "lower", signed(-7), signed(2.3), "2014-04-01"],
        ["Victim satisfaction (crime)", "higher", percent(88), percent(83.8, 1), "2014-03-31"],
        ["Victim satisfaction (ASB)", "higher", percent(80), percent(77.7, 1), "2014-03-31"],
      ],
    },
  ],
};
