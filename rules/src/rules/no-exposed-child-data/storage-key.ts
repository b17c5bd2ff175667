import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../ast';
import { subjects } from '../../catalogue/person-words';
import { recordEndings, recordWords, tellingFields } from '../../catalogue/personal-words';
import { isFilledIn } from '../../detect/value-text';
import { valueOf } from '../../values/value-of';
import { wordsOf } from '../../values/words';
import type { Scope } from './meta';

const NAMES = [...tellingFields, 'username', 'user name', 'child name', 'kid name', 'student name', 'player name', 'nickname'];
const PEOPLE = [...recordWords, ...subjects.child];
const ENDINGS = [...recordEndings, 'profiles', 'records'];
/** First words of keys that say something about a mail or a name without holding it. */
const ABOUT = ['last', 'has', 'is', 'show', 'pending', 'verify', 'demo', 'test', 'bot', 'sort', 'filter'];

/**
 * What a store is given under a key that says whom it is of: `setItem('userName', typed)`,
 * `setItem('childProfiles', JSON.stringify(list))`. Undefined for ids, flags and texts of the program.
 */
export function getToldByKey(key: AstNode | undefined, value: AstNode | undefined, on: Scope): AstNode | undefined {
  const known = key ? valueOf(key, on.file) : undefined;
  if (!value || known?.kind !== 'known' || typeof known.value !== 'string') return undefined;
  const words = wordsOf(known.value);
  const text = words.join(' ');
  const given = unwrap(value);
  if (words.length === 0 || words.length > 5 || ABOUT.includes(words[0]) || !isFilledIn(given, on.file)) return undefined;
  const content = given.type === 'CallExpression' && getCalleeName(given) === 'stringify' ? (given.arguments[0] as AstNode | undefined) : undefined;
  if (!content) return NAMES.some((name) => text === name || text.endsWith(` ${name}`)) ? given : undefined;
  const last = words.at(-1) as string;
  const isRecord = PEOPLE.includes(last) || (ENDINGS.includes(last) && words.slice(0, -1).some((word) => PEOPLE.includes(word)));
  return isRecord && /^(?:Identifier|MemberExpression)$/.test(unwrap(content).type) && !/ids?$/i.test(getMemberName(unwrap(content)) ?? String(unwrap(content).name ?? '')) ? content : undefined;
}
