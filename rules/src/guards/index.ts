import type { AstNode } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import { parseExpression } from '../parsers/expression';
import type { Gc25Settings } from '../configuration/settings';
import type { ElementView } from '../views/elements/element-view';
import { defaultsToAdult } from './age-signal';
import { findDominatingCheck } from './dominance';
import { findingOfComponent } from './gates';
import { type Finding, type Guard, type GuardKind, type GuardScope, askedWith, best } from './guard';
import { findHourCheck } from './hours';
import { implies } from './implication';
import { checkAtImporters } from './importers';

export type { Guard, GuardKind };

const isElement = (site: AstNode | ElementView): site is ElementView => 'host' in site && 'hasSpread' in site;

function conclude(found: Finding | undefined): Guard {
  switch (found?.answer) {
    case 'yes':
      return { kind: 'guarded', by: found.by };
    case 'low':
      return { kind: 'unguarded', tooLow: found.by };
    case 'maybe':
      return { kind: 'unknown', reason: 'a check stands around it whose meaning this file does not show' };
    default:
      return { kind: 'unguarded' };
  }
}

/** Is a node or element only reached when a check of the kind held? Script and template guards alike. */
export function guardOf(site: AstNode | ElementView, kind: GuardKind, file: FileContext, settings: Gc25Settings): Guard {
  const scope: GuardScope = { file, settings, kind, reading: [], around: (node, end, inner) => findDominatingCheck(node, inner, 0, end) };
  return file.onceFor(`guard:${kind}:${askedWith(settings)}`, site, () => {
    if (kind === 'quietHours' && !isElement(site)) {
      const byHour = findHourCheck(site, scope);
      if (byHour) return { kind: 'guarded', by: byHour };
    }
    const here = findCheck(site, scope);
    const found = kind === 'consent' && here?.answer !== 'yes'
      ? best(here, checkAtImporters(isElement(site) ? site.node : site, scope))
      : here;
    return conclude(found?.answer === 'told' ? settleToldAge(found.by, site, scope) : found);
  });
}

const findCheck = (
  site: AstNode | ElementView,
  scope: GuardScope,
): Finding | undefined => (isElement(site) ? findTemplateCheck(site, scope) : findDominatingCheck(site, scope));

/** A told age counts where the platform is known to have told one: by a check around the place, or around and beside the comparison. */
function settleToldAge(comparison: AstNode, site: AstNode | ElementView, scope: GuardScope): Finding | undefined {
  if (defaultsToAdult(comparison, scope)) return undefined;
  const asking: GuardScope = { ...scope, asks: 'told age' };
  let whole = comparison;
  while (whole.parent?.type === 'LogicalExpression' && whole.parent.operator === '&&') whole = whole.parent;
  return best(findCheck(site, asking), best(findDominatingCheck(comparison, asking), implies(whole, true, asking)));
}

function findTemplateCheck(element: ElementView, given: GuardScope): Finding | undefined {
  const scope: GuardScope = { ...given, owner: ownerOf(element.node) };
  let found: Finding | undefined;
  for (const condition of element.conditions) {
    const expression = condition.expression ?? parseExpression(condition.text);
    if (expression) found = best(found, implies(expression, condition.truth, scope));
  }
  for (let parent = element.parent; parent; parent = parent.parent) {
    found = best(found, findingOfComponent(parent.rawTag, parent.node, scope));
  }
  return found?.answer === 'yes' ? found : best(found, findDominatingCheck(element.node, scope));
}

/** The class of an Angular component whose template is in its decorator. */
function ownerOf(node: AstNode): AstNode | undefined {
  let current: AstNode | undefined = node;
  while (current && current.type !== 'Decorator') current = current.parent;
  return current?.parent && /^Class/.test(current.parent.type) ? current.parent : undefined;
}
