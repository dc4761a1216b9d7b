import type { Scenario } from "./sheet";

/** National Policing Priorities and Police and Crime Plan Scorecard, 22 February 2022, as printed. */
export const nationalMeasures2022: Scenario = {
  name: "national-measures-2022",
  title: "National Policing Priorities 2022",
  sheets: [
    {
      name: "National Measures",
      columnWidths: [300, 160, 80, 160, 80, 140],
      boldRows: [0],
      rows: [
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
        [
          "Referrals into drug treatment",
          "previous calendar year",
          1087,
          "last calendar year",
          1229,
          "increased",
        ],
      ],
    },
  ],
};
