/** Vocabulary of guessing about people from pictures, voices and behaviour (GC25 ¶62, ¶68; rule map). */

/** Members of results that say how a face looks to a classifier. */
export const emotionReadings: readonly string[] = ['joyLikelihood', 'sorrowLikelihood', 'angerLikelihood', 'surpriseLikelihood',
  'FaceExpressions', 'emotionScores'];

/** Names of inferred mental states. A user who states a mood gives no score. */
export const guessedStates: readonly string[] = ['mood score', 'emotion score', 'attention score', 'attention level', 'focus score',
  'stress level', 'stress score', 'frustration score', 'frustration level', 'boredom score', 'happiness score', 'engagement from gaze',
  'gaze score', 'detected emotion', 'predicted emotion', 'dominant emotion', 'inferred mood', 'predicted mood', 'emotional state',
  'attentiveness score', 'drowsiness score', 'confusion score', 'confusion level', 'boredom level', 'anxiety score', 'anxiety level'];

/**
 * The same in words that also name what a child chose, or how often a clip was watched: an inference only if it is
 * based on body signals.
 */
export const plainStates: readonly string[] = ['emotion', 'emotions', 'current emotion', 'facial emotion', 'engagement score',
  'engagement level', 'attentiveness', 'concentration level', 'concentration score', 'focus level', 'drowsiness', 'drowsy', 'is drowsy',
  'fatigue level', 'fatigue score', 'stress', 'mood'];

/** What such guesses are made of. */
export const bodySources: readonly string[] = ['webcam', 'frame', 'frames', 'video', 'camera', 'face', 'faces', 'facial', 'gaze', 'eyes',
  'voice', 'audio', 'microphone', 'mic', 'speech', 'keystrokes', 'keystroke', 'typing', 'landmarks', 'expressions', 'blendshapes', 'heart',
  'pulse', 'posture', 'head', 'eye', 'landmark', 'expression', 'selfie', 'blink', 'pupil', 'keypoints', 'mesh'];

/** Of these, the ones that also name what is watched or heard, not who watches. */
export const mediaSources: readonly string[] = ['video', 'audio', 'speech', 'frame', 'frames', 'head', 'typing', 'expression',
  'expressions', 'mesh'];

/** Measures of eyes and head. Several of them in one record show where the user looked. */
export const gazeMeasures: readonly string[] = ['gaze', 'gaze x', 'gaze y', 'gaze yaw', 'gaze pitch', 'gaze direction', 'head yaw',
  'head pitch', 'head roll', 'head pose', 'eye aspect', 'eye ratio', 'blink', 'blink rate', 'pupil size', 'pupil dilation', 'yaw', 'pitch',
  'roll', 'looking away', 'eyes closed', 'face away'];

/** Biometric templates of a face or voice. */
export const biometricTemplates: readonly string[] = ['face embedding', 'face embeddings', 'face template', 'face descriptor',
  'face descriptors', 'face encoding', 'face encodings', 'face print', 'faceprint', 'face vector', 'face signature', 'face features',
  'facial embedding', 'facial embeddings', 'facial descriptor', 'facial descriptors', 'facial encoding', 'facial encodings',
  'facial template', 'facial features', 'facial signature', 'voice print', 'voiceprint', 'voice embedding', 'iris template',
  'fingerprint template', 'biometric template', 'gait signature'];
/** Those among them that may as well describe how a person looks. */
export const describedLooks: readonly string[] = ['face features', 'facial features'];

/** Scores that mark a person as a danger. */
export const riskScores: readonly string[] = ['risk score', 'threat level', 'threat score', 'offender score', 'danger score',
  'criminality score', 'recidivism score', 'delinquency score', 'violence score', 'truancy score'];

/** Photos of a face and of ID documents that identity checks ask for. */
export const facePictures: readonly string[] = ['selfie', 'selfie frame', 'selfie image', 'face image', 'face photo', 'face frame',
  'live photo', 'liveness video'];
export const paperPictures: readonly string[] = ['id card', 'id frame', 'id image', 'id photo', 'id front', 'id back', 'id document',
  'identity card', 'identity document', 'passport', 'passport scan', 'passport photo', 'passport image', 'document front', 'document image',
  'birth certificate', 'student card'];

/** Verbs and nouns of inference, in names of functions and URLs of services. */
export const guessingWords: readonly string[] = ['detect', 'detects', 'detection', 'detector', 'analyze', 'analyse', 'analysis', 'analyzer',
  'predict', 'prediction', 'predictor', 'recognize', 'recognise', 'recognition', 'infer', 'inference', 'classify', 'classification',
  'classifier', 'estimate', 'estimation'];

/** Feelings and states that such a service guesses. */
export const feelingWords: readonly string[] = ['emotion', 'emotions', 'facial expression', 'facial expressions', 'face expression',
  'face expressions', 'drowsiness', 'attentiveness', 'engagement', 'attention', 'boredom', 'confusion', 'frustration', 'stress'];
/** Of these, the ones that say it all without anything of a body beside them. */
export const clearFeelings: readonly string[] = ['emotion', 'emotions', 'facial expression', 'facial expressions', 'drowsiness',
  'attentiveness'];

/** What is measured of eyes and head by a function named after it. */
export const gazeSubjects: readonly string[] = ['gaze', 'gaze direction', 'eye gaze', 'eye movement', 'eye movements', 'eye contact',
  'head pose', 'head direction', 'eye aspect ratio', 'look direction', 'looking away'];

