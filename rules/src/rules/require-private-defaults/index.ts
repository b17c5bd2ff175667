import { type AstNode, unwrap } from '../../program/syntax/ast';
import { getContext as kindOfDefault, getLeakName, getProtectiveText, getStartText, isDeclaredProp } from '../../facts/settings/privacy-default';
import { replaceNode } from '../../edits/argument-edits';
import { getPrivacyName, hasOtherSense, isOpenValue, type PrivacyName } from '../../facts/settings/polarity';
import { createRule } from '../../rule/create-rule';
import { findOption } from '../../program/values/value';
import type { SettingView } from '../../views/settings';
import { meta, type Context } from './meta';
import { checkPresence } from './presence';
import { checkStorage } from './storage';

export default createRule({
  meta,
  check(context: Context) {
    const wants = (name: string): boolean => !context.options.ignoreNames.includes(name) && (Object.hasOwn(context.options.settings, name) || getPrivacyName(name) !== undefined || getLeakName(name) !== undefined);
    for (const setting of context.declaredSettings(wants)) if (!hasOtherSense(setting.siblings)) checkSetting(setting, context);
    checkStorage(context);
    checkPresence(context);
  },
});

function checkSetting(setting: SettingView, context: Context): void {
  const own = Object.hasOwn(context.options.settings, setting.name) ? context.options.settings[setting.name] : undefined;
  const plain = getPrivacyName(setting.name);
  const leak = plain || own !== undefined ? undefined : getLeakName(setting.name);
  const name: PrivacyName = plain ?? leak ?? { opensWhen: typeof own === 'boolean' ? !own : 'audience', weight: 'clear' };
  if (setting.value.kind === 'absent') return checkMissing(setting, name, context);
  const open = findOption(setting.value, (value) => (own === undefined ? isOpenValue(name, value) : value !== own));
  // `stored.isPrivate || false` only shows what was stored.
  if (!open || setting.kind === 'value' || (setting.kind === 'fallback' && open.value === false)) return;
  const kind = kindOfDefault(setting, name, own !== undefined, context.file, context.path);
  if (kind === 'none') return;
  const value = own === undefined ? getProtectiveText(open.value, setting, name) : textOf(own);
  context.report({
    at: setting.node.type === 'PropertyDefinition' ? withoutSemicolon(setting.node, context) : setting.node,
    site: setting.node,
    messageId: kind === 'unsure' || leak ? 'nameOnly' : setting.kind === 'fallback' || setting.kind === 'getter' ? 'openFallback' : 'openDefault',
    data: { name: setting.name, value: `\`${JSON.stringify(open.value)}\`` },
    suggest: [{ id: 'protect', data: { value }, edits: unwrap(open.node).type === 'Literal' && isInside(open.node, setting.node) ? replaceNode(open.node, value) : undefined }],
  });
}

const textOf = (value: string | boolean | number): string => (typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : String(value));

const isInside = (inner: AstNode, outer: AstNode): boolean => inner.range[0] >= outer.range[0] && inner.range[1] <= outer.range[1];

function withoutSemicolon(field: AstNode, context: Context): { readonly range: readonly [number, number] } {
  return { range: [field.range[0], field.range[1] - (context.file.text[field.range[1] - 1] === ';' ? 1 : 0)] };
}

function checkMissing(setting: SettingView, name: PrivacyName, context: Context): void {
  if (name.weight !== 'clear' || setting.value.kind !== 'absent') return;
  const data = { name: setting.name };
  const spec = setting.value.parent;
  if (setting.kind === 'schema' && !isDeclaredProp(setting, context.options.schemaCalls)) {
    const value = getStartText(spec, name);
    context.report({ at: setting.node, messageId: 'missingDefault', data, suggest: [{ id: 'addDefault', data: { value: `default: ${value}` }, edits: spec ? [{ range: [spec.range[0] + 1, spec.range[0] + 1], text: ` default: ${value},` }] : undefined }] });
  }
  // An empty switch is closed where on would open; an empty protection or audience is not.
  if (setting.kind === 'state' && name.opensWhen !== true) {
    const value = getStartText(undefined, name);
    const end = spec?.type === 'CallExpression' && spec.arguments.length === 0 ? spec.range[1] - 1 : undefined;
    context.report({ at: setting.node, messageId: 'missingDefault', isUnsure: true, data, suggest: [{ id: 'addDefault', data: { value }, edits: end === undefined ? undefined : [{ range: [end, end], text: value }] }] });
  }
}
