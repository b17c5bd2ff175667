import { type AstNode, getKeyName, getMemberName, isFunction, unwrap } from '../syntax/ast';
import { mayBeAssigned } from '../syntax/declared/variable';
import type { FileContext, Variable } from '../syntax/file-context';
import { resultsOf } from '../syntax/results';

/**
 * What a callee or value is, named by where it comes from: `posthog-js:init`, `@sentry/browser:replayIntegration()`,
 * and without a module for globals: `gtag`, `navigator.geolocation.watchPosition`.
 *
 * `module:` is followed by the path inside the module; default exports and namespaces are both the module itself.
 * `()` is the result of a call or of `new`, awaited or not; `<1.0>` the first parameter of a callback passed second.
 */
export type ApiPath = string;

const HOST_GLOBALS = new Set(['window', 'globalThis', 'self', 'global', 'top', 'unsafeWindow']);
/** Functions of compiled code that give back the module they are given. */
export const INTEROP = /^_{0,2}(?:interop|import)(?:RequireDefault|RequireWildcard|Default|Star)$/;
const MAX_DEPTH = 12;

const join = (base: ApiPath, name: string): ApiPath =>
  name === 'default' ? base : base === '' || base.endsWith(':') ? base + name : `${base}.${name}`;

/** Names the API an expression denotes; undefined when its origin is unknown from this file. */
export function getApiPath(node: AstNode | null | undefined, file: FileContext): ApiPath | undefined {
  return resolve(node, file, 0);
}

function resolve(expression: AstNode | null | undefined, file: FileContext, depth: number): ApiPath | undefined {
  const node = unwrap(expression);
  if (!node || depth > MAX_DEPTH) return undefined;
  return file.onceFor(resolve, node, () => resolveFresh(node, file, depth + 1));
}

function resolveFresh(node: AstNode, file: FileContext, depth: number): ApiPath | undefined {
  switch (node.type) {
    case 'Identifier':
      return resolveIdentifier(node, file, depth);
    case 'MemberExpression':
      return resolveMember(node, file, depth);
    case 'CallExpression':
      return resolveCall(node, file, depth);
    case 'NewExpression': {
      const callee = resolve(node.callee as AstNode, file, depth);
      return callee === undefined ? undefined : `${callee}()`;
    }
    case 'ImportExpression':
      return node.source.type === 'Literal' ? `${String(node.source.value)}:` : undefined;
    case 'AwaitExpression':
      return resolve(node.argument, file, depth);
    case 'SequenceExpression':
      return resolve(node.expressions.at(-1) as AstNode, file, depth);
    case 'AssignmentExpression':
      return node.operator === '=' ? resolve(node.right as AstNode, file, depth) : undefined;
    case 'LogicalExpression':
      return resolve(node.left as AstNode, file, depth) ?? resolve(node.right as AstNode, file, depth);
    case 'ConditionalExpression':
      return resolve(node.consequent as AstNode, file, depth) ?? resolve(node.alternate, file, depth);
    case 'JSXIdentifier':
      return resolveIdentifier(node, file, depth);
    case 'JSXMemberExpression': {
      const object = resolve(node.object as AstNode, file, depth);
      return object === undefined ? undefined : join(object, node.property.name as string);
    }
    default:
      return undefined;
  }
}

function resolveMember(node: AstNode, file: FileContext, depth: number): ApiPath | undefined {
  const name = getMemberName(node);
  if (name === undefined) return undefined;
  const object = unwrap(node.object as AstNode);
  if (object.type === 'ThisExpression') return resolveField(node, name, file, depth);
  if (object.type === 'Identifier' && HOST_GLOBALS.has(object.name as string) && !file.variableOf(object)) return name;
  const base = resolve(object, file, depth);
  // `const page = window as PageWithLayer; page.dataLayer`
  if (base !== undefined && HOST_GLOBALS.has(base)) return name;
  return base === undefined ? undefined : join(base, name);
}

