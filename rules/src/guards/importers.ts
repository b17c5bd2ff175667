import { choiceWords } from '../knowledge/words/consent/consent-words';
import { entryFiles } from '../knowledge/words/entry-files';
import { askImporters } from '../program/exports/importers';
import type { AstNode } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
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
    return uses.map((use) => answerAt(use, there)).reduce(weaker);
  });
  const answer = answers.length > 0 ? answers.reduce(weaker) : 'no';
  return answer === 'no' ? undefined : { answer, by };
}

const MAX_STEPS = 3;

/** What is checked around a use, or around every place where the file runs the function that holds it. */
function answerAt(use: AstNode, scope: GuardScope, step = 0): Answer {
  if (isInChoice(use)) return 'yes';
  const here = scope.around(use, undefined, scope)?.answer ?? 'no';
  if (here === 'yes' || step === MAX_STEPS) return here;
  const runs = [...functionsAround(use)].map((fn) => runsOf(fn, scope.file)).find((found) => found.length > 0) ?? [];
  const there = runs.length > 0 ? runs.map((run) => answerAt(run, scope, step + 1)).reduce(weaker) : 'no';
  return weaker(here, there) === here ? there : here;
}

/** Where a file names a function of its own, that it may run there. What it exports runs elsewhere too. */
function runsOf(fn: AstNode, file: FileContext): readonly AstNode[] {
  const declaration = fn.type === 'FunctionDeclaration' ? fn : fn.parent?.type === 'VariableDeclarator' ? fn.parent : undefined;
  const id = declaration?.id;
  const holder = declaration?.type === 'VariableDeclarator' ? declaration.parent?.parent : declaration?.parent;
  if (id?.type !== 'Identifier' || holder?.type.startsWith('Export')) return [];
  const isInside = ({ range: [start, end] }: AstNode): boolean => fn.range[0] <= start && end <= fn.range[1];
  return (file.variableOf(id)?.references ?? []).filter(({ init }) => init !== true)
    .map(({ identifier }) => identifier as unknown as AstNode)
    .filter((name) => !isInside(name) && !name.parent?.type.startsWith('Export'));
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
