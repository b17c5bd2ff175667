import { openAudiences } from '../../knowledge/words/setting-words';
import { followedInName } from '../../scan/triggers';
import { audienceNameWords, filledNameWords, switchNameWords } from './polarity';

/** Words of which a file holds one of each group when it declares a privacy setting. */
export const privacySettingTriggers: readonly (readonly (readonly string[])[])[] = [
  [[...switchNameWords, ...followedInName(filledNameWords.verbs, filledNameWords.fillers),
    ...followedInName(filledNameWords.topics, filledNameWords.endings)]],
  [audienceNameWords, openAudiences.flatMap((audience) => [`'${audience}`, `.${audience}`])],
  // Declared without a value: by a schema, or as a state.
  [audienceNameWords, ['schema', 'usestate(', 'useimmer(', 'useatom(', 'ref(', 'signal(', '$state(', 'writable(', 'atom(', 'observable(']],
  [['emailvisibility', 'phonevisibility', 'birthdayvisibility', 'agevisibility', 'locationvisibility', 'profilevisibility'], ['true']],
];

/** Words of calls and options that open stored files. */
export const publicFileTriggers: readonly (readonly (readonly string[])[])[] = [
  [['acl'], ['public']],
  [['makepublic', 'publicurl']],
  [
    ['upload', 'createbucket', 'updatebucket', 'writestream', 'save(', 'put('],
    ['public:', "public':", 'access:', "access':", "'public'"],
  ],
];

/** Words for data that is disclosed implicitly: link previews, and the presence status that other users see. */
export const presenceTriggers: readonly (readonly (readonly string[])[])[] = [[[
  'preview',
  'richlink',
  'presence',
  'typing',
  'readreceipt',
  'lastseen',
  'onlinestatus',
  ...['online', 'offline', 'status'].flatMap((state) => ['', '_', '-', ':'].map((joint) => `user${joint}${state}`)),
  'onlineusers',
  'online_users',
  'online-users',
  'statuschange',
  'status_change',
  'status-change',
  ...['', '_', '-', ':'].map((joint) => `friend${joint}online`),
]]];