function resolveCall(node: AstNode, file: FileContext, depth: number): ApiPath | undefined {
  const callee = unwrap(node.callee as AstNode);
  const first = node.arguments[0] as AstNode | undefined;
  if (callee.type === 'Identifier' && callee.name === 'require' && first?.type === 'Literal' && !file.variableOf(callee))
    return `${String(first.value)}:`;
  if (callee.type === 'Import' && first?.type === 'Literal') return `${String(first.value)}:`;
  if (callee.type === 'Identifier' && INTEROP.test(callee.name as string) && first) return resolve(first, file, depth);
  // React.lazy(() => import('x')) and next/dynamic stand for the module they load.
  if (first && isFunction(first) && first.body.type === 'ImportExpression') return resolve(first.body as AstNode, file, depth);
  const path = resolve(callee, file, depth);
  if (path === undefined) return callee.type === 'Identifier' ? pathGivenBy(callee, file, depth) : undefined;
  if (path.endsWith('.then') || path.endsWith('.catch') || path.endsWith('.finally')) return undefined;
  return `${path}()`;
}

/**
 * The module, or the instance of one of its classes, that a function of the file gives back, as its type or all of its results say:
 * `const load = async () => await import('x')`, `function client(): Client | null { … }`.
 */
export function pathGivenBy(callee: AstNode, file: FileContext, depth = 0): ApiPath | undefined {
  const node = isFunction(callee) ? callee : (file.variableOf(callee)?.defs[0]?.node as unknown as AstNode | undefined);
  const fn = node?.type === 'VariableDeclarator' ? unwrap(node.init ?? undefined) : node;
  if (!fn || !isFunction(fn)) return undefined;
  const typed = getTypePath(fn.returnType as AstNode | undefined, file);
  const [given, ...others] = typed === undefined ? resultsOf(fn).map((result) => resolve(result, file, depth)) : [typed];
  return given !== undefined && (typed !== undefined || MODULE_OR_INSTANCE.test(given)) && others.every((other) => other === given)
    ? given
    : undefined;
}

/** Names of classes begin with a capital; a package that is a class has none. What another call answers may be anything. */
const MODULE_OR_INSTANCE = /:$|:(?:[\w$.]+\.)?(?:[A-Z][\w$]*)?\(\)$/;

function resolveIdentifier(node: AstNode, file: FileContext, depth: number): ApiPath | undefined {
  const variable = file.variableOf(node);
  if (!variable) return node.name as string;
  return file.onceFor(resolveVariable, variable, () => resolveVariable(variable, file, depth));
}

function resolveVariable(variable: Variable, file: FileContext, depth: number): ApiPath | undefined {
  const definition = variable.defs[0];
  const node = definition.node as unknown as AstNode;
  if (definition.type === 'ImportBinding') {
    const source = String((definition.parent as unknown as AstNode).source?.value ?? '');
    if (node.type === 'ImportSpecifier') return join(`${source}:`, getKeyName(node.imported, false) ?? '');
    return `${source}:`;
  }
  if (isAmbient(variable, file)) return variable.name;
  if (definition.type === 'Variable') return resolveBinding(variable, node, file, depth);
  if (definition.type === 'Parameter') return resolveParameter(variable, node, file, depth);
  if (definition.type === 'FunctionName') return undefined;
  return undefined;
}

/** `var pbjs = pbjs || {}`, `declare const gtag`, and the published `function gtag() { dataLayer.push(arguments) }` all mean the global. */
function isAmbient(variable: Variable, file: FileContext): boolean {
  const definition = variable.defs[0];
  const node = definition.node as unknown as AstNode;
  if (definition.type === 'Variable') {
    if ((definition.parent as unknown as AstNode).declare === true) return true;
    const init = node.init ? unwrap(node.init) : undefined;
    if (!init || init.type !== 'LogicalExpression') return false;
    const left = unwrap(init.left as AstNode);
    if (left.type === 'Identifier') return left.name === variable.name;
    return left.type === 'MemberExpression' && getMemberName(left) === variable.name && HOST_GLOBALS.has(left.object?.name as string);
  }
  if (definition.type === 'FunctionName') {
    if (node.type === 'TSDeclareFunction' || node.declare === true) return true;
    return variable.name === 'gtag' && /dataLayer/.test(file.getText(node));
  }
  return false;
}

