import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { closedAudiences, leakingNames } from '../../knowledge/words/setting-words';
import type { FileContext } from '../../program/syntax/file-context';
import { foldAudience, type PrivacyName } from './polarity';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { SettingView } from '../../views/settings';

const SETTINGS_WORDS = ['settings', 'setting', 'preferences', 'preference', 'prefs', 'privacy', 'profile', 'account', 'user', 'member', 'compose', 'composer', 'post', 'posts', 'comment', 'status', 'publish', 'share', 'sharing', 'upload', 'social', 'friends', 'child', 'student', 'pupil', 'kid', 'solution', 'album', 'story', 'channel', 'room', 'group', 'playlist', 'project', 'onboarding', 'signup', 'register'];
const CODE_WORDS = ['compiler', 'interpreter', 'ast', 'parser', 'codegen', 'generator', 'transpiler', 'syntax', 'typescript', 'java', 'reflection', 'decorator'];

/** Things that staff make for staff. */
const STAFF_THINGS = ['segment', 'segments', 'survey', 'surveys', 'dashboard', 'webhook', 'datasource', 'invoice', 'incident', 'monitor'];
/** First words of functions that answer something: what they take is a question. */
const QUESTIONS = /^(?:get|fetch|find|list|load|query|search|count|read|is|has|can|select|filter)(?=[A-Z_]|$)/;

/** `String(group.visibility ?? 'public').toLowerCase() === 'public'` asks what is open, and opens nothing; so does a variable that is only compared. */
function isCompared(fallback: AstNode, file: FileContext): boolean {
  let node: AstNode | undefined = fallback;
  while (node?.parent && (node.parent.type === 'MemberExpression' || (node.parent.type === 'CallExpression' && (node.parent.callee === node || /^String$/.test(getCalleeName(node.parent) ?? ''))))) node = node.parent;
  const holder = node?.parent;
  if (holder?.type !== 'VariableDeclarator' || holder.id?.type !== 'Identifier' || node === fallback) return isComparison(holder);
  const reads = (file.variableOf(holder.id)?.references ?? []).filter((reference) => !reference.isWrite());
  return reads.length > 0 && reads.every((reference) => isComparison((reference.identifier as unknown as AstNode).parent));
}

const isComparison = (node: AstNode | undefined): boolean => node?.type === 'BinaryExpression' && /^[!=]==?$/.test(node.operator as string);

/** Places from which mails go out: their audience is who gets one. */
const MAILINGS = ['email', 'mail', 'mailer', 'newsletter', 'broadcast', 'campaign', 'marketing'];

/** `function getPosts(isPublic = true)` asks for some of the posts; `props.showAvatar ?? true` draws a part of the page. */
function isAnswered(setting: SettingView, file: FileContext): boolean {
  if (setting.kind === 'fallback' && isCompared(setting.node, file)) return true;
  if (setting.kind === 'parameter') {
    const fn = getEnclosingFunction(setting.node);
    return QUESTIONS.test(String(fn?.id?.name ?? fn?.parent?.id?.name ?? fn?.parent?.key?.name ?? ''));
  }
  return setting.kind === 'fallback' && /^(?:this\.)?props\??\./.test(file.getCode(setting.node)) && wordsOf(setting.name)[0] === 'show';
}

/** How sure the surroundings make a setting: `none` means that it is something else. */
export function getContext(setting: SettingView, name: PrivacyName, isConfigured: boolean, file: FileContext, path: string): 'sure' | 'unsure' | 'none' {
  if (isConfigured) return 'sure';
  if (isAnswered(setting, file) || hasAnyWord(setting.owner ?? '', STAFF_THINGS) || setting.path.some((key) => hasAnyWord(key, STAFF_THINGS))) return 'none';
  if (/^audience$/i.test(setting.name) && [path, setting.owner ?? ''].some((text) => hasAnyWord(text, MAILINGS))) return 'none';
  if (hasAnyWord(path, CODE_WORDS) || hasAnyWord(setting.owner ?? '', CODE_WORDS)) return 'none';
  const around = [setting.owner ?? '', ...setting.path, ...path.split('/').slice(-2)];
  const isAmongSettings = around.some((text) => hasAnyWord(text, SETTINGS_WORDS));
  if (name.weight === 'vague') return isAmongSettings && setting.kind !== 'parameter' && !isToggle(setting, file) ? 'sure' : 'unsure';
  if (setting.kind === 'parameter') return isAmongSettings ? 'sure' : 'unsure';
  return 'sure';
}

