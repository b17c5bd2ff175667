import { guardWords, notAnAnswer } from '../knowledge/words/guard-words';
import { type AstNode, getCalleeName, getEnclosingFunction, getMemberName, unwrap } from '../program/syntax/ast';
import type { FileContext } from '../program/syntax/file-context';
import { wordsWithin } from '../program/syntax/lexicon';
import { hasAnyPhrase } from '../program/syntax/words';
import { answersOf } from './behind/function-of';
import { type Behind, isState } from './behind/held';
import { getCheckName } from './check-name';

/**
 * The name of a choice together with what it is read from, where its own name does not say what was chosen: `analytics` of
 * `consents.analytics`, `accepted` of `const { accepted } = useConsent()`, the key of `localStorage.getItem(CONSENT_KEY)`.
 */
export function getConsentName(node: AstNode, file: FileContext): string {
  const expression = unwrap(node);
  if (expression.type === 'MemberExpression') {
    const object = unwrap(expression.object as AstNode);
    return `${getCheckName(answerIn(object, file) ?? object)} ${getMemberName(expression) ?? ''}`;
  }
  if (expression.type === 'CallExpression') {
    const [first] = expression.arguments as AstNode[];
    const callee = unwrap(expression.callee as AstNode);
    return callee.type === 'MemberExpression' && first?.type === 'Identifier'
      ? `${getCheckName(expression)} ${String(first.name)}`
      : getCheckName(expression);
  }
  const source = expression.type === 'Identifier' ? sourceOf(expression, file) : undefined;
  return source ? `${getCheckName(source)} ${String(expression.name)}` : '';
}

/** The call whose answer a name holds: `getCookieConsent()` of `const kept = getCookieConsent()`. */
function answerIn(object: AstNode, file: FileContext): AstNode | undefined {
  const definition = object.type === 'Identifier' ? file.variableOf(object)?.defs[0] : undefined;
  const declarator = definition?.type === 'Variable' ? (definition.node as unknown as AstNode) : undefined;
  const init = declarator?.id?.type === 'Identifier' ? unwrap(declarator.init) : undefined;
  return init?.type === 'CallExpression' ? init : undefined;
}

/** What a name is taken out of: `useConsent()` of `const { accepted } = useConsent()`. */
function sourceOf(identifier: AstNode, file: FileContext): AstNode | undefined {
  const definition = file.variableOf(identifier)?.defs[0];
  const declarator = definition?.type === 'Variable' ? (definition.node as unknown as AstNode) : undefined;
  return declarator?.id?.type === 'ObjectPattern' && declarator.init ? declarator.init : undefined;
}

/** Does a function answer with something that is called consent, as its own name says? `useContext(ConsentContext)`, `store.consents` */
export const answersConsent = ({ fn }: Extract<Behind, { kind: 'answer' }>, file: FileContext): boolean =>
  answersOf(fn, file).some((answer) => wordsWithin(answer, file, 'names and texts').some((name) => isConsentName(name)));

const isConsentName = (name: string): boolean => hasAnyPhrase(name, guardWords.consent) && !hasAnyPhrase(name, notAnAnswer);

/** Calls that run a function without an act of the user. */
const UNASKED: ReadonlySet<string> = new Set(['useEffect', 'useLayoutEffect', 'useInsertionEffect', 'onMount', 'onMounted', 'onBeforeMount',
  'watch', 'watchEffect', 'createEffect', 'effect', '$effect', 'setTimeout', 'setInterval', 'setImmediate', 'then']);

/** `() => setConsent(true)`: what a function sets that only other code calls, such as the handler of a button. */
export function isSetLater(value: AstNode): boolean {
  const [setting, fn] = [value.parent, getEnclosingFunction(value)];
  const isWritten = setting?.type === 'AssignmentExpression'
    || (setting?.type === 'CallExpression' && !isState(setting) && (setting.arguments as AstNode[]).includes(value));
  return isWritten && !!fn && !(fn.parent?.type === 'CallExpression' && UNASKED.has(getCalleeName(fn.parent) ?? ''));
}
