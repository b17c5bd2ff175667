export { type Broadcast, broadcasts, type Earning, earnings } from './broadcasts';
export { offPlatformPrompts } from './off-platform';
export { type Pairing, pairings } from './pairings';
export { type ContactWords, type OpenContact, openContacts } from './settings';
export { paidReports, type PaidReport } from './paid-report';
export { type Talk, talks, type TalkWords } from './talk';
