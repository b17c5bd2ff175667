export { type Broadcast, broadcasts, type BroadcastWords, type Earning, earnings } from './broadcasts';
export { type EmptyReport, emptyReports } from './empty-reports';
export { type ListedStrangers, listedStrangers } from './listed-strangers';
export { offPlatformPrompts } from './off-platform';
export { type Pairing, pairings, type PairingWords } from './pairings';
export { type ContactWords, type OpenContact, openContacts } from './settings';
export { paidReports, type PaidReport } from './paid-report';
export { type ReportForm, reportFormsIn } from './report-forms';
export { type Talk, talks, type TalkWords } from './talk';
