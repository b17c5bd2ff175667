import { mailFields, personalFields, phoneFields, sensitiveFields } from '../../knowledge/words/people/form-words';
import { facePictures, paperPictures } from '../../knowledge/words/inference-words';
import { NON_ASCII, wholeWords } from '../../scan/triggers';

type Triggers = readonly (readonly (readonly string[])[])[];

/** Words of which a file holds one of each group when it asks for or keeps a date of birth. */
export const birthDateTriggers: Triggers = [
  [['birthday', 'birthdate', 'dateofbirth', 'dob', 'date of birth', 'birth date', 'birth day']],
  [[NON_ASCII], ["type='date'", "type={'date'", 'type=date', "type=''date'", 'datepicker', 'datefield', 'dateinput']],
];

/** The same for ID documents and photos of an age check. */
export const ageProofTriggers: Triggers = [
  [[...facePictures, ...paperPictures].map((word) => word.replaceAll(' ', '')), ['upload', 'save', 'put(', 'putobject', 'store']],
];

/** The same for ages that are estimated from a picture. */
export const estimatedAgeTriggers: Triggers = [[['estimatedage', 'predictedage', 'faceage'], ['image', 'photo', 'frame', 'selfie']]];

const SHORTEST = 4;
const isPlain = (word: string): boolean =>
  word.length >= SHORTEST && [...word].every((letter) => letter === ' ' || (letter >= 'a' && letter <= 'z'));
const joined = (word: string): string => word.replaceAll(' ', '');

/** The same of data that few features need, and of many personal fields of a child. */
export const sensitiveTriggers: Triggers = [
  [sensitiveFields.filter(isPlain).flatMap((word) => [word, joined(word)])],
  [['child', 'student', 'pupil', 'kid', 'learner', 'junior', 'teen'], personalFields.filter(isPlain).map(joined)],
  [[NON_ASCII], ['required']],
];

/** The same for required telephone numbers. */
export const phoneTriggers: Triggers = [
  [wholeWords(phoneFields), ['required', 'notnull', 'allownull', 'z.', 'register']],
  [wholeWords(phoneFields), wholeWords(mailFields.map(joined)), ['if (']],
];
