import { type AstNode, type FunctionNode, unwrap } from '../program/syntax/ast';
import { guardWords } from '../knowledge/words/guard-words';
import { namesMatch } from '../program/modules/matcher';
import { hasAnyPhrase } from '../program/syntax/words';
import { getCheckName } from './check-name';
import { isConfiguredComponent } from './configured';
import type { Answer, Finding, GuardScope } from './guard';
import { implies, provenBehind } from './implication';
import { askImported } from './behind/imported';
import { memberOfClass } from './behind/members';
import { isWithoutProof } from './no-proof';
import { declarationOf, provenForChildren, runOf } from './runs';

const GATE = /(?:Gate|Guard|Guarded|Protected|Restricted|Only|Required|Boundary)$/;

/** `<AdultsOnly>…</AdultsOnly>`; an unknown gate leaves the question open. */
export function checkAtComponent(tag: AstNode, scope: GuardScope): Finding | undefined {
  const name = tag.type === 'JSXIdentifier'
    ? (tag.name as string)
    : tag.type === 'JSXMemberExpression'
    ? (tag.property.name as string)
    : '';
  return findingOfComponent(name, tag, scope);
}

/** What a wrapper component of this name says; also used for templates without ESTree, whose tags are found by their name. */
export function findingOfComponent(name: string, tag: AstNode, scope: GuardScope): Finding | undefined {
  if (!/^[A-Z]|-/.test(name)) return undefined;
  const isJsx = tag.type.startsWith('JSX');
  if (isConfiguredComponent(name, scope.settings.guards[scope.kind], isJsx ? tag : undefined, scope.file))
    return { answer: 'yes', by: tag };
  const written = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const component = isJsx ? tag : ({ type: 'Identifier', name: written, range: tag.range } as AstNode);
  const declared = declarationOf(component, scope.file);
  // Of the components around a place most are layout; only what is called a gate is followed to another file.
  if (declared !== 'import' || GATE.test(written) || hasAnyPhrase(name, guardWords[scope.kind])) {
    const run = runOf(component, 'shows', scope, provenForChildren);
    if (run.isRead) return run.finding;
  }
  if (!GATE.test(written)) return undefined;
  if (hasAnyPhrase(name, guardWords[scope.kind])) return { answer: declared === undefined ? 'yes' : 'maybe', by: tag };
  return scope.kind === 'adult' && /^Age/.test(name) ? { answer: 'maybe', by: tag } : undefined;
}

const CONDITIONALS = /^(?:Show|When|If|Match)$/;

/** `<Show when={isAdult()} fallback={…}>` */
export function checkAtCondition(opening: AstNode, truth: boolean, scope: GuardScope): Finding | undefined {
  if (!CONDITIONALS.test(String(opening.name?.name ?? ''))) return undefined;
  const attribute = (opening.attributes as AstNode[]).find((each) =>
    each.type === 'JSXAttribute' && /^(?:when|condition|if|is|test)$/.test(String(each.name.name))
  );
  return implies(attribute?.value?.expression as AstNode | undefined, truth, scope);
}

/** `@AdultsOnly()`, `@UseGuards(AdultGuard)` on a class, a method or a field. */
export function checkAtDecorators(owner: AstNode, scope: GuardScope): Finding | undefined {
  for (const decorator of (owner.decorators ?? []) as AstNode[]) {
    const expression = unwrap(decorator.expression as AstNode);
    const named = [expression, ...(expression.type === 'CallExpression' ? (expression.arguments as AstNode[]) : [])];
    if (namesMatch(getCheckName(expression), scope.settings.guards[scope.kind])) return { answer: 'yes', by: decorator };
    const guard = named.find((each) => GATE.test(getCheckName(each)) && hasAnyPhrase(getCheckName(each), guardWords[scope.kind]));
    const found = guard && findingOfGuardClass(guard, decorator, scope);
    if (found) return found;
  }
  return undefined;
}

/** `@UseGuards(AdultGuard)`: what the class answers when it is asked, where it is in this file. */
function findingOfGuardClass(guard: AstNode, by: AstNode, scope: GuardScope): Finding | undefined {
  const definition = guard.type === 'Identifier' ? scope.file.variableOf(guard)?.defs[0] : undefined;
  if (!definition) return { answer: 'yes', by };
  const method = definition.type === 'ClassName'
    ? memberOfClass(definition.node as unknown as AstNode, 'canActivate', scope.file)
    : undefined;
  const answer = method?.kind === 'method'
    ? answerOfMethod(method.fn, scope)
    : askImported(guard, 'canActivate', scope, ({ node, file }, other) => {
      const owner = node.type === 'Identifier' ? (file.variableOf(node)?.defs[0]?.node as unknown as AstNode | undefined) : node;
      const there = owner && /^Class/.test(owner.type) ? memberOfClass(owner, 'canActivate', file) : undefined;
      return there?.kind === 'method' ? answerOfMethod(there.fn, other) : undefined;
    });
  return answer === 'no' ? undefined : { answer: answer ?? 'maybe', by };
}

/** What the answer `true` of a method proves; undefined where its body does not show it. */
function answerOfMethod(fn: FunctionNode, scope: GuardScope): Answer | undefined {
  const there = { kind: 'answer', fn, isCall: true } as const;
  return provenBehind(there, true, scope)?.answer ?? (isWithoutProof(there, true, scope) ? 'no' : undefined);
}
