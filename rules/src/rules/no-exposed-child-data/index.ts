import { type Personal, PersonalFinder } from '../../detect/personal-value';
import { replaceNode } from '../../edits/argument-edits';
import type { AstNode } from '../../ast';
import { conditionsOf } from '../../detect/conditions';
import { isFaint } from '../../detect/faint-value';
import { functionAt } from '../../detect/known-function';
import { isOfWorker } from '../../detect/worker';
import { knownMembers } from '../../edits/names-in-scope';
import { createRule, type Suggestion } from '../../rule';
import { checkAddresses } from './addresses';
import { checkGetForms } from './get-forms';
import { isLogCall } from './log-calls';
import { meta, type Scope } from './meta';
import { checkPersistedState } from './persisted-state';
import { checkStorage } from './storage';

const LOG_MESSAGES = { field: 'log', record: 'record', body: 'record', position: 'position', secret: 'secret' } as const;

export default createRule({
  meta,
  check(on: Scope) {
    const finder = new PersonalFinder(on.file, on.settings, { fields: on.options.personalFields, subjects: on.options.subjects, redactors: on.options.redactors });
    for (const call of on.nodes('CallExpression')) {
      const log = isLogCall(call, on);
      // One report for a call, at the first value that says anything of a person.
      const found = log === 'none' ? [] : (call.arguments as AstNode[]).flatMap((argument) => finder.findAll(argument)).filter((each) => !isEmpty(each, on));
      if (found.length > 0) on.report({ at: found[0].node, site: call, messageId: LOG_MESSAGES[found[0].kind], isUnsure: log === 'development' || isFaint(found, call, on.file) || found.every((each) => isOfWorker(each, on.file, on.settings)), data: { value: found[0].text }, suggest: mend(found, on) });
    }
    checkAddresses(finder, on);
    checkGetForms(on);
    checkStorage(finder, on);
    checkPersistedState(on);
  },
});

/** `if (!refreshToken) log(refreshToken)`: there is nothing in it. */
const isEmpty = (found: Personal, on: Scope): boolean =>
  conditionsOf(found.node, undefined).some(({ test, isTrue }) => on.file.getCode(test).replaceAll('?.', '.') === (isTrue ? `!${found.text}` : found.text));

/** The values made harmless, with what the file has: the ids of the same persons, or the values behind a redactor. */
export function mend(found: readonly Personal[], on: Scope): Suggestion<'useId' | 'redact'>[] {
  const redactor = functionAt([...on.options.redactors, ...on.settings.redactors], found[0].node, on.file);
  const subjects = found.map(({ subject }) => (subject && knownMembers(subject, on.file).includes('id') ? on.file.getText(subject) : undefined));
  // The id of one person twice says nothing more.
  const isOnce = new Set(subjects).size === found.length && !idsBeside(found[0].node, on).some((path) => subjects.some((subject) => path === `${subject}.id`));
  const redacted = found.map(({ node }): { place: AstNode; text: string } => {
    const property = node.type === 'Property' ? node : node.parent?.type === 'Property' && node.parent.shorthand === true ? node.parent : undefined;
    const value = `${redactor ?? ''}(${on.file.getText((node.type === 'Property' ? node.value : node) as AstNode)})`;
    return property ? { place: property, text: `${on.file.getText(property.key as AstNode)}: ${value}` } : { place: node, text: value };
  });
  return [
    { id: 'useId', data: { id: `${subjects[0]}.id` }, edits: isOnce && subjects.every((subject) => subject !== undefined) ? found.flatMap(({ node }, i) => replaceNode(node, `${subjects[i]}.id`)) : undefined },
    { id: 'redact', data: { call: redacted[0].text }, edits: redactor === undefined ? undefined : redacted.flatMap(({ place, text }) => replaceNode(place, text)) },
  ];
}

/** The ids that the call around a value is given already. */
function idsBeside(node: AstNode, on: Scope): string[] {
  let call: AstNode | null | undefined = node;
  while (call && call.type !== 'CallExpression') call = call.parent;
  const [from, to] = call?.range ?? [0, 0];
  return on.file.nodes('MemberExpression').filter(({ range }) => from <= range[0] && range[1] <= to).map((member) => on.file.getText(member));
}
