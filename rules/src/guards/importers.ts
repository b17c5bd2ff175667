import { choiceWords } from '../knowledge/words/consent/consent-words';
import { entryFiles } from '../knowledge/words/entry-files';
import { askImporters } from '../program/exports/importers';
import type { AstNode } from '../program/syntax/ast';
import { functionName, functionsAround } from '../program/syntax/near';
import { hasAnyPhrase, wordsOf } from '../program/syntax/words';
import { type Answer, askedWith, type Finding, type GuardScope } from './guard';

/**
 * What is checked where files at the start of the program use a module: the weakest of all their places counts. Undefined where none
 * of them uses it, or one uses it without a check. Of a choice, code often knows nothing but that its function runs.
 */
export function checkAtImporters(by: AstNode, scope: GuardScope): Finding | undefined {
  const { kind, settings, around } = scope;
  const answers = askImporters(by, scope.file, entryFiles, `guard of uses ${kind} ${askedWith(settings)}`, (file, uses) => {
    const there: GuardScope = { file, settings, kind, reading: [], around };
    const found = uses.map((use): Answer => isInChoice(use) ? 'yes' : around(use, undefined, there)?.answer ?? 'no');
    return found.reduce(weaker);
  });
  const answer = answers.length > 0 ? answers.reduce(weaker) : 'no';
  return answer === 'no' ? undefined : { answer, by };
}

const ORDER: readonly Answer[] = ['no', 'told', 'maybe', 'low', 'yes'];
const weaker = (one: Answer, other: Answer): Answer => (ORDER.indexOf(one) < ORDER.indexOf(other) ? one : other);

/** `function acceptCookies() { … }`, `<Banner onAccept={() => …}>`, `<Banner onAccept={start}>` */
function isInChoice(use: AstNode): boolean {
  const isChoice = (name: string): boolean => hasAnyPhrase(name, choiceWords);
  for (const fn of functionsAround(use)) if (isChoice(functionName(fn))) return true;
  for (let node: AstNode | undefined = use; node; node = node.parent)
    if (node.type === 'JSXAttribute') {
      const name = String(node.name?.name ?? '');
      return wordsOf(name)[0] === 'on' && isChoice(name);
    }
  return false;
}
