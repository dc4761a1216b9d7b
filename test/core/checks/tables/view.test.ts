import { viewsOf } from "../../../../src/core/checks/tables/view";
import { tableOf } from "../tablesOf";

const none = { rows: new Set<number>(), columns: new Set<number>() };

function viewsFrom(lines: readonly string[], totals = none) {
  return viewsOf(tableOf(lines.join("\n")), totals).map(({ lines: found, names, roles }) => ({
    lines: found.map(({ heading, kind, cells }) => [heading, kind, cells.map(({ text }) => text).join(" ")]),
    places: names.map((name, at) => `${name}: ${roles[at]}`),
  }));
}

const counts = ["Area|2014|Total", "North|12|20", "of which Ayr|5|8", "Total|12|20"];

describe("a table as its lines", () => {
  it("is its columns, with the names of its rows and what each is", () => {
    expect(viewsFrom(counts)).toEqual([
      {
        lines: [
          ["2014", "amount", "12 5 12"],
          ["Total", "amount", "20 8 20"],
        ],
        places: ["North: part", "of which Ayr: aside", "Total: total"],
      },
    ]);
  });

  it("has as totals what is known for one, whatever it is called, and sub-totals", () => {
    const rows = ["Area|No.", "North|12", "South|5", "Sub-total|17", "% of all|5", "Total crime|17"];
    expect(viewsFrom(rows, { ...none, rows: new Set([0]) })[0]?.places).toEqual([
      "North: total",
      "South: part",
      "Sub-total: total",
      "% of all: aside",
      "Total crime: part",
    ]);
  });

  it.each([
    ["Share of calls", "amount"],
    ["Calls, per cent", "percent"],
    ["% change", "percent"],
    ["Increase", "amount"],
  ])("is its rows too where one is named %s", (name, kind) => {
    const rows = ["Measure|2014|Total", "Calls|12|20", `${name}|5|8`];
    const views = viewsFrom(rows, { ...none, columns: new Set([0]) });
    expect(views).toHaveLength(2);
    expect(views[1]).toEqual({
      lines: [
        ["Calls", "amount", "12 20"],
        [name, kind, "5 8"],
      ],
      places: ["2014: total", "Total: total"],
    });
  });

  it("is its rows where only one of many is named so, and not where there are more than 40 of them", () => {
    const rows = (count: number) => [
      "Measure|2014|2015",
      ...Array.from({ length: count - 1 }, (_, at) => `Calls ${at + 1}|12|20`),
      "% change|5|8",
    ];
    expect(viewsFrom(rows(40))).toHaveLength(2);
    expect(viewsFrom(rows(41))).toHaveLength(1);
  });

  it("has totals among its columns where its rows are lines", () => {
    const rows = ["Measure|North|South|Total|Average", "Calls|12|20|32|16", "% of all|38%|62%|100%|50%"];
    expect(viewsFrom(rows)[1]?.places).toEqual([
      "North: part",
      "South: part",
      "Total: total",
      "Average: aside",
    ]);
  });
});
