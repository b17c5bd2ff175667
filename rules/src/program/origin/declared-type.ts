import { ask } from '../exports/ask';
import { typesOf } from '../exports/export-table';
import { importedType } from '../exports/imported';
import { type AstNode, getCalleeName, getKeyName, getMemberName, isFunction, unwrap } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';

/** A field of an object, as a type declares it. */
export type DeclaredField = {
  readonly name: string;
  /** It holds a text. */
  readonly isText: boolean;
  /** It holds a number, or an object of nothing but numbers: `Record<string, number>`. */
  readonly holds?: 'number' | 'numbers';
  /** Fields of what it holds, or of each item of a list, as far as the same file shows them. */
  readonly fields: readonly DeclaredField[];
};

/** The type that an annotation names, and what it says. */
export interface DeclaredType {
  /** As the annotation calls it; empty for a type that has no name. */
  readonly name: string;
  readonly fields: readonly DeclaredField[];
}

/** Types that hold what they are given, or items of it. */
const HOLDS = new Set(['Array', 'ReadonlyArray', 'Partial', 'Required', 'Readonly', 'Set']);
/** Hooks and refs of a state of a declared type: `useState<Thread[]>([])`. */
const STATES = new Set(['useState', 'ref', 'shallowRef', 'signal']);
/** Records in records in records; deeper ones say nothing further of whose they are. */
const MAX_DEPTH = 4;

/**
 * What the declaration of a variable says that it holds: an interface, a type, or a class of this file or of an imported one. No
 * type is inferred: what is not written stays unknown.
 */
export function declaredTypeOf(identifier: AstNode, file: FileContext): DeclaredType | undefined {
  const annotation = annotationOf(identifier, file);
  return annotation && file.onceFor(declaredTypeOf, annotation, () => {
    const fields = fieldsOf(annotation, file, MAX_DEPTH);
    return fields && { name: nameOf(annotation), fields };
  });
}

/** What a type declares of a member (`stats.users` of `stats: Stats`), or of a variable that a pattern with a type takes out of it. */
export function declaredFieldOf(node: AstNode, file: FileContext): DeclaredField | undefined {
  const expression = unwrap(node);
  if (expression.type === 'MemberExpression') {
    const object = unwrap(expression.object as AstNode);
    const around = object.type === 'Identifier' ? declaredTypeOf(object, file) : declaredFieldOf(object, file);
    const key = getMemberName(expression);
    return around?.fields.find(({ name }) => name === key);
  }
  const name = expression.type === 'Identifier'
    ? (file.variableOf(expression)?.defs[0]?.name as unknown as AstNode | undefined)
    : undefined;
  const property = name?.parent?.type === 'AssignmentPattern' ? name.parent.parent : name?.parent;
  const pattern = property?.type === 'Property' && property.parent?.type === 'ObjectPattern' ? property.parent : undefined;
  const annotation = pattern && (pattern.typeAnnotation?.typeAnnotation ?? propsOf(pattern));
  const fields = annotation && file.onceFor(declaredFieldOf, annotation, () => fieldsOf(annotation, file, MAX_DEPTH));
  const key = property && fields ? getKeyName(property.key as AstNode, property.computed as boolean) : undefined;
  return fields?.find((field) => field.name === key);
}

/** `Props` of `const Card: React.FC<Props> = ({ users }) => …` */
function propsOf({ parent }: AstNode): AstNode | undefined {
  const declared = isFunction(parent) && parent.parent?.type === 'VariableDeclarator' ? parent.parent.id : undefined;
  return (declared?.typeAnnotation?.typeAnnotation?.typeArguments?.params as AstNode[] | undefined)?.[0];
}

function annotationOf(identifier: AstNode, file: FileContext): AstNode | undefined {
  const definition = file.variableOf(identifier)?.defs[0];
  const name = definition?.name as unknown as AstNode | undefined;
  const written = name?.typeAnnotation?.typeAnnotation ?? undefined;
  if (written || definition?.type !== 'Variable') return written;
  const { id, init } = definition.node as unknown as AstNode;
  const call = unwrap(init);
  const isState = call?.type === 'CallExpression' && STATES.has(getCalleeName(call) ?? '')
    && (id === name || (id?.type === 'ArrayPattern' && (id.elements as (AstNode | null)[])[0] === name));
  return isState ? ((call.typeArguments?.params as AstNode[] | undefined)?.[0]) : undefined;
}

/** The name of the first type in it that is not one of the language. */
function nameOf(type: AstNode): string {
  if (type.type === 'TSArrayType') return nameOf(type.elementType as AstNode);
  if (type.type === 'TSUnionType') return nameOf((type.types as AstNode[])[0]);
  const name = String((type.typeName as AstNode | undefined)?.name ?? '');
  const [inner] = argumentsOf(type);
  return HOLDS.has(name) && inner ? nameOf(inner) : name;
}

const argumentsOf = (type: AstNode): readonly AstNode[] => (type.typeArguments?.params ?? []) as AstNode[];

