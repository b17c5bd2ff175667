import { type AstNode, getEnclosingFunction } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { conditionsOf } from '../../program/origin/conditions';
import { is } from '../../program/values/value';
import type { ElementView } from '../../views/elements/element-view';
import { initialOf } from '../../views/elements/initial-value';
import { getElementFact } from '../media/media-element';
import type { FactSources } from '../sources';

/** A camera among the elements of a page. */
export interface CameraView {
  readonly element: ElementView;
  /** Opened by who wants to read a code. */
  readonly readsCodes: boolean;
  /** It has no condition around it, or all conditions are true initially: a state that starts as true. */
  readonly isDrawnAtOnce: boolean;
  /** Attributes come from elsewhere too, and one may keep it closed. */
  readonly hasSpread: boolean;
}

export const cameraViews = (sources: FactSources): readonly CameraView[] =>
  sources.elements().filter((element) => getElementFact(element, sources.file)?.kind === 'camera').map((element) => ({
    element,
    hasSpread: element.hasSpread,
    readsCodes: readsCodes(element),
    isDrawnAtOnce: isDrawnAtOnce(element, sources.file),
  }));

const codeNames: readonly string[] = ['barcode', 'codescan'];
const namesCode = (name: string): boolean => codeNames.some((code) => name.toLowerCase().includes(code));

const readsCodes = ({ attributes, events }: ElementView): boolean =>
  attributes.some(({ rawName }) => namesCode(rawName)) || events.some(({ name }) => namesCode(name));

function isDrawnAtOnce(element: ElementView, file: FileContext): boolean {
  const holds = (test: AstNode | undefined, isTrue: boolean): boolean => test !== undefined && is(initialOf(test, file), isTrue);
  return element.conditions.every(({ expression, truth }) => holds(expression, truth))
    && conditionsOf(element.node, getEnclosingFunction(element.node)).every(({ test, isTrue, isCase }) => !isCase && holds(test, isTrue));
}
