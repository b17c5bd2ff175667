import { type AstNode, getMemberName, unwrap } from '../program/syntax/ast';
import { adultValues, daytimeWords, guardWords, minorValues, negations, notAnAnswer, personWords, recordEnds, staffValues,
  yesValues } from '../knowledge/words/guard-words';
import { valueOf } from '../program/values/value-of';
import { hasAnyPhrase, wordsOf } from '../program/syntax/words';
import { isToldAge } from './age-signal';
import { isAge } from './age-sum';
import { getCheckName } from './check-name';
import { configuredUse } from './configured';
import { getConsentName } from './consent-name';
import type { Answer, GuardScope } from './guard';
import { isSelfStated } from './self-stated';

const FLIPPED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=' };

/** What the settings say of an expression; undefined when they do not name it. */
export function answerOfConfigured(node: AstNode, truth: boolean, scope: GuardScope): Answer | undefined {
  const expression = unwrap(node);
  const { guards } = scope.settings;
  const use = configuredUse(expression, guards[scope.kind], scope.file);
  // Checks of quiet hours return true during quiet hours, unless their name is about daytime.
  if (use === 'check')
    return truth === (scope.kind !== 'quietHours' || hasAnyPhrase(getCheckName(expression), daytimeWords))
      ? 'yes'
      : 'no';
  const other = scope.kind === 'adult'
    ? configuredUse(expression, guards.minor, scope.file)
    : scope.kind === 'minor'
    ? configuredUse(expression, guards.adult, scope.file)
    : undefined;
  if (other === 'check') return truth ? 'no' : 'yes';
  // A function that is named and not called.
  return use === 'not called' || other === 'not called' ? 'no' : undefined;
}

/** Does "the expression is `truth`" prove the check? Elementary expressions only; `&&`, `!` and their like are taken apart before. */
export function answerOf(node: AstNode, truth: boolean, scope: GuardScope): Answer {
  const expression = unwrap(node);
  const configured = answerOfConfigured(expression, truth, scope);
  if (configured !== undefined) return configured;
  if (expression.type === 'BinaryExpression') return answerOfComparison(expression, truth, scope);
  if (expression.type === 'Literal') return 'no';
  const named = answerOfName(getCheckName(expression), truth, scope);
  if (named === 'yes' && scope.kind !== 'consent' && scope.kind !== 'quietHours' && isSelfStated(expression, scope.file)) return 'no';
  if (named !== 'no') return named;
  const whole = scope.kind === 'consent' ? answerOfName(getConsentName(expression, scope.file), truth, scope) : 'no';
  if (whole !== 'no') return whole;
  return isOpenHelper(expression) && truth && scope.kind !== 'quietHours' ? 'maybe' : 'no';
}

/** `canShowAds(user)`: a helper that could hold an age check, in a file we do not see. */
function isOpenHelper(expression: AstNode | undefined): boolean {
  if (expression?.type === 'AwaitExpression') return isOpenHelper(unwrap(expression.argument));
  if (expression?.type !== 'CallExpression') return false;
  const first = wordsOf(getCheckName(expression))[0];
  if (!/^(?:can|may|is|has|should|allow|allows|allowed|check|verify)$/.test(first ?? '')) return false;
  return (expression.arguments as AstNode[]).some((argument) => wordsOf(getCheckName(argument)).some((word) => personWords.includes(word)));
}