/** Labels that classifiers of faces give. */
export const emotionLabels: readonly string[] = ['angry', 'anger', 'disgust', 'disgusted', 'fear', 'fearful', 'scared', 'happy',
  'happiness', 'joy', 'sad', 'sadness', 'surprise', 'surprised', 'neutral', 'contempt'];

/** What is done with a face to tell whose it is. */
export const recognitionWords: readonly string[] = ['verify', 'verification', 'recognize', 'recognise', 'recognition', 'recognizer',
  'compare', 'comparison', 'match', 'matching', 'matcher', 'identify', 'identification', 'enroll', 'enrol', 'enrollment', 'enrolment',
  'search', 'register', 'registration', 'login', 'attendance'];
/** Words next to "face" that do not mean the recognition of a person: `FaceID`, `clockFace`. */
export const nonBiometricFaceWords: readonly string[] = ['id', 'type', 'card', 'unlock', 'local', 'device', 'emoji', 'clock', 'watch',
  'font', 'cards', 'listener', 'handler', 'event', 'events', 'callback', 'component', 'route', 'plugin', 'hugging'];
/** Words for geometry and fonts, in which a "face" is a surface or a typeface. */
export const geometryWords: readonly string[] = ['font', 'cube', 'dice', 'die', 'mesh', 'polygon', 'triangle', 'edge', 'vertex', 'vertices',
  'normal', 'surface', 'solid', 'geometry'];
/** What a picture of a face is handed over as. */
export const faceInputs: readonly string[] = ['image', 'img', 'photo', 'picture', 'frame', 'selfie', 'descriptor', 'descriptors',
  'embedding', 'embeddings', 'encoding', 'video', 'webcam', 'canvas', 'face', 'faces', 'blob', 'buffer', 'base64', 'snapshot', 'capture',
  'student', 'pupil', 'child', 'kid', 'user', 'employee', 'subject', 'person', 'usn'];
/** Telling whose voice it is; telling what is said is another thing. */
export const voiceRecognition: readonly string[] = ['speaker recognition', 'speaker verification', 'speaker identification',
  'verify speaker', 'identify speaker', 'recognize speaker', 'recognise speaker', 'enroll speaker', 'enrol speaker', 'speaker enrollment',
  'voice biometrics', 'voice biometric', 'verify voice', 'identify voice', 'match voice', 'enroll voice', 'enrol voice'];
/** What such a function is handed: speakers of a stage come without a recording. */
export const voiceInputs: readonly string[] = ['voice', 'audio', 'recording', 'clip', 'sample', 'utterance', 'voiceprint', 'wav', 'mic',
  'video', 'frames', 'skeleton', 'blob', 'buffer'];

/** Money and contracts that bear the name of a person: `studentLoan`. */
export const moneyWords: readonly string[] = ['loan', 'loans', 'policy', 'portfolio', 'credit', 'insurance', 'invoice', 'account', 'debt',
  'payment', 'fund', 'asset', 'plan'];

/** Age checks, which ask for ID documents for another reason. */
export const ageChecks: readonly string[] = ['age check', 'check age', 'age verification', 'verify age', 'age assurance', 'age gate',
  'prove age', 'age proof'];

/** Names of a face itself. */
export const faceWords: readonly string[] = ['face', 'faces', 'facial'];
/** Verbs with which a function of recognition begins. */
export const recognitionVerbs: readonly string[] = ['verify', 'recognize', 'recognise', 'compare', 'match', 'identify', 'enrol', 'enroll',
  'search', 'register', 'add'];
/** How near two templates are to each other. */
export const comparingWords: readonly string[] = ['similarity', 'similarities', 'distance', 'distances', 'compare', 'compares', 'compared',
  'match', 'matches', 'matched', 'matcher', 'matching'];
/** Stored forms that are of a face when something beside them is. */
export const plainTemplates: readonly string[] = ['descriptor', 'descriptors', 'embedding', 'embeddings', 'encoding', 'encodings',
  'template', 'templates', 'face vector'];
/** Calls, schemas and tables that keep what they are given. */
export const storingWords: readonly string[] = ['schema', 'model', 'table', 'create', 'update', 'insert', 'save', 'set', 'add', 'put',
  'post'];
/** Who is judged by a score, beside children. */
export const judgedPeople: readonly string[] = ['suspect', 'offender', 'family'];
/** Holders of a template that no list of persons names. */
export const templateHolders: readonly string[] = ['visitor', 'family', 'entity'];

/** Options of face detectors that are configured together with emotion detection. An avatar has a face too. */
export const detectorKeys: readonly string[] = ['backend', 'modelBasePath', 'modelPath', 'minConfidence', 'skipFrames', 'mesh', 'iris',
  'description', 'detector', 'antispoof', 'liveness'];
/** Who or what was found in a picture, in names of results. */
export const foundFaces: readonly string[] = ['detection', 'detections', 'face', 'faces'];
/** Of the labels, those that only a list of feelings holds. */
export const rareLabels: readonly string[] = ['disgust', 'disgusted', 'contempt', 'fear', 'fearful'];
/** Further names of feelings and states. */
export const statesOfMind: readonly string[] = ['emotion', 'emotions', 'mood', 'frown', 'frowning', 'bored', 'confused', 'engaged'];
/** Parts of eyes and head. Cameras of a scene, phones and aircraft have a yaw and a pitch too. */
export const eyeWords: readonly string[] = ['gaze', 'eye', 'eyes', 'blink', 'pupil', 'face', 'head'];
/** Parts of a page that show a clip or hold what a sensor gave. */
export const mediaHolders: readonly string[] = ['ref', 'element', 'el', 'blob', 'buffer', 'stream', 'clip'];
