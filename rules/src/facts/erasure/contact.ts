import { byContactTexts, noContactTexts, proseFiles } from '../../knowledge/words/erasure-words';
import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { textOf } from '../../program/syntax/lexicon';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { FactSources } from '../sources';
import { isRefusal } from './refusals';

/** A text that asks users to write or call in order to have their account deleted. */
export interface ContactText {
  readonly at: AstNode;
  /** It is what a request is refused with. */
  readonly isOfRefusal: boolean;
  /** It is addressed to developers. */
  readonly isForDevelopers: boolean;
  /** It is on a page with terms or policies in prose. */
  readonly isOfPolicy: boolean;
}

const SHORTEST = 6;
const LONGEST = 299;

export function contactTexts({ file, path }: FactSources): readonly ContactText[] {
  const isOfPolicy = hasAnyWord(path.split('/').slice(-2).join('/'), proseFiles);
  return file.nodes('Literal', 'TemplateElement', 'JSXText').filter((node) => sendsToContact(textOf(node) ?? ''))
    .map((at) => ({ at, isOfRefusal: isOfRefusal(at), isForDevelopers: isForDevelopers(at), isOfPolicy }));
}

function sendsToContact(text: string): boolean {
  const shown = text.replaceAll(/\s+/g, ' ').trim();
  return shown.length >= SHORTEST && shown.length <= LONGEST && saysAny(byContactTexts, shown) && !saysAny(noContactTexts, shown);
}

const saysAny = (patterns: readonly RegExp[], text: string): boolean => patterns.some((pattern) => pattern.test(text));

/** `res.status(403).send('…')` */
function isOfRefusal(text: AstNode): boolean {
  for (let call = text.parent; call; call = call.parent) {
    const callee = call.type === 'CallExpression' ? unwrap(call.callee as AstNode) : undefined;
    const receiver = callee?.type === 'MemberExpression' ? unwrap(callee.object) : undefined;
    if (receiver?.type === 'CallExpression' && isRefusal(receiver)) return true;
  }
  return false;
}

const isForDevelopers = ({ parent }: AstNode): boolean =>
  parent?.type === 'ImportDeclaration' || (parent?.type === 'NewExpression' && wordsOf(getCalleeName(parent) ?? '').at(-1) === 'error');
