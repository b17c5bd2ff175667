import type { Act } from '../../facts/acts';
import type { FieldDoubt } from '../../facts/fields';

/** Why a place is reported in `strict` only. */
export type Doubt = Act['doubts'][number] | FieldDoubt | 'first name alone' | 'about staff' | 'says nothing of whom' | 'weak evidence'
  | 'unsure' | 'archived' | 'document' | 'example' | 'unused' | 'built' | 'account name' | 'name on the device' | 'refused request'
  | 'whole record' | 'staff page' | 'adults only' | 'picture link' | 'error answer' | 'failure' | 'family account' | 'family label'
  | 'staff package' | 'of anyone' | 'browser console' | 'may be an id' | 'developers page' | 'mixed audience' | 'unknown guard'
  | 'switched off';

const SENTENCES: Readonly<Record<Doubt, string>> = {
  'about adults': 'The person may be an adult.',
  'about staff': 'The data may be about staff.',
  'adults only': 'Names suggest that only adults reach this place.',
  'account name': 'The value is a name that users choose for others to see.',
  archived: 'The path suggests code that is no longer used.',
  'audit trail': 'The log may have to show who acted.',
  'browser console': 'The value is written to the console of the browser or app that shows it.',
  built: 'The file looks like the output of a bundler; check its sources.',
  'by name only': 'Only a name says what this code does.',
  'developers page': 'The path suggests a page for developers.',
  'development only': 'The code runs in development only.',
  document: 'The path suggests a document, not a page of the product.',
  'name on the device': 'A name alone is kept, on the device only.',
  'needed by law': 'A purchase, a contract or the law may require this.',
  'logged aside': 'The called function logs this beside what it is for.',
  'not sent': 'The value is behind the hash of a URL, which browsers do not send.',
  'error answer': 'The value may be the body of a failed request.',
  'of anyone': "The code does not say that the data are a child's; if all users are children, set `audience` to 'children'.",
  'picture link': 'The value is only a link to a picture.',
  'family account': 'Parents may hold the accounts of this product, with profiles for their children.',
  failure: 'The entry is written when something fails.',
  example: 'The path suggests an example, not product code.',
  'family label': 'The name may be that of a family, not of a person.',
  'first name alone': 'A first name alone may be any name.',
  'kept by others': 'A school or an employer may keep this account.',
  'may be an id': 'The variable may hold an id of the person only.',
  'mixed audience': 'The audience includes adults.',
  'quiet level': 'Loggers usually leave out entries of this level in production.',
  'refused request': 'The log says who was refused access.',
  'removed by build': 'The build of this package removes such calls of the console.',
  'says nothing of whom': 'The code does not say whose data this is.',
  'staff package': 'The name or description in package.json, or the folder of the package, names a product for staff.',
  'staff page': 'The path suggests a page for staff.',
  'switched off': 'A constant in a condition keeps this code from running.',
  tool: 'The file looks like a tool, not product code.',
  'whole record': 'Only a record is handed on; the function may read its id alone.',
  unused: 'Nothing in the project names this file or function, so it may be unused.',
  'unknown guard': 'A condition around this code may exclude children.',
  unsure: 'This file does not show whether the finding applies.',
  'weak evidence': 'The code gives only weak evidence.',
};

/** The doubts of a finding as shown under it. */
export const strictOnlySentence = (sentences: readonly string[]): string => `Shown in strict only: ${sentences.join(' ')}`;

/** Each doubt once, as a sentence for people, in the order in which they came up. */
export const doubtSentences = (doubts: readonly Doubt[]): string[] => [...new Set(doubts)].map((doubt) => SENTENCES[doubt]);
