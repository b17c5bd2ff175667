import { leakingNames, leakNegations } from '../../knowledge/words/setting-words';
import { type AstNode, getMemberName, type Range, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { findOption, known, type Known, type Value } from '../../program/values/value';
import type { SettingKind, SettingView } from '../../views/settings';
import { isReadFromAnswer } from '../occasions';
import type { FactSources } from '../sources';
import { closedText, hasKnownValues, startText } from './closed-value';
import { isAddedProtection } from './added-column';
import { type Place, placeOf } from './default-place';
import { isLoadedLater } from './loaded-later';
import { getPrivacyName, hasOtherSense, isOpenValue, type PrivacyName } from './polarity';
import { isDefaultOfSchema, isStoredField, isSwitchField, specOf } from './stored-field';
import { isInRecordOfPerson, isOfPerson, takesEffect } from './taking-effect';

type OwnValue = string | boolean | number;

/** What a project says of its privacy settings. */
export interface PrivacyWords {
  /** Its own settings, with their most private value. */
  readonly settings: Readonly<Record<string, OwnValue>>;
  readonly ignoreNames: readonly string[];
  readonly schemaCalls: readonly string[];
}

/** A privacy setting that lets others see a person until it is changed. */
export interface OpenSetting {
  readonly name: string;
  readonly at: { readonly range: Range };
  readonly site: AstNode;
  /** How it gets its first value; a `value` is only a possible one. */
  readonly kind: SettingKind;
  readonly open: Known;
  /**
   * It falls back to off when nothing is stored: `stored.isPrivate || false` only shows what was stored. In the record of a person,
   * others see what it falls back to.
   */
  readonly isReading: boolean;
  /** It falls back for an existing item that a server answered, or in what a control shows; or waits for what is loaded. */
  readonly isOfAnswer: boolean;
  /** The value is a member of an imported enum, whose other members this file does not show. */
  readonly member?: AstNode;
  /** The expression that holds the open value. */
  readonly written: AstNode;
  /** The most private value as source text; undefined where the values that the setting has are not known, or none as private. */
  readonly safe: string | undefined;
  /** The values that it may hold are known: they are listed, or yes and no. */
  readonly hasKnownValues: boolean;
  /** By the project's words, by its name, or by a name that only leaks on the side or says little. */
  readonly by: 'settings' | 'name' | 'leaking name';
  readonly place: Place;
  /** It is one of a person and certainly becomes the value of a new account or item. */
  readonly takesEffect: boolean;
  /** A schema, model, migration or table gives it its first value. */
  readonly isOfSchema: boolean;
}

/** A privacy setting that is declared and given no value. */
export interface UnsetSetting {
  readonly name: string;
  readonly at: AstNode;
  /** A field that is stored, a shape that only declares one, or a state of a page. */
  readonly kind: 'field' | 'shape' | 'state';
  /** An empty switch is closed where on would open; an empty protection or audience is not. */
  readonly isClosedWhenEmpty: boolean;
  /** Its name means a person's exposure by itself. */
  readonly isClear: boolean;
  /** Undefined where the field lists its values, and none that is known to be private. */
  readonly safe: string | undefined;
  /** The object that describes a field, the call that makes a state. */
  readonly spec: AstNode | undefined;
}

export interface PrivacySettings {
  readonly open: readonly OpenSetting[];
  readonly unset: readonly UnsetSetting[];
}

export function privacySettings(words: PrivacyWords, sources: FactSources): PrivacySettings {
  const own = (name: string): OwnValue | undefined => (Object.hasOwn(words.settings, name) ? words.settings[name] : undefined);
  const wants = (name: string): boolean => !words.ignoreNames.includes(name) && (own(name) !== undefined || readingOf(name) !== undefined);
  const settings = sources.declaredSettings(wants).filter(({ siblings }) => !hasOtherSense(siblings));
  return {
    open: eachFallbackOnce(settings.flatMap((setting) => openSetting(setting, own(setting.name), sources) ?? [])),
    unset: settings.flatMap((setting) => unsetSetting(setting, own(setting.name), words, sources.file) ?? []),
  };
}

/** What a file falls back to where it reads a setting again is said once. */
function eachFallbackOnce(open: readonly OpenSetting[]): readonly OpenSetting[] {
  const seen = new Set<string>();
  return open.filter(({ name, kind, place, isOfAnswer, isReading, open: { value } }) => {
    if (kind !== 'fallback') return true;
    const reading = [name, String(value), place, isOfAnswer, isReading].join(' ');
    return !seen.has(reading) && Boolean(seen.add(reading));
  });
}

const LONGEST_LEAK = 5;

/** How a name is read that only leaks on the side: `linkPreviews`, `disableUrlPreview`. Undefined for other names. */
function leakOf(name: string): PrivacyName | undefined {
  const [first, ...rest] = wordsOf(name);
  if (!hasAnyPhrase(name, leakingNames) || rest.length >= LONGEST_LEAK) return undefined;
  return { opensWhen: !leakNegations.has(first), weight: 'vague' };
}

/** Does a name say by itself that it is about who sees a person? */
function isNamed(name: string): boolean {
  const reading = getPrivacyName(name);
  return reading !== undefined && reading.isWeak !== true;
}

const readingOf = (name: string): PrivacyName | undefined => getPrivacyName(name) ?? leakOf(name);

/** A setting that only the project knows opens with any other value than its own. */
function readingWith(name: string, own: OwnValue | undefined): PrivacyName {
  const known = own === undefined ? readingOf(name) : getPrivacyName(name);
  return known ?? { opensWhen: typeof own === 'boolean' ? !own : 'audience', weight: 'clear' };
}

function openSetting(setting: SettingView, own: OwnValue | undefined, sources: FactSources): OpenSetting | undefined {
  const { name, node, kind } = setting;
  const reading = readingWith(name, own);
  const member = own === undefined ? importedMemberOf(setting.value, sources.file) : undefined;
  const value = member ? known(getMemberName(member), member) : setting.value;
  const open = findOption<unknown>(value, (each) => (own === undefined ? isOpenValue(reading, each) : each !== own));
  if (!open) return undefined;
  const written = writtenValue(setting, open.node);
  return {
    name,
    site: node,
    kind,
    open,
    at: { range: [node.range[0], endOf(node)] },
    isReading: kind === 'fallback' && open.value === false && !isInRecordOfPerson(setting),
    isOfAnswer: isShownOnly(setting) || isLoadedLater(setting, sources.file) || isAddedProtection(setting, open.value)
      || (kind === 'fallback' && isReadFromAnswer(node.left as AstNode, sources.file)),
    member,
    written,
    safe: own !== undefined ? literalOf(own) : closedText({ value: open.value, written }, name, sources.file),
    hasKnownValues: own !== undefined || hasKnownValues({ value: open.value, written }, name, sources.file),
    by: own !== undefined ? 'settings' : isNamed(name) ? 'name' : 'leaking name',
    place: own === undefined ? placeOf(setting, reading, sources) : 'personal',
    takesEffect: takesEffect(setting, sources.file) && (own !== undefined || isOfPerson(setting, sources)),
    isOfSchema: isDefaultOfSchema(setting),
  };
}

/** `Audience.EVERYONE` where a setting starts with a member of an enum, else the value itself. */
function writtenValue({ node }: SettingView, value: AstNode): AstNode {
  const { type, right, init } = node;
  const given = type === 'LogicalExpression' || type === 'AssignmentPattern'
    ? right
    : type === 'VariableDeclarator'
    ? ((unwrap(init)?.arguments ?? []) as AstNode[])[0]
    : node.value ?? node;
  const written = unwrap(given as AstNode | undefined);
  return written?.type === 'MemberExpression' ? written : unwrap(value);
}

/** `<select value={stored.visibility || 'public'} onChange={save}>` shows what is stored, and sets nothing. */
const isShownOnly = ({ kind, node }: SettingView): boolean =>
  kind === 'fallback' && node.parent?.type === 'JSXExpressionContainer' && shownValues.has(String(node.parent.parent?.name?.name));
const shownValues: ReadonlySet<string> = new Set(['value', 'checked', 'selected', 'selectedValue']);

/** `Audience.EVERYONE` of another module: the word of the member says who is meant. */
function importedMemberOf(value: Value, file: FileContext): AstNode | undefined {
  const node = value.kind === 'dynamic' ? unwrap(value.node) : undefined;
  const holder = node?.type === 'MemberExpression' ? unwrap(node.object) : undefined;
  const isEnum = holder?.type === 'Identifier' && isTypeName(holder.name as string)
    && file.variableOf(holder)?.defs[0]?.type === 'ImportBinding';
  return isEnum && node && getMemberName(node) !== undefined ? node : undefined;
}

const isTypeName = ([first]: string): boolean => first !== first.toLowerCase();

/** A field of a class ends before its semicolon. */
const endOf =
  ({ type, value, range }: AstNode): number => (type === 'PropertyDefinition' && value ? (value as AstNode).range[1] : range[1]);

const literalOf = (value: OwnValue): string => (typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value));

function unsetSetting(
  setting: SettingView,
  own: OwnValue | undefined,
  words: PrivacyWords,
  file: FileContext,
): UnsetSetting | undefined {
  const { name, node, kind, value } = setting;
  if (value.kind !== 'absent' || (kind !== 'schema' && kind !== 'state')) return undefined;
  const reading = readingWith(name, own);
  const spec = specOf(setting);
  // A switch holds no audience: what it means when it is empty is not known.
  if (reading.opensWhen === 'audience' && !reading.isSwitch && isSwitchField(setting)) return undefined;
  return {
    name,
    at: node,
    spec,
    kind: kind === 'state' ? 'state' : isStoredField(setting, words.schemaCalls) ? 'field' : 'shape',
    isClosedWhenEmpty: reading.opensWhen === true,
    isClear: reading.weight === 'clear',
    safe: startText(kind === 'state' ? undefined : spec, reading, file),
  };
}
