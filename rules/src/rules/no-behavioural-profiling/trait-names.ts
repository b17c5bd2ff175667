import { isAllowedTrait } from '../../facts/people/names';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { Context } from './meta';

/** Ids and switches of the service itself. */
export const isOwnId = (name: string): boolean =>
  /^(?:id|_?user_?id|distinct_?id|anonymous_?id|uid|key|kind|type|event|anonymous|category|action|value|label|_meta)$/i.test(name) || isKeyOfService(name) || isIdOfGroup(name);

/** `organizationId`, `User ID`: which account it is, and where it belongs in the product. */
const isIdOfGroup = (name: string): boolean => /^(?:user|account|member|customer|profile|tenant|team|organi[sz]ation|org|group|device|installation) (?:id|uuid)$/.test(wordsOf(name).join(' '));

const SERVICE = ['app', 'api', 'client', 'project', 'site', 'workspace', 'widget', 'write', 'public', 'sdk', 'environment'];
/** `app_id`, `apiBase`, `user_hash`, `intercom_user_jwt`: what lets a product in. */
function isKeyOfService(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  return /^(?:hash|jwt|hmac|token|secret|signature)$/.test(last) || (/^(?:id|key|base|url|name|version)$/.test(last) && words.length < 4 && SERVICE.includes(words.at(-2) ?? ''));
}

const NEUTRAL = ['consent', 'anonymous', 'anonymize', 'cookie', 'debug', 'transport', 'page', 'send', 'allow', 'experiment', 'variant', 'linker', 'groups', 'callback', 'currency', 'ecommerce', 'items', 'method', 'event', 'gtm', 'screen', 'path', 'url', 'referrer', 'session', 'tag', 'tags', 'flag', 'flags', 'storage', 'start', 'timestamp', 'time', 'launcher', 'alignment', 'padding', 'color', 'colour', 'selector', 'container', 'theme', 'override', 'company'];

/** Does a key given to a profile say something of the person? Ids, moments (`last_seen_at`), settings of the product and facts of the page do not. */
export const isTrait = (name: string, context: Context): boolean => wordsOf(name).at(-1) !== 'at' && !isAllowedTrait(name, context.options.allowedTraits) && !isOwnId(name) && !hasAnyWord(name, NEUTRAL);
