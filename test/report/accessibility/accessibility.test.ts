import { checkAccessibility, noteFindings, notesOf, type SheetToRead } from "../../../src/report";

/** A sheet of texts, figures among them as numbers, with a table from a row of it on. */
function sheet(rows: readonly (readonly string[])[], some: Partial<SheetToRead> = {}): SheetToRead {
  return {
    name: "Awards",
    values: rows.map((row) => row.map((text) => (/^\d+$/.test(text) ? Number(text) : text))),
    texts: rows,
    tables: [],
    ...some,
  };
}

const good = [
  ["Awards by fund, 2015/16", "", ""],
  ["Source: board paper, 1 March 2016", "", ""],
  ["Fund", "Requested", "Approved"],
  ["Victims", "12", "10"],
  ["Reserve", "[x]", "5"],
];
const table = { name: "Awards_by_fund", row: 2, column: 0, rows: 3, columns: 3 };
const found = (given: SheetToRead) =>
  checkAccessibility(given).map(({ row, column, words }) => `${row},${column} ${words.slice(0, 34)}`);
const changed = (row: number, column: number, text: string) =>
  good.map((cells, at) => cells.map((cell, across) => (at === row && across === column ? text : cell)));

test("a sheet with a title, a named table under it and shorthand for what is missing has nothing to mend", () => {
  expect(found(sheet(good, { tables: [table] }))).toEqual([]);
});

test("rows in bands and columns in a colour of theirs say nothing of cells", () => {
  const fills = [
    ["#E6EBF1", "#E6EBF1", "#E6EBF1"],
    ["#FFFFFF", "#FFFFFF", "#DDEEFF"],
    ["#EEEEEE", "#EEEEEE", "#DDEEFF"],
  ];
  expect(found(sheet(good, { tables: [{ ...table, fills }] }))).toEqual([]);
});

test("a cover of words has nothing to mend", () => {
  expect(found(sheet([["Statistics of awards"], ["Published on 1 March 2016"]]))).toEqual([]);
});

test.each<[string, SheetToRead, string[]]>([
  [
    "a sheet without a name of its own",
    sheet(good, { tables: [table], name: "Sheet3" }),
    ["0,0 The sheet is called “Sheet3”. Give"],
  ],
  [
    "no title in A1",
    sheet(changed(0, 0, ""), { tables: [table] }),
    ["0,0 Cell A1 has no title. A screen rea", "0,0 The rows above the table have a bl"],
  ],
  [
    "cells with a colour of their own, beside a coloured row and a coloured column",
    sheet(good, {
      tables: [
        {
          ...table,
          fills: [
            ["#E6EBF1", "#E6EBF1", "#E6EBF1"],
            ["#EEEEEE", "#EEEEEE", "#FF0000"],
            ["#FFFFFF", "#FFFFFF", "#00FF00"],
          ],
        },
      ],
    }),
    ["3,2 2 cells of the table have colours "],
  ],
  ["figures that are no table", sheet(good), ["2,0 The figures in A3:C5 are no Excel "]],
  [
    "a second table",
    sheet(good, { tables: [table, { ...table, name: "Awards_2", row: 9, rows: 1 }] }),
    ["9,0 The sheet has 2 tables. Give each "],
  ],
  [
    "Excel's own name of a table",
    sheet(good, { tables: [{ ...table, name: "Table1" }] }),
    ["2,0 The table is called “Table1”. Give"],
  ],
  [
    "Excel's own heading",
    sheet(changed(2, 1, "Column2"), { tables: [table] }),
    ["2,1 The heading “Column2” is Excel’s o"],
  ],
  ["a blank cell", sheet(changed(4, 1, ""), { tables: [table] }), ["4,1 1 cell of the table is blank. Say "]],
  [
    "merged cells",
    sheet(good, { tables: [table], merged: [{ row: 0, column: 0, rows: 1, columns: 3 }] }),
    ["0,0 The cells A1:C1 are merged, which "],
  ],
  [
    "hidden rows and columns",
    sheet(good, { tables: [table], hiddenRows: [3, 4], hiddenColumns: [1] }),
    ["3,0 2 rows are hidden, and read out or", "0,1 1 column is hidden. Show or delete"],
  ],
  ["####", sheet(changed(3, 2, "####"), { tables: [table] }), ["3,2 The cell shows #### instead of its"]],
  ["an error", sheet(changed(3, 2, "#N/A"), { tables: [table] }), ["3,2 The cell shows #N/A. Put [x], or w"]],
])("%s is found, in its cell", (_, given, findings) => {
  expect(found(given)).toEqual(findings);
});

test("blank rows and columns of a table are each found once, and not their cells besides", () => {
  const rows = [
    ["Awards", "", ""],
    ["Fund", "Spare", "Paid"],
    ["A", "", "1"],
    ["", "", ""],
    ["B", "", "2"],
  ];
  expect(found(sheet(rows, { tables: [{ ...table, row: 1, rows: 4 }] }))).toEqual([
    "3,0 A row of the table is blank: a scr",
    "1,1 A column of the table is blank. De",
  ]);
});

test("a cell is named where it stands, when what is used begins lower on the sheet", () => {
  const given = sheet(good.slice(2), { top: 4, left: 1 });
  expect(found(given)).toEqual([
    "0,0 Cell A1 has no title. A screen rea",
    "4,1 The figures in B5:D7 are no Excel ",
  ]);
});

describe("a marker of a note", () => {
  const marked = notesOf(sheet([["Awards [note 1]", "Paid [note 2]"]]));
  test("without its note is found, wherever in the workbook the note might be", () => {
    const notes = notesOf(
      sheet(
        [
          ["Notes", ""],
          ["note 1", "Before fees."],
        ],
        { name: "Notes" },
      ),
    );
    expect(
      noteFindings([marked, notes]).map(({ column, words }) => `${column} ${words.slice(0, 8)}`),
    ).toEqual(["1 [note 2]"]);
  });

  test("with its note under the table is none", () => {
    const under = notesOf(sheet([["[note 1] Before fees."], ["[note 2]: To date."]]));
    expect(noteFindings([marked, under])).toEqual([]);
  });
});
