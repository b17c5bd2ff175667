import { type AstNode, type FunctionNode, unwrap } from '../program/syntax/ast';
import { answerOfPlatform, findToldAge } from './age-signal';
import { answerOf, answerOfConfigured } from './check-meaning';
import { behind, behindMemberOf } from './behind/behind';
import { answersOf } from './behind/function-of';
import { askFunction, importedMember } from './behind/imported';
import type { Behind } from './behind/held';
import { answersConsent, isSetLater } from './consent-name';
import { isExit } from './exits';
import { type Answer, type Finding, type GuardScope, best, both } from './guard';
import { canBe, isNoProof, isWithoutProof } from './no-proof';
import { isSelfStated } from './self-stated';

const MAX_DEPTH = 12;
/** A check that calls a check that calls a check is followed; further ones are not read. */
const MAX_HOPS = 4;

type Answered = Extract<Behind, { kind: 'answer' }>;

const isBoolean = (node: AstNode, value: boolean): boolean => node.type === 'Literal' && node.value === value;

/** Does "the expression is `truth`" imply that the check of the scope holds? */
export function implies(node: AstNode | null | undefined, truth: boolean, scope: GuardScope, depth = 0): Finding | undefined {
  if (!node || depth > MAX_DEPTH) return undefined;
  const expression = unwrap(node);
  const go = (part: AstNode | null | undefined, value: boolean): Finding | undefined => implies(part, value, scope, depth + 1);
  switch (expression.type) {
    case 'AwaitExpression':
      return go(expression.argument, truth);
    case 'SequenceExpression':
      return go(expression.expressions.at(-1) as AstNode, truth);
    case 'UnaryExpression':
      return expression.operator === '!' ? go(expression.argument, !truth) : undefined;
    case 'LogicalExpression':
      return impliesLogical(expression, truth, go);
    case 'ConditionalExpression':
      return impliesConditional(expression, truth, go);
    default:
  }
  if (expression.type === 'BinaryExpression' && /^[!=]==?$/.test(expression.operator as string)) {
    const compared = compareWithBoolean(expression, truth, go);
    if (compared !== null) return compared;
  }
  if (expression.type === 'CallExpression' && expression.callee.type === 'Identifier' && expression.callee.name === 'Boolean')
    return go(expression.arguments[0] as AstNode, truth);
  return impliesElementary(expression, truth, scope, depth);
}

/** A name, a call or a comparison: what is behind it in the file says what it means, else its name does. */
function impliesElementary(expression: AstNode, truth: boolean, scope: GuardScope, depth: number): Finding | undefined {
  const there = behind(expression, scope.file, scope.owner);
  // `if (isAdult)` of a function is always true.
  if (there?.kind === 'reference') return undefined;
  if (scope.asks)
    return best(findingOf(answerOfPlatform(expression, truth, scope), expression), there && provenBehind(there, truth, scope, depth));
  const configured = answerOfConfigured(expression, truth, scope);
  if (configured !== undefined) return findingOf(configured, expression);
  const named = impliesByName(expression, truth, scope);
  if (!there) return impliesMember(expression, truth, scope, named);
  const isToldByUser = expression.type === 'CallExpression' && isAboutPeople(scope)
    && (expression.arguments as AstNode[]).some((argument) => isSelfStated(argument, scope.file));
  if (there.kind === 'import') {
    const read = there.isCall ? provenElsewhere(expression, truth, scope) : undefined;
    if (read === 'as named') return named;
    if (read !== undefined) return read === 'no' || isToldByUser ? undefined : { answer: read, by: expression };
    // Checks that are imported are functions nearly always, so that their bare name proves nothing either.
    return named && (there.isCall || isInVueTemplate(expression)) ? { ...named, answer: 'maybe' } : undefined;
  }
  if (isToldByUser) return undefined;
  const proven = provenBehind(there, truth, scope, depth);
  if (proven || isNoProof(expression, truth, scope)) return proven;
  // A function that can be read, and does not show what it is named after, leaves the question open.
  return named?.answer === 'yes' && there.kind === 'answer' && there.isCall && !keepsConsent(there, scope)
    ? { ...named, answer: 'maybe' }
    : named;
}

/** What the answer of an imported function proves; undefined where its file does not show it. */
const provenElsewhere = (call: AstNode, truth: boolean, scope: GuardScope): Answer | 'as named' | undefined =>
  askFunction(call, `answer ${truth}`, scope, (fn, other) => answerBehind({ kind: 'answer', fn, isCall: true }, truth, other));

/** `as named`: consent is kept where a function of that name reads it. */
function answerBehind(there: Behind, truth: boolean, scope: GuardScope): Answer | 'as named' | undefined {
  const proven = provenBehind(there, truth, scope)?.answer;
  if (proven !== undefined) return proven;
  if (isWithoutProof(there, truth, scope)) return 'no';
  return there.kind === 'answer' && keepsConsent(there, scope) ? 'as named' : undefined;
}

