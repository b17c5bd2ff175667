import { type AstNode, getCalleeName, getMemberName, unwrap, wrapped } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { type Value, getKnown, known } from '../../../program/values/value';
import { valueOf } from '../../../program/values/value-of';
import { foldName } from '../attribute-name';
import { type Collected, collectSpread } from '../spread';

/** Calls that take an element and do not change its attributes. */
const PLACING =
  /^(?:append|appendChild|prepend|insertBefore|insertAdjacentElement|replaceChild|replaceWith|replaceChildren|removeChild|before|after|add|push|set|contains|observe|createPortal|log|useRef|ref)$/;
/** Members of an element that are no attributes. */
const NOT_ATTRIBUTES = /^(?:style|dataset|classList|innerHTML|outerHTML)$/;

/** Takes in what one use of an element does to it: property writes, `setAttribute`, `addEventListener`, `Object.assign`. */
export function collectDomUse(use: AstNode, into: Collected, file: FileContext): void {
  const object = wrapped(use);
  const parent = object.parent;
  if (parent?.type === 'CallExpression' && (parent.arguments as AstNode[]).includes(object)) collectArgument(object, parent, into, file);
  if (parent?.type !== 'MemberExpression' || parent.object !== object) return;
  const name = getMemberName(parent);
  const outer = wrapped(parent);
  const around = outer.parent;
  if (around?.type === 'AssignmentExpression' && around.left === outer) {
    if (name === undefined) into.hasSpread = true;
    else collectAssignment(name, around, into, file);
  } else if (around?.type === 'CallExpression' && around.callee === outer && name !== undefined) collectCall(name, around, into, file);
}

function collectArgument(element: AstNode, call: AstNode, into: Collected, file: FileContext): void {
  const args = call.arguments as AstNode[];
  if (getCalleeName(call) === 'assign' && unwrap(call.callee as AstNode).object?.name === 'Object' && args[0] === element) {
    for (const source of args.slice(1)) collectSpread(source, into, file);
  } else if (!PLACING.test(getCalleeName(call) ?? '')) into.hasSpread = true;
}

function collectAssignment(name: string, assignment: AstNode, into: Collected, file: FileContext): void {
  const right = assignment.right as AstNode;
  const place = { range: assignment.range, node: assignment };
  if (/^on[a-z]{3,}$/.test(name)) into.events.push({ ...place, name: name.slice(2), handler: right, text: file.getText(right) });
  else if (!NOT_ATTRIBUTES.test(name))
    into.attributes.push({
      ...place,
      name: foldName(name),
      rawName: name,
      value: valueOf(right, file),
      expression: right,
      valueRange: right.range,
      isText: false,
      twoWay: false,
    });
}

function collectCall(method: string, call: AstNode, into: Collected, file: FileContext): void {
  const [first, second] = call.arguments as (AstNode | undefined)[];
  const name = getKnown(valueOf(first, file));
  const place = { range: call.range, node: call };
  switch (method) {
    case 'setAttribute':
    case 'toggleAttribute':
    case 'removeAttribute': {
      if (typeof name !== 'string') {
        into.hasSpread = true;
        return;
      }
      const isText = method === 'setAttribute';
      const given: Value | undefined = second && valueOf(second, file);
      const value: Value = method === 'removeAttribute' ? known(false, call) : (given ?? known(isText ? '' : true, call));
      into.attributes.push({
        ...place,
        name: foldName(name),
        rawName: name,
        value,
        expression: second,
        valueRange: second?.range,
        isText,
        twoWay: false,
      });
      break;
    }
    case 'addEventListener':
      if (typeof name === 'string' && second)
        into.events.push({ ...place, name: foldName(name), handler: second, text: file.getText(second) });
      break;
    default:
  }
}
