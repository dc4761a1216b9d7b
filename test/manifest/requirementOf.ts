import ts from "typescript";

export interface Requirement {
  readonly member: string;
  /** Such as `ExcelApi` or `ExcelApiOnline`. */
  readonly set: string;
  readonly version: string;
}

/**
 * The requirement set the documentation of an Excel member names, or that of the class or enum it stands in.
 * Where several versions are named ("1.1 for get, 1.8 for set") it is the highest, except one for an argument
 * that the call doesn't give.
 */
export function requirementOf(
  declaration: ts.Declaration,
  call?: ts.CallExpression,
): Requirement | undefined {
  if (!declaration.getSourceFile().fileName.includes("@types/office-js") || !inExcel(declaration))
    return undefined;
  const holder: ts.Node = declaration.parent;
  const [, set, versions] =
    /\[Api set: (\w+) ([^\]]*)/.exec(remarks(declaration) ?? remarks(holder) ?? "") ?? [];
  if (set === undefined || versions === undefined) return undefined;
  const parameters = ts.isFunctionLike(declaration) ? declaration.parameters : [];
  const given = parameters.slice(0, call?.arguments.length ?? 0).map((parameter) => parameter.name.getText());
  const numbers = versions.split(/[;,]/).flatMap((part) => {
    const argument = /for adding `(\w+)`/.exec(part)?.[1];
    return argument === undefined || given.includes(argument) ? (/\d+\.\d+/.exec(part) ?? []) : [];
  });
  return {
    member: memberName(declaration),
    set,
    version: numbers.sort(compareVersions).at(-1) ?? "none named",
  };
}

/** Below 0 where a is the older. */
export function compareVersions(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split(".").map(Number);
  const [bMajor = 0, bMinor = 0] = b.split(".").map(Number);
  return aMajor - bMajor || aMinor - bMinor;
}

function inExcel(node: ts.Node): boolean {
  for (let at: ts.Node = node; !ts.isSourceFile(at); at = at.parent) {
    if (ts.isModuleDeclaration(at) && at.name.text === "Excel") return true;
  }
  return false;
}

function remarks(node: ts.Node): string | undefined {
  const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === "remarks");
  const text = ts.getTextOfJSDocComment(tag?.comment);
  return text?.includes("[Api set:") ? text : undefined;
}

function memberName(declaration: ts.Declaration): string {
  const nameOf = (node: ts.Node) => ts.getNameOfDeclaration(node as ts.Declaration)?.getText() ?? "";
  const holder: ts.Node = declaration.parent;
  return [nameOf(holder), nameOf(declaration)].filter((name) => name !== "").join(".");
}