/** `accepted` of what an imported function gives: `const { accepted } = useConsent()`, `useConsent().accepted`. */
function impliesMember(expression: AstNode, truth: boolean, scope: GuardScope, named: Finding | undefined): Finding | undefined {
  const member = isAboutPeople(scope) ? undefined : importedMember(expression, scope.file);
  const read = member && askFunction(member.call, `answer ${truth} of ${member.name}`, scope, (fn, other) => {
    const there = behindMemberOf(fn, member.name, other.file);
    return there
      ? answerBehind(there, truth, other) ?? (there.kind === 'values' && there.values.some(isSetLater) ? 'as named' : 'not shown')
      : undefined;
  });
  if (read === undefined || read === 'as named') return named;
  if (read === 'not shown') return named && { ...named, answer: 'maybe' };
  return read === 'no' ? undefined : { answer: read, by: expression };
}

/** There the bare name of an imported ref is its value. */
function isInVueTemplate(node: AstNode): boolean {
  for (let up: AstNode | null | undefined = node.parent; up; up = up.parent) if (up.type === 'VExpressionContainer') return true;
  return false;
}

const isAboutPeople = ({ kind }: GuardScope): boolean => kind !== 'consent' && kind !== 'quietHours';
const findingOf = (answer: Answer, by: AstNode): Finding | undefined => (answer === 'no' ? undefined : { answer, by });

/** What a check says by its name, or by the age it compares. */
function impliesByName(expression: AstNode, truth: boolean, scope: GuardScope): Finding | undefined {
  const found = findingOf(answerOf(expression, truth, scope), expression);
  const told = found?.answer === 'yes' && scope.kind === 'adult' ? findToldAge(expression, scope.file) : undefined;
  return told ? { answer: 'told', by: told } : found;
}

/** Consent is kept where the browser keeps it; a function that reads it there is what it is called. */
const keepsConsent = (there: Answered, { kind, file }: GuardScope): boolean =>
  kind === 'consent' && (answersConsent(there, file) || answersOf(there.fn, file).some((answer) => isSelfStated(answer, file)))
  && !answersOf(there.fn, file).some((answer) => answer.type === 'Literal' && Boolean(answer.value));

/** What all ways to `truth` prove: every value a name is given, every answer of a function. */
export function provenBehind(there: Behind, truth: boolean, scope: GuardScope, depth = 0): Finding | undefined {
  if (there.kind !== 'answer' && there.kind !== 'values') return undefined;
  const subject = there.kind === 'answer' ? there.fn : there.of;
  if (scope.reading.includes(subject) || scope.reading.length >= MAX_HOPS) return undefined;
  const inner: GuardScope = { ...scope, reading: [...scope.reading, subject] };
  const end = there.kind === 'answer' ? there.fn : undefined;
  const ways = (there.kind === 'answer' ? waysOf(there.fn, truth, scope) : there.values).filter((way) => canBe(way, truth, scope));
  const found = ways.map((way) => best(implies(way, truth, inner, depth + 1), inner.around(way, end, inner)));
  const low = found.find((finding) => finding?.answer === 'low');
  // One way that asks for too low an age is enough for a function; a state may be given better values elsewhere.
  if (low && (end || ways.every((way, i) => found[i]?.answer === 'low' || isNoProof(way, truth, scope)))) return low;
  return ways.length > 0 ? found.reduce(both) : undefined;
}

/** The answers of a function; where `false` is asked for, also its end without one. */
function waysOf(fn: FunctionNode, truth: boolean, scope: GuardScope): AstNode[] {
  const answers = answersOf(fn, scope.file);
  if (truth || fn.body.type !== 'BlockStatement' || isExit(fn.body)) return answers;
  return [...answers, { type: 'EmptyStatement', range: [fn.range[1], fn.range[1]], parent: fn.body }];
}

function impliesLogical(
  expression: AstNode,
  truth: boolean,
  go: (part: AstNode, value: boolean) => Finding | undefined,
): Finding | undefined {
  const { left, right, operator } = expression as unknown as { left: AstNode; right: AstNode; operator: string };
  if (operator === '&&') return truth ? best(go(left, true), go(right, true)) : both(go(left, false), go(right, false));
  if (operator === '||') return truth ? both(go(left, true), go(right, true)) : best(go(left, false), go(right, false));
  if (right.type === 'Literal') return Boolean(right.value) === truth ? undefined : go(left, truth);
  return both(go(left, truth), go(right, truth));
}

function impliesConditional(
  expression: AstNode,
  truth: boolean,
  go: (part: AstNode, value: boolean) => Finding | undefined,
): Finding | undefined {
  const { test, consequent, alternate } = expression as unknown as { test: AstNode; consequent: AstNode; alternate: AstNode };
  if (isBoolean(consequent, !truth)) return best(go(test, false), go(alternate, truth));
  if (isBoolean(alternate, !truth)) return best(go(test, true), go(consequent, truth));
  return both(best(go(test, true), go(consequent, truth)), best(go(test, false), go(alternate, truth)));
}

/** `x === true`, `x !== false`; null when neither side is a boolean. */
function compareWithBoolean(
  expression: AstNode,
  truth: boolean,
  go: (part: AstNode, value: boolean) => Finding | undefined,
): Finding | undefined | null {
  const isEqual = expression.operator[0] === '=';
  for (const [side, other] of [[expression.left, expression.right], [expression.right, expression.left]] as [AstNode, AstNode][]) {
    if (other.type !== 'Literal' || typeof other.value !== 'boolean') continue;
    const value = (isEqual === truth) === other.value;
    // `x !== false` also holds for an undefined x, so it does not prove x.
    return value && isEqual !== truth ? undefined : go(side, value);
  }
  return null;
}
