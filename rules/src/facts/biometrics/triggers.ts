import { useTriggers } from '../../knowledge';
import { bodySources, clearFeelings, emotionReadings, facePictures, feelingWords, gazeSubjects, guessedStates, guessingWords, paperPictures,
  plainStates, recognitionWords, riskScores, biometricTemplates, voiceRecognition } from '../../knowledge/words/inference-words';
import type { Trigger } from '../../scan/triggers';

const joined = (phrases: readonly string[]): string[] => phrases.map((phrase) => phrase.replaceAll(' ', ''));

/** Groups of words: a file that identifies people by biometrics, or stores templates for it, contains a word of each group. */
export const recognitionTriggers: readonly Trigger[] = [
  ...useTriggers(['face recognition']),
  [joined([...biometricTemplates, ...riskScores])],
  [['face', 'facial'], recognitionWords],
  [['face', 'facial'], ['similarity', 'distance', 'descriptor', 'embedding', 'encoding', 'addfaceto']],
  [joined(voiceRecognition)],
  [['gait'], recognitionWords],
  [joined(facePictures), joined(paperPictures)],
];

/** The same for emotions, states of mind and gaze. */
export const emotionTriggers: readonly Trigger[] = [
  ...useTriggers(['emotion inference', 'trait inference', 'gaze inference']),
  [emotionReadings],
  [joined([...guessedStates, ...plainStates]), bodySources],
  [
    ['gaze', 'headpose', 'headyaw', 'headpitch', 'blink', 'pupil'],
    ['send', 'fetch(', 'emit', 'post', 'log', 'save', 'push', 'insert', 'create', 'update'],
  ],
  [joined(clearFeelings), guessingWords],
  [joined(feelingWords), bodySources],
  [joined(gazeSubjects), bodySources],
  [['disgust', 'contempt', 'fear'], ['predict', 'classify', 'detect', 'run(', 'execute', 'infer', 'estimate']],
  [['expressions', 'emotions'], ['face', 'faces', 'facedetails', 'detection', 'detections']],
  [['outputfaceblendshapes']],
  [['emotion'], ['face'], ['enabled']],
];
