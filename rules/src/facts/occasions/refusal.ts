import { type AstNode, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { accountPlaces, adultFieldWords } from '../../knowledge/words/form-words';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { getValueName, pathNames } from '../people/names';

const STOPS = /\bthrow\b|\breturn\s*(?:[;}]|$|false\b|res\b|\{[^}]*(?:error|message|status|success|valid|\bok\b|fail|reason|code)|new\b|reply\b|Response\b|NextResponse\b|ctx\b|(?:set|show|alert|toast)\w*)|\b(?:alert|setError|setErrors|toast|showError|Alert\.alert)\b/;
const COMPLAINS = /\bthrow\b|\b(?:res|reply|ctx|alert|toast|status)\b|error|required|message/i;
/** Enrolment in a school goes by what the law asks for. */
const ENROLS = /\benrol/i;
/** What those who run a product fill in. */
const SETTINGS = /^(?:config|settings|options|env|process|props)$/;
const BEGINS = /sign-?_?up|register|registration|createAccount|createUser|createChild|handleNext|onSubmit/i;

/** Does what follows a test end the way of those who fail it? */
export const stops = (statement: AstNode, file: FileContext): boolean => STOPS.test(file.getCode(statement.consequent as AstNode));

/** Are they told so, or thrown out? A bare `return` may only mean that there is nothing to do. */
export const complains = (statement: AstNode, file: FileContext): boolean => COMPLAINS.test(file.getCode(statement.consequent as AstNode));

/** What a sign-up does not go on without, by the phrases that name it: `if (!fullName) return`. */
export function getRefused(statement: AstNode, phrases: readonly string[], path: string, file: FileContext): AstNode | undefined {
  const named = missingIn(unwrap(statement.test)).find((node) => {
    const name = getValueName(node);
    return !SETTINGS.test(pathNames(node)[0] ?? '') && hasAnyPhrase(name, phrases) && !/^(?:is|has|valid|check)/.test(name) && !hasAnyWord(file.getCode(node), adultFieldWords);
  });
  const isAsked = named && stops(statement, file) && !ENROLS.test(file.getCode(statement.consequent as AstNode)) && (hasAnyPhrase(path, accountPlaces) || BEGINS.test(file.code));
  return isAsked ? named : undefined;
}

/** What a test asks to be given: `!a || !b.trim()`, `a === ''`. */
function missingIn(test: AstNode | undefined): AstNode[] {
  if (!test) return [];
  if (test.type === 'LogicalExpression' && test.operator === '||') return [...missingIn(unwrap(test.left as AstNode)), ...missingIn(unwrap(test.right as AstNode))];
  if (test.type === 'UnaryExpression' && test.operator === '!' && test.argument) return [unwrap(test.argument)];
  return test.type === 'BinaryExpression' && /^===?$/.test(test.operator as string) && test.right.value === '' ? [unwrap(test.left as AstNode)] : [];
}
