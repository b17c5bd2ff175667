import { facePictures, paperPictures } from '../../knowledge/words/inference-words';
import { NON_ASCII } from '../../scan/triggers';

type Triggers = readonly (readonly (readonly string[])[])[];

/** Words of which a file holds one of each group when it asks for or keeps a date of birth. */
export const birthDateTriggers: Triggers = [
  [['birthday', 'birthdate', 'dateofbirth', 'dob', 'date of birth', 'birth date', 'birth day']],
  [[NON_ASCII], ["type='date'", "type={'date'", 'type=date', "type=''date'", 'datepicker', 'datefield', 'dateinput']],
];

/** The same of papers and pictures of an age check. */
export const ageProofTriggers: Triggers = [
  [[...facePictures, ...paperPictures].map((word) => word.replaceAll(' ', '')), ['upload', 'save', 'put(', 'putobject', 'store']],
  [['estimatedage', 'predictedage', 'faceage'], ['image', 'photo', 'frame', 'selfie']],
];
