import { openHost, openPane } from "./headless";

jest.setTimeout(60_000);

const sheets = [
  {
    name: "Safer Travel",
    rows: [
      ["Measure", "YTD 14/15", "YTD 15/16"],
      ["Total Public Transport", 5181, 4909],
      ["Total Bus Crime", 2407, 2317],
    ],
  },
];

test("values written through Excel.run are read back through Excel.run", async () => {
  const host = openHost(sheets);
  const pane = await openPane(host);
  const t = Date.now();
  const values = await pane.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Safer Travel").getRange("A1:C3");
    range.load("values,address,formulas,numberFormat,hasSpill");
    await context.sync();
    console.log(
      range.address,
      JSON.stringify(range.formulas),
      JSON.stringify(range.numberFormat),
      range.hasSpill,
    );
    return range.values;
  });
  console.log(Date.now() - t);
  expect(values[1]).toEqual(["Total Public Transport", 5181, 4909]);
  const t2 = Date.now();
  await pane.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Safer Travel");
    sheet.getRange("D1:D3").values = [["Change"], ["=C2/B2-1"], ["'-5%"]];
    const range = sheet.getRange("D1:D3").load("values,text,formulas");
    await context.sync();
    console.log(
      JSON.stringify(range.values),
      JSON.stringify(range.text),
      JSON.stringify(range.formulas),
      Date.now() - t2,
    );
  });
  await host.idle();
  console.log("idle", Date.now() - t2);
  pane.close();
});
