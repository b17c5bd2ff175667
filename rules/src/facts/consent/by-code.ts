import { choiceWords, consentWords } from '../../knowledge/words/consent/consent-words';
import { type AstNode, getEnclosingFunction, getKeyName } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin, mentions } from '../../program/syntax/lexicon';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { runsUnprompted } from '../occasions';
import { type Use, usesWithComponents } from '../sdk-calls';
import type { FactSources } from '../sources';

/** A call that makes a service take consent as given. */
export interface ConsentByCode {
  readonly use: Use;
  /** A function that carries out a choice holds the call: `acceptAll`, a handler of a click, one that is given the choice. */
  readonly isChosen: boolean;
  /** It answers in the place of the user on a platform that asks for consent. */
  readonly isOfPlatform: boolean;
  /** The file deals with consent, and where its function is called is not known. */
  readonly isUnsure: boolean;
}

/** One for each call, at the first key that it grants. */
export function consentByCode(sources: FactSources): readonly ConsentByCode[] {
  const seen = new Set<AstNode>();
  return usesWithComponents(['consent by code'], sources).flatMap((use): ConsentByCode[] => {
    const { call } = use.site;
    if (seen.has(call)) return [];
    seen.add(call);
    const isAtLoad = runsUnprompted(call, sources.file);
    return [{
      use,
      isChosen: isOfChoice(call, sources.file),
      isOfPlatform: use.site.sdk.loads?.includes('consent platform') === true,
      isUnsure: use.isUnsure || (!isAtLoad && mentions(sources.file, consentWords)),
    }];
  });
}

/** In a function named after a choice, in a handler of an element, or beside a value of such a name that it is given. */
function isOfChoice(call: AstNode, file: FileContext): boolean {
  for (const fn of functionsAround(call)) {
    if (hasAnyPhrase(functionName(fn), choiceWords) || isHandler(fn)) return true;
    if (
      (fn.params as AstNode[]).some((parameter) =>
        mentionsWithin(parameter, [...choiceWords, ...consentWords], file) && !isSwitch(parameter)
      )
    ) return true;
  }
  return getEnclosingFunction(call) === undefined && isInHandler(call);
}

/** `(enable) => …`: a switch that other code sets, not what a person answered. */
const isSwitch = (parameter: AstNode): boolean => parameter.type === 'Identifier' && ['enable', 'enabled'].includes(String(parameter.name));

/** `onClick={() => …}`, `addEventListener('click', () => …)`, `{ onAccept() {} }`. */
function isHandler(fn: AstNode): boolean {
  const holder = fn.parent;
  if (holder?.type === 'JSXExpressionContainer') return true;
  if (holder?.type === 'CallExpression')
    return ['click', 'change', 'submit', 'press'].includes(String((holder.arguments as AstNode[])[0]?.value));
  return holder?.type === 'Property' && wordsOf(getKeyName(holder.key as AstNode, holder.computed as boolean) ?? '')[0] === 'on';
}

function isInHandler(node: AstNode): boolean {
  let current: AstNode | undefined = node;
  while (current && current.type !== 'HtmlHandler' && current.type !== 'VOnExpression') current = current.parent;
  return !!current;
}
