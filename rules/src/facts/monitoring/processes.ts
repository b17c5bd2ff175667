import { shellWords, watchedPeople } from '../../knowledge/words/monitoring-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction } from '../../program/syntax/ast';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import { findSend } from '../acts/sends';
import { usesOf } from '../sdk-calls/use';
import type { FactSources } from '../sources';

/** A list of what runs on a device or is connected to it. */
export interface ProcessScan {
  readonly at: AstNode;
  /** The same function sends something away. */
  readonly isSent: boolean;
  /** It mentions children or their tests. */
  readonly isOfChild: boolean;
}

/** Commands of the system, and calls by the catalogue. */
export function processScans(sources: FactSources): readonly ProcessScan[] {
  const { file } = sources;
  const commands = callSitesOf(file).all.filter(({ name, isNew }) => !isNew && hasAnyWord(name, shellWords))
    .flatMap(({ args }) => args.map(firstChoice).filter(({ value }) => typeof value === 'string' && listsProcesses(value)));
  return [...commands, ...usesOf(['process list'], sources).map(({ at }) => at)].map((at) => {
    const fn = getEnclosingFunction(at);
    const isSent = fn !== undefined && findSend(fn, file) !== undefined;
    return { at, isSent, isOfChild: fn !== undefined && mentionsWithin(fn, watchedPeople, file, 'names and texts') };
  });
}

/** Of a command for each system the first: `exec(isWindows ? 'tasklist' : 'ps aux')`. */
const firstChoice = (node: AstNode): AstNode => (node.type === 'ConditionalExpression' ? (node.consequent as AstNode) : node);

const lists: readonly string[] = ['tasklist', 'wmic process', 'get process'];

/** `tasklist /fo csv`, `ps -ef`, `Get-Process`; `ps -p 1` asks about one. */
function listsProcesses(command: string): boolean {
  const [program, option = ''] = wordsOf(command);
  if (program === 'ps') return option.includes('a') || option.includes('e');
  return lists.includes(program) || lists.includes(`${program} ${option}`);
}
