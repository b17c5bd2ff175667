import { ask } from '../../../program/exports/ask';
import type { CallSite } from '../../../program/modules/call-site';
import { functionOfImport, importedCallee } from '../../../program/origin/imported-function';
import { type AstNode, getKeyName, getMemberName, isFunction, unwrap } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { personalIn, promisedBy } from '../../personal-data';
import { Vocabulary } from '../../personal-data/vocabulary';
import type { FactSources } from '../../sources';
import type { Payload } from '../act';

/** A payload without the arguments of which an imported function takes only ids and other fields that are not personal. */
export function withoutNarrowed(call: CallSite, payload: readonly Payload[], on: FactSources): Payload[] {
  const isOfPerson = payload.some(({ node }) => personalIn(node, on.file, on.settings).some(({ kind }) => kind === 'record'));
  const callee = isOfPerson ? importedCallee(call.callee, on.file) : undefined;
  const narrowed = callee && ask(callee.imported, `narrowed ${callee.method ?? ''}`, on.file, ({ node, file }) => {
    const fn = functionOfImport({ ...callee.imported, node, file }, callee.method);
    return ((fn?.params ?? []) as AstNode[]).map((parameter) => isNarrowed(parameter, on.elsewhere(file)));
  });
  return payload.filter(({ node }) => !narrowed?.[call.args.indexOf(node)]);
}

/** Does a parameter let through nothing personal: by its declared type, by its pattern, or by what the function reads of it? */
function isNarrowed(parameter: AstNode, on: FactSources): boolean {
  const given = unwrap((parameter.type === 'AssignmentPattern' ? parameter.left : parameter) as AstNode);
  const isPlain = (name: string | undefined): boolean => name !== undefined && isPlainField(name, on);
  const declared = fieldsOfType((given.typeAnnotation as AstNode | undefined)?.typeAnnotation as AstNode | undefined, on.file);
  if (declared) return declared.length > 0 && declared.every(isPlain);
  if (given.type === 'ObjectPattern')
    return (given.properties as AstNode[]).every((each) =>
      each.type === 'Property' && isPlain(getKeyName(each.key as AstNode, each.computed as boolean))
    );
  const reads = given.type === 'Identifier' ? (on.file.variableOf(given)?.references ?? []) : [];
  return reads.length > 0 && reads.every((reference) => {
    const node = reference.identifier as unknown as AstNode;
    const { parent } = node;
    return parent?.type === 'MemberExpression' && parent.object === node ? isPlain(getMemberName(parent)) : isTested(node);
  });
}

const isPlainField = (name: string, { settings }: FactSources): boolean => {
  const words = Vocabulary.of(settings);
  return !words.isHeld(name) && !words.isJoined(name) && !words.isSecret(name) && promisedBy(name, settings) === undefined;
};

/** The members of a type that is written out, beside `null` and `undefined`; undefined for all others. */
function fieldsOfType(type: AstNode | undefined, file: FileContext): readonly (string | undefined)[] | undefined {
  if (type?.type === 'TSUnionType') {
    const others = (type.types as AstNode[]).filter((each) => each.type !== 'TSNullKeyword' && each.type !== 'TSUndefinedKeyword');
    return others.length === 1 ? fieldsOfType(others[0], file) : undefined;
  }
  if (type?.type === 'TSTypeReference') {
    const name = (type.typeName as AstNode | undefined)?.name;
    const declared = file.nodes('TSInterfaceDeclaration', 'TSTypeAliasDeclaration').filter((each) => each.id?.name === name);
    if (declared.length !== 1 || ((declared[0].extends ?? []) as AstNode[]).length > 0) return undefined;
    const body = (declared[0].type === 'TSInterfaceDeclaration' ? declared[0].body : declared[0].typeAnnotation) as AstNode | undefined;
    return body?.type === 'TSTypeReference' ? undefined : fieldsOfType(body, file);
  }
  const members = type?.type === 'TSTypeLiteral' ? type.members : type?.type === 'TSInterfaceBody' ? type.body : undefined;
  return (members as AstNode[] | undefined)?.map((each) =>
    each.type === 'TSPropertySignature' ? getKeyName(each.key as AstNode, each.computed as boolean) : undefined
  );
}

/** `if (user)`, `!user`, `user == null` */
const isTested = ({ parent }: AstNode): boolean =>
  parent !== undefined && !isFunction(parent)
  && (parent.type === 'IfStatement' || parent.type === 'UnaryExpression'
    || (parent.type === 'BinaryExpression' && /^[!=]==?$/.test(parent.operator as string)));
