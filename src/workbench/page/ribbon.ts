/** What the workbench needs of the add-in's manifest. */
export interface Manifest {
  readonly namespace: string;
  readonly buttons: readonly RibbonButton[];
  /** The pane's page for a person who opens the add-in without a button. */
  readonly pane: string;
}

export interface RibbonButton {
  readonly label: string;
  readonly icon: string;
  readonly page: string;
}

function attribute(parent: Element | Document, name: string, key: string): string {
  return parent.getElementsByTagName(name)[0]?.getAttribute(key) ?? "";
}

/** The path on our own server of a URL that the manifest gives. */
function local(url: string): string {
  const { pathname, search } = new URL(url);
  return pathname + search;
}

/** Reads the manifest as Excel does: labels, icons and pages stand in its resources. */
export function readManifest(text: string): Manifest {
  const xml = new DOMParser().parseFromString(text, "application/xml");
  const resources = new Map<string, string>();
  for (const name of ["bt:Url", "bt:String", "bt:Image"]) {
    for (const element of xml.getElementsByTagName(name)) {
      resources.set(element.getAttribute("id") ?? "", element.getAttribute("DefaultValue") ?? "");
    }
  }
  const find = (parent: Element, name: string) => resources.get(attribute(parent, name, "resid")) ?? "";
  const buttons = [...xml.getElementsByTagName("Control")].map((control) => ({
    label: find(control, "Label"),
    icon: local(
      resources.get(control.getElementsByTagName("bt:Image")[0]?.getAttribute("resid") ?? "") ?? "",
    ),
    page: local(find(control, "SourceLocation")),
  }));
  const namespace = resources.get(attribute(xml, "Namespace", "resid")) ?? "";
  return { namespace, buttons, pane: local(attribute(xml, "SourceLocation", "DefaultValue")) };
}

/** Draws the add-in's ribbon buttons; each opens its page in the pane. */
export function drawRibbon(
  toolbar: HTMLElement,
  buttons: readonly RibbonButton[],
  open: (page: string) => void,
): void {
  for (const { label, icon, page } of buttons) {
    const button = document.createElement("button");
    const picture = document.createElement("img");
    picture.src = icon;
    picture.alt = "";
    picture.width = 16;
    picture.height = 16;
    button.append(picture, label);
    button.addEventListener("click", () => {
      open(page);
    });
    toolbar.append(button);
  }
}
