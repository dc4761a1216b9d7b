/**
 * Figures of papers to the West Midlands Strategic Policing and Crime Board, as a sheet holds them: amounts as text,
 * the total row among the data.
 */

/** Performance against the 2015/16 Milestones and Deliverables, 1 March 2016, paragraph 23. */
export const victimsFund = [
  ["West Midlands Sexual Violence Services", "£320,000"],
  ["West Midlands Domestic Violence Consortium", "£110,000"],
  ["West Midlands Modern Day Slavery Network", "£50,000"],
  ["Female Genital Mutilation", "£41,876"],
  ["Barnardo's", "£83,013"],
  ["BRAKE", "£2,000"],
  ["West Midlands Independent Domestic Violence Service", "£210,000"],
  ["Victims Fund Round 2", "£167,750"],
  ["Restorative Justice", "£304,466"],
  ["Total", "£1,289,105"],
];

/** The same paper, paragraph 36. */
export const restorativeJustice = [
  ["HYPE – Helping Young People Engage", "16,400"],
  ["Prison Fellowship/Sycamore Tree", "9,900"],
  ["Safer Travel Partnership", "25,000"],
  ["CRIB", "26,762"],
  ["Dery Foundation", "18,650"],
  ["PPP – Passion, Place & Purpose", "25,000"],
  ["Pan Birmingham RJ Team", "183,754"],
  ["Total", "£305,466"],
];

/** The same paper, paragraph 14. */
export const publicContacts = [
  ["Total Emergency Calls", "596,472"],
  ["Total Non-Emergency Calls", "1,403,253"],
  ["Public Contact Office (estimate)", "322,224"],
  ["Total Contacts", "2,321,949"],
];

/** Performance against the 2013/14 Milestones and Deliverables, paragraph 22. */
export const communitySafetyFund = [
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
];

/** One column of a table, as a range of one column. */
export function column(table: readonly (readonly string[])[], at: number, rows = table.length): unknown[][] {
  return table.slice(0, rows).map((row) => [row[at]]);
}
