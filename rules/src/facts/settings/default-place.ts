import { roleKeys } from '../../knowledge/words/people/form-words';
import { workerWords } from '../../knowledge/words/people/person-words';
import { madeUp } from '../../knowledge/words/people/personal-words';
import { barePrivacyWords, codePlaces, controlFields, filterPlaces, mailingPlaces, personalPlaces, questionLeads, searchedControls,
  staffThings, technicalThings } from '../../knowledge/words/setting-words';
import { callSitesOf } from '../../program/modules/call-site';
import { resultOf } from '../../program/origin/definition';
import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, unwrap } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { pathNames } from '../../program/syntax/names';
import { functionName } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { SettingView } from '../../views/settings';
import type { FactSources } from '../sources';
import { kindOfFile } from '../kind-of-file';
import { isWorkersFile } from '../people';
import { getPrivacyName, type PrivacyName } from './polarity';
import { isProjection } from './projection';
import { isPossibleValue, onlyChoosesText } from './possible-value';

/** Is a setting one of a person, by its name and what surrounds it? `other`: it is something else. */
export type Place = 'personal' | 'unclear' | 'other';

export function placeOf(setting: SettingView, name: PrivacyName, { file, path }: FactSources): Place {
  const { kind, owner = '' } = setting;
  const keys = [owner, ...setting.path];
  if (isAnswered(setting, file) || keys.some((key) => hasAnyWord(key, [...staffThings, ...madeUp])) || isOfStaff(setting, file))
    return 'other';
  if (setting.name.toLowerCase() === 'audience' && [path, owner].some((place) => hasAnyWord(place, mailingPlaces))) return 'other';
  if ([path, owner].some((place) => hasAnyWord(place, codePlaces))) return 'other';
  if (isHiddenPart(setting) || isFiltered(setting) || isProjection(setting) || isOfControl(setting)) return 'other';
  if (isOfTechnicalThing(setting, path)) return 'unclear';
  if (isPossibleValue(setting, file) || isWorkersFile(path) || (kind === 'fallback' && kindOfFile(path, file) === 'tool')) return 'unclear';
  const isAmongPersonal = [...keys, ...path.split('/').slice(-2)].some((place) => hasAnyWord(place, personalPlaces));
  if (name.weight === 'vague') return isAmongPersonal && kind !== 'parameter' && !isToggle(setting, file) ? 'personal' : 'unclear';
  return kind === 'parameter' && !isAmongPersonal ? 'unclear' : 'personal';
}

const FEW_PARTS = 3;

/** `{ hideHeader: false, hideSearchBar: false, hideTrends: false, hidePlaylists: false }` takes parts off a page. */
const isHiddenPart = ({ name, siblings }: SettingView): boolean =>
  isHiding(name) && entriesOf(siblings).filter(({ key }) => isHiding(key) && !getPrivacyName(key)).length >= FEW_PARTS;

const FEW_FIELDS = 2;

/** `{ options: [], placeholder: '', searchable: true }`: the options of a control can be searched. */
function isOfControl({ name, node }: SettingView): boolean {
  if (!searchedControls.has(wordsOf(name).join(' '))) return false;
  for (let holder = node.parent; holder; holder = holder.parent) {
    if (holder.type !== 'ObjectExpression' && holder.type !== 'ObjectPattern') continue;
    const keys = (holder.properties as AstNode[]).map(({ key, computed }) => (key ? getKeyName(key as AstNode, computed as boolean) : ''));
    if (keys.includes(name)) return keys.filter((key) => controlFields.has(wordsOf(key ?? '').join(' '))).length >= FEW_FIELDS;
  }
  return false;
}

const isHiding = (name: string): boolean => wordsOf(name)[0] === 'hide';

/** `filters.visibility || 'all'` asks for some of the things. */
function isFiltered({ kind, node, path, owner = '' }: SettingView): boolean {
  const read = kind === 'fallback' ? pathNames(unwrap(node).left as AstNode) : [];
  return [owner, ...path, ...read].some((place) => hasAnyWord(place, filterPlaces));
}

