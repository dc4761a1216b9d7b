import { type IUniverSheetsCorePresetConfig, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import "@univerjs/preset-sheets-core/lib/index.css";
import { type GridPlugin, tablePlugin } from "../host";

export const locales: Record<string, unknown> = { ...enUS };

/** The grid with its screen, drawn into `container`. */
export function screenPlugins(container: HTMLElement): readonly GridPlugin[] {
  const config: Partial<IUniverSheetsCorePresetConfig> = {
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: true,
    disableAutoFocus: true,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  };
  const { plugins } = UniverSheetsCorePreset(config);
  return [...(plugins as readonly GridPlugin[]), tablePlugin];
}
