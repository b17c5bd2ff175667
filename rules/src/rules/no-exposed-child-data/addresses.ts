import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../ast';
import type { PersonalFinder, Personal } from '../../detect/personal-value';
import { isFaint } from '../../detect/faint-value';
import { isOfWorker } from '../../detect/worker';
import { mend } from './index';
import type { Scope } from './meta';

/** The end of a text after which a value becomes a parameter of an address. */
const PARAMETER = /[?&][\w.[\]-]+=$/;
/** Addresses of programs for mail and calls, where the person's address is the point. */
const OWN_MEANS = /^(?:mailto|tel|sms|facetime|whatsapp|skype|data|blob):/i;
const ABSOLUTE = /^(?:https?:)?\/\/([a-z0-9.-]+)/i;
const NAVIGATES = /^(?:push|replace|navigate|navigateTo|redirect|setParams|prefetch|resolve)$/;
const READS = /^(?:get|delete|head|request)$/;

/** Personal values in query strings, paths, search parameters and parameters of navigation. */
export function checkAddresses(finder: PersonalFinder, on: Scope): void {
  const seen = new Set<AstNode>();
  const report = (found: Personal | undefined, site: AstNode): void => {
    if (!found || found.kind !== 'field' || seen.has(found.node)) return;
    // A template inside another one is looked at twice.
    seen.add(found.node);
    on.report({ at: found.node, site, messageId: 'url', isUnsure: isFaint([found], site, on.file) || isOfWorker(found, on.file, on.settings), data: { value: found.text }, suggest: mend([found], on) });
  };
  for (const template of on.nodes('TemplateLiteral')) {
    const texts = (template.quasis as AstNode[]).map((quasi) => String(quasi.value.cooked ?? ''));
    if (OWN_MEANS.test(texts[0]) || isForeign(texts[0], on)) continue;
    (template.expressions as AstNode[]).forEach((expression, i) => {
      const before = texts[i];
      if (PARAMETER.test(before)) report(finder.find(expression), template);
      else if (/^[\w./:-]*\/$/.test(before) && (i > 0 || /^(?:\/|https?:)/.test(before))) report(tellingIn(finder.find(expression)), template);
    });
  }
  for (const sum of on.nodes('BinaryExpression')) {
    const left = sum.operator === '+' ? unwrap(sum.left as AstNode) : undefined;
    const text = left?.type === 'BinaryExpression' && left.operator === '+' ? unwrap(left.right as AstNode) : left;
    if (text?.type === 'Literal' && typeof text.value === 'string' && PARAMETER.test(text.value) && !isForeign(headOf(sum), on) && !OWN_MEANS.test(headOf(sum))) report(finder.find(sum.right as AstNode), sum);
  }
  for (const call of on.nodes('CallExpression')) checkCall(call, finder, report);
  for (const made of on.nodes('NewExpression')) if (getCalleeName(made) === 'URLSearchParams') checkParameters(made, finder, report, on);
}

/** Only what tells of a person by itself: the name of an account is what paths of profiles are made of. */
const tellingIn = (found: Personal | undefined): Personal | undefined => (found && /e?mail$|phone|birth|dob$|first_?name|last_?name|full_?name/i.test(found.text) ? found : undefined);

function headOf(sum: AstNode): string {
  const left = unwrap(sum.left as AstNode);
  return left.type === 'BinaryExpression' ? headOf(left) : left.type === 'Literal' ? String(left.value) : '';
}

/** An address on another's host is a matter of sharing, not of exposing. */
function isForeign(text: string, on: Scope): boolean {
  const host = ABSOLUTE.exec(text)?.[1];
  return host !== undefined && !/^(?:localhost|127\.|10\.|192\.168\.)/.test(host) && !on.settings.firstPartyHosts.includes(host);
}

function checkCall(call: AstNode, finder: PersonalFinder, report: (found: Personal | undefined, site: AstNode) => void): void {
  const callee = unwrap(call.callee as AstNode);
  const name = getCalleeName(call) ?? '';
  const args = call.arguments as AstNode[];
  if (/^(?:set|append)$/.test(name) && callee.type === 'MemberExpression' && /^searchParams$/.test(getMemberName(unwrap(callee.object as AstNode)) ?? '') && args[0]?.value !== 'login_hint') report(finder.find(args[1]), call);
  if (NAVIGATES.test(name) && (callee.type === 'MemberExpression' || /^navigate/.test(name))) for (const argument of args) report(finder.find(propertyValue(argument, 'query') ?? propertyValue(argument, 'search')), call);
  if (READS.test(name) && callee.type === 'MemberExpression' && args.length > 1) report(finder.find(propertyValue(args[1], 'params')), call);
}

/** `new URLSearchParams({ email })`, with what is added to it later; one that is sent as a body is none of an address. */
function checkParameters(made: AstNode, finder: PersonalFinder, report: (found: Personal | undefined, site: AstNode) => void, on: Scope): void {
  const holder = made.parent;
  const variable = holder?.type === 'VariableDeclarator' && holder.id?.type === 'Identifier' ? on.file.variableOf(holder.id) : undefined;
  const uses = (variable?.references ?? []).map((reference) => (reference.identifier as unknown as AstNode).parent as AstNode);
  if (/^(?:body|form|payload|form_?data)$/i.test(String(variable?.name)) || [made.parent as AstNode, ...uses].some((use) => isBody(use, on))) return;
  report(finder.find(made.arguments[0] as AstNode | undefined), made);
  for (const use of uses) {
    const call = use.type === 'MemberExpression' && /^(?:set|append)$/.test(getMemberName(use) ?? '') ? use.parent : undefined;
    if (call?.type === 'CallExpression' && call.callee === use) report(finder.find(call.arguments[1] as AstNode | undefined), call);
  }
}

/** `body: params`, `post(url, params)`, `params.toString()` as one of these. */
function isBody(use: AstNode, on: Scope): boolean {
  if (use.type === 'Property') return /^(?:body|data)$/.test(getKeyName(use.key as AstNode, use.computed as boolean) ?? '');
  if (use.type === 'CallExpression') return /^(?:post|put|patch|send|sendBeacon)$/.test(getCalleeName(use) ?? '');
  return use.type === 'MemberExpression' && getMemberName(use) === 'toString' && use.parent?.parent !== undefined && isBody(use.parent.parent, on);
}

function propertyValue(argument: AstNode, name: string): AstNode | undefined {
  const object = unwrap(argument);
  const property = object.type === 'ObjectExpression' ? (object.properties as AstNode[]).find((entry) => entry.type === 'Property' && getKeyName(entry.key, entry.computed) === name) : undefined;
  return property?.value as AstNode | undefined;
}
