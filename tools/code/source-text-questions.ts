import ts from 'typescript';

const READERS = new Set(['getText', 'getCode', 'getReceiverCode', 'sourceOf', 'sourceTextOf']);
/** Calls that ask something of a text: by a pattern, a part, or a list of words. */
const QUESTIONS = new Set(['test', 'exec', 'match', 'matchAll', 'search', 'includes', 'startsWith', 'endsWith', 'indexOf', 'has',
  'hasAnyPhrase', 'hasAnyWord', 'hasPhrase', 'wordsOf', 'split']);
const COMPARISONS = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.GreaterThanToken,
  ts.SyntaxKind.LessThanToken,
]);

const nameOf =
  (callee:
    ts.Expression): string => (ts.isPropertyAccessExpression(callee) ? callee.name.text : ts.isIdentifier(callee) ? callee.text : '');

/** `file.getCode(node)`, `file.text`, `sourceOf(element)`: source text, comments or spelling included. */
function isSourceText(node: ts.Node): boolean {
  if (ts.isCallExpression(node)) return READERS.has(nameOf(node.expression));
  return ts.isPropertyAccessExpression(node) && (node.name.text === 'text' || node.name.text === 'code')
    && /(?:^|\.)file$/.test(node.expression.getText());
}

/** Does the value of an expression decide something: inside a condition, a comparison or a search, up to the end of its statement? */
function isAsked(node: ts.Node): boolean {
  for (let child = node, parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (
      ts.isCallExpression(parent) && QUESTIONS.has(nameOf(parent.expression))
      && (parent.expression !== child || ts.isPropertyAccessExpression(child))
    ) return true;
    if (ts.isBinaryExpression(parent) && COMPARISONS.has(parent.operatorToken.kind)) return true;
    if (ts.isStatement(parent) || ts.isFunctionLike(parent) || ts.isPropertyAssignment(parent) || ts.isTemplateExpression(parent))
      return false;
  }
  return false;
}

/** Names of variables and functions that hold source text, with where they are declared. */
function holdersIn(file: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer && holdsText(node.initializer))
      names.add(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return names;
}

function holdsText(expression: ts.Node): boolean {
  if (isSourceText(expression)) return !isAsked(expression);
  if (ts.isFunctionLike(expression) || ts.isObjectLiteralExpression(expression)) return false;
  return ts.forEachChild(expression, (child) => holdsText(child) || undefined) ?? false;
}

/** Lines, 1-based, on which a file asks something of source text, directly or through a variable. */
export function sourceTextQuestions(text: string, name = 'file.ts'): number[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const holders = holdersIn(file);
  const lines: number[] = [];
  const visit = (node: ts.Node): void => {
    const isHolder = ts.isIdentifier(node) && holders.has(node.text)
      && !(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) && !ts.isVariableDeclaration(node.parent);
    if ((isSourceText(node) || isHolder) && isAsked(node)) lines.push(file.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return lines;
}
