/**
 * What a row's or column's name says of it: a total by name alone; one that may be a total ("Total Contacts") or a
 * measure ("Total Burglary"); an amount taken off; a line beside the others that no total counts; or an ordinary one.
 */
export type TotalLabel = "subTotal" | "total" | "maybeTotal" | "blank" | "less" | "aside" | "plain";

const sub = /^sub ?totals?\b/;
/** "Sub-total, Coventry", "Sub-total for Coventry". */
const subOf = /^sub ?totals?(?:[,:]| for )./;
const named =
  /^(?:grand |overall |net |gross |sub ?)?totals?(?: \([^)]*\))?$|^totals? (?:to allocate|amount|funding|costs?|budget|expenditure|income|allocation|allocated|available|awarded|requested|approved|awards|grants|spend|number)$|^(?:sum|overall|all)$/;
const perhaps =
  /^(?:sub ?|grand |overall )?totals?\b|\btotals?$|^(?:all|overall|combined)\b|^(?:ytd|year to date)\b|^net (?:costs?|expenditure|budget|spend|position)$|^(?:closing balance|balance carried forward)$/;
const takenOff = /^(?:less|minus|deduct(?:ion)?s?)\b/;
const beside =
  /^\W*(?:of which|including|incl|memo(?:randum)?|average|mean|median|target|per (?:cent|1,?000|head)|%|change|difference|variance|share)s?(?!\w)|\b(?:average|change|difference|variance)$/;

export function totalLabel(label: string): TotalLabel {
  const plain = label
    .toLowerCase()
    .replace(/\[[^\]]*\]|[*†:.]+$/g, "")
    .replace(/[-\s‐‑–]+/g, " ")
    .trim();
  if (plain === "") return "blank";
  if (subOf.test(plain)) return "subTotal";
  if (named.test(plain)) return sub.test(plain) ? "subTotal" : "total";
  if (perhaps.test(plain)) return "maybeTotal";
  if (takenOff.test(plain)) return "less";
  return beside.test(plain) ? "aside" : "plain";
}
