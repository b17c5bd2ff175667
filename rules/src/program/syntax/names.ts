import { NodeMemory } from './node-memory';
import { type AstNode, getMemberName, unwrap } from './ast';

const pathsOfNodes = new NodeMemory<AstNode, readonly string[]>();
/** Of a longer path the names in the middle are left out: what it starts from and what is read at its end tell what it is. */
const MAX_NAMES = 32;

/** The names along a member path, outermost object first: `req`, `body`, `email`; empty for a member that is computed. */
export function pathNames(node: AstNode | null | undefined): readonly string[] {
  const links: AstNode[] = [];
  let names: readonly string[] | undefined;
  for (let link = unwrap(node); link && !names; link = unwrap(objectOf(link))) {
    names = pathsOfNodes.get(link);
    if (!names) links.push(link);
  }
  names ??= [];
  for (let link = links.pop(); link; link = links.pop()) {
    if (link.type === 'Identifier') names = [link.name as string];
    else if (link.type === 'MemberExpression') names = withName(names, getMemberName(link) ?? '');
    pathsOfNodes.set(link, names);
  }
  return names;
}

/** What a link of a path hangs on. */
const objectOf = (link: AstNode): AstNode | null | undefined =>
  link.type === 'MemberExpression' ? link.object : link.type === 'CallExpression' ? (link.callee as AstNode) : undefined;

const withName = (names: readonly string[], name: string): readonly string[] =>
  names.length < MAX_NAMES ? [...names, name] : [...names.slice(0, MAX_NAMES / 2), ...names.slice(MAX_NAMES / 2 + 1), name];

/** The last names along a member path, at most `count`: a question about a few of them does not read a whole chain. */
export function lastNames(node: AstNode, count: number): string[] {
  const names: string[] = [];
  for (let expression: AstNode | undefined = unwrap(node); expression && names.length < count;) {
    if (expression.type === 'CallExpression') {
      expression = unwrap(expression.callee as AstNode);
    } else {
      if (expression.type === 'Identifier') names.unshift(expression.name as string);
      if (expression.type !== 'MemberExpression') break;
      names.unshift(getMemberName(expression) ?? '');
      expression = unwrap(expression.object as AstNode);
    }
  }
  return names;
}

/** The last name of an identifier, a member or a call: `log` of `app.log`. Empty for anything else. */
export function lastName(node: AstNode | undefined): string {
  let expression = unwrap(node);
  while (expression?.type === 'CallExpression') expression = unwrap(expression.callee as AstNode);
  if (expression?.type === 'Identifier') return expression.name as string;
  return expression?.type === 'MemberExpression' ? (getMemberName(expression) ?? '') : '';
}

/**
 * How a message shows what is called: the last two names of a member path as written, `people.set` of `mixpanel.people.set`,
 * `analytics().setUserId`; else its text. `node` is the callee or the last name of it.
 */
export function shownName(node: AstNode, file: { getText(node: AstNode): string }): string {
  const { parent } = node;
  const callee = unwrap(parent?.type === 'MemberExpression' && parent.property === node ? parent : node);
  const name = callee.type === 'MemberExpression' ? getMemberName(callee) : undefined;
  const owner = name === undefined ? undefined : ownerName(unwrap(callee.object as AstNode));
  if (owner !== undefined) return `${owner}.${name}`;
  return name ?? file.getText(node);
}

function ownerName(owner: AstNode): string | undefined {
  if (owner.type === 'ThisExpression') return 'this';
  const name = lastName(owner);
  if (name === '') return undefined;
  if (owner.type !== 'CallExpression') return name;
  return owner.arguments.length === 0 ? `${name}()` : undefined;
}

/** A text of at most `longest` UTF-16 units and a dot sign, cut where a name ends. */
export function cutAtName(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest);
  const whole = /[\w$]$/.test(head) && /[\w$]/.test(text[longest]) ? head.replace(/[\w$]+$/, '') : head;
  return `${whole.replace(/[^\w$)\]}]+$/, '') || head}…`;
}

/** Names that a parameter or a declaration makes: `a`, `{ a, b: c }`, `[a]`, `a = 1`, `...a`. */
export function boundNames(pattern: AstNode | null | undefined): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name as string];
    case 'AssignmentPattern':
      return boundNames(pattern.left as AstNode);
    case 'RestElement':
      return boundNames(pattern.argument);
    case 'TSParameterProperty':
      return boundNames(pattern.parameter as AstNode);
    case 'ArrayPattern':
      return (pattern.elements as (AstNode | null)[]).flatMap(boundNames);
    case 'Property':
      return boundNames(pattern.value as AstNode);
    case 'ObjectPattern':
      return (pattern.properties as AstNode[]).flatMap(boundNames);
    default:
      return [];
  }
}

/** The normalised text of a variable or member path: `records[id].userId`; undefined for any other expression, such as a call. */
export function placeOf(node: AstNode | null | undefined): string | undefined {
  const parts: string[] = [];
  let place = unwrap(node);
  for (; place?.type === 'MemberExpression'; place = unwrap(place.object)) {
    const name = getMemberName(place);
    const key = name === undefined ? placeOf(place.property as AstNode) : undefined;
    if (name === undefined && key === undefined) return undefined;
    parts.push(name === undefined ? `[${key}]` : `.${name}`);
  }
  const root = place?.type === 'ThisExpression' ? 'this' : place?.type === 'Identifier' ? (place.name as string) : undefined;
  return root === undefined ? undefined : [root, ...parts.reverse()].join('');
}
