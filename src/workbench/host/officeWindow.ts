import type { NativeBridge } from "../protocol/bridge";

/** The requirement sets that the stand-in claims: exactly the product's floor. */
export const floor: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  CustomFunctionsRuntime: "1.3",
  // What Excel answers for itself, beside the sets that manifests name.
  CustomFunctions: "1.8",
  DelayForCellEdit: "1.1",
};

/** Bits of the host information's flags; without the second the function runtime never starts. */
export const windowFlags = { pane: 0, functions: 2 } as const;

export interface OfficeWindowOptions {
  readonly bridge: NativeBridge;
  readonly flags: number;
  readonly sets: Readonly<Record<string, string>>;
  /** Light where nothing is said. */
  readonly theme?: OfficeThemeName;
}

type Callback = (status: number, result?: unknown) => void;

/**
 * What Excel on Windows puts into an add-in's window before office.js runs. Nothing of Microsoft's
 * library is changed: it finds a native host and speaks to it.
 */
export function prepareWindow(
  target: object,
  { bridge, flags, sets, theme = "light" }: OfficeWindowOptions,
): void {
  const later = (callback: Callback | undefined, result?: unknown) => {
    if (callback)
      setTimeout(() => {
        callback(0, result);
      }, 0);
  };
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|en-US|workbench||disableLogging|${flags}`,
    GetLoggingAllowed: () => false,
    GetContext: () => documentContext(sets, theme),
    Execute: (_id: number, _parameters: unknown, callback?: Callback) => {
      later(callback, []);
    },
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback?: Callback) => {
      later(callback);
    },
    UnregisterEvent: (_id: number, _target: string, callback?: Callback) => {
      later(callback);
    },
  };
  Object.defineProperty(target, "external", { configurable: true, writable: true, value: external });
  Object.defineProperty(target, "_richApiNativeBridge", {
    configurable: true,
    writable: true,
    value: bridge,
  });
}

/** Office's themes by the names of `Office.OfficeTheme`, each colour as the number that office.js turns into #RRGGBB. */
const themes = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x242424,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x3d3d3d,
    controlForegroundColor: 0xffffff,
  },
};

export type OfficeThemeName = keyof typeof themes;

/** The document's context, by the names office.js asks for (`OSF.OfficeAppContext`). */
function documentContext(
  sets: Readonly<Record<string, string>>,
  theme: OfficeThemeName,
): Readonly<Record<string, () => unknown>> {
  return {
    GetAppType: () => 1, // Excel
    GetSolutionRef: () => "workbench",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "en-US",
    GetAppDataLocale: () => "en-GB",
    GetDocUrl: () => "Workbench.xlsx",
    GetAppCapabilities: () => 2, // read and write
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1, // task pane
    GetSolutionToken: () => "",
    GetCorrelationId: () => "00000000-0000-0000-0000-000000000000",
    GetInstanceId: () => "workbench",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.14332.20000",
    GetDialogRequirementMatrix: () => "",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(themes[theme]),
    GetOfficeTheme: () => ({}),
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
}
