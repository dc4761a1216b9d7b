import { publication } from "../../../src/report";
import { asItIs, religion, toPublish } from "../../report/publication/made";

const robbery = toPublish([
  ["Robbery <by area>", "", ""],
  ["Area", "2015", "2016 [note 1]"],
  ["=cmd()", 40, 50],
  ["South & “East” 👮", 60, "-"],
  ["Total", 100, 50],
  ["Note 1: Provisional.", "", ""],
  ["Source: police records", "", ""],
]);

/** Two tables of a publication, one of them with its small counts withheld. */
export const madePublication = (taken: readonly string[]) =>
  publication(
    [
      { heading: "", table: robbery, protection: asItIs },
      {
        heading: "Victims by religion",
        table: toPublish(religion),
        protection: { withhold: true, round: false, columns: [1, 3] },
      },
    ],
    {
      details: { title: "Crime", publisher: "West Midlands Police", contact: "", day: "" },
      freeze: true,
      taken,
    },
  ).sheets;
