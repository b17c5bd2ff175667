import { runningWork, unsavedStates, unsavedWork } from '../../knowledge/words/attention/dialog-words';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { conditionsOf } from '../../program/origin/conditions';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentions, mentionsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { FactSources } from '../sources';
import { type Obstacle, placed } from './obstacle';
import { unsavedWorkAt } from './unsaved-work';

/** Listeners for leaving a page or going back. */
export const listenersThatHold = (sources: FactSources): readonly Obstacle[] => {
  const { file } = sources;
  const added = callSitesOf(file).named('addEventListener', 'on').flatMap((call): readonly Obstacle[] => {
    const event = getKnown(valueOf(call.args[0], file));
    return typeof event === 'string' ? holdOf(event, call.args.at(-1), call, sources) : [];
  });
  const written = file.nodes('AssignmentExpression').flatMap((assignment): readonly Obstacle[] => {
    const target = unwrap(assignment.left as AstNode);
    const name = target.type === 'MemberExpression' ? (getMemberName(target) ?? '') : '';
    return name === 'onpopstate' || name === 'onbeforeunload'
      ? holdOf(name.slice(2), assignment.right as AstNode, { node: assignment }, sources)
      : [];
  });
  // Angular gives the events of the window to methods: `@HostListener('window:beforeunload')`.
  const decorated = file.nodes('Decorator').flatMap((decorator): readonly Obstacle[] => {
    const call = unwrap(decorator.expression as AstNode);
    const event = getCalleeName(call) === 'HostListener' ? getKnown(valueOf((call.arguments as AstNode[])[0], file)) : undefined;
    const method = decorator.parent?.value as AstNode | undefined;
    return typeof event === 'string' && event.startsWith(WINDOW)
      ? holdOf(event.slice(WINDOW.length), method, { node: decorator }, sources)
      : [];
  });
  const inline = sources.elements().flatMap(({ events }) => events).filter(({ name }) => name === 'beforeunload').flatMap(
    ({ handler, node }): readonly Obstacle[] => handler ? holdOf('beforeunload', handler, { node }, sources) : []
  );
  return [...added, ...written, ...decorated, ...inline];
};

const WINDOW = 'window:';

const steps: ReadonlySet<string> = new Set(['pushState', 'forward', 'go']);

function holdOf(
  event: string,
  given: AstNode | undefined,
  { node, holder = '' }: Pick<CallSite, 'node'> & Partial<CallSite>,
  sources: FactSources,
): readonly Obstacle[] {
  const { file } = sources;
  const handler = getHandlerFunction(given, file);
  if (!handler) return [];
  const base = { site: node, call: node, name: event };
  if (event === 'popstate') {
    const step = file.within(handler, 'CallExpression').find((call) =>
      steps.has(getCalleeName(call) ?? '') && isStepOfHistory(call) && isUnasked(call, handler)
    );
    return step ? [{ ...base, kind: 'back trap', at: step, ...placed(step, [], sources) }] : [];
  }
  if (event === 'hardwareBackPress' && holder === 'BackHandler')
    return answersOnlyTrue(handler) ? [{ ...base, kind: 'back trap', at: node, ...placed(node, [], sources) }] : [];
  if (event !== 'beforeunload' || mentions(file, runningWork)) return [];
  const hold = questionIn(handler, file);
  if (!hold || !isUnasked(hold, handler) || conditionsOf(node, undefined).length > 0) return [];
  const isAboutWork = mentionsWithin(handler, unsavedWork, file) || mentionsWithin(handler, unsavedStates, file);
  const work = isAboutWork ? undefined : unsavedWorkAt({ handler, given, listener: node }, file);
  // Names of unsaved work leave open who asks for it, unless the listener is added anyway and its handler can ask.
  if (!work && mentions(file, unsavedWork)) return [];
  return [{
    ...base,
    kind: 'unload question',
    at: hold,
    question: work && { handler, hold, work },
    ...placed(hold, [], sources),
  }];
}

const isStepOfHistory = (call: AstNode): boolean =>
  lastName(unwrap(unwrap(call.callee as AstNode).object as AstNode | null | undefined)) === 'history';

const isUnasked = (place: AstNode, handler: AstNode): boolean => conditionsOf(place, handler).length === 0;

/** `() => true`, and a body that only returns true. */
function answersOnlyTrue(handler: AstNode): boolean {
  const body = handler.body as AstNode;
  if (body.type !== 'BlockStatement') return body.value === true;
  const [first, ...rest] = body.body as AstNode[];
  return rest.length === 0 && first?.type === 'ReturnStatement' && first.argument?.value === true;
}

/** `return 'Stay!'`: browsers ask where a handler that is assigned, or is an attribute, answers with a text. */
function textAnsweredBy(handler: AstNode, file: FileContext): AstNode | undefined {
  const isAssigned = handler.parent?.type === 'AssignmentExpression' || handler.type === 'HtmlHandler';
  if (!isAssigned) return undefined;
  const answers = handler.type === 'ArrowFunctionExpression' && handler.expression === true
    ? [unwrap(handler.body as AstNode)]
    : file.within(handler, 'ReturnStatement').flatMap(({ argument }) => argument ?? []);
  return answers.find((answer) => {
    const text = getKnown(valueOf(answer, file));
    return typeof text === 'string' && text !== '';
  });
}

/** `event.preventDefault()`, `event.returnValue = 'Stay!'` */
const questionIn = (handler: AstNode, file: FileContext): AstNode | undefined =>
  textAnsweredBy(handler, file)
    ?? file.within(handler, 'CallExpression').find((call) => getCalleeName(call) === 'preventDefault')
    ?? file.within(handler, 'AssignmentExpression').find(({ left }) => getMemberName(unwrap(left as AstNode)) === 'returnValue');
