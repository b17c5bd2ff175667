import { type AstNode, getKeyName, isFunction, unwrap } from '../../ast';
import { subjects } from '../../catalogue/person-words';
import { recordWords, tellingFields } from '../../catalogue/personal-words';
import { usesOf } from '../../detect/use';
import { wordsOf } from '../../values/words';
import type { Scope } from './meta';

const PEOPLE = [...recordWords, ...subjects.child, 'current user', 'current child', 'current student'];

/** `persist((set) => ({ child: null }), { name })`: a store that writes its whole state, people in it, into the browser. */
export function checkPersistedState(on: Scope): void {
  for (const { site } of usesOf(['persisted state'], on.apis('use'), on.file)) {
    const [maker, options] = site.call.arguments as (AstNode | undefined)[];
    if (options?.type === 'ObjectExpression' && (options.properties as AstNode[]).some((option) => option.type !== 'Property' || /^(?:partialize|storage)$/.test(keyOf(option)))) continue;
    const state = maker && isFunction(maker) ? unwrap(maker.body as AstNode) : undefined;
    const held = state?.type === 'ObjectExpression' ? (state.properties as AstNode[]).find((property) => property.type === 'Property' && isOfPerson(keyOf(property)) && isData(property.value as AstNode)) : undefined;
    if (held) on.report({ at: held, site: site.call, messageId: 'storage', data: { value: keyOf(held), store: '`localStorage`' } });
  }
}

const keyOf = (property: AstNode): string => getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
const isOfPerson = (key: string): boolean => [...PEOPLE, ...tellingFields].includes(wordsOf(key).join(' '));
/** A value that data will take the place of; an action and a flag are none. */
const isData = (value: AstNode): boolean => {
  const expression = unwrap(value);
  return (expression.type === 'Literal' && (expression.value === null || expression.value === '')) || expression.type === 'ArrayExpression' || (expression.type === 'Identifier' && expression.name === 'undefined');
};