/** `create-mock-server.vue`: who may use a server says nothing of a person. */
const isOfTechnicalThing = ({ name, owner = '' }: SettingView, path: string): boolean =>
  wordsOf(name).every((word) => word === 'is' || barePrivacyWords.has(word))
  && [owner, path.split('/').at(-1) ?? ''].some((place) => hasAnyPhrase(place, technicalThings));

/** `{ role: 'admin', isPublic: true }` */
const isOfStaff = ({ siblings }: SettingView, file: FileContext): boolean =>
  entriesOf(siblings).some(({ key, value }) => {
    const role = roleKeys.has(wordsOf(key).join(' ')) ? getKnown(valueOf(value, file)) : undefined;
    return typeof role === 'string' && hasAnyWord(role, workerWords);
  });

/** `function getPosts(isPublic = true)` asks for some of the posts; `props.showAvatar ?? true` draws a part of the page. */
function isAnswered(setting: SettingView, file: FileContext): boolean {
  const { kind, name, node } = setting;
  if (kind === 'parameter')
    return onlyChoosesText(setting, file) || questionLeads.has(wordsOf(functionName(getEnclosingFunction(node)))[0] ?? '');
  if (kind !== 'fallback') return false;
  const read = unwrap(node).left as AstNode | undefined;
  return isCompared(node, file) || (wordsOf(name)[0] === 'show' && read !== undefined && pathNames(read)[0] === 'props');
}

/** `String(group.visibility ?? 'public').toLowerCase() === 'public'` only asks what is open, and so does a variable that is compared. */
function isCompared(fallback: AstNode, file: FileContext): boolean {
  let node = fallback;
  while (node.parent && isSameText(node, node.parent)) node = node.parent;
  const holder = node.parent;
  if (holder?.type !== 'VariableDeclarator' || holder.id?.type !== 'Identifier' || node === fallback) return isComparison(holder);
  const reads = (file.variableOf(holder.id)?.references ?? []).filter((reference) => !reference.isWrite());
  return reads.length > 0 && reads.every(({ identifier }) => isComparison((identifier as unknown as AstNode).parent));
}

/** A method of a text, or the text of it. */
function isSameText(node: AstNode, parent: AstNode): boolean {
  if (parent.type === 'MemberExpression') return true;
  return parent.type === 'CallExpression' && (parent.callee === node || getCalleeName(parent) === 'String');
}

const comparisons: ReadonlySet<string> = new Set(['==', '===', '!=', '!==']);
const isComparison = (node: AstNode | undefined): boolean => node?.type === 'BinaryExpression' && comparisons.has(node.operator as string);

const shownLeads: ReadonlySet<string> = new Set(['show', 'shows', 'is', 'open']);

/** `const [showProfile, setShowProfile] = useState(true)` beside `() => setShowProfile(!showProfile)` folds a part of the page. */
function isToggle({ kind, name }: SettingView, file: FileContext): boolean {
  if (kind !== 'state' || !shownLeads.has(wordsOf(name)[0] ?? '')) return false;
  const setter = `set${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return callSitesOf(file).named(setter).some(({ args }) => args.some(isTurnedRound)) || partsShownBy(file).has(name);
}

/** `!isOpen`, `(wasOpen) => !wasOpen`. */
function isTurnedRound(argument: AstNode): boolean {
  const value = resultOf(unwrap(argument)) ?? unwrap(argument);
  return value.type === 'UnaryExpression' && value.operator === '!';
}

/** Names of states that parts of a page are shown by: `{showProfile && <Profile />}`. */
const partsShownBy = (file: FileContext): ReadonlySet<string> =>
  file.once(partsShownBy, () =>
    new Set(file.nodes('JSXExpressionContainer').flatMap(({ expression }) => {
      const { type, operator, left } = (unwrap(expression as AstNode | null) ?? {}) as Partial<AstNode>;
      return type === 'LogicalExpression' && operator === '&&' && left.type === 'Identifier' ? [left.name as string] : [];
    })));