function resolveBinding(variable: Variable, declarator: AstNode, file: FileContext, depth: number): ApiPath | undefined {
  const annotated = getAnnotatedType(variable, file);
  const sources = writtenTo(variable, declarator)
    .map((source) => unwrap(source))
    .filter((source) =>
      !(source.type === 'Literal' && source.value === null) && !(source.type === 'Identifier' && source.name === 'undefined')
    );
  if (sources.length === 0 || sources.length > 4) return annotated;
  const paths = sources.map((source) => {
    const base = resolve(source, file, depth);
    if (base === undefined) return undefined;
    return declarator.init && unwrap(declarator.init) === source ? followPattern(declarator.id, variable, base) : base;
  });
  return paths.every((path) => path === paths[0]) ? (paths[0] ?? annotated) : annotated;
}

/** What is written to a variable. Where only its declaration writes it, that says so without the scopes of the file. */
function writtenTo(variable: Variable, { id, init, parent }: AstNode): AstNode[] {
  const isWrittenOnce = parent?.kind === 'const' || !mayBeAssigned(variable);
  if (variable.defs.length === 1 && isWrittenOnce && init && id) return [...defaultsIn(id, variable.identifiers[0] as AstNode), init];
  return variable.references.flatMap((reference) =>
    reference.isWrite() && reference.writeExpr ? [reference.writeExpr as unknown as AstNode] : []
  );
}

/** What a pattern says that a name in it is when there is nothing for it, from the outside in. */
function defaultsIn(pattern: AstNode, name: AstNode): AstNode[] {
  const defaults: AstNode[] = [];
  for (let node: AstNode | null | undefined = name; node && node !== pattern; node = node.parent)
    if (node.type === 'AssignmentPattern') defaults.unshift(node.right as AstNode);
  return defaults;
}

