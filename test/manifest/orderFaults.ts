/**
 * What each element may hold, in the schema's order: MS-OWEMXML, OfficeAppManifestV1_1.xsd, and
 * TaskPaneAppVersionOverridesV1_0.xsd. `?` none or one, `*` any number, `+` at least one. What we will never
 * use (dictionaries, single sign-on, mail) is left out, so using it is a fault until it is looked up here.
 */
const content: Record<string, string> = {
  OfficeApp:
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl " +
    "SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides",
  AppDomains: "AppDomain+",
  Hosts: "Host+",
  Requirements: "Sets",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  VersionOverrides: "Description? Hosts Resources",
  "Host Workbook": "AllFormFactors? DesktopFormFactor?",
  AllFormFactors: "ExtensionPoint",
  DesktopFormFactor: "GetStarted? FunctionFile? ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint CustomFunctions": "Script Page Metadata Namespace",
  "ExtensionPoint PrimaryCommandSurface": "OfficeTab* CustomTab*",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  OfficeTab: "Group+",
  CustomTab: "Group+ Label",
  Group: "Label Icon Control+",
  "Control Button": "Label Supertip Icon Action",
  Icon: "bt:Image+",
  Supertip: "Title Description",
  "Action ShowTaskpane": "TaskpaneId? SourceLocation Title?",
  "Action ExecuteFunction": "FunctionName",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
};
/** Elements whose content depends on their xsi:type. */
const typed = new Set(["Host", "ExtensionPoint", "Control", "Action"]);

/** Elements that are missing, unknown or in the wrong place. */
export function orderFaults(manifest: Document): string[] {
  return [...manifest.querySelectorAll("*")].flatMap((element) => {
    const type = typed.has(element.tagName) ? element.getAttribute("xsi:type") : null;
    const name = type === null ? element.tagName : `${element.tagName} ${type}`;
    const allowed = content[name] ?? "";
    const found = [...element.children].map((child) => child.tagName).join(" ");
    return pattern(allowed).test(`${found} `) ? [] : [`${name} holds "${found}", not "${allowed}"`];
  });
}

/** `A B? C+` as an expression over `A B C C `. */
function pattern(allowed: string): RegExp {
  const parts = allowed.split(" ").map((part) => part.replace(/^([\w:]+)([?*+]?)$/, "($1 )$2"));
  return new RegExp(`^${allowed === "" ? " " : parts.join("")}$`);
}
