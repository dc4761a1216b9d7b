import { checkFigures } from "../../../src/core";
import { table, typedSheet } from "./sheetOf";

/** How many figures were held against others; then severity, cell as row and column from 0, and what it works out to. */
type Told = readonly [number, ...(readonly [string, string, string])[]];

function told(rows: readonly string[]): Told {
  const { checked, findings } = checkFigures([typedSheet("Sheet", table(rows.join("\n")))]);
  const found = findings.map(({ severity, cell, worksOutTo }) => {
    return [severity, `${cell.row},${cell.column}`, worksOutTo] as const;
  });
  return [checked, ...found];
}

// One case a line, so that they can be read down. Totals are arithmetic on the rows.
// prettier-ignore
const cases: readonly (readonly [string, readonly string[], Told])[] = [
  ["a line that takes off is no total, even where it is the sum of those above", ["Item|2014|2015", "A|100|90", "B|200|210", "Less: income|300|300", "C|50|40", "Total|50|40"], [2]],
  ["what is less is taken off", ["Item|2014|2015", "A|100|90", "B|200|210", "Less: income|300|300", "C|50|40", "Total|50|41"], [2, ["doubtful", "5,2", "40"]]],
  ["what is set apart may be counted after all", ["Item|2014|2015", "Violence|700|800", "of which with injury|300|350", "Theft|800|800", "Total|1,800|1,950"], [2]],
  ["an average under a total is none", ["Area|Count", "North|12", "South|13", "Total|25", "Average|12.5"], [1]],
  ["a lone total that is far out is wrong", ["Area|Count", "North|12", "South|13", "Total|99"], [1, ["wrong", "3,1", "25"]]],
  ["half of the sum is no total: 28 of 12, 13 and 31", ["Area|Count", "North|12", "South|13", "East|31", "Total|28"], [1, ["doubtful", "4,1", "56"]]],
  ["half of the sum is none above its parts either", ["Area|Count", "Total|28", "North|12", "South|13", "East|31"], [0]],
  ["the average of two is no total", ["Area|Minutes", "North|12", "South|10", "Total|11"], [1, ["wrong", "3,1", "22"]]],
  ["a total between its three parts may be an average, and is doubtful as a whole", ["Area|Minutes", "North|12", "South|10", "East|11", "Total|11"], [1, ["doubtful", "4,1", "33"]]],
  ["one of decimals is an average", ["Area|Minutes", "North|12.1", "South|10.4", "East|11.0", "Total|11.3"], [0]],
  ["one of pounds is wrong", ["Area|Amount", "North|£12", "South|£10", "East|£11", "Total|£11"], [1, ["wrong", "4,1", "£33"]]],
  ["one that is a sum beside is doubtful", ["Area|2014|2015", "North|1200|1300", "South|1012|1511", "East|1106|1619", "Total|3318|1502"], [2, ["doubtful", "4,2", "4430"]]],
  ["a total that misses more places than it fits is doubtful", ["Area|2013|2014|2015", "North|1204|1305|1400", "South|2310|2204|2100", "Total|3514|3519|3510"], [3, ["doubtful", "3,2", "3509"], ["doubtful", "3,3", "3500"]]],
  ["one that fits as many as it misses is wrong", ["Area|2014|2015", "North|1204|1305", "South|2310|2204", "Total|3514|3519"], [2, ["wrong", "3,2", "3509"]]],
  ["columns that are near their total everywhere are doubtful, once", ["Force|Q1|Q2|Total", "North|110|112|223", "South|220|222|443", "East|150|152|303"], [3, ["doubtful", "1,3", "222"]]],
  ["columns that are far from it are of something wider", ["Force|Q1|Q2|Total", "North|110|112|923", "South|220|222|943", "East|150|152|903"], [0]],
  ["pounds are added to pounds, and counts left out", ["Grant|Awarded|Clawback|Total|Visits", "A|£10,000|£500|£10,500|5", "B|£8,000|£0|£8,000|6", "C|£4,500|£450|£4,950|7"], [3]],
  ["rates in a row are not added across", ["Area|North|South|Total", "Crimes|120|130|250", "Rate per 1,000|5.2|6.1|5.6", "Detections|30|20|51"], [2, ["wrong", "3,3", "50"]]],
  ["a total above that is near everywhere is doubtful, once", ["Area|2014|2015", "Total|3,524|3,519", "North|1,204|1,305", "South|2,310|2,204"], [2, ["doubtful", "1,1", "3,514"]]],
  ["a total above that is near in one place and far in another is of something wider", ["Area|2014|2015", "Total|3,524|9,519", "North|1,204|1,305", "South|2,310|2,204"], [0]],
  ["a tenth is near", ["Area|2014|2015", "Total|1,000|1,000", "North|400|500", "South|500|400"], [2, ["doubtful", "1,1", "900"]]],
  ["more than a tenth is not", ["Area|2014|2015", "Total|1,000|1,000", "North|399|500", "South|500|400"], [0]],
  ["a total above that is far is of something wider", ["Area|2014|2015", "Total|8,524|9,519", "North|1,204|1,305", "South|2,310|2,204"], [0]],
  ["a line above is the sum of those below as far as they fit", ["Offence|2014|2015", "All crime|3,514|3,509", "Violence|1,204|1,305", "Theft|2,310|2,204", "Antisocial behaviour|99|120"], [2]],
  ["lines above groups are sums of them, by their figures alone", ["Offence|2014|2015", "Crime|1,500|1,600", "Violence|700|800", "Theft|800|800", "Order|900|950", "Drugs|400|450", "Weapons|500|500"], [4]],
  ["a sum without a name is no part of the total", ["Area|2014|2015|2016", "North|1204|1305|1400", "South|2310|2204|2100", "Both|3514|3509|3500", "East|99|88|77", "Total|3613|3597|3577"], [6]],
  ["a last line that is a sum in three places is doubtful in the fourth", ["Area|2014|2015|2016|2017", "North|1204|1305|1400|1100", "South|2310|2204|2100|1900", "Force|3514|3509|3500|3001"], [4, ["doubtful", "3,4", "3000"]]],
  ["a last line that is a sum in two of four is none", ["Area|2014|2015|2016|2017", "North|1204|1305|1400|1100", "South|2310|2204|2100|1900", "Force|3514|3509|3510|3001"], [0]],
  ["a measure's name is a total where it fits", ["Call|2014|2015", "Emergency|596|472", "Other|1403|253", "Total calls|1999|725", "Visits|322|224"], [2]],
  ["and wrong where it fits half", ["Call|2014|2015", "Emergency|596|472", "Other|1403|253", "Total calls|1999|752", "Visits|322|224"], [2, ["wrong", "3,2", "725"]]],
  ["and nothing where it fits nowhere", ["Call|Count", "Emergency|596,472", "Other|1,403,253", "Visits|322,224", "Total burglary|12,345"], [0]],
  ["a part that is not shown may make up for what is lacking, and takes nothing off", ["Area|Count", "North|12", "South|*", "East|30", "Total|41"], [1, ["wrong", "4,1", "42"]]],
  ["a total after sections is of all of them", ["Item|Amount", "West|", "A|£1,200", "B|£800", "East|", "C|£500", "D|£700", "Total|£3,203"], [1, ["wrong", "7,1", "£3,200"]]],
  ["totals in sections are of their own", ["Item|Amount", "West|", "A|£1,200", "B|£800", "Total|£2,000", "East|", "C|£500", "D|£700", "Total|£1,250"], [2, ["wrong", "8,1", "£1,200"]]],
  ["a total after a grand total counts what came since", ["Area|Count", "A|120", "B|80", "Sub-total|200", "C|51", "D|75", "Sub-total|126", "Grand total|326", "E|1", "F|2", "Total|329"], [4]],
  ["a grand total counts what has no sub-total", ["Area|Count", "A|120", "B|80", "Sub-total|200", "C|51", "D|75", "Sub-total|126", "E|9", "Grand total|336"], [3, ["wrong", "8,1", "335"]]],
  ["a sub-total of one row is right", ["Area|Count", "A|120", "Sub-total|120", "C|51", "D|75", "Sub-total|126", "Grand total|246"], [3]],
  ["a total of groups and their parts is half of all", ["Offence|2015", "Theft|800", "Burglary|300", "Other theft|500", "Violence|700", "With injury|300", "Without injury|400", "Total|1,500"], [1]],
  ["so is one above them", ["Offence|2015", "Total|1,500", "Theft|800", "Burglary|300", "Other theft|500", "Violence|700", "With injury|300", "Without injury|400"], [1]],
  ["so is one of groups that are rounded: 0.8 is 0.3 and 0.4", ["Offence|£m", "Theft|1.8", "Burglary|1.3", "Other theft|0.4", "Violence|1.7", "With injury|1.3", "Without injury|0.4", "Total|3.5"], [1]],
  ["a total in a section may be of that alone", ["Item|Amount", "West|", "A|£1,200", "B|£800", "East|", "C|£500", "D|£700", "Total|£1,200"], [1]],
  ["and is held against it where it is near that", ["Item|Amount", "West|", "A|£1,203", "B|£801", "East|", "C|£501", "D|£704", "Total|£1,215"], [1, ["wrong", "7,1", "£1,205"]]],
  ["a total of the last two totals is no total of all", ["Area|Count", "A|100", "B|203", "Total|303", "C|11", "D|23", "Sub-total|34", "E|5", "F|6", "Sub-total|11", "East total|45", "Grand total|348"], [5]],
  ["and those before it are still to be counted, as it is stated", ["Area|Count", "A|100", "B|203", "Total|303", "C|11", "D|23", "Sub-total|34", "E|5", "F|6", "Sub-total|11", "Total|46", "Grand total|349"], [5, ["wrong", "10,1", "45"]]],
  ["sums of few digits without a name are chance", ["Area|2014|2015", "North|1|2", "South|2|3", "Both|3|5"], [0]],
  ["sums of many digits are none", ["Area|2014|2015", "North|1204|1305", "South|2310|2204", "Both|3514|3509"], [2]],
  ["digits after the point count", ["Area|2014|2015", "North|12.34|23.45", "South|34.56|45.67", "Both|46.90|69.12"], [2]],
  ["Subtotal in one word is one", ["Area|Count", "A|120", "B|80", "Subtotal|201", "C|51", "D|75", "Subtotal|126", "Grand total|327"], [3, ["wrong", "3,1", "200"]]],
];

describe("totals, by their names and their figures", () => {
  it.each(cases)("%s", (_, rows, expected) => {
    expect(told(rows)).toEqual(expected);
  });
});
