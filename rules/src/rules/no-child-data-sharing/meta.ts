import { apiTriggers, useTriggers } from '../../catalogue';
import { channelServices, hookWords } from '../../catalogue/channel-words';
import { analyticsModules } from '../../catalogue/person-words';
import { tellingFields } from '../../catalogue/personal-words';
import { type RuleMeta, type RuleScope, wholeWords } from '../../rule';

const PEOPLE = wholeWords([...tellingFields, 'child', 'children', 'student', 'pupil', 'kid', 'learner', 'user', 'person', 'guardian', 'patient', 'nickname', 'username']);
const reason = 'no handing on of children\'s data';

export const meta = {
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
    [['postmessage'], ["'*'", 'https://'], PEOPLE],
    [channelServices, hookWords, ['fetch(', 'axios', 'post('], PEOPLE],
    [['finetune', 'fine_tune', 'trainmodel', 'createtrainingfile', 'dataset', 'trainingdata'], ['child', 'student', 'pupil', 'kid', 'user', 'chat', 'message']],
    [['audience', 'uploadcustomers', 'createlookalike', 'exporttoads'], wholeWords(['class', 'classroom', 'school', 'cohort', 'student', 'pupil', 'children', 'kid'])],
    [['https://'], ['fetch(', 'axios', 'sendbeacon', 'post(', 'xmlhttprequest'], PEOPLE],
  ],
  messages: {
    event: { seen: '`{{value}}` of a person goes to {{service}} with an event', reason, advice: 'Send an opaque id or an age band', evidence: 'A' },
    ownEvent: { seen: '`{{value}}` of a person goes to the measuring module of the product', reason, advice: 'Send an opaque id or an age band', evidence: 'C' },
    prompt: { seen: '`{{value}}` of a person becomes part of what {{service}} gets to read', reason, advice: 'Leave the person out of it', evidence: 'A' },
    hook: { seen: '`{{value}}` of a person goes to the channel behind `{{service}}`', reason, advice: 'Send an opaque id', evidence: 'C' },
    exactAge: { seen: '`{{value}}` tells {{service}} the age of a person to the year or day', reason, advice: 'Send an age band', evidence: 'A' },
    request: { seen: '`{{value}}` of a person goes to {{service}}', reason, advice: 'Leave it out, or use a service that works for you under contract', evidence: 'A' },
    anyOrigin: { seen: '`{{value}}` of a person goes to whatever page listens', reason, advice: 'Name the origin it is for', evidence: 'A' },
    diagnostics: { seen: '{{service}} keeps who a person is with every fault (`{{name}}`)', reason, advice: 'Switch that off', evidence: 'A' },
    training: { seen: '`{{name}}` trains a model with what people gave for another purpose', reason, advice: 'Ask first, and leave children out', evidence: 'C' },
    groupData: { seen: '`{{name}}` hands records of a whole class or school to advertising', reason, advice: 'Leave it out', evidence: 'C' },
  },
  suggestions: {
    dropField: 'Leave `{{value}}` out',
    useBand: 'Send the band (`{{value}}`)',
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

interface Options { readonly firstPartyHosts: readonly string[]; readonly processors: readonly string[]; readonly sinks: readonly string[]; readonly anonymisers: readonly string[] }
export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;
