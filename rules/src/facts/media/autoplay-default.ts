import type { AstNode } from '../../program/syntax/ast';
import { getCalleeName, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { autoplayNames, mediaAutoplayNames, mediaWords, movingSiblings, movingWords, onValues, playerOptionNames } from '../../knowledge/words/media-words';
import type { FileContext } from '../../program/syntax/file-context';
import { optionsOf } from '../../program/values/value';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { getComputedName } from '../../views/settings/key';
import type { SettingView } from '../../views/settings';

/** Does a name speak of media that starts or goes on by itself? Inverted names (`disableAutoplay`) do not. */
export const isAutoplayName = (name: string): boolean => hasAnyPhrase(name, autoplayNames) && !/^(?:disable|no|prevent|stop|block|hide|cancel|has|was|can|did|on|handle|toggle|set|show|is(?!auto))/i.test(wordsOf(name)[0] ?? '') && wordsOf(name).length <= 5;

/** The node that holds a setting's on-value, or undefined when it starts off or is not known. */
export function getOnValue(setting: SettingView, all: readonly SettingView[], file: FileContext): AstNode | undefined {
  const on = optionsOf(setting.value).find((option) => onValues.includes(typeof option.value === 'string' ? option.value.toLowerCase() : option.value));
  if (on) return on.node;
  const node = setting.value.kind === 'dynamic' && setting.value.node ? unwrap(setting.value.node) : undefined;
  // An enum member says it by its name: `PlayMode.Always`.
  if (node?.type === 'MemberExpression' && /^(?:Always|On|Enabled|Auto)$/i.test(getMemberName(node) ?? '')) return node;
  // A default copied from another default of the file.
  const copied = node?.type === 'MemberExpression' ? (getMemberName(node) ?? getComputedName(node.property as AstNode, file)) : undefined;
  return copied && all.some((other) => other !== setting && other.name === copied && other.kind !== 'value' && getOnValue(other, [], file) !== undefined) ? node : undefined;
}

/** Does the setting steer a drawing, a carousel or a picture, as its neighbours and surroundings tell? */
export function isAboutMovingThings(setting: SettingView, file: FileContext): boolean {
  const siblings = ((setting.siblings?.properties ?? []) as AstNode[]).map((property) => (property.key ? (getKeyName(property.key as AstNode, property.computed as boolean) ?? '') : ''));
  if (siblings.some((name) => movingSiblings.includes(name))) return true;
  return [setting.owner ?? '', ...setting.path, fileStem(file)].some((text) => hasAnyWord(text, movingWords));
}

/** Does the place speak of media: its owner, keys around it, its file, or media elements in the file? */
export const isAboutMedia = (setting: SettingView, file: FileContext): boolean =>
  hasAnyPhrase(setting.name, mediaAutoplayNames) || (setting.kind === 'schema' && isUserSetting(setting)) ||
  [setting.owner ?? '', ...setting.path, setting.name, fileStem(file)].some((text) => hasAnyWord(text.replace(/auto[-_ ]?play/gi, ''), mediaWords)) || /<(?:video|audio|iframe)\b/.test(file.code);

/** A field of what people may set, or of people themselves: `preferences: { autoplay: … }` in a schema. */
const isUserSetting = (setting: SettingView): boolean =>
  [setting.owner ?? '', ...setting.path].some((text) => hasAnyWord(text, ['settings', 'setting', 'preferences', 'preference', 'prefs', 'user', 'users', 'profile', 'account', 'member']));

/** An entry of an object that is named as the options of a player: `playerVars: { autoplay: 1 }`. */
export const isInPlayerOptions = (setting: SettingView): boolean => [setting.owner ?? '', ...setting.path].some((text) => hasAnyPhrase(text, playerOptionNames)) || isHandedToPlayer(setting);

/** An option of a call that is named for what plays: `useVideoQueue({ autoPlayNext: true })`. */
function isHandedToPlayer(setting: SettingView): boolean {
  const call = setting.siblings?.parent;
  const name = call?.type === 'CallExpression' && setting.node.type === 'Property' && setting.path.length === 0 ? (getCalleeName(call) ?? '') : '';
  return hasAnyWord(name, mediaWords) && !hasAnyWord(name, movingWords) && /^(?:use|create|init|setup|make|mount|build|start)/.test(name);
}

const fileStem = (file: FileContext): string => file.filename.replaceAll('\\', '/').split('/').slice(-2).join('/').replace(/\.\w+$/, '');
