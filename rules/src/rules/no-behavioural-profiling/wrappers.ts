import { type AstNode, getKeyName } from '../../program/syntax/ast';
import { isTraitKey } from '../../facts/people/names';
import { removeProperty } from '../../edits/argument-edits';
import { objectOf } from '../../program/values/value-of';
import type { Scope } from './meta';

/** Traits handed to the project's own measuring functions, as `settings.gc25.wrappers` declares them. */
export function checkWrappers(on: Scope): void {
  for (const site of on.wrappers('analytics')) {
    const object = objectOf(site.args[site.wrapper.dataArg ?? 1], on.file);
    for (const property of (object?.properties ?? []) as AstNode[]) {
      const trait = property.type === 'Property' ? getKeyName(property.key as AstNode, property.computed as boolean) : undefined;
      if (trait === undefined || !isTraitKey(trait) || on.options.allowedTraits.includes(trait)) continue;
      on.report({ at: property, site: site.call, messageId: 'traits', evidence: 'B', data: { name: on.file.getText(site.name), service: 'the measuring function', trait }, suggest: [{ id: 'dropProperty', data: { trait }, edits: removeProperty(property, on.file) }] });
      break;
    }
  }
}