/** Undefined where the type, or a part of it, is not shown. */
function fieldsOf(type: AstNode, file: FileContext, depth: number): readonly DeclaredField[] | undefined {
  if (depth === 0) return undefined;
  switch (type.type) {
    case 'TSTypeLiteral':
      return (type.members as AstNode[]).flatMap((member) => fieldOf(member, file, depth));
    case 'TSInterfaceBody':
    case 'ClassBody':
      return (type.body as AstNode[]).flatMap((member) => fieldOf(member, file, depth));
    case 'TSInterfaceDeclaration':
    case 'ClassDeclaration':
      return fieldsOf(type.body as AstNode, file, depth);
    case 'TSTypeAliasDeclaration':
      return type.typeAnnotation ? fieldsOf(type.typeAnnotation, file, depth) : undefined;
    case 'TSArrayType':
      return fieldsOf(type.elementType as AstNode, file, depth);
    case 'TSIntersectionType':
      return (type.types as AstNode[]).flatMap((each) => fieldsOf(each, file, depth) ?? []);
    case 'TSUnionType':
      return inAll((type.types as AstNode[]).filter((each) => !isNothing(each)).map((each) => fieldsOf(each, file, depth)));
    case 'TSTypeReference':
      return fieldsOfReference(type, file, depth);
    default:
      return undefined;
  }
}

const isNothing = ({ type }: AstNode): boolean => type === 'TSNullKeyword' || type === 'TSUndefinedKeyword';

/** Fields that each of several types has. */
function inAll(lists: readonly (readonly DeclaredField[] | undefined)[]): readonly DeclaredField[] | undefined {
  const [first, ...others] = lists;
  return first?.filter(({ name }) => others.every((list) => list?.some((field) => field.name === name)));
}

function fieldsOfReference(type: AstNode, file: FileContext, depth: number): readonly DeclaredField[] | undefined {
  const name = type.typeName?.type === 'Identifier' ? String(type.typeName.name) : '';
  const [inner] = argumentsOf(type);
  if (HOLDS.has(name)) return inner && fieldsOf(inner, file, depth);
  const own = typesOf(file).get(name);
  if (own) return fieldsOf(own, file, depth - 1);
  const imported = importedType(name, file);
  return imported && ask(imported, fieldsOf, file, (found) => fieldsOf(found.node, found.file, MAX_DEPTH));
}

function fieldOf(member: AstNode, file: FileContext, depth: number): DeclaredField[] {
  const isField = member.type === 'TSPropertySignature' || (member.type === 'PropertyDefinition' && !member.static);
  const name = isField ? getKeyName(member.key as AstNode, member.computed as boolean) : undefined;
  const type = member.typeAnnotation?.typeAnnotation ?? undefined;
  return name === undefined
    ? []
    : [{
      name,
      isText: type !== undefined && isText(type),
      fields: (type && fieldsOf(type, file, depth - 1)) ?? [],
      ...numbersIn(type, file, depth - 1),
    }];
}

/** Maps of numbers by name. */
const MAPS = new Set(['Record', 'Map', 'ReadonlyMap']);
/** A number in a record, and not a count. */
const OF_ONE = /^(?:id|age|grade|year)$|(?:Id|_id|Age)$/;

function numbersIn(type: AstNode | undefined, file: FileContext, depth: number): Pick<DeclaredField, 'holds'> {
  if (type?.type === 'TSNumberKeyword') return { holds: 'number' };
  if (type?.type === 'TSUnionType') {
    const [only, ...others] = (type.types as AstNode[]).filter((each) => !isNothing(each));
    return others.length === 0 ? numbersIn(only, file, depth) : {};
  }
  if (type?.type === 'TSArrayType') return numbersOf(type.elementType as AstNode, file, depth);
  if (type?.type !== 'TSTypeLiteral' && type?.type !== 'TSTypeReference') return {};
  const [first, second] = argumentsOf(type);
  const name = String(type.typeName?.name);
  if (HOLDS.has(name) || MAPS.has(name)) return numbersOf(HOLDS.has(name) ? first : second, file, depth);
  const fields = fieldsOf(type, file, depth) ?? [];
  return fields.length > 0 && fields.every(({ name, holds }) => holds === 'number' && !OF_ONE.test(name)) ? { holds: 'numbers' } : {};
}

/** `string`, `string | null`, and the dates that people are born on. */
const isText = (type: AstNode): boolean =>
  type.type === 'TSUnionType'
    ? (type.types as AstNode[]).filter((each) => !isNothing(each)).every(isText)
    : type.type === 'TSStringKeyword' || (type.type === 'TSTypeReference' && type.typeName?.name === 'Date');

const numbersOf = (item: AstNode | undefined, file: FileContext, depth: number): Pick<DeclaredField, 'holds'> =>
  numbersIn(item, file, depth).holds === 'number' ? { holds: 'numbers' } : {};
