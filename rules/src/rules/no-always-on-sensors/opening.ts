import { type AstNode, getCalleeName, getMemberName, unwrap, walk } from '../../program/syntax/ast';
import { callWords } from '../../knowledge/words/monitoring-words';
import { getHandlerFunction } from '../../program/origin/function-behind';
import { speaksOf } from '../../program/syntax/speaks-of';
import { unaskedRun } from '../../facts/occasions/runs-unprompted';
import { usesOf } from '../../facts/sdk-calls/use';
import { takeOffMount } from '../../edits/mount-edits';
import { getOwnStatement, removeStatement } from '../../edits/statement-edits';
import { is } from '../../program/values/value';
import { argumentAt } from '../../program/values/object-path';
import { valueOf } from '../../program/values/value-of';
import type { Context } from './meta';

const WHAT: Readonly<Record<string, string>> = { 'camera or microphone': 'the camera or microphone', 'shared screen': 'screen capture', listening: 'the microphone', 'body sensor': 'a sensor', 'stream recording': 'a recording' };

/** Sensors that open without an act of the person. */
export function checkOpenings(feedsRecognition: boolean, context: Context): void {
  for (const { site, at, name, isUnsure } of usesOf(['camera or microphone', 'shared screen', 'listening', 'body sensor', 'stream recording'], context.apis('use'), context.file)) {
    if (context.options.handlers.length > 0 && isInHandler(site.call, context)) continue;
    const run = unaskedRun(site.call, context.file);
    // What is recorded once comes from a stream, whose opening is what is asked for.
    if (run === 'no' || (run === 'on show' && site.fact.does === 'stream recording')) continue;
    const isEndless = site.fact.does === 'listening' && isContinuous(site.call, context);
    const statement = getOwnStatement(site.call);
    context.report({
      at, site: site.call, isUnsure: isUnsure || (run === 'on show' && !feedsRecognition && hasEnd(context)),
      messageId: isEndless ? 'listening' : run === 'in a timer' ? 'timer' : 'onShow',
      data: { name, what: WHAT[site.fact.does] },
      suggest: [{ id: 'onPress', edits: run === 'on show' ? takeOffMount(site.call, 'startSensor', context.file) : undefined }, { id: 'remove', edits: statement && removeStatement(statement, context.file) }],
    });
  }
}

const isInHandler = (call: AstNode, context: Context): boolean => {
  for (let node: AstNode | undefined = call.parent; node; node = node.parent) if (context.options.handlers.includes(String(node.id?.name ?? node.key?.name ?? (node.type === 'CallExpression' ? getCalleeName(node) : '')))) return true;
  return false;
};

/** Tracks are stopped somewhere, people call each other, or a lamp shows that it is open. */
const hasEnd = (context: Context): boolean => {
  const names = new Set(context.nodes('CallExpression').map((call) => getCalleeName(call) ?? ''));
  const hasStop = ['stopAndUnloadAsync', 'stopRecorder', 'stopRecording'].some((name) => names.has(name)) || (names.has('stop') && ['getTracks', 'getAudioTracks', 'getVideoTracks'].some((name) => names.has(name)));
  return hasStop || speaksOf(callWords, context.file) || context.elements().some((element) => context.options.indicatorComponents.includes(element.rawTag));
};

/** `continuous` is set, or listening begins again at its end. */
function isContinuous(call: AstNode, context: Context): boolean {
  const option = argumentAt(call.arguments as AstNode[], '0.continuous', context.file);
  return (option !== undefined && is(option.value, true)) || context.nodes('AssignmentExpression').some((assignment) => {
    const name = getMemberName(unwrap(assignment.left as AstNode));
    return (name === 'continuous' && is(valueOf(assignment.right as AstNode, context.file), true)) || (name === 'onend' && callsStart(getHandlerFunction(assignment.right as AstNode, context.file), context));
  });
}

function callsStart(fn: AstNode | undefined, context: Context): boolean {
  let isStarted = false;
  if (fn) walk(fn, (node) => { if (node.type === 'CallExpression' && getCalleeName(node) === 'start') isStarted = true; }, context.file.sourceCode.visitorKeys);
  return isStarted;
}
