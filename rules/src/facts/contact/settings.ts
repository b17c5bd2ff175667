import { closedContacts, contactBlocks, contactSettings, notContactSettings,
  weakContacts } from '../../knowledge/words/consent/contact-words';
import { madeUp } from '../../knowledge/words/people/personal-words';
import { openAudiences, personalPlaces } from '../../knowledge/words/setting-words';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import { entriesOf, entryOf } from '../../program/syntax/entries';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { findOption } from '../../program/values/value';
import { isPrivacySetting, isProjection } from '../settings';
import type { FactSources } from '../sources';
import { isBesideForeignSettings } from './foreign-settings';

/** Words that a project adds. */
export interface ContactWords {
  /** Its contact settings, with their most protective value. */
  readonly settings: Readonly<Record<string, string | boolean>>;
  readonly ignoreNames: readonly string[];
}

/** A contact setting that lets strangers reach a person until it is changed. */
export interface OpenContact {
  readonly name: string;
  readonly at: AstNode;
  readonly open: AstNode;
  /** Source text of a protective value. */
  readonly safe: string;
  readonly isUnsure: boolean;
}

const LONGEST_NAME = 6;

export function openContacts({ settings: own, ignoreNames }: ContactWords, sources: FactSources): readonly OpenContact[] {
  const isBlock = (name: string): boolean => hasAnyPhrase(name, contactBlocks);
  const wants = (name: string): boolean =>
    !ignoreNames.includes(name) && (Object.hasOwn(own, name)
      || (wordsOf(name).length <= LONGEST_NAME && !hasAnyPhrase(name, notContactSettings)
        && (hasAnyPhrase(name, contactSettings) || isBlock(name))));
  return sources.declaredSettings(wants).flatMap((setting): OpenContact[] => {
    const { name, kind, node, value, siblings, path, owner = '' } = setting;
    const isOwn = Object.hasOwn(own, name);
    const open = findOption<unknown>(
      value,
      (each) => (isOwn ? each !== own[name] : isBlock(name) ? each === false : each === true || isOpenAudience(each)),
    );
    if (!open || (typeof open.value === 'string' && !isOwn && isPrivacySetting(name))) return [];
    if (isProjection(setting) || [owner, ...path].some((key) => hasAnyWord(key, madeUp))) return [];
    const places = [owner, ...path, ...sources.path.split('/').slice(-2)];
    const isSettled = kind !== 'value' && kind !== 'parameter' && kind !== 'fallback';
    const isAmong = isOwn || places.some((place) => hasAnyWord(place, personalPlaces))
      || entriesOf(siblings).some(({ key }) => key !== name && (hasAnyPhrase(key, contactSettings) || isPrivacySetting(key)));
    if (!isSettled && !(kind === 'value' && isAmong && typeof open.value === 'string'))
      return kind === 'value'
        ? []
        : [{ name, at: node, open: open.node, safe: safeText(open.value, own[name], node), isUnsure: true }];
    const isWeak = typeof open.value === 'boolean' && hasAnyPhrase(name, weakContacts) && !isAmong;
    const isUnsure = isWeak || !isSettled || isBesideForeignSettings(node, sources.file);
    return [{ name, at: node, open: open.node, safe: safeText(open.value, own[name], node), isUnsure }];
  });
}

const folded = (value: string): string => value.toLowerCase().replace(/[\s_-]+/g, '');
const isOpenAudience = (value: unknown): boolean =>
  typeof value === 'string' && openAudiences.includes(folded(value)) && value !== 'shared';

/** The other boolean, or the first closed audience that the field lists. */
function safeText(open: unknown, own: string | boolean | undefined, node: AstNode): string {
  if (own !== undefined) return typeof own === 'string' ? `'${own}'` : String(own);
  if (typeof open === 'boolean') return String(!open);
  const list = unwrap(entryOf(node.parent, 'enum')?.value);
  const values = ((list?.type === 'ArrayExpression' ? list.elements : []) as (AstNode | null)[]).map((item) => String(item?.value ?? ''));
  const listed = closedContacts.map((closed) => values.find((value) => folded(value) === folded(closed))).find((value) =>
    value !== undefined
  );
  return `'${listed ?? (open === String(open).toUpperCase() ? 'CONTACTS' : 'contacts')}'`;
}
