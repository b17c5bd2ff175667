import { emitterNames, emitterTypes } from '../../../knowledge/words/media-words';
import { functionBehind } from '../../../program/origin/definition';
import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { wordsWithin } from '../../../program/syntax/lexicon';
import { hasAnyWord } from '../../../program/syntax/words';

/** Is a call `ended.next()` of a subject, an emitter or an iterator, by the name of the receiver or by what it is declared as? */
export function isEmission(call: AstNode, file: FileContext): boolean {
  const callee = unwrap(call.callee as AstNode);
  if (callee.type !== 'MemberExpression' || getMemberName(callee) !== 'next') return false;
  const receiver = unwrap(callee.object as AstNode);
  const name = receiver.type === 'Identifier' ? String(receiver.name) : (getMemberName(receiver) ?? '');
  if (name.endsWith('$') || hasAnyWord(name, emitterNames)) return true;
  return declarationsOf(receiver, name, file).some((declared) => isEmitter(declared, file));
}

interface Declared {
  readonly type?: AstNode | null;
  readonly value?: AstNode | null;
}

/** What a variable, or a field of a class of the file, is declared as. */
function declarationsOf(receiver: AstNode, name: string, file: FileContext): readonly Declared[] {
  if (receiver.type === 'Identifier') {
    const definition = file.variableOf(receiver)?.defs[0];
    const declared = definition?.name as unknown as AstNode | undefined;
    const node = definition?.type === 'Variable' ? (definition.node as unknown as AstNode) : undefined;
    return [{ type: declared?.typeAnnotation, value: node?.id === declared ? node?.init : undefined }];
  }
  if (receiver.type !== 'MemberExpression' || receiver.object?.type !== 'ThisExpression') return [];
  const fields = file.nodes('PropertyDefinition').filter(({ key, computed }) => getKeyName(key as AstNode, computed as boolean) === name);
  const given = file.nodes('TSParameterProperty').map(({ parameter }) => parameter as AstNode).filter((each) => each.name === name);
  return [...fields.map(({ typeAnnotation, value }) => ({ type: typeAnnotation, value: value as AstNode | null })),
    ...given.map(({ typeAnnotation }) => ({ type: typeAnnotation }))];
}

function isEmitter({ type, value }: Declared, file: FileContext): boolean {
  if (type && wordsWithin(type, file).some((word) => emitterTypes.has(word))) return true;
  const made = unwrap(value);
  if (made?.type === 'NewExpression') return emitterTypes.has(getCalleeName(made) ?? '');
  return made?.type === 'CallExpression' && functionBehind(made.callee as AstNode, file)?.generator === true;
}
