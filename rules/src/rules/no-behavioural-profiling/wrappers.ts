import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { isTraitKey } from '../../facts/people/names';
import { removeProperty } from '../../edits/argument-edits';
import { objectOf } from '../../program/values/value-of';
import type { Context } from './meta';

/** Traits handed to the project's own measuring functions, as `settings.gc25.wrappers` declares them. */
export function checkWrappers(context: Context): void {
  for (const site of context.wrappers('analytics')) {
    const object = objectOf(site.args[site.wrapper.dataArg ?? 1], context.file);
    for (const property of (object?.properties ?? []) as AstNode[]) {
      const trait = property.type === 'Property' ? getKeyName(property.key as AstNode, property.computed as boolean) : undefined;
      if (trait === undefined || !isTraitKey(trait) || context.options.allowedTraits.includes(trait)) continue;
      context.report({ at: property, site: site.call, messageId: 'traits', evidence: 'B', data: { name: context.file.getText(site.name), service: 'the measuring function', trait }, suggest: [{ id: 'dropProperty', data: { trait }, edits: removeProperty(property, context.file) }] });
      break;
    }
  }
}
