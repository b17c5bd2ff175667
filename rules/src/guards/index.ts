import type { AstNode } from '../ast';
import type { FileContext } from '../file-context';
import { parseExpression } from '../parsers/expression';
import type { Gc25Settings } from '../settings';
import type { ElementView } from '../views/element/element-view';
import { answerOfComponent, findDominatingCheck } from './dominance';
import type { Guard, GuardKind, GuardScope } from './guard';
import { findHourCheck } from './hours';
import { type Finding, best, implies } from './implication';

export type { Guard, GuardKind };

const isElement = (site: AstNode | ElementView): site is ElementView => 'host' in site && 'hasSpread' in site;

function conclude(found: Finding | undefined): Guard {
  switch (found?.answer) {
    case 'yes': return { kind: 'guarded', by: found.by };
    case 'low': return { kind: 'unguarded', tooLow: found.by };
    case 'maybe': return { kind: 'unknown', reason: 'a check stands around it whose meaning this file does not show' };
    default: return { kind: 'unguarded' };
  }
}

/** Is a node or element only reached when a check of the kind held? Script and template guards alike. */
export function guardOf(site: AstNode | ElementView, kind: GuardKind, file: FileContext, settings: Gc25Settings): Guard {
  const scope: GuardScope = { file, settings, kind };
  return file.onceFor(`guard:${kind}`, site, () => {
    if (isElement(site)) return conclude(findTemplateCheck(site, scope));
    if (kind === 'quietHours') {
      const byHour = findHourCheck(site, scope);
      if (byHour) return { kind: 'guarded', by: byHour };
    }
    return conclude(findDominatingCheck(site, scope));
  });
}

function findTemplateCheck(element: ElementView, scope: GuardScope): Finding | undefined {
  let found: Finding | undefined;
  for (const condition of element.conditions) {
    const expression = condition.expression ?? parseExpression(condition.text);
    if (expression) found = best(found, implies(expression, condition.truth, scope));
  }
  for (let parent = element.parent; parent; parent = parent.parent) {
    const answer = answerOfComponent(parent.rawTag, scope);
    if (answer) found = best(found, { answer, by: parent.node });
  }
  return found?.answer === 'yes' ? found : best(found, findDominatingCheck(element.node, scope));
}