function answerOfName(name: string, truth: boolean, scope: GuardScope): Answer {
  if (!name) return 'no';
  const negative = hasAnyPhrase(name, negations);
  const holds = (when: boolean): Answer => ((negative ? !truth : truth) === when ? 'yes' : 'no');
  const is = (kind: keyof typeof guardWords): boolean => hasAnyPhrase(name, guardWords[kind]) && !hasAnyPhrase(name, notAnAnswer);
  switch (scope.kind) {
    case 'adult':
      return is('adult')
        ? holds(true)
        : is('minor')
        ? holds(false)
        : hasAnyPhrase(name, staffValues) && !recordEnds.includes(wordsOf(name).at(-1) as string)
        ? (holds(true) === 'yes' ? 'maybe' : 'no')
        : 'no';
    case 'minor':
      return is('minor') ? holds(true) : is('adult') ? holds(false) : 'no';
    case 'parental':
      return is('parental') ? holds(true) : 'no';
    case 'consent':
      return is('consent') ? holds(true) : 'no';
    case 'quietHours':
      return hasAnyPhrase(name, daytimeWords) ? holds(true) : is('quietHours') ? holds(false) : 'no';
  }
}

function answerOfComparison(expression: AstNode, truth: boolean, scope: GuardScope): Answer {
  let [left, right, operator] = [expression.left as AstNode, expression.right as AstNode, expression.operator as string];
  if (valueOf(left, scope.file).kind === 'known' && valueOf(right, scope.file).kind !== 'known')
    [left, right, operator] = [right, left, FLIPPED[operator] ?? operator];
  if (scope.kind !== 'consent' && scope.kind !== 'quietHours' && isSelfStated(left, scope.file)) return 'no';
  const bound = valueOf(right, scope.file);
  const name = scope.kind === 'consent' ? `${getConsentName(left, scope.file)} ${getCheckName(left)}` : getCheckName(left);
  if (bound.kind === 'known' && typeof bound.value === 'number' && (isAge(left, scope.file) || isToldAge(left, scope.file)))
    return answerOfAge(operator, bound.value, truth, scope);
  // `user.age < ADULT_AGE` with the bound in another file
  if (bound.kind !== 'known' && isAge(left, scope.file)) return 'maybe';
  if (!/^[!=]==?$/.test(operator)) return 'no';
  const same = (operator[0] === '=') === truth;
  if (bound.kind === 'known' && typeof bound.value === 'string') return answerOfText(name, bound.value.toLowerCase(), same, scope);
  if (bound.kind === 'known') return 'no';
  // an enum member: `role === Role.ADULT`
  const member = getMemberName(unwrap(right)) ?? '';
  return member ? answerOfText(name, member.toLowerCase(), same, scope) : 'no';
}

function answerOfAge(operator: string, bound: number, truth: boolean, scope: GuardScope): Answer {
  if (scope.kind !== 'adult' && scope.kind !== 'minor') return 'no';
  const lowest = operator === '>='
    ? bound
    : operator === '>'
    ? bound + 1
    : operator === '<'
    ? bound
    : operator === '<='
    ? bound + 1
    : undefined;
  if (lowest === undefined || lowest < 4 || lowest > 30) return 'no';
  const older = (operator[0] === '>') === truth;
  if (scope.kind === 'minor') return older ? 'no' : 'yes';
  if (!older) return 'no';
  return lowest >= scope.settings.adultAge ? 'yes' : 'low';
}

function answerOfText(name: string, text: string, same: boolean, scope: GuardScope): Answer {
  const about = (kind: 'consent' | 'parental'): boolean => hasAnyPhrase(name, guardWords[kind]);
  switch (scope.kind) {
    case 'adult':
      if (adultValues.includes(text)) return same ? 'yes' : 'no';
      if (minorValues.includes(text)) return same ? 'no' : 'yes';
      return staffValues.includes(text) && same ? 'maybe' : 'no';
    case 'minor':
      return minorValues.includes(text) ? (same ? 'yes' : 'no') : adultValues.includes(text) ? (same ? 'no' : 'yes') : 'no';
    case 'consent':
    case 'parental': {
      if (!about(scope.kind) && !/^(?:granted|opt-in|opted-in)$/.test(text)) return 'no';
      // `consent !== 'denied'` is also true before the user was asked, so it proves nothing.
      return yesValues.includes(text) && same ? 'yes' : 'no';
    }
    case 'quietHours':
      return 'no';
  }
}
