import { HostError } from "../protocol/error";
import { action, WireObject } from "../protocol/object";
import { asBoolean, asText } from "./arguments";
import { reference } from "./range";
import { rangeByAddress } from "./rangeByAddress";
import type { Spreadsheet } from "./spreadsheet";

function namedItem(spreadsheet: Spreadsheet, name: string): WireObject {
  const formula = () => {
    const held = spreadsheet.workbook().getDefinedName(name)?.getFormulaOrRefString() ?? "#REF!";
    return held.startsWith("=") ? held : `=${held}`;
  };
  const { hiddenNames } = spreadsheet.state;
  return new WireObject("NamedItem", {
    properties: {
      Name: { get: () => name },
      Formula: { get: formula },
      Visible: {
        get: () => !hiddenNames.has(name),
        set: (value) => {
          if (asBoolean(value, "NamedItem.visible")) hiddenNames.delete(name);
          else hiddenNames.add(name);
        },
      },
    },
    methods: {
      GetRange: () => rangeByAddress(spreadsheet, formula().slice(1)),
      Delete: action(() => spreadsheet.workbook().deleteDefinedName(name)),
    },
  });
}

/** Excel's `NamedItemCollection` of the workbook. */
export function names(spreadsheet: Spreadsheet): WireObject {
  const all = () =>
    spreadsheet
      .workbook()
      .getDefinedNames()
      .map((name) => name.getName());
  return new WireObject("NamedItemCollection", {
    items: () => all().map((name) => namedItem(spreadsheet, name)),
    methods: {
      GetItem: (key) => {
        const wanted = asText(key, "NamedItemCollection.getItem");
        const found = all().find((name) => name.toLowerCase() === wanted.toLowerCase());
        if (found === undefined) {
          throw new HostError("ItemNotFound", `There is no name ${wanted}.`, "NamedItemCollection.getItem");
        }
        return namedItem(spreadsheet, found);
      },
      Add: (key, target) => {
        const name = asText(key, "NamedItemCollection.add");
        const formula =
          target instanceof WireObject ? reference(target) : asText(target, "NamedItemCollection.add");
        spreadsheet.workbook().insertDefinedName(name, formula.replace(/^=/, ""));
        return namedItem(spreadsheet, name);
      },
    },
  });
}
