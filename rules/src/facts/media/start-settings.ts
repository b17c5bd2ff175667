import { autoplayNames, mediaAutoplayNames, mediaWords, movingSiblings, movingWords, onValues, ownStartNames,
  playerOptionNames } from '../../knowledge/words/media-words';
import { isPassedOn } from '../../program/origin/passed-on';
import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { coverOf } from '../../program/syntax/items-within';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { optionsOf } from '../../program/values/value';
import type { SettingView } from '../../views/settings';
import { getComputedName } from '../../views/settings/key';
import type { FactSources } from '../sources';
import { mediaTags } from './media-element';
import { handedNames, isOffByDefault } from './prop-defaults';
import { playerOptions } from './player-options';

/** A setting that starts media, or lets the next item follow, and is on at first. */
export interface StartSetting {
  readonly name: string;
  readonly at: AstNode;
  /** The expression that is on. */
  readonly value: AstNode;
  /** An option of what is named as a player, a default, or a value that no code shown here takes for one. */
  readonly place: 'player option' | 'default' | 'possible value';
  /** It is about media for certain; its name alone says so; or things that move without being media surround it. */
  readonly subject: 'media' | 'unknown' | 'moving things';
  /** Its name says that it starts what someone opened the player for. */
  readonly isOfOpenedItem: boolean;
}

/** `more`: names of such settings that the caller adds. What catalogued players are given is an option of theirs. */
export function startSettings(more: readonly string[], sources: FactSources): readonly StartSetting[] {
  const isNamed = (name: string): boolean => isStartName(name) || (more.length > 0 && hasAnyPhrase(name, more));
  const handed = handedNames(sources);
  const all = sources.declaredSettings((name) => isNamed(name) || handed.has(name))
    .filter((setting) => isNamed(setting.name) || isDefaultOfProp(setting));
  // The catalogue's players read their own options.
  const isGivenToPlayer = coverOf(all.length > 0 ? sources.apis('player').map(({ call }) => call) : []);
  const told = new Set(all.length > 0 ? playerOptions(sources).map(({ at }) => at) : []);
  return all.flatMap((setting) => {
    const value = onValueOf(setting, all, sources.file);
    if (!value || told.has(setting.node) || isGivenToPlayer(setting.node)) return [];
    return [{
      name: setting.name,
      at: setting.node,
      value,
      place: placeOf(setting, sources.file),
      subject: handed.has(setting.name) && isDefaultOfProp(setting) ? 'media' : subjectOf(setting, sources),
      isOfOpenedItem: hasAnyPhrase(setting.name, ownStartNames),
    }];
  });
}

/** `{ playing = true }`, `defaultProps = { playing: true }`, `withDefaults(…, { playing: true })`, `playing: { default: true }` */
const isDefaultOfProp = ({ kind }: SettingView): boolean => kind === 'parameter' || kind === 'schema' || kind === 'defaults';

/** First words of names that turn it off, ask, or tell of something else: `disableAutoplay`, `hasAutoplay`, `setAutoplay`. */
const otherLeads: ReadonlySet<string> = new Set(['disable', 'no', 'not', 'prevent', 'stop', 'block', 'hide', 'cancel', 'has', 'was', 'can',
  'did', 'on', 'handle', 'toggle', 'set', 'show', 'is']);
const LONGEST_NAME = 5;

/** Does a name mean media that starts or continues automatically? */
const isStartName = (name: string): boolean =>
  hasAnyPhrase(name, autoplayNames) && !otherLeads.has(wordsOf(name)[0] ?? '') && wordsOf(name).length <= LONGEST_NAME;

const onMembers: ReadonlySet<string> = new Set(['always', 'on', 'enabled', 'auto']);

