import { definitionOf } from '../../program/origin/definition';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { placeOf } from '../../program/syntax/names';
import { optionsOf } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';

const ENCRYPTED = 'https://';

/**
 * Does the window that is made with an option load encrypted pages of others: `win.loadURL('https://…')`, or the URL that a function is
 * given? The pages of the product itself hold what it puts there.
 */
export function showsOthersPages(option: AstNode, file: FileContext): boolean {
  const holder = windowMadeWith(option)?.parent;
  const name = holder?.type === 'VariableDeclarator' ? holder.id : holder?.type === 'AssignmentExpression' ? holder.left as AstNode : null;
  const key = name ? keyOf(name, file) : undefined;
  return key !== undefined && (loadsByWindow(file).get(key) ?? []).some((url) => mayBeOfOthers(url, file));
}

/** The URLs that each window of the file loads. */
const loadsByWindow = (file: FileContext): ReadonlyMap<unknown, readonly AstNode[]> =>
  file.once(loadsByWindow, () => {
    const loads = new Map<unknown, AstNode[]>();
    for (const { receiver, args } of callSitesOf(file).named('loadURL')) {
      const key = receiver && keyOf(receiver, file);
      if (key !== undefined && args.length > 0) loads.set(key, [...(loads.get(key) ?? []), args[0]]);
    }
    return loads;
  });

/** What a window is held in: a variable of its own scope, or a path such as `this.window`. */
function keyOf(holder: AstNode, file: FileContext): unknown {
  const expression = unwrap(holder);
  return (expression.type === 'Identifier' ? file.variableOf(expression) : undefined) ?? placeOf(expression);
}

/** The `new` expression around an option. */
function windowMadeWith(option: AstNode): AstNode | undefined {
  let node = option.parent;
  while (node && (node.type === 'ObjectExpression' || node.type === 'Property')) node = node.parent;
  return node?.type === 'NewExpression' ? node : undefined;
}

function mayBeOfOthers(url: AstNode, file: FileContext): boolean {
  const expression = unwrap(url);
  const known = optionsOf(valueOf(expression, file));
  if (known.length > 0) return known.some(({ value }) => String(value).startsWith(ENCRYPTED));
  return expression.type === 'Identifier' && definitionOf(expression, file) === undefined
    ? file.variableOf(expression)?.defs[0]?.type === 'Parameter'
    : expression.type === 'TemplateLiteral' && String((expression.quasis as AstNode[])[0].value.cooked).startsWith(ENCRYPTED);
}
