import ts from "typescript";
import { loadedMembers } from "./loadedMembers";
import { compareVersions, requirementOf, type Requirement } from "./requirementOf";

/** A place where source code needs a requirement set of Excel. */
export interface ApiUse extends Requirement {
  /** Such as `Range.valuesAsJson`. */
  readonly member: string;
  /** File and line. */
  readonly place: string;
}

/**
 * Every use of a member of Excel's API at run time, with the requirement set its documentation in
 * @types/office-js names: as a property, a call, an option, an enum's member or its text, a name in `load`.
 * What is only said in types needs nothing of Excel.
 */
export function apiUses(program: ts.Program, files: readonly string[]): ApiUse[] {
  const checker = program.getTypeChecker();
  return files.flatMap((name) => {
    const file = program.getSourceFile(name);
    if (!file) throw new Error(`Not in the program: ${name}`);
    const uses: ApiUse[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
      const line = ts.getLineAndCharacterOfPosition(file, node.getStart(file)).line + 1;
      for (const declarations of membersAt(node, checker)) {
        const requirement = leastDemanding(
          declarations.flatMap((it) => present(requirementOf(it, callOf(node)))),
        );
        if (requirement) uses.push({ ...requirement, place: `${name}:${line}` });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return uses;
  });
}

/**
 * The members a name or a text stands for, each as the declarations it may be: in a union of types one member has
 * several, and code that meets the least demanding of them runs.
 */
function membersAt(node: ts.Node, checker: ts.TypeChecker): (readonly ts.Declaration[])[] {
  const call = callOf(node);
  if (call) {
    const chosen = checker.getResolvedSignature(call)?.declaration;
    return chosen && !ts.isJSDocSignature(chosen) ? [[chosen]] : [];
  }
  return symbolsAt(node, checker).map((symbols) => symbols.flatMap((symbol) => symbol.declarations ?? []));
}

/** The call whose function the node names. */
function callOf(node: ts.Node): ts.CallExpression | undefined {
  const { parent } = node;
  const callee =
    ts.isIdentifier(node) && ts.isPropertyAccessExpression(parent) && parent.name === node ? parent : node;
  return ts.isIdentifier(node) && ts.isCallExpression(callee.parent) && callee.parent.expression === callee
    ? callee.parent
    : undefined;
}

function symbolsAt(node: ts.Node, checker: ts.TypeChecker): ts.Symbol[][] {
  if (ts.isStringLiteralLike(node)) {
    const loaded = loadedMembers(node, checker).map((symbol) => [symbol]);
    return [...loaded, enumMembers(node, checker), present(checker.getSymbolAtLocation(node))];
  }
  if (!ts.isIdentifier(node)) return [];
  const { parent } = node;
  if (ts.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node) {
    return [present(checker.getTypeAtLocation(parent.parent).getProperty(node.text))];
  }
  if (ts.isObjectLiteralElementLike(parent) && parent.name === node) {
    return [parts(contextOf(parent.parent, checker)).flatMap((type) => present(type.getProperty(node.text)))];
  }
  return [present(checker.getSymbolAtLocation(node))];
}

/** Excel's enums are also taken as text: `"EdgeTop"` needs what `Excel.BorderIndex.edgeTop` needs. */
function enumMembers(text: ts.StringLiteralLike, checker: ts.TypeChecker): ts.Symbol[] {
  return expectedTypes(text, checker)
    .flatMap(parts)
    .filter(
      (type) =>
        type.isStringLiteral() && type.value === text.text && (type.flags & ts.TypeFlags.EnumLiteral) !== 0,
    )
    .map((type) => type.symbol);
}

/** The types a text is given to; for an argument those of every overload, since only one of them names the enum. */
function expectedTypes(text: ts.StringLiteralLike, checker: ts.TypeChecker): ts.Type[] {
  const { parent } = text;
  if (!ts.isCallExpression(parent)) return present(contextOf(text, checker));
  const at = parent.arguments.indexOf(text);
  return checker
    .getTypeAtLocation(parent.expression)
    .getCallSignatures()
    .flatMap((signature) => present(signature.parameters[at]))
    .map((parameter) => checker.getTypeOfSymbolAtLocation(parameter, parent));
}

function contextOf(expression: ts.Node, checker: ts.TypeChecker): ts.Type | undefined {
  return ts.isExpression(expression) ? checker.getContextualType(expression) : undefined;
}

function parts(type: ts.Type | undefined): ts.Type[] {
  return type?.isUnion() ? type.types : present(type);
}

function present<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

function leastDemanding(requirements: Requirement[]): Requirement | undefined {
  // Sets with a name of their own (ExcelApiOnline) are on fewer platforms than any version of ExcelApi.
  const special = ({ set }: Requirement) => Number(set !== "ExcelApi");
  return requirements.sort((a, b) => special(a) - special(b) || compareVersions(a.version, b.version))[0];
}