/** The path of one name inside a destructuring pattern. */
function followPattern(pattern: AstNode | null | undefined, variable: Variable, base: ApiPath): ApiPath | undefined {
  if (!pattern) return undefined;
  if (pattern.type === 'Identifier') return pattern.name === variable.name ? base : undefined;
  if (pattern.type === 'AssignmentPattern') return followPattern(pattern.left as AstNode, variable, base);
  if (pattern.type === 'ObjectPattern') {
    for (const property of pattern.properties as AstNode[]) {
      if (property.type === 'RestElement') {
        if (property.argument?.name === variable.name) return base;
        continue;
      }
      const key = getKeyName(property.key as AstNode, property.computed as boolean);
      const found = key === undefined ? undefined : followPattern(property.value as AstNode, variable, join(base, key));
      if (found !== undefined) return found;
    }
  }
  if (pattern.type === 'ArrayPattern') {
    const elements = pattern.elements as (AstNode | null)[];
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i];
      const found = element ? followPattern(element, variable, `${base}[${i}]`) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

const ITERATION = new Set(['forEach', 'map', 'filter', 'flatMap', 'some', 'every', 'find']);

function resolveParameter(variable: Variable, fn: AstNode, file: FileContext, depth: number): ApiPath | undefined {
  const annotated = getAnnotatedType(variable, file);
  if (annotated !== undefined) return annotated;
  if (!isFunction(fn) || fn.type === 'FunctionDeclaration') return undefined;
  const call = fn.parent;
  if (!call || (call.type !== 'CallExpression' && call.type !== 'NewExpression')) return undefined;
  const position = (call.arguments as AstNode[]).indexOf(fn);
  const params = fn.params as AstNode[];
  for (let i = 0; i < params.length; i++) {
    const inside = followPattern(params[i], variable, 'p:');
    if (inside === undefined) continue;
    const base = resolveCallbackParameter(call, position, i, file, depth);
    return base === undefined ? undefined : inside === 'p:' ? base : join(base, inside.slice(2));
  }
  return undefined;
}

function resolveCallbackParameter(
  call: AstNode,
  argument: number,
  parameter: number,
  file: FileContext,
  depth: number,
): ApiPath | undefined {
  const callee = unwrap(call.callee as AstNode);
  const name = getMemberName(callee);
  if (name === 'then' && argument === 0 && parameter === 0) return resolve(callee.object as AstNode, file, depth);
  if (name !== undefined && ITERATION.has(name) && argument === 0 && parameter === 0) {
    const list = resolve(callee.object as AstNode, file, depth);
    return list === undefined ? undefined : `${list}[]`;
  }
  const base = resolve(callee, file, depth);
  return base === undefined ? undefined : `${base}<${argument}.${parameter}>`;
}

/** `let sdk: Analytics` and `constructor(private sdk: Analytics)` are instances of the imported class. */
function getAnnotatedType(variable: Variable, file: FileContext): ApiPath | undefined {
  const id = variable.identifiers[0] as unknown as AstNode | undefined;
  return getTypePath(id?.typeAnnotation as AstNode | undefined, file);
}

/** The instance an annotation names: `: PostHog | null` is `posthog-node:PostHog()`. */
export function getTypePath(annotation: AstNode | undefined, file: FileContext): ApiPath | undefined {
  let type = annotation?.type === 'TSTypeAnnotation' ? (annotation.typeAnnotation) : annotation;
  if (type?.type === 'TSUnionType') type = (type.types as AstNode[]).find((part) => part.type === 'TSTypeReference');
  if (type?.type !== 'TSTypeReference') return undefined;
  const name = type.typeName as AstNode;
  const root = name.type === 'TSQualifiedName' ? (name.left as AstNode) : name;
  // Most types are not imported, and what declares one only the scopes of the file can tell.
  if (root.type !== 'Identifier' || !importedNames(file).has(root.name as string)) return undefined;
  const variable = file.variableOf(root);
  if (variable?.defs[0]?.type !== 'ImportBinding') return undefined;
  const base = resolveIdentifier(root, file, 0);
  if (base === undefined) return undefined;
  return `${name.type === 'TSQualifiedName' ? join(base, name.right.name as string) : base}()`;
}

const IMPORTS = ['ImportSpecifier', 'ImportDefaultSpecifier', 'ImportNamespaceSpecifier'];

/** Names that the imports of a file give. */
const importedNames = (file: FileContext): ReadonlySet<string> =>
  file.once(
    importedNames,
    () =>
      new Set([...IMPORTS.flatMap((type) => file.nodes(type)).map(({ local }) => local as AstNode),
        ...file.nodes('TSImportEqualsDeclaration').map(({ id }) => id as AstNode)].map(({ name }) => String(name))),
  );

/** A field of the class around `this.name`: its initialiser, its type, or what the constructor assigns. */
function resolveField(member: AstNode, name: string, file: FileContext, depth: number): ApiPath | undefined {
  let body: AstNode | undefined = member.parent;
  while (body && body.type !== 'ClassBody') body = body.parent;
  if (!body) return undefined;
  const fields = file.onceFor(resolveField, body, () => collectFields(body as AstNode));
  const field = fields.get(name);
  if (!field) return undefined;
  return (field.value && resolve(field.value, file, depth)) ?? getTypePath(field.type, file);
}

interface Field {
  readonly value?: AstNode;
  readonly type?: AstNode;
}

function collectFields(body: AstNode): Map<string, Field> {
  const fields = new Map<string, Field>();
  for (const member of body.body as AstNode[]) {
    const name = member.key ? getKeyName(member.key as AstNode, member.computed as boolean) : undefined;
    if ((member.type === 'PropertyDefinition' || member.type === 'AccessorProperty') && name)
      fields.set(name, { value: member.value ?? undefined, type: member.typeAnnotation ?? undefined });
    if (member.type !== 'MethodDefinition' || member.kind !== 'constructor') continue;
    for (const parameter of member.value.params as AstNode[]) {
      if (parameter.type !== 'TSParameterProperty') continue;
      const id = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter;
      fields.set(id.name as string, { type: id.typeAnnotation });
    }
    for (const statement of (member.value.body?.body ?? []) as AstNode[]) {
      const assignment = statement.type === 'ExpressionStatement' ? (statement.expression as AstNode) : undefined;
      if (
        assignment?.type !== 'AssignmentExpression' || assignment.left.type !== 'MemberExpression'
        || assignment.left.object.type !== 'ThisExpression'
      ) continue;
      const target = getMemberName(assignment.left as AstNode);
      if (target) fields.set(target, { ...fields.get(target), value: assignment.right as AstNode });
    }
  }
  return fields;
}

/** The module specifier of a path, or undefined for globals. */
export const getModule = (path: ApiPath): string | undefined => {
  const colon = path.lastIndexOf(':');
  return colon < 0 ? undefined : path.slice(0, colon);
};
