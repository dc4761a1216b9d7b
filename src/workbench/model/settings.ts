import { HostError } from "../protocol/error";
import { action, WireObject, type WireValue } from "../protocol/object";
import { asText } from "./arguments";
import type { Spreadsheet } from "./spreadsheet";

/** A setting is stored as JSON: what is read later is a copy. */
function stored(value: unknown): WireValue {
  if (value === undefined) return null;
  return JSON.parse(JSON.stringify(value)) as WireValue; // JSON of JSON that came over the wire
}

/** Excel's `Setting`. */
function setting({ state: { settings } }: Spreadsheet, key: string): WireObject {
  const refuseGone = () => {
    if (!settings.has(key)) throw new HostError("ItemNotFound", `There is no setting ${key}.`, "Setting");
  };
  return new WireObject("Setting", {
    id: () => key,
    properties: {
      Key: { get: () => key },
      Value: {
        get: () => {
          refuseGone();
          return settings.get(key) ?? null;
        },
        set: (value) => {
          refuseGone();
          settings.set(key, stored(value));
        },
      },
    },
    methods: {
      Delete: action(() => {
        refuseGone();
        settings.delete(key);
      }),
    },
  });
}

/** Excel's `SettingCollection`. */
export function settings(spreadsheet: Spreadsheet): WireObject {
  const held = spreadsheet.state.settings;
  return new WireObject("SettingCollection", {
    items: () => [...held.keys()].map((key) => setting(spreadsheet, key)),
    methods: {
      GetCount: () => held.size,
      GetItem: (given) => {
        const key = asText(given, "SettingCollection.getItem");
        if (held.has(key)) return setting(spreadsheet, key);
        throw new HostError("ItemNotFound", `There is no setting ${key}.`, "SettingCollection.getItem");
      },
      Add: (given, value) => {
        const key = asText(given, "SettingCollection.add");
        if (key === "")
          throw new HostError("InvalidArgument", "A setting needs a key.", "SettingCollection.add");
        held.set(key, stored(value));
        return setting(spreadsheet, key);
      },
    },
  });
}