/** `const [showProfile, setShowProfile] = useState(true)` next to `onClick={() => setShowProfile(!showProfile)}` folds a part of the page. */
function isToggle(setting: SettingView, file: FileContext): boolean {
  if (setting.kind !== 'state' || !/^(?:show|is|open)/i.test(setting.name)) return false;
  const setter = `set${setting.name.charAt(0).toUpperCase()}${setting.name.slice(1)}`;
  return new RegExp(`${setter}\\(\\s*(?:!|\\(?\\w+\\)?\\s*=>\\s*!)`).test(file.code) || new RegExp(`\\{\\s*${setting.name}\\s*&&\\s*[(<]`).test(file.code);
}

/** How a name is read that only leaks on the side: `linkPreviews`, `disableUrlPreview`. Undefined for other names. */
export function getLeakName(name: string): PrivacyName | undefined {
  if (!hasAnyPhrase(name, leakingNames) || wordsOf(name).length > 5) return undefined;
  return { opensWhen: !/^(?:disable|disables|hide|no|block|mute|without|prevent)$/.test(wordsOf(name)[0]), weight: 'vague' };
}

/** The protective literal for a field without default: the first closed one of its enum, else of the name's kind. */
export function getStartText(spec: AstNode | undefined, name: PrivacyName): string {
  return name.opensWhen === 'audience' ? `'${getClosedValue(spec) ?? 'private'}'` : String(!name.opensWhen);
}

/** The closed one among the values that a field's `enum` lists. */
function getClosedValue(spec: AstNode | undefined): string | undefined {
  const listed = spec?.type === 'ObjectExpression' ? (spec.properties as AstNode[]).find((property) => property.type === 'Property' && getKeyName(property.key, property.computed) === 'enum') : undefined;
  const list = listed ? unwrap(listed.value as AstNode) : undefined;
  const values = list?.type === 'ArrayExpression' ? (list.elements as (AstNode | null)[]).map((element) => (element?.type === 'Literal' ? String(element.value) : '')) : [];
  return closedAudiences.map((audience) => values.find((value) => foldAudience(value) === audience)).find((value) => value !== undefined);
}

/** The protective literal for a setting: one of its own allowed values when the schema lists them. */
export function getProtectiveText(open: unknown, setting: SettingView, name: PrivacyName): string {
  if (typeof open === 'boolean') return String(!open);
  if (typeof open === 'number') return open === 0 ? '1' : '0';
  if (name.opensWhen !== 'audience' && typeof open === 'string') return /^(?:true|false)$/.test(open) ? `'${open === 'true' ? 'false' : 'true'}'` : "'private'";
  const closed = getClosedValue(setting.node.parent);
  const text = closed ?? (typeof open === 'string' && open === open.toUpperCase() && /[A-Z]/.test(open) ? 'PRIVATE' : 'private');
  return `'${text}'`;
}

const SCHEMA_CALLS: readonly string[] = ['Schema', 'model', 'define', 'EntitySchema', 'init', 'createSchema', 'schema'];

/** A component's props and a JSON schema's properties declare a shape; they are no stored setting. */
export function isDeclaredProp(setting: SettingView, ownSchemaCalls: readonly string[]): boolean {
  if (setting.path.some((key) => /^(?:props|propTypes|properties|args|argTypes|emits|params|query|options)$/.test(key))) return true;
  let node: AstNode | undefined = setting.node;
  while (node && node.type !== 'CallExpression' && node.type !== 'NewExpression') node = node.parent;
  const callee = node ? (getCalleeName(node) ?? '') : '';
  if (!isChoice(setting)) return true;
  return !(SCHEMA_CALLS.includes(callee) || ownSchemaCalls.includes(callee)) || isRequired(setting);
}

/** A field that holds a choice: a switch, one of listed words, or a word for an audience. `lastSeen: { type: Date }` holds a moment. */
function isChoice(setting: SettingView): boolean {
  const spec = setting.value.kind === 'absent' ? setting.value.parent : undefined;
  const entries = new Map(((spec?.properties ?? []) as AstNode[]).flatMap((property): [string, AstNode][] => (property.type === 'Property' ? [[getKeyName(property.key as AstNode, property.computed as boolean) ?? '', property.value as AstNode]] : [])));
  const type = entries.get('type');
  const name = type ? (getMemberName(unwrap(type)) ?? String(unwrap(type).name ?? unwrap(type).value ?? getCalleeName(type) ?? '')) : '';
  return type === undefined || /^(?:bool|enum)/i.test(name) || entries.has('enum') || (/^(?:string|text|varchar)/i.test(name) && hasAnyWord(setting.name, ['visibility', 'privacy', 'audience', 'who']));
}

function isRequired(setting: SettingView): boolean {
  const spec = setting.value.kind === 'absent' ? setting.value.parent : undefined;
  return (spec?.properties as AstNode[] | undefined)?.some((property) => property.type === 'Property' && getKeyName(property.key, property.computed) === 'required') ?? false;
}

