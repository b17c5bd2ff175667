import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { replaceNode } from '../../edits/argument-edits';
import type { Context } from './meta';

/** Rules of a store about when things go, that are switched off: `lifecycleRules: [{ enabled: false, expiration }]`. */
export function checkLifecycles(context: Context): void {
  if (/lifecycle/i.test(context.file.code)) for (const object of context.nodes('ObjectExpression')) checkLifecycle(object, context);
}

function checkLifecycle(object: AstNode, context: Context): void {
  const entries = (object.properties as AstNode[]).flatMap((property) => (property.type === 'Property' ? [{ property, name: getKeyName(property.key as AstNode, property.computed as boolean) ?? '' }] : []));
  const off = entries.find(({ property, name }) => (name === 'enabled' && property.value.value === false) || (/^status$/i.test(name) && property.value.value === 'Disabled'));
  if (!off || !entries.some(({ name }) => /^(?:expiration|expirationDate|noncurrentVersionExpiration)$/i.test(name))) return;
  context.report({ at: off.property, site: object, messageId: 'forever', data: { name: off.name, value: context.file.getText(off.property.value as AstNode), what: 'data' }, suggest: [{ id: 'limit', data: { value: off.name === 'enabled' ? 'true' : "'Enabled'" }, edits: replaceNode(off.property.value as AstNode, off.name === 'enabled' ? 'true' : "'Enabled'") }] });
}
