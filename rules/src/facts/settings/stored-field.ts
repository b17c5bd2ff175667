import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { entryOf } from '../../program/syntax/entries';
import { lastName } from '../../program/syntax/names';
import { hasAnyWord } from '../../program/syntax/words';
import type { SettingView } from '../../views/settings';

/** Keys of a component's own parts. */
const componentKeys: readonly string[] = ['props', 'propTypes', 'args', 'argTypes', 'emits'];
const shapeKeys: ReadonlySet<string> = new Set([...componentKeys, 'properties', 'params', 'query', 'options']);
const schemaCalls: ReadonlySet<string> = new Set(['Schema', 'model', 'define', 'EntitySchema', 'init', 'createSchema', 'schema']);

/** Is it a field that is stored and may be left out? A component's props and a JSON schema's properties only declare a shape. */
export function isStoredField(setting: SettingView, ownSchemaCalls: readonly string[]): boolean {
  if (setting.path.some((key) => shapeKeys.has(key)) || !isChoice(setting) || entryOf(specOf(setting), 'required')) return false;
  let node: AstNode | undefined = setting.node;
  while (node && node.type !== 'CallExpression' && node.type !== 'NewExpression') node = node.parent;
  const callee = node ? (getCalleeName(node) ?? '') : '';
  return schemaCalls.has(callee) || ownSchemaCalls.includes(callee);
}

/** Calls with which a component declares its props. */
const propCalls: ReadonlySet<string> = new Set(['defineProps', 'withDefaults']);

/** Does a schema, model, migration or table give the default, so that a new item is stored with it? A component only draws its props. */
export function isDefaultOfSchema({ kind, path, node }: SettingView): boolean {
  if (kind !== 'schema' || path.some((key) => componentKeys.includes(key))) return false;
  let around: AstNode | null | undefined = node;
  while (around && around.type !== 'CallExpression') around = around.parent;
  return !around || !propCalls.has(getCalleeName(around) ?? '');
}

/** The object that describes a field without a default. */
export const specOf = ({ value }: SettingView): AstNode | undefined => (value.kind === 'absent' ? value.parent : undefined);

/** A field that can only be on or off. */
export const isSwitchField = (setting: SettingView): boolean => {
  const type = entryOf(specOf(setting), 'type')?.value;
  return type !== undefined && (lastName(type) || String(unwrap(type).value ?? '')).toLowerCase().startsWith('bool');
};

const texts: readonly string[] = ['string', 'text', 'varchar'];
const choices: readonly string[] = ['bool', 'enum'];
const audienceWords: readonly string[] = ['visibility', 'privacy', 'audience', 'who'];

/** A field that holds a choice: a switch, one of listed words, or a word for an audience. `lastSeen: { type: Date }` holds a moment. */
function isChoice(setting: SettingView): boolean {
  const spec = specOf(setting);
  const type = entryOf(spec, 'type')?.value;
  if (type === undefined || entryOf(spec, 'enum')) return true;
  const name = (lastName(type) || String(unwrap(type).value ?? '')).toLowerCase();
  const begins = (start: string): boolean => name.startsWith(start);
  return choices.some(begins) || (texts.some(begins) && hasAnyWord(setting.name, audienceWords));
}
