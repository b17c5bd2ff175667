import { type AstNode, getEnclosingFunction } from '../../program/syntax/ast';
import { conditionsOf } from '../../program/origin/conditions';
import { getElementFact } from '../../facts/media/media-element';
import { initialOf } from '../../views/elements/initial-value';
import type { ElementView } from '../../views/elements/element-view';
import { is } from '../../program/values/value';
import type { Context } from './meta';

/** Cameras that a page opens when it is drawn. One that reads codes is opened by who wants to read one. */
export function checkCameraViews(feedsRecognition: boolean, context: Context): void {
  for (const element of context.elements()) {
    if (getElementFact(element, context.file)?.kind !== 'camera' || element.hasSpread || readsCodes(element) || !isDrawnAtOnce(element, context)) continue;
    context.report({ at: element, site: element, messageId: 'view', data: { name: element.rawTag }, isUnsure: !feedsRecognition });
  }
}

const readsCodes = (element: ElementView): boolean => element.attributes.some(({ rawName }) => /barcode|codeScanner/i.test(rawName)) || element.events.some(({ name }) => /barcode|codescan/.test(name));

/** No condition stands around it, or all of them hold at first: a state that starts true. */
function isDrawnAtOnce(element: ElementView, context: Context): boolean {
  const holds = (test: AstNode | undefined, isTrue: boolean): boolean => test !== undefined && is(initialOf(test, context.file), isTrue);
  return element.conditions.every(({ expression, truth }) => holds(expression, truth)) && conditionsOf(element.node, getEnclosingFunction(element.node)).every(({ test, isTrue, isCase }) => !isCase && holds(test, isTrue));
}