/** The node of the setting's on-value; undefined if it is off by default or unknown. */
function onValueOf(setting: SettingView, all: readonly SettingView[], file: FileContext): AstNode | undefined {
  const on = optionsOf(setting.value).find(({ value }) => onValues.includes(typeof value === 'string' ? value.toLowerCase() : value));
  if (on) return isOffByDefault(on.node, file) ? undefined : on.node;
  const node = setting.value.kind === 'dynamic' ? unwrap(setting.value.node) : undefined;
  if (node?.type !== 'MemberExpression') return undefined;
  // An enum member says it by its name: `PlayMode.Always`.
  if (onMembers.has((getMemberName(node) ?? '').toLowerCase())) return node;
  // A default copied from another default of the file.
  const copied = getMemberName(node) ?? getComputedName(node.property as AstNode, file);
  const sources = all.filter((other) => other !== setting && other.name === copied && other.kind !== 'value');
  return sources.some((other) => onValueOf(other, [], file) !== undefined) ? node : undefined;
}

function placeOf(setting: SettingView, file: FileContext): StartSetting['place'] {
  if (setting.kind !== 'value') return 'default';
  if (around(setting).some((name) => hasAnyPhrase(name, playerOptionNames)) || isHandedToPlayer(setting)) return 'player option';
  return setting.node.type === 'VariableDeclarator' && isPassedOn(setting.node, file) ? 'default' : 'possible value';
}

/** Names of the declaration of a setting, and of the keys above it. */
const around = ({ owner, path }: SettingView): readonly string[] => [owner ?? '', ...path];

const makings: ReadonlySet<string> = new Set(['use', 'create', 'init', 'initialize', 'initialise', 'setup', 'make', 'mount', 'build',
  'start']);

/** An option of a call that is named for what plays: `useVideoQueue({ autoPlayNext: true })`. */
function isHandedToPlayer({ siblings, node, path }: SettingView): boolean {
  const call = siblings?.parent;
  const name = call?.type === 'CallExpression' && node.type === 'Property' && path.length === 0 ? (getCalleeName(call) ?? '') : '';
  return makings.has(wordsOf(name)[0] ?? '') && hasAnyWord(name, mediaWords) && !hasAnyWord(name, movingWords);
}

function subjectOf(setting: SettingView, sources: FactSources): StartSetting['subject'] {
  const places = [...around(setting), ...fileNames(sources)];
  const isBesideMoving = entriesOf(setting.siblings).some(({ key }) => movingSiblings.includes(key));
  if (isBesideMoving || places.some((name) => hasAnyWord(name, movingWords))) return 'moving things';
  if (hasAnyPhrase(setting.name, mediaAutoplayNames) || (setting.kind === 'schema' && isOfUser(setting))) return 'media';
  if ([...places, setting.name].some((name) => hasAnyWord(name, mediaWords)) || showsMedia(sources)) return 'media';
  return (setting.kind === 'defaults' || setting.kind === 'getter') && !isOfOtherThing(setting.name) ? 'media' : 'unknown';
}

/** The file's own name and its folder's. */
const fileNames = ({ path }: FactSources): readonly string[] => path.split('/').slice(-2).map((part) => part.replace(/\.\w+$/, ''));

const userWords: readonly string[] = ['settings', 'setting', 'preferences', 'preference', 'prefs', 'user', 'users', 'profile', 'account',
  'member'];

/** A field of what people may set, or of people themselves: `preferences: { autoplay: … }` in a schema. */
const isOfUser = (setting: SettingView): boolean => around(setting).some((name) => hasAnyWord(name, userWords));

const showsMedia = (sources: FactSources): boolean => sources.elements().some(({ tag }) => mediaTags.has(tag) || tag === 'iframe');

const switchLeads: ReadonlySet<string> = new Set(['is', 'enable', 'enabled', 'default', 'allow', 'use', 'should']);
const goingOnNames: ReadonlySet<string> = new Set(['auto next', 'auto advance', 'auto continue']);

/** `coloringAutoNext`, `quizAutoAdvance`: other things than media go on by themselves too, and say so first. */
function isOfOtherThing(name: string): boolean {
  const [thing, ...rest] = wordsOf(name);
  return goingOnNames.has(rest.join(' ')) && !switchLeads.has(thing ?? '');
}
