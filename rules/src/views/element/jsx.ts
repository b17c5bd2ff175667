import { type AstNode, unwrap } from '../../ast';
import type { FileContext } from '../../file-context';
import { type Value, dynamic, known } from '../../values/value';
import { valueOf } from '../../values/value-of';
import { foldName, getEventName } from './attribute-name';
import { type Components, Element } from './build';
import type { AttributeView } from './element-view';
import { initialOf } from './initial-value';
import { type Collected, collectSpread, startCollecting } from './spread';

/** Elements written in JSX, TSX and Astro markup. */
export function jsxElements(file: FileContext, components: Components): Element[] {
  const host = file.filename.endsWith('.astro') ? 'astro' : 'jsx';
  return file.nodes('JSXOpeningElement').map((node) => {
    const whole = node.parent as AstNode;
    const found = startCollecting();
    for (const attribute of node.attributes as AstNode[]) collect(attribute, found, file);
    return new Element({ host, rawTag: file.getText(node.name), node, range: node.range, outer: whole.range, ...found, text: () => textBelow(whole, file) }, components);
  });
}

function collect(attribute: AstNode, into: Collected, file: FileContext): void {
  if (attribute.type === 'JSXSpreadAttribute') {
    collectSpread(attribute.argument, into, file);
    return;
  }
  const view = toAttribute(attribute, file);
  const event = getEventName(view.rawName);
  // A lower-case name that starts with "on" is an event where code or text handles it, not where a flag stands.
  if (event !== undefined && (/^on[A-Z]/.test(view.rawName) || typeof (view.value as { value?: unknown }).value !== 'boolean')) {
    into.events.push({ name: event, range: view.range, node: attribute, handler: view.expression, text: view.expression ? file.getText(view.expression) : '' });
  } else into.attributes.push(view);
}

function toAttribute(attribute: AstNode, file: FileContext): AttributeView {
  const rawName = file.getText(attribute.name);
  const holder = attribute.value as AstNode | null;
  const isText = attribute.type === 'JSXAttribute' && holder?.type === 'Literal';
  const base = { name: foldName(rawName), rawName, range: attribute.range, node: attribute, isText, twoWay: false };
  if (holder === null) return { ...base, value: known(true, attribute) };
  if (isText) return { ...base, value: known(holder.value as unknown, holder), valueRange: [holder.range[0] + 1, holder.range[1] - 1] };
  const expression = holder.type === 'JSXExpressionContainer' ? (holder.expression as AstNode) : holder;
  if (expression.type === 'JSXEmptyExpression') return { ...base, value: dynamic(attribute) };
  return { ...base, value: valueOf(expression, file), initial: initialOf(expression, file), expression, valueRange: expression.range };
}

/** Text and known text of expressions below a JSX element; of `a ? b : c` and `a && b` all that may show. */
function textBelow(root: AstNode, file: FileContext): string {
  const parts: string[] = [];
  const visitExpression = (expression: AstNode): void => {
    const node = unwrap(expression);
    const value: Value = valueOf(node, file);
    if (value.kind === 'known') parts.push(typeof value.value === 'string' || typeof value.value === 'number' ? String(value.value) : '');
    else if (node.type === 'ConditionalExpression') [node.consequent, node.alternate].forEach((branch) => visitExpression(branch as AstNode));
    else if (node.type === 'LogicalExpression') visitExpression(node.right as AstNode);
    else if (node.type === 'TemplateLiteral') parts.push((node.quasis as AstNode[]).map((quasi) => quasi.value.cooked as string).join(' '));
    else visit(node);
  };
  const visit = (node: AstNode): void => {
    if (node.type === 'JSXText' || node.type === 'AstroRawText') parts.push(node.value as string);
    else if (node.type === 'JSXElement' || node.type === 'JSXFragment' || node.type === 'AstroFragment') (node.children as AstNode[]).forEach(visit);
    else if (node.type === 'JSXExpressionContainer') visitExpression(node.expression as AstNode);
  };
  visit(root);
  return parts.join(' ');
}
