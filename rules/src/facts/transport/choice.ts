import { developersEnvironments } from '../../knowledge/words/programs/environment-words';
import { conditionsOf } from '../../program/origin/conditions';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import { entriesOf, entryAround } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { isDevelopersCase } from '../occasions';

/** Who decides whether a node runs: developers on their machines, or a user or operator who set an option. */
export interface Choice {
  readonly ofDevelopers: boolean;
  readonly ofSomebody: boolean;
  /** It runs on one host of programs only, whose certificates the code cannot choose. */
  readonly ofHost: boolean;
}

/** Nothing decides. */
export const NO_CHOICE: Choice = { ofDevelopers: false, ofSomebody: false, ofHost: false };

/** Names of options for encryption, and of the protocol of a page that was opened without it. */
const switches: readonly string[] = ['tls', 'ssl', 'cert', 'certs', 'certificate', 'certificates', 'insecure', 'secure', 'secured',
  'security', 'verify', 'verified', 'self signed', 'protocol'];
/** Hosts of programs whose databases have certificates that they sign themselves (vendor documentation of Heroku Postgres). */
const hosts: readonly string[] = ['heroku', 'dyno', 'railway', 'render com', 'on render', 'is render'];
const development: readonly string[] = ['dev', 'is dev', 'node env', 'is local', 'localhost', 'development', 'debug'];

/** Environments of all others than developers, as keys of a configuration. */
const ofEverybody = new Set(['prod', 'production', 'live', 'staging', 'default', 'base']);

/** What the conditions around a place, and the environment it is configured for, say of who chose it. */
export const choiceAt = (node: AstNode, file: FileContext): Choice => {
  const tests = conditionsOf(node, undefined).map(({ test, isTrue, isCase }) => {
    const choice = choiceOf(test, file);
    if (isCase) return { ...choice, ofDevelopers: isDevelopersCase(test, file) };
    return isOfEverybody(test, isTrue) ? { ...choice, ofDevelopers: false } : choice;
  });
  const isDevelopers = tests.some((test) => test.ofDevelopers) || isForDevelopers(node);
  const has = (of: 'ofSomebody' | 'ofHost'): boolean => tests.some((test) => test[of]);
  return { ofDevelopers: isDevelopers, ofSomebody: has('ofSomebody'), ofHost: has('ofHost') };
};

/** `{ production: {…}, development: { rejectUnauthorized: false } }` */
function isForDevelopers(node: AstNode): boolean {
  for (let place: AstNode | undefined = node; place; place = place.parent) {
    const entry = place.type === 'Property' ? entryAround(place) : undefined;
    if (entry && developersEnvironments.has(entry.key) && entriesOf(place.parent).some(({ key }) => ofEverybody.has(key))) return true;
  }
  return false;
}

/** `NODE_ENV === 'development' ? undefined : { … }`, `isDev ? … : { … }`: what developers do not run, all others do. */
function isOfEverybody(test: AstNode, isTrue: boolean): boolean {
  const expression = unwrap(test);
  if (expression.type === 'UnaryExpression') {
    const { operator, argument } = expression;
    return operator === '!' && !!argument && isOfEverybody(argument, !isTrue);
  }
  if (expression.type !== 'BinaryExpression') return !isTrue && hasAnyPhrase(lastName(expression), ['dev', 'development']);
  const known = [expression.left, expression.right].map((side) => unwrap(side as AstNode).value);
  const isEqual = String(expression.operator).startsWith('=') === isTrue;
  return isEqual ? known.includes('production') : known.some((value) => developersEnvironments.has(String(value)));
}

/** Cached, because the same condition can enclose many nodes. */
const choiceOf = (test: AstNode, file: FileContext): Choice =>
  file.onceFor(choiceOf, test, () => {
    const words = wordsWithin(test, file, 'names and texts');
    const isOfBuild = words.includes('meta') && words.includes('env');
    return {
      ofDevelopers: isOfBuild || words.some((word) => hasAnyPhrase(word, development)),
      ofSomebody: words.some((word) => hasAnyPhrase(word, switches)),
      ofHost: words.some((word) => hasAnyPhrase(word, hosts)),
    };
  });

const exampleFolders: readonly string[] = ['docs', 'doc', 'example', 'examples', 'sample', 'samples'];
const madeUp = new Set(['mock', 'mocks']);

/** Pages that show how something is used, and made-up answers. */
export const isExample = (path: string): boolean =>
  hasAnyWord(path.split('/').slice(0, -1).join('/'), exampleFolders) || madeUp.has(wordsOf(path.split('/').at(-1) ?? '')[0] ?? '');
