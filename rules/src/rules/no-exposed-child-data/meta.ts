import { useTriggers } from '../../catalogue';
import { heldFields, personHolders, secretFields, tellingFields } from '../../catalogue/personal-words';
import { type RuleMeta, type RuleScope, wholeWords } from '../../rule';

const LOGS = ['console.', 'logger', 'log.', 'debug(', 'breadcrumb', 'capturemessage', 'setcontext', 'setextra', 'winston', 'pino', 'bunyan', 'signale', 'consola', 'rollbar', 'logging.'];
const PEOPLE = [
  ...wholeWords(['user', 'student', 'pupil', 'child', 'children', 'kid', 'learner', 'guardian', 'patient', 'tutor', 'classmate', 'person', 'coords', 'location', 'customer', 'teacher', 'member', 'account', 'player', 'profile', 'session', 'friend', 'token']),
  'req.body', 'request.body', 'authorization', 'form.value', 'login', 'signup', 'register', 'sendmail', 'recipient', 'sendemail',
];
const NAMED = wholeWords([...tellingFields, 'username', 'nickname', '.name']);
/** Fields that tell of a person only where a person holds them: `user.school`. */
const HELD = wholeWords(heldFields.filter((words) => words !== 'name'));
const HOLDERS = [...wholeWords(personHolders), ...PEOPLE];

export const meta = {
  id: 'no-exposed-child-data',
  description: 'Disallow personal data of children in logs, URLs and unencrypted browser storage',
  paragraphs: { primary: 70, also: [73, 60, 116, 68] },
  help: {
    70: { force: 'require', says: 'asks States to require privacy by design in products and services that affect children' },
  },
  family: 'data',
  sensitivity: 'children+mixed',
  confidence: 'high',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  triggers: [
    ...useTriggers(['open storage', 'persisted state']),
    [LOGS, [...wholeWords(tellingFields), ...wholeWords(secretFields), ...PEOPLE]],
    [['localstorage', 'sessionstorage', 'asyncstorage', 'document.cookie', 'cookies.set', 'cookies().set', 'cookiestore', '.cookie(', 'setcookie'], [...wholeWords(tellingFields), ...PEOPLE]],
    [['searchparams', 'urlsearchparams', 'params:', "params':", 'query:', "query':", 'search:', "search':"], NAMED],
    [["method='get'", "method={'get'", 'method=get', "method=''get'"], NAMED],
    [['=${', '/${', "=' +"], NAMED],
    [['=${', "=' +", 'searchparams', 'urlsearchparams', 'params:', "params':", 'query:', "query':", 'search:', "search':"], HELD, HOLDERS],
  ],
  messages: {
    log: { seen: '`{{value}}` (personal data) is logged', advice: 'Log an opaque id instead', evidence: 'A' },
    record: { seen: '`{{value}}`, a whole user record, is logged', advice: 'Log an opaque id instead', evidence: 'C' },
    position: {
      seen: '`{{value}}`, a user\'s location, is logged',
      advice: 'Leave it out, or log only that a location was found',
      evidence: 'C',
    },
    secret: { seen: '`{{value}}`, a credential or device token, is logged', advice: 'Leave it out', evidence: 'A' },
    url: {
      seen: '`{{value}}` (personal data) is in a URL, which history, proxies and server logs keep',
      advice: 'Send it in the body, or use an opaque id',
      evidence: 'C',
    },
    storage: {
      seen: '`{{value}}` (personal data) is stored in plain text in {{store}}',
      advice: 'Store an opaque id, or use encrypted storage',
      evidence: 'C',
    },
  },
  suggestions: {
    useId: 'Use `{{id}}` instead',
    redact: 'Redact the value (`{{call}}`)',
    usePost: 'Send the form with `post`',
  },
  options: {
    personalFields: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional names of personal data fields' },
    subjects: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional names of variables that hold a person' },
    sinks: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Your functions that write to a log' },
    redactors: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Your functions that anonymise data' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options {
  readonly personalFields: readonly string[];
  readonly subjects: readonly string[];
  readonly sinks: readonly string[];
  readonly redactors: readonly string[];
}

export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;
