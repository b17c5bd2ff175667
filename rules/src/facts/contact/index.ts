export { type Broadcast, broadcasts, type Earning, earnings } from './broadcasts';
export { type Pairing, pairings } from './pairings';
export { type ContactWords, type OpenContact, openContacts } from './settings';
export { type Talk, talks, type TalkWords } from './talk';
