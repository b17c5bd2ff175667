import type { AstNode } from '../../ast';
import { apiTriggers, useTriggers } from '../../catalogue';
import { analyticsModules } from '../../catalogue/person-words';
import { tellingFields } from '../../catalogue/personal-words';
import { isFaint } from '../../detect/faint-value';
import { type Personal, PersonalFinder } from '../../detect/personal-value';
import { usesOf } from '../../detect/use';
import { removeProperties } from '../../edits/argument-edits';
import { replaceNode } from '../../edits/argument-edits';
import { createRule, type RuleMeta, type RuleScope, type Suggestion, wholeWords } from '../../rule';
import { checkEvents } from './events';
import { checkRequests } from './requests';
import { checkTraining } from './training';

const PEOPLE = wholeWords([...tellingFields, 'child', 'children', 'student', 'pupil', 'kid', 'learner', 'user', 'person', 'guardian', 'patient', 'nickname', 'username']);
const reason = 'no handing on of children\'s data';

const meta = {
  id: 'no-child-data-sharing',
  description: 'Disallow passing personal data of a child to third parties, or to another purpose such as training a model',
  paragraphs: { primary: 73, also: [40, 68, 103] },
  family: 'data',
  sensitivity: 'guarded-adult-or-parental',
  confidence: 'high',
  duty: 'must',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  triggers: [
    ...apiTriggers(['track']).map((trigger) => [...trigger, PEOPLE]),
    ...useTriggers(['language model', 'model training', 'foreign request', 'mailing list', 'personal diagnostics']),
    [wholeWords(analyticsModules.filter((word) => word.length > 4)), PEOPLE],
    [['postmessage'], ["'*'", '"*"'], PEOPLE],
    [['finetune', 'fine_tune', 'trainmodel', 'createtrainingfile', 'dataset', 'trainingdata'], ['child', 'student', 'pupil', 'kid', 'user', 'chat', 'message']],
    [['audience', 'uploadcustomers', 'createlookalike', 'exporttoads'], wholeWords(['class', 'classroom', 'school', 'cohort', 'student', 'pupil', 'children', 'kid'])],
    [['https://'], ['fetch(', 'axios', 'sendbeacon', 'post('], PEOPLE],
  ],
  messages: {
    event: { seen: '`{{value}}` of a person goes to {{service}} with an event', reason, advice: 'Send an opaque id or an age band', evidence: 'A' },
    ownEvent: { seen: '`{{value}}` of a person goes to the measuring module of the product', reason, advice: 'Send an opaque id or an age band', evidence: 'C' },
    prompt: { seen: '`{{value}}` of a person becomes part of what {{service}} gets to read', reason, advice: 'Leave the person out of it', evidence: 'A' },
    request: { seen: '`{{value}}` of a person goes to {{service}}', reason, advice: 'Leave it out, or use a service that works for you under contract', evidence: 'A' },
    anyOrigin: { seen: '`{{value}}` of a person goes to whatever page listens', reason, advice: 'Name the origin it is for', evidence: 'A' },
    diagnostics: { seen: '{{service}} keeps who a person is with every fault (`{{name}}`)', reason, advice: 'Switch that off', evidence: 'A' },
    training: { seen: '`{{name}}` trains a model with what people gave for another purpose', reason, advice: 'Ask first, and leave children out', evidence: 'C' },
    groupData: { seen: '`{{name}}` hands records of a whole class or school to advertising', reason, advice: 'Leave it out', evidence: 'C' },
  },
  suggestions: {
    dropField: 'Leave `{{value}}` out',
    anonymise: 'Take the person out (`{{call}}`)',
    switchOff: 'Switch it off (`{{value}}`)',
  },
  options: {
    firstPartyHosts: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further hosts that are yours' },
    processors: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further hosts that work for you under contract' },
    sinks: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Own functions that pass data on' },
    anonymisers: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Own functions that take the person out of data' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options { readonly firstPartyHosts: readonly string[]; readonly processors: readonly string[]; readonly sinks: readonly string[]; readonly anonymisers: readonly string[] }
export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;

export default createRule({
  meta,
  check(on: Scope) {
    const finder = new PersonalFinder(on.file, on.settings, { redactors: on.options.anonymisers });
    for (const { site } of usesOf(['language model', 'mailing list'], on.apis('use'), on.file)) {
      const found = personalIn(site.args, finder);
      if (found.length > 0) on.report({ at: found[0].node, site: site.call, messageId: site.fact.does === 'mailing list' ? 'request' : 'prompt', isUnsure: isFaint(found, site.call, on.file), data: { value: found[0].text, service: site.sdk.name }, suggest: mend(found, on) });
    }
    for (const { site, at, name, option, isUnsure } of usesOf(['personal diagnostics'], on.apis('use'), on.file)) on.report({ at, site: site.call, isUnsure, messageId: 'diagnostics', data: { name: option ? option.fact.path.slice(2) : name, service: site.sdk.name }, suggest: option ? [{ id: 'switchOff', data: { value: option.fact.safe ?? '' }, edits: option.edits }] : [] });
    checkEvents(finder, on);
    checkRequests(finder, on);
    checkTraining(on);
  },
});

/** What of a person the arguments hold; secrets and positions have rules of their own. */
export const personalIn = (args: readonly (AstNode | undefined)[], finder: PersonalFinder): Personal[] =>
  args.flatMap((argument) => finder.findAll(argument)).filter((found) => found.kind === 'field' || found.kind === 'record' || found.kind === 'body');

/** The fields left out where an object holds them, or taken through the first anonymiser. */
export function mend(found: readonly Personal[], on: Scope): Suggestion<'dropField' | 'anonymise'>[] {
  const properties = found.flatMap(({ node }) => (node.type === 'Property' ? [node] : node.parent?.type === 'Property' && node.parent.parent?.type === 'ObjectExpression' ? [node.parent] : []));
  const isOneObject = properties.length === found.length && new Set(properties.map((property) => property.parent)).size === 1;
  const anonymiser = on.options.anonymisers[0] ?? on.settings.redactors[0];
  const isPlain = found.every(({ node }) => node.type !== 'Property' && node.parent?.shorthand !== true);
  const call = `${anonymiser}(${on.file.getText(found[0].node)})`;
  return [
    { id: 'dropField', data: { value: found.map(({ text }) => text).slice(0, 3).join('`, `') }, edits: isOneObject ? removeProperties([...new Set(properties)], on.file) : undefined },
    { id: 'anonymise', data: { call }, edits: isPlain ? found.flatMap(({ node }) => replaceNode(node, `${anonymiser}(${on.file.getText(node)})`)) : undefined },
  ];
}
