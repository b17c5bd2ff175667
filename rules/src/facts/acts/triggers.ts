import { apiTriggers, useTriggers } from '../../knowledge';
import { writtenLevels } from '../../knowledge/words/log-words';
import { channelServices, hookWords } from '../../knowledge/words/advertising/channel-words';
import { avatarHosts, modelHosts, promptCalls } from '../../knowledge/words/sending-words';
import { modelClients } from '../../knowledge/words/talk-words';
import { errorModules, measuringPaths, userSetters } from '../../knowledge/words/people/person-words';
import { unlessBefore, wholeWords } from '../../scan/triggers';
import type { Practice } from './act';

export { useTriggers };

type Triggers = readonly (readonly (readonly string[])[])[];

/** The rest of a hole whose value is an id: `projectId}`, `user.id}`. */
const ID_IN_HOLE = /[\w$.?!]{0,99}(?:[a-z\d](?:Id|ID|Slug|Key|Type|Index)|(?<![a-zA-Z])(?:id|slug|key|type|index))(?:\.toString\(\))?\}/;
/**
 * The rest of a call that logs a fixed text, an error or both: `error("Not saved", error)`. Such calls are most of those in a product, and
 * hold no personal data.
 */
const FIXED_TEXT_OR_ERROR =
  /\s*\w+\(\s*(?:(?:(?:"[^"\\\n]*"|'[^'\\\n]*'|`[^`$\\]{0,300}`)(?:\s*,\s*(?:e|err|error))?|e|err|error)(?:\s*,)?\s*)?\)/;
const logs = [...unlessBefore(['console.'], FIXED_TEXT_OR_ERROR), 'logger', 'log.', 'debug(', 'breadcrumb', 'capturemessage', 'setcontext',
  'setextra', 'winston', 'pino', 'bunyan', 'signale', 'consola', 'rollbar', 'logging.'];
/** The level of an entry may be a constant, so it is looked for anywhere in the file. */
const entriesWithLevel = [['.log('], writtenLevels.map((level) => `'${level}'`)];
const stores = ['localstorage', 'sessionstorage', 'asyncstorage', 'document.cookie', 'cookies.set', 'cookies().set', 'cookiestore',
  '.cookie(', 'setcookie'];
const parameters = ['searchparams', 'urlsearchparams', 'params:', "params':", 'query:', "query':", 'search:', "search':", "method='get'",
  "method={'get'", 'method=get', "method=''get'", ...unlessBefore(['=${', '/${'], ID_IN_HOLE), "=' +"];
const requests = ['fetch(', 'axios', 'sendbeacon', 'post(', 'xmlhttprequest'];
export const publishingWords = ['emit', 'broadcast', 'publish', 'send', 'share', 'trigger'];
export const keepingWords = ['create', 'insert', 'update', 'save', 'add', 'set', 'push', 'values', 'upsert'];

/** By the packages of clients, and by the modules of a product that make one. */
export const promptTriggers: Triggers = [...useTriggers(['language model']), [modelClients, ['create', 'generate', 'invoke', 'stream',
  'sendmessage']]];

/** By the names of functions of the product that take a prompt, and by the hosts of models. */
export const namedPromptTriggers: Triggers = [[promptCalls.map((name) => name.replaceAll(' ', ''))], [modelHosts, requests]];

/** Services that draw pictures of people: what their URLs call a name is personal, whatever its variable is called. */
export const pictureTriggers: Triggers = [[avatarHosts]];

/** Words of which a file holds one of each group when it does something of the practice. */
export const actTriggers: Readonly<Record<Practice, Triggers>> = {
  log: [[logs], entriesWithLevel],
  store: [...useTriggers(['open storage', 'persisted state']), [stores]],
  address: [[parameters]],
  send: [...useTriggers(['foreign request', 'mailing list']), [channelServices, hookWords, requests], [['https://'], requests]],
  measure: [...apiTriggers(['track']), [wholeWords(measuringPaths)]],
  describe: apiTriggers(['profile']),
  'report user': [...apiTriggers(['reported user']), [userSetters.map((name) => name.toLowerCase()), errorModules]],
  prompt: promptTriggers,
  publish: [[publishingWords]],
  keep: [[keepingWords]],
  message: [[['postmessage'], ["'*'", 'https://']]],
  train: [...useTriggers(['model training']), [['finetune', 'fine_tune', 'trainmodel', 'createtrainingfile', 'dataset', 'trainingdata']]],
  'build audience': [[['audience', 'uploadcustomers', 'createlookalike', 'exporttoads']]],
};
