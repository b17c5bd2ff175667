import { type AstNode, unwrap } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { type Value, dynamic, known } from '../../../program/values/value';
import { valueOf } from '../../../program/values/value-of';
import { foldName, getEventName } from '../attribute-name';
import { BoundAttribute } from '../bound-attribute';
import { type Components, Element } from '../build';
import type { AttributeView } from '../element-view';
import { type Collected, collectSpread, startCollecting } from '../spread';
import { type TextPart, textReader } from '../text/text-below';

/** Elements written in JSX, TSX and Astro markup. */
export function jsxElements(file: FileContext, components: Components): Element[] {
  const host = file.filename.endsWith('.astro') ? 'astro' : 'jsx';
  const textBelow = textReader((part) => partOf(part, file));
  return file.nodes('JSXOpeningElement').map((node) => {
    const whole = node.parent as AstNode;
    const found = startCollecting();
    for (const attribute of node.attributes as AstNode[]) collect(attribute, found, file);
    return new Element({
      host,
      rawTag: file.getText(node.name),
      node,
      range: node.range,
      outer: whole.range,
      ...found,
      text: () => textBelow(whole),
    }, components);
  });
}

function collect(attribute: AstNode, into: Collected, file: FileContext): void {
  if (attribute.type === 'JSXSpreadAttribute') {
    collectSpread(attribute.argument, into, file);
    return;
  }
  const view = toAttribute(attribute, file);
  const event = getEventName(view.rawName);
  // A lower-case name that starts with "on" is an event if its value is code or text, not if it is a flag.
  if (event !== undefined && (/^on[A-Z]/.test(view.rawName) || typeof (view.value as { value?: unknown }).value !== 'boolean')) {
    into.events.push({
      name: event,
      range: view.range,
      node: attribute,
      handler: view.expression,
      text: view.expression ? file.getText(view.expression) : '',
    });
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
  return new BoundAttribute(rawName, attribute, expression, file);
}

/** Text and known text of expressions below a JSX element; of `a ? b : c` and `a && b` all that may show. */
function partOf(part: AstNode, file: FileContext): TextPart {
  switch (part.type) {
    case 'JSXText':
    case 'AstroRawText':
      return part.value as string;
    case 'JSXElement':
    case 'JSXFragment':
    case 'AstroFragment':
      return { below: part.children as AstNode[] };
    case 'JSXExpressionContainer':
      return { below: [part.expression as AstNode] };
    default: {
      const node = unwrap(part);
      if (node !== part && /^JSX/.test(node.type)) return { below: [node] };
      const value: Value = valueOf(node, file);
      if (value.kind === 'known') return typeof value.value === 'string' || typeof value.value === 'number' ? String(value.value) : '';
      if (node.type === 'ConditionalExpression') return { below: [node.consequent as AstNode, node.alternate] };
      if (node.type === 'LogicalExpression') return { below: [node.right as AstNode] };
      return node.type === 'TemplateLiteral'
        ? (node.quasis as AstNode[]).map((quasi) => quasi.value.cooked as string).join(' ')
        : { below: [] };
    }
  }
}
