import { heldFields, tellingFields } from '../../knowledge/words/people/personal-words';
import { audienceHolders, shownFields } from '../../knowledge/words/setting-words';
import { type AstNode, getKeyName, isFunction } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import { lastName } from '../../program/syntax/names';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { FactSources } from '../sources';
import { isOpenAudience } from './polarity';

/** Fields of a person, each with the people who see it: `visibility = { birthday: 'public', city: 'public' }`. */
export interface OpenMap {
  readonly at: AstNode;
  /** The first field that everyone sees, and its value. */
  readonly name: string;
  readonly value: string;
}

const LEAST_FIELDS = 2;
const fields: readonly string[] = [...tellingFields, ...heldFields, ...shownFields];

export const openMaps = ({ file }: FactSources): readonly OpenMap[] =>
  file.nodes('ObjectExpression').flatMap((object): readonly OpenMap[] => {
    if (!hasAnyWord(holderOf(object), audienceHolders)) return [];
    const open = entriesOf(object).filter(({ key, value }) => hasAnyPhrase(key, fields) && isOpenAudience(getKnown(valueOf(value, file))));
    const [first] = open;
    return open.length >= LEAST_FIELDS ? [{ at: first.node, name: first.key, value: String(getKnown(valueOf(first.value, file))) }] : [];
  });

/** The variable, key or state that holds an object, fallbacks included: `const visibility = profile.visibility || { … }`. */
function holderOf(object: AstNode): string {
  for (let place = object.parent; place && !isFunction(place); place = place.parent) {
    if (place.type === 'VariableDeclarator')
      return place.id?.type === 'ArrayPattern'
        ? lastName(firstOf(place.id))
        : lastName(place.id ?? undefined);
    if (place.type === 'AssignmentExpression') return lastName(place.left as AstNode);
    if (place.type === 'Property') return getKeyName(place.key as AstNode, place.computed as boolean) ?? '';
    if (!passing.has(place.type)) return '';
  }
  return '';
}

const firstOf = ({ elements }: AstNode): AstNode | undefined => (elements as (AstNode | null)[])[0] ?? undefined;
const passing: ReadonlySet<string> = new Set(['LogicalExpression', 'ConditionalExpression', 'TSAsExpression', 'TSSatisfiesExpression',
  'CallExpression']);
