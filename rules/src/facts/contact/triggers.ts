import { useTriggers } from '../../knowledge';
import { broadcastModels, broadcastNames, broadcastRoutes, broadcastWords, contactBlocks, contactCalls, profileNames, contactSettings,
  costlyStates, earningKeys, itemNames, liveWords, pairingNames, peopleSearches, readingPlaces, reportCalls, reportForms, strangerPlaces,
  suggestingNames, weakBroadcastNames, writingWords, writtenLists } from '../../knowledge/words/consent/contact-words';
import { reportedThings } from '../../knowledge/words/consent/report-words';
import { offPlatformTexts } from '../../knowledge/words/spoken/off-platform-texts';
import { reportedTexts } from '../../knowledge/words/spoken/report-texts';
import { phraseTriggers, type Trigger } from '../../scan/triggers';

const joined = (phrases: readonly string[]): readonly string[] => [...new Set(phrases.map((phrase) => phrase.replaceAll(' ', '')))];

/** Words of files that open contact by default, or suggest people who do not know each other. */
export const contactTriggers: readonly Trigger[] = [
  [joined([...contactSettings, ...contactBlocks]), ['true', 'false', "'every", "'any", "'all", "'public", "'open"]],
  [joined(suggestingNames)],
];

/** Words of files that join people who do not know each other. */
export const pairingTriggers: readonly Trigger[] = [
  [joined(pairingNames)],
  [['$sample'], ['user', 'profile', 'player', 'member', 'account']],
];

/** Words of files that list people to people who do not know them; a path may say that they do. */
export const strangerTriggers: readonly Trigger[] = [
  [joined(peopleSearches), ['not:', '$ne', 'notin', '$nin', 'contains', '$regex', 'ilike', '.like', 'regexp'], ['findmany(', 'find(',
    'findall(']],
  [joined(strangerPlaces), ['usermodel.', 'userrepository.', 'usersrepository.', 'userrepo.', 'profilemodel.', 'profilerepository.',
    'user.findmany', 'users.findmany', 'user.findall', 'users.findall', 'profile.findmany', 'profiles.findmany', 'member.findmany']],
  [joined(strangerPlaces), ["'profiles'", "'users'", "'people'", "'members'", 'users.find', 'user.find', 'profiles.find', 'profile.find',
    'from(users', 'from(profiles', 'user.aggregate', 'suggest']],
];

/** Words of files that start a broadcast, or let one earn. */
export const broadcastTriggers: readonly Trigger[] = [
  ...useTriggers(['live broadcast']),
  [joined([...broadcastNames, ...broadcastRoutes])],
  [joined(weakBroadcastNames), joined(broadcastWords)],
  [joined(broadcastModels), ["'live'", 'islive:', 'live:', "'started'"], ['create(', 'insert(']],
  [joined(earningKeys), joined(liveWords)],
];

/** Words of files in which people read and answer each other. */
export const talkTriggers: readonly Trigger[] = [
  ...useTriggers(['chat without report']),
  [joined(itemNames), ['reply']],
  [joined(readingPlaces), ['message', 'comment', 'repl'], ['.map', 'v-for', '{#each', 'ngfor', '@for', 'renderitem', 'itemcontent']],
  [joined(writtenLists), joined(writingWords), ['.map', 'v-for', '{#each', 'ngfor', '@for', 'renderitem', 'itemcontent']],
  [joined(profileNames), joined(contactCalls)],
];

/** Words of chats with a text that leads elsewhere. */
export const offPlatformTriggers: readonly Trigger[] = [
  [phraseTriggers(Object.values(offPlatformTexts).flat()), joined(writingWords)],
];

/** Words of files in which users pay to report. */
export const paidReportTriggers: readonly Trigger[] = [[joined(reportCalls), joined(costlyStates)]];

/** Words of handlers to report or block that show a message or store something on the device. */
export const emptyReportTriggers: readonly Trigger[] = [
  [['report', 'block'], ['toast', 'snackbar', 'alert', 'swal', 'localstorage', 'sessionstorage', 'asyncstorage'], [
    ...phraseTriggers(reportedTexts),
    ...[...reportedThings].flatMap((thing) => [`report${thing}`, `block${thing}`]),
  ]],
];

/** Words of forms with which users report. */
export const reportFormTriggers: readonly Trigger[] = [[joined(reportForms), ['required'], ['<form', 'form>', 'form ']]];
