import { examWords, faultCalls, faultVerbs, leavingEvents, leavingWords, screenParts, violationWords,
  watchFaults } from '../../knowledge/words/monitoring-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getCalleeName, unwrap, walk } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { mentions } from '../../program/syntax/lexicon';
import { lastNames } from '../../program/syntax/names';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { unpromptedRunOf } from '../occasions';
import { listenersOf } from '../occasions/page-listener';
import type { FactSources } from '../sources';

/** An action of a person that is reported as misconduct. */
export interface ReportedFault {
  /** How it is noticed: the person leaves the page, or a camera looks again and again, or once. */
  readonly by: 'leaving' | 'a camera in a timer' | 'a camera';
  readonly at: AstNode;
  readonly site: AstNode;
  /** The text or the call that names the fault. */
  readonly name: string;
}

export const reportedFaults = (sources: FactSources): readonly ReportedFault[] => [...ofLeaving(sources), ...ofCameras(sources)];

/** Leaving a page, copying or opening a menu. */
const ofLeaving = ({ file }: FactSources): readonly ReportedFault[] =>
  listenersOf(file).filter(({ event }) => leavingEvents.includes(event)).flatMap(({ handler, at, site }): ReportedFault[] => {
    const name = faultIn(handler, file);
    return name === undefined ? [] : [{ by: 'leaving', at, site, name }];
  });

/** Plain words for leaving a page mean misconduct only in a file about exams. */
const isFault = (text: string, file: FileContext): boolean =>
  hasAnyPhrase(text, violationWords) || (hasAnyPhrase(text, leavingWords) && mentions(file, examWords, 'names and texts'));

const logs: readonly string[] = ['log', 'logger', 'console'];
const logLevels = new Set(['trace', 'debug', 'info', 'warn', 'log']);
/** A name this short may stand for any verb: `logV`, `notify`. */
const SHORT = 8;

/** The name or text of a call in the handler that reports a fault. */
function faultIn(handler: AstNode, file: FileContext): string | undefined {
  let found: string | undefined;
  if (handler.body)
    walk(handler.body as AstNode, (node) => {
      if (found !== undefined || node.type !== 'CallExpression') return;
      const name = getCalleeName(node) ?? '';
      const [holder, method] = lastNames(node.callee as AstNode, 2);
      if (logLevels.has(name) || (method !== undefined && logs.includes(wordsOf(holder).at(-1) ?? ''))) return;
      const text = (node.arguments as AstNode[]).flatMap(textsIn).find((each) => isFault(each, file));
      const isTold = text !== undefined && (faultVerbs.includes(wordsOf(name)[0]) || name.length < SHORT);
      if (isTold || (isFault(name, file) && !hasAnyWord(name, screenParts))) found = text ?? name;
    }, file.sourceCode.visitorKeys);
  return found;
}

const textsIn = (node: AstNode): readonly string[] => {
  const expression = unwrap(node);
  return typeof expression.value === 'string' ? [expression.value] : entriesOf(expression).flatMap(({ value }) => textsIn(value));
};

/** No face, two faces, a telephone. */
const ofCameras = ({ file }: FactSources): readonly ReportedFault[] =>
  callSitesOf(file).all.flatMap(({ node, isNew, name, args: [first] }): ReportedFault[] => {
    const fault = unwrap(first)?.value as unknown;
    if (isNew || typeof fault !== 'string' || !hasAnyPhrase(fault, watchFaults) || !hasAnyPhrase(name, faultCalls)) return [];
    return [{ by: unpromptedRunOf(node, file) === 'in a timer' ? 'a camera in a timer' : 'a camera', at: first, site: node, name: fault }];
  });
