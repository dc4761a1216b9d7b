import type { SourceCell } from "../../../src/report";

/** Tables of the papers (README of `../shared/papers`), as Excel holds them once typed: -5% is -0.05. */
type Cells = SourceCell[][];

/** Performance against the 2015/16 Milestones and Deliverables, 1 March 2016, paragraph 66. */
export const saferTravel: Cells = [
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
];

/** National Policing Priorities and Police and Crime Plan Scorecard, 22 February 2022, paragraphs 4-23. */
export const nationalMeasures: Cells = [
  ["Measure", "Baseline period", "Baseline", "Latest period", "Latest", "Stated change"],
  ["Homicide", "YE Jun 2019", 52, "Jan-Dec 2021", 46, "12% reduction"],
  [
    "Hospital admissions under-25 (sharp object)",
    "YE Jun 2019",
    215,
    "Nov 2020-Oct 2021",
    145,
    "reduction of 70",
  ],
  ["Firearm discharges", "baseline 12 months", 162, "YE Dec 2021", 147, "reduced by 15"],
  ["Total Burglary", "YE Jun 2019", 28675, "latest 12 months", 19018, "34% reduction"],
  ["Robbery", "YE Jun 2019", 8945, "latest 12 months", 7509, "16% reduction"],
  ["Referrals into drug treatment", "previous calendar year", 1087, "last calendar year", 1229, "increased"],
];

/** Performance against the 2013/14 Milestones and Deliverables, end of year, paragraph 17. */
export const hateCrime: Cells = [
  ["Religion", "2012-13 No.", "2012-13 %", "2013-14 No.", "2013-14 %"],
  ["AGNOSTIC", 0, 0, 1, 0.02],
  ["CHRISTIANITY", 4, 0.07, 6, 0.1],
  ["ISLAM", 18, 0.32, 27, 0.43],
];

/** As the Safer Travel paper, paragraph 14. */
export const publicContacts: Cells = [
  ["Channel", "Contacts"],
  ["Total Emergency Calls", "596,472"],
  ["Total Non-Emergency Calls", "1,403,253"],
  ["Public Contact Office (estimate)", "322,224"],
  ["Total Contacts", "2,321,949"],
];

/** As the Safer Travel paper, paragraph 36. */
export const restorativeJustice: Cells = [
  ["Organisation", "Area", "Amount requested (£)", "Amount approved (£)"],
  ["CRIB", "Birmingham", "26,762", "26,762"],
  ["Dery Foundation", "Birmingham", "18,650", "18,650"],
  ["Total", "", "£305,466", "£305,466"],
];

/** End of year 2013/14, paragraphs 106-108; the dates are serials, as Excel makes them of 2014-04-01. */
export const milestones: Cells = [
  ["Milestone", "Direction wanted", "Target change or level", "Result", "As at"],
  ["Total Recorded Crime", "lower", -0.05, 0.023, 41730],
  ["Burglary Dwelling", "lower", -0.08, -0.061, 41730],
];
