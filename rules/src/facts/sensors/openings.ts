import { callWords, openedPartNames } from '../../knowledge/words/monitoring-words';
import { type AstNode, getCalleeName, unwrap, walk } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { lastName } from '../../program/syntax/names';
import { functionName, functionsAround } from '../../program/syntax/near';
import { mentions, mentionsWithin } from '../../program/syntax/lexicon';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { callSitesOf } from '../../program/modules/call-site';
import { argumentAt } from '../../program/values/object-path';
import { is } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { type UnpromptedRun, unpromptedRunOf } from '../occasions/runs-unprompted';
import { type Use, usesOf } from '../sdk-calls/use';
import type { FactSources } from '../sources';

export type SensorKind = 'camera or microphone' | 'shared screen' | 'listening' | 'body sensor' | 'stream recording';

/** A call that opens a sensor. */
export interface SensorOpening extends Use {
  readonly kind: SensorKind;
  /** How it comes to run without an act of the person. */
  readonly run: UnpromptedRun;
  /** It continues to listen until it is stopped. */
  readonly isEndless: boolean;
  /** The file closes it again, or is about people who call each other. */
  readonly hasEnd: boolean;
  /** Its component is passed a function that closes it, or that takes a scan: another one shows it, often when someone asks for it. */
  readonly isOfOpenedPart: boolean;
}

const kinds: readonly SensorKind[] = ['camera or microphone', 'shared screen', 'listening', 'body sensor', 'stream recording'];

export function sensorOpenings(sources: FactSources): readonly SensorOpening[] {
  const { file } = sources;
  return usesOf(kinds, sources).map((use) => {
    const kind = use.site.fact.does as SensorKind;
    return {
      ...use,
      kind,
      run: unpromptedRunOf(use.site.call, file),
      isEndless: kind === 'listening' && isContinuous(use.site.call, file),
      hasEnd: hasEnd(file),
      isOfOpenedPart: isOfOpenedPart(use.site.call, file),
    };
  });
}

const isOfOpenedPart = (call: AstNode, file: FileContext): boolean => {
  const component = [...functionsAround(call)].at(-1);
  return component !== undefined && mentionsWithin(component, openedPartNames, file);
};

/** Names of the functions around a call, and of the calls that receive them. */
export function handlersAround(call: AstNode): readonly string[] {
  return [...functionsAround(call)].flatMap(
    (fn) => [functionName(fn), fn.parent?.type === 'CallExpression' ? (getCalleeName(fn.parent) ?? '') : '']
  );
}

const stops = ['stopAndUnloadAsync', 'stopRecorder', 'stopRecording'];
const tracks = ['getTracks', 'getAudioTracks', 'getVideoTracks'];

function hasEnd(file: FileContext): boolean {
  const calls = callSitesOf(file);
  return calls.named(...stops).length > 0 || (calls.named('stop').length > 0 && calls.named(...tracks).length > 0)
    || mentions(file, callWords, 'names and texts');
}

/** `continuous` is set, or listening begins again at its end. */
function isContinuous(call: AstNode, file: FileContext): boolean {
  const option = argumentAt(call.arguments as AstNode[], '0.continuous', file);
  return (option !== undefined && is(option.value, true))
    || file.once(isContinuous, () =>
      file.nodes('AssignmentExpression').some((assignment) => {
        const target = unwrap(assignment.left as AstNode);
        const name = target.type === 'MemberExpression' ? lastName(target) : '';
        if (name === 'continuous') return is(valueOf(assignment.right as AstNode, file), true);
        return name === 'onend' && callsOneOf(getHandlerFunction(assignment.right as AstNode, file), restarts, file);
      }));
}

const restarts: ReadonlySet<string> = new Set(['start']);

/** Does a function call something of one of the names? */
export function callsOneOf(fn: AstNode | undefined, names: ReadonlySet<string>, file: FileContext): boolean {
  let isCalled = false;
  if (fn)
    walk(fn, (node) => {
      isCalled ||= node.type === 'CallExpression' && names.has(getCalleeName(node) ?? '');
    }, file.sourceCode.visitorKeys);
  return isCalled;
}
