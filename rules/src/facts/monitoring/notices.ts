import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction } from '../../program/syntax/ast';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import { isChildSubject } from '../people/names';
import type { FactSources } from '../sources';

const verbs: readonly string[] = ['notify', 'tell', 'inform'];
const told: readonly string[] = ['child', 'student', 'pupil', 'kid'];

/** Is a call one that gives a child a message: `notifyChild`, `sendToStudent`? */
export const isToChild = (name: string, { settings }: FactSources): boolean => {
  const words = wordsOf(name);
  return ['send', 'notify', 'tell'].includes(words[0]) && isChildSubject(words.at(-1) ?? '', settings);
};

const tellsChild = (name: string): boolean => verbs.includes(wordsOf(name)[0]) && hasAnyWord(name, told);

/**
 * Returns a predicate: does the function around a node notify the monitored child? It does by a call of a configured
 * function, of one of `more`, or of one whose name says so.
 */
export function noticesIn({ file, settings }: FactSources, more: readonly string[]): (site: AstNode) => boolean {
  const names = new Set([...settings.noticeFunctions, ...more]);
  const isNotice = (name: string): boolean => names.has(name) || tellsChild(name);
  const notices = callSitesOf(file).all.filter(({ name, isNew }) => !isNew && isNotice(name)).map(({ node }) => node);
  return (site) => {
    const { range: [start, end] } = getEnclosingFunction(site) ?? file.program;
    return notices.some((notice) => notice !== site && notice.range[0] >= start && notice.range[1] <= end);
  };
}
