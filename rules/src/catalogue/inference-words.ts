/** Vocabulary of guessing about people from pictures, voices and behaviour (GC25 ¶62, ¶68; rule map). */

/** Members of results that say how a face looks to a classifier. */
export const emotionReadings: readonly string[] = ['joyLikelihood', 'sorrowLikelihood', 'angerLikelihood', 'surpriseLikelihood', 'FaceExpressions', 'emotionScores'];

/** Names of what is guessed about a state of mind. Somebody who states a mood gives no score. */
export const guessedStates: readonly string[] = ['mood score', 'emotion score', 'attention score', 'attention level', 'focus score', 'stress level', 'stress score', 'frustration score', 'frustration level', 'boredom score', 'happiness score', 'engagement from gaze', 'gaze score', 'detected emotion', 'predicted emotion', 'dominant emotion', 'inferred mood', 'predicted mood', 'emotional state'];

/** What such guesses are made of. */
export const bodySources: readonly string[] = ['webcam', 'frame', 'frames', 'video', 'camera', 'face', 'faces', 'facial', 'gaze', 'eyes', 'voice', 'audio', 'microphone', 'mic', 'speech', 'keystrokes', 'keystroke', 'typing', 'landmarks', 'expressions', 'blendshapes', 'heart', 'pulse', 'posture', 'head'];

/** Measures of eyes and head. Several of them in one record tell where somebody looked. */
export const gazeMeasures: readonly string[] = ['gaze', 'gaze x', 'gaze y', 'gaze yaw', 'gaze pitch', 'gaze direction', 'head yaw', 'head pitch', 'head roll', 'head pose', 'eye aspect', 'eye ratio', 'blink', 'blink rate', 'pupil size', 'pupil dilation', 'yaw', 'pitch', 'roll', 'looking away', 'eyes closed', 'face away'];

/** Stored forms of a face or voice by which a person is known again. */
export const templates: readonly string[] = ['face embedding', 'face embeddings', 'face template', 'face descriptor', 'face descriptors', 'face encoding', 'face encodings', 'face print', 'faceprint', 'face vector', 'voice print', 'voiceprint', 'voice embedding', 'iris template', 'fingerprint template', 'biometric template', 'gait signature'];

/** Scores that mark a person as a danger. */
export const riskScores: readonly string[] = ['risk score', 'threat level', 'threat score', 'offender score', 'danger score', 'criminality score', 'recidivism score', 'delinquency score', 'violence score', 'truancy score'];

/** Pictures of a face, and of papers, that identity checks ask for. */
export const facePictures: readonly string[] = ['selfie', 'selfie frame', 'selfie image', 'face image', 'face photo', 'face frame', 'live photo', 'liveness video'];
export const paperPictures: readonly string[] = ['id card', 'id frame', 'id image', 'id photo', 'id front', 'id back', 'id document', 'identity card', 'identity document', 'passport', 'passport scan', 'passport photo', 'passport image', 'document front', 'document image', 'birth certificate', 'student card'];
