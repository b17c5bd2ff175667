import { definitionOf } from '../../program/origin/definition';
import { type ListedValues, valuesIn, valuesOfType } from '../../program/origin/listed-values';
import { type AstNode, getCalleeName, getKeyName, isFunction, unwrap } from '../../program/syntax/ast';
import { entryOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { groupBy } from '../../program/syntax/group-by';
import { wordsOf } from '../../program/syntax/words';

/** Keys under which a description of a field lists what it may hold. */
const listKeys: readonly string[] = ['enum', 'enumValues', 'values', 'oneOf', 'options'];
const listCalls: ReadonlySet<string> = new Set(['enum', 'nativeEnum', 'picklist', 'oneOf', 'enumType', 'valid', 'pgEnum', 'mysqlEnum']);

/** What a setting may hold, as its enum, field, schema or type lists it, or a list of its name; undefined where nothing does. */
export function allowedValues(name: string, written: AstNode, open: unknown, file: FileContext): ListedValues | undefined {
  const isOf = (values: ListedValues | undefined): values is ListedValues => values?.some(({ value }) => value === open) === true;
  for (const read of [ofEnum, ofField, ofSchema, ofType, ofNamedList]) {
    const values = read(written, file, name);
    if (isOf(values)) return values;
  }
  return undefined;
}

/** `Audience.EVERYONE`: the other members of it. */
const ofEnum = (written: AstNode, file: FileContext): ListedValues | undefined =>
  written.type === 'MemberExpression' ? valuesIn(written.object, file) : undefined;

/** `{ type: String, enum: ['public', 'friends'], default: 'public' }` */
const ofField = (written: AstNode, file: FileContext): ListedValues | undefined => {
  const spec = written.parent?.type === 'Property' ? written.parent.parent : undefined;
  return spec && valuesListedIn(spec, file);
};

/** What the description of a field lists. */
export const valuesListedIn = (spec: AstNode, file: FileContext): ListedValues | undefined =>
  listKeys.map((key) => valuesIn(entryOf(spec, key)?.value, file)).find((values) => values !== undefined);

/** `z.enum(['public', 'friends']).default('public')`, `audienceEnum('audience').default('public')` of an enum that the file makes */
function ofSchema(written: AstNode, file: FileContext): ListedValues | undefined {
  for (let call: AstNode | undefined = written.parent; call?.type === 'CallExpression';) {
    const callee = unwrap(call.callee as AstNode);
    const made = callee.type === 'Identifier' ? definitionOf(callee, file)?.from : undefined;
    const lister = [call, made].find((each) => each?.type === 'CallExpression' && listCalls.has(getCalleeName(each) ?? ''));
    if (lister) {
      const lists = (lister.arguments as AstNode[]).map((argument) => valuesIn(argument, file)).filter((values) => values !== undefined);
      return lists[0];
    }
    const inner: AstNode | undefined = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
    call = inner?.type === 'CallExpression' ? inner : undefined;
  }
  return undefined;
}

/** What the type of the state, parameter, field or object allows. */
function ofType(written: AstNode, file: FileContext): ListedValues | undefined {
  const path: string[] = [];
  for (let node = written, parent = node.parent; parent; node = parent, parent = node.parent) {
    const annotation = annotationOf(node, parent, path);
    if (annotation === 'unknown') return undefined;
    if (annotation) return valuesOfType(annotation, path, file);
    const read = parent.type === 'LogicalExpression' && parent.right === node
      ? typeOfRead(unwrap(parent.left as AstNode), file)
      : undefined;
    if (read) return valuesOfType(read.type, [...read.path, ...path], file);
    if (isFunction(parent)) return parent.returnType ? valuesOfType(parent.returnType as AstNode, path, file) : undefined;
  }
  return undefined;
}

/** The type that a place writes down for what is in it. Keys of the objects between are put before the path. */
function annotationOf(node: AstNode, parent: AstNode, path: string[]): AstNode | 'unknown' | undefined {
  switch (parent.type) {
    case 'Property': {
      const key = parent.value === node ? getKeyName(parent.key as AstNode, parent.computed as boolean) : undefined;
      if (key === undefined) return 'unknown';
      path.unshift(key);
      return undefined;
    }
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return parent.typeAnnotation?.typeName?.name === 'const' ? undefined : parent.typeAnnotation ?? undefined;
    case 'AssignmentPattern':
      return parent.left.typeAnnotation ?? undefined;
    case 'ObjectPattern':
      return parent.typeAnnotation ?? undefined;
    case 'PropertyDefinition':
      return parent.typeAnnotation ?? 'unknown';
    case 'VariableDeclarator':
      return parent.id?.typeAnnotation ?? 'unknown';
    case 'CallExpression':
      return ((parent.typeArguments?.params ?? []) as AstNode[])[0];
    case 'ExpressionStatement':
      return 'unknown';
    default:
      return undefined;
  }
}

interface ReadType {
  readonly type: AstNode;
  readonly path: readonly string[];
}

/** `draft.audience?.visibility` of a variable whose type is written down. */
function typeOfRead(read: AstNode, file: FileContext): ReadType | undefined {
  const path: string[] = [];
  let node = read.type === 'ChainExpression' ? unwrap(read.expression as AstNode) : read;
  while (node.type === 'MemberExpression' && !node.computed) {
    path.unshift(String(node.property.name));
    node = unwrap(node.object as AstNode);
  }
  const definition = node.type === 'Identifier' ? file.variableOf(node)?.defs[0] : undefined;
  const bound = definition?.name as unknown as AstNode | undefined;
  if (bound?.typeAnnotation) return { type: bound.typeAnnotation, path };
  const property = bound?.parent?.type === 'AssignmentPattern' ? bound.parent.parent : bound?.parent;
  const pattern = property?.type === 'Property' ? property.parent : undefined;
  const key = property && getKeyName(property.key as AstNode, property.computed as boolean);
  return pattern?.type === 'ObjectPattern' && pattern.typeAnnotation && key !== undefined
    ? { type: pattern.typeAnnotation, path: [key, ...path] }
    : undefined;
}

/** `CONTENT_VISIBILITY` for `visibility`: a list that the file declares or imports under the name of the setting. */
function ofNamedList(_written: AstNode, file: FileContext, name: string): ListedValues | undefined {
  const words = wordsOf(name);
  const named = declaredNames(file).get(words.at(-1) ?? '') ?? [];
  return named.filter((each) => ` ${each.words}`.endsWith(` ${words.join(' ')}`)).map(({ node }) => valuesIn(node, file))
    .find((values) => values !== undefined);
}

interface DeclaredName {
  readonly node: AstNode;
  /** In the singular, with blanks between. */
  readonly words: string;
}

/** Names that the file declares or imports, by their last word. */
const declaredNames = (file: FileContext): ReadonlyMap<string, readonly DeclaredName[]> =>
  file.once(declaredNames, () => {
    const names = [
      ...file.nodes('ImportSpecifier').map(({ local }) => local as AstNode),
      ...file.nodes('VariableDeclarator', 'TSEnumDeclaration').map(({ id }) => id as AstNode),
    ].filter((each) => each?.type === 'Identifier');
    const inWords = names.map((node) => ({ node, words: wordsOf(String(node.name)).join(' ').replace(/(?:y|ie)s$/, 'y') }));
    return groupBy(inWords, ({ words }) => words.slice(words.lastIndexOf(' ') + 1));
  });
