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
import type { Scope } from './index';

const WHAT: Readonly<Record<string, string>> = { 'camera or microphone': 'the camera or microphone', 'shared screen': 'screen capture', listening: 'the microphone', 'body sensor': 'a sensor', 'stream recording': 'a recording' };

/** Sensors that open without an act of the person. */
export function checkOpenings(feedsRecognition: boolean, on: Scope): void {
  for (const { site, at, name, isUnsure } of usesOf(['camera or microphone', 'shared screen', 'listening', 'body sensor', 'stream recording'], on.apis('use'), on.file)) {
    if (on.options.handlers.length > 0 && isInHandler(site.call, on)) continue;
    const run = unaskedRun(site.call, on.file);
    // What is recorded once comes from a stream, whose opening is what is asked for.
    if (run === 'no' || (run === 'on show' && site.fact.does === 'stream recording')) continue;
    const isEndless = site.fact.does === 'listening' && isContinuous(site.call, on);
    const statement = getOwnStatement(site.call);
    on.report({
      at, site: site.call, isUnsure: isUnsure || (run === 'on show' && !feedsRecognition && hasEnd(on)),
      messageId: isEndless ? 'listening' : run === 'in a timer' ? 'timer' : 'onShow',
      data: { name, what: WHAT[site.fact.does] },
      suggest: [{ id: 'onPress', edits: run === 'on show' ? takeOffMount(site.call, 'startSensor', on.file) : undefined }, { id: 'remove', edits: statement && removeStatement(statement, on.file) }],
    });
  }
}

const isInHandler = (call: AstNode, on: Scope): boolean => {
  for (let node: AstNode | undefined = call.parent; node; node = node.parent) if (on.options.handlers.includes(String(node.id?.name ?? node.key?.name ?? (node.type === 'CallExpression' ? getCalleeName(node) : '')))) return true;
  return false;
};

/** Tracks are stopped somewhere, people call each other, or a lamp shows that it is open. */
const hasEnd = (on: Scope): boolean => {
  const names = new Set(on.nodes('CallExpression').map((call) => getCalleeName(call) ?? ''));
  const hasStop = ['stopAndUnloadAsync', 'stopRecorder', 'stopRecording'].some((name) => names.has(name)) || (names.has('stop') && ['getTracks', 'getAudioTracks', 'getVideoTracks'].some((name) => names.has(name)));
  return hasStop || speaksOf(callWords, on.file) || on.elements().some((element) => on.options.indicatorComponents.includes(element.rawTag));
};

/** `continuous` is set, or listening begins again at its end. */
function isContinuous(call: AstNode, on: Scope): boolean {
  const option = argumentAt(call.arguments as AstNode[], '0.continuous', on.file);
  return (option !== undefined && is(option.value, true)) || on.nodes('AssignmentExpression').some((assignment) => {
    const name = getMemberName(unwrap(assignment.left as AstNode));
    return (name === 'continuous' && is(valueOf(assignment.right as AstNode, on.file), true)) || (name === 'onend' && callsStart(getHandlerFunction(assignment.right as AstNode, on.file), on));
  });
}

function callsStart(fn: AstNode | undefined, on: Scope): boolean {
  let isStarted = false;
  if (fn) walk(fn, (node) => { if (node.type === 'CallExpression' && getCalleeName(node) === 'start') isStarted = true; }, on.file.sourceCode.visitorKeys);
  return isStarted;
}
