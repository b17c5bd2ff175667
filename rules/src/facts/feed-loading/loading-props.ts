import { boundedFrames, endlessSettings, loaderProps, loadingOffProps, loadingOnProps } from '../../knowledge/words/attention/feed-words';
import { conditionsOf } from '../../program/origin/conditions';
import { getEnclosingFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { lastName } from '../../program/syntax/names';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import { isAsked } from './load-calls';

/** Does the element say that it never loads: `<infinite-scroll [enabled]="false">`, `infinite-scroll-disabled="true"`? */
export const isSwitchedOff = (element: ElementView): boolean =>
  loadingOnProps.some((name) => element.getAttribute(name) !== undefined && element.isOn(name) === false)
  || loadingOffProps.some((name) => element.isOn(name) === true);

/** Is the handler also given to what is shown in the place of the next part: `loader={<More onPress={loadMore} />}`? */
export function isOffered(element: ElementView, handler: string): boolean {
  const loaders = element.attributes.filter(({ name }) => loaderProps.includes(name));
  return handler !== ''
    && loaders.some(({ node: { range: [start, end] } }) =>
      element.children.some((child) => start <= child.range[0] && child.range[1] <= end && isGiven(child, handler))
    );
}

const isGiven = ({ attributes, events, children }: ElementView, handler: string): boolean =>
  [...attributes.map(({ expression }) => expression), ...events.map((event) => event.handler)]
    .some((given) => given && lastName(unwrap(given)) === handler)
  || children.some((child) => isGiven(child, handler));

/** Tags of the dialogs around an element: people open them to look something up. */
export function framesAround({ parent }: ElementView): readonly string[] {
  const frames: string[] = [];
  for (let around = parent; around; around = around.parent) if (hasAnyPhrase(around.rawTag, boundedFrames)) frames.push(around.rawTag);
  return frames;
}

/** Is the element drawn only where a setting of endless lists is on, whose default this file does not show? */
export function isDrawnOnSetting({ node, conditions }: ElementView, file: FileContext): boolean {
  const inScript = conditionsOf(node, getEnclosingFunction(node)).filter(({ isTrue }) => isTrue);
  const inTemplate = conditions.filter(({ truth }) => truth)
    .flatMap(({ expression }) => (expression ? [{ test: expression, isTrue: true, isCase: false }] : []));
  return isAsked([...inScript, ...inTemplate], file, endlessSettings)
    || conditions.some(({ expression, text, truth }) => truth && !expression && hasAnyPhrase(text, endlessSettings));
}
