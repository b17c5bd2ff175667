import { isAllowedTrait } from '../../detect/personal';
import { hasAnyWord } from '../../values/words';
import type { Scope } from './meta';

/** Ids and switches of the service itself. */
export const isOwnId = (name: string): boolean => /^(?:id|_?user_?id|distinct_?id|anonymous_?id|uid|key|kind|type|event|anonymous|category|action|value|label)$/i.test(name);

const NEUTRAL = ['consent', 'anonymous', 'anonymize', 'cookie', 'debug', 'transport', 'page', 'send', 'allow', 'experiment', 'variant', 'linker', 'groups', 'callback', 'currency', 'ecommerce', 'items', 'method', 'event', 'gtm', 'screen', 'path', 'url', 'referrer', 'session', 'tag', 'tags', 'flag', 'flags', 'storage', 'start', 'timestamp', 'time'];

/** Does a key given to a profile say something of the person? Ids, settings of the product and facts of the page do not. */
export const isTrait = (name: string, on: Scope): boolean => !isAllowedTrait(name, on.options.allowedTraits) && !isOwnId(name) && !hasAnyWord(name, NEUTRAL);
