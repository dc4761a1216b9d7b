import ts from "typescript";

/**
 * What a text in a call of `load` names: `"values, format/fill/color"` are properties of the object loaded,
 * and of a collection those of its items.
 */
export function loadedMembers(text: ts.StringLiteralLike, checker: ts.TypeChecker): ts.Symbol[] {
  const list = ts.isArrayLiteralExpression(text.parent) ? text.parent : text;
  const call = list.parent;
  if (!ts.isCallExpression(call) || !ts.isPropertyAccessExpression(call.expression)) return [];
  if (call.expression.name.text !== "load") return [];
  const loaded = checker.getTypeAtLocation(call.expression.expression);
  return text.text.split(",").flatMap((path) => along(path.trim().split("/"), loaded, text, checker));
}

/** The properties on a path, each found on the one before. */
function along([name, ...rest]: string[], type: ts.Type, at: ts.Node, checker: ts.TypeChecker): ts.Symbol[] {
  if (name === undefined) return [];
  const property = type.getProperty(name) ?? itemOf(type, at, checker)?.getProperty(name);
  if (!property) return [];
  const found = checker.getTypeOfSymbolAtLocation(property, at);
  return [
    property,
    ...along(rest, checker.getIndexTypeOfType(found, ts.IndexKind.Number) ?? found, at, checker),
  ];
}

function itemOf(collection: ts.Type, at: ts.Node, checker: ts.TypeChecker): ts.Type | undefined {
  const items = collection.getProperty("items");
  return (
    items && checker.getIndexTypeOfType(checker.getTypeOfSymbolAtLocation(items, at), ts.IndexKind.Number)
  );
}
