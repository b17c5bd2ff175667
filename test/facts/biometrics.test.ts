import assert from 'node:assert/strict';
import { readSettings } from '../../rules/src/configuration/settings';
import { detectors, detectorSwitches, deviceUnlocks, emotionReadings, faceMovements, gazeRecords, identityChecks, ownGuesses, recognitions,
  riskScores, stateScores, storedTemplates } from '../../rules/src/facts/biometrics';
import type { FactSources } from '../../rules/src/facts/sources';
import { catalogue } from '../../rules/src/knowledge';
import { apiSitesOf, sitesOfKind } from '../../rules/src/program/modules/api-site';
import { probe } from '../support/probe';

const { settings } = readSettings({ sources: { subjects: ['camper'] } });

/** What a reader finds in the code, one text a fact. */
const read = (code: string, show: (on: FactSources) => readonly string[]): string =>
  probe(code, 'typescript', (file) => {
    const apis = (kind: never): unknown => sitesOfKind(apiSitesOf(file, catalogue), kind);
    return show({ file, path: 'src/a.ts', settings, elements: () => [], apis } as never).join('; ');
  });

/** `name [a] [b]` with those of the marks that hold. */
const marked = (name: string, marks: Readonly<Record<string, unknown>>): string =>
  [name, ...Object.keys(marks).filter((mark) => marks[mark]).map((mark) => `[${mark}]`)].join(' ');

const readers: Record<string, (on: FactSources) => readonly string[]> = {
  recognitions: (on) => recognitions(on).map(({ name, by }) => `${name} by ${by}`),
  unlocks: (on) => deviceUnlocks(on).map(({ name }) => name),
  templates: (on) => storedTemplates(on).map(({ name, entry, isUnsure }) => marked(name, { entry, unsure: isUnsure })),
  risks: (on) => riskScores(on).map(({ name, entry }) => marked(name, { entry })),
  checks: (on) => identityChecks(on).map(({ name, isOfAgeCheck }) => marked(name, { age: isOfAgeCheck })),
  detectors: (on) => [
    ...detectors(on).map(({ name, kind, isUnsure, readsChild }) => marked(`${name}: ${kind}`, { unsure: isUnsure, child: readsChild })),
    ...detectorSwitches(on).map(() => 'switch'),
  ],
  readings: (on) => emotionReadings(on).map(({ name, by }) => `${name} by ${by}`),
  movements: (on) => faceMovements(on).map(({ isBesideFeelings }) => marked('movements', { feelings: isBesideFeelings })),
  gaze: (on) => gazeRecords(on).map(({ at, isKept }) => marked(on.file.getText(at), { kept: isKept })),
  guesses: (on) => ownGuesses(on).map(({ name, by, what, isKept }) => marked(`${what} ${name} by ${by}`, { kept: isKept })),
  scores: (on) => stateScores(on, ['zeal']).map(({ name }) => name),
};

const labels = "const labels = ['angry', 'disgust', 'fear', 'happy', 'sad'];";
const detector = "import * as faceapi from 'face-api.js';";

const tables: Record<string, readonly (readonly [code: string, found: string])[]> = {
  recognitions: [
    ['recognizeFace(image)', 'recognizeFace by function'],
    ['service.verifyFace({ image, userId })', 'service.verifyFace by function'],
    ['recognizeFace(text)', ''],
    ['recognizeSpeech(image)', ''],
    ['showFace(image)', ''],
    ['matchFontFace(image)', ''],
    ['verifyHuggingFaceImage(image)', ''],
    ['registerFaceListener(image)', ''],
    ['matchFace(mesh, frame)', ''],
    ['addFaceToCollection(image)', 'addFaceToCollection by function'],
    ['addFaceImage(image)', ''],
    ['euclideanDistance(faceDescriptor, other)', 'euclideanDistance by function'],
    ['euclideanDistance(point, other)', ''],
    ['average(faceDescriptor, other)', ''],
    ['verifySpeaker(recording)', 'verifySpeaker by function'],
    ['verifySpeaker(stage)', ''],
    ['matchGait(frames)', 'matchGait by function'],
    ["fetch('/api/face/verify', { method: 'POST' })", 'face/verify by service'],
    ["axios.post('/v1/recognize-face')", 'recognize-face by service'],
    ["fetch('/face/v1/verify')", 'face/verify by service'],
    ["fetch('/face-card/verify')", ''],
    ["fetch('/profile/verify')", ''],
    ["router.post('/face/verify', (req, res) => res.end())", ''],
    ['// recognizeFace(image)', ''],
    ["print('recognizeFace(image)')", ''],
    ['new FaceMatcher(image)', ''],
  ],
  unlocks: [
    ['LocalAuthentication.authenticateAsync()', 'authenticateAsync'],
    ['authenticate()', ''],
  ],
  templates: [
    ['const student = { faceEmbedding: a }', 'faceEmbedding [entry]'],
    ['const student = { facialFeatures: a }', 'facialFeatures [entry] [unsure]'],
    ['const student = { landmarks: a }', ''],
    ['const shape = { faceEmbedding: a }', ''],
    ['const camper = { faceEmbedding: a }', 'faceEmbedding [entry]'],
    ['save({ faceEmbedding: a })', 'faceEmbedding [entry]'],
    ['const row = { voicePrint: a }; table.insert(row)', 'voicePrint [entry]'],
    ['show({ faceEmbedding: a })', ''],
    ['const { faceEmbedding } = student', ''],
    ['class Row { faceEmbedding = a }', 'faceEmbedding'],
    ['class Row { faceEmbedding = null }', 'faceEmbedding'],
    ['class Row { setFaceEmbedding = () => {} }', ''],
    ['student.faceDescriptor = a', 'faceDescriptor'],
    ['student.faceDescriptor = null', ''],
    ['student.faceDescriptors = []', ''],
    ['Student.create({ faceEmbeddings: [] })', ''],
    ['Student.updateMany({ faceEmbedding: { $exists: true } })', ''],
    ['const saveFaceEmbedding = () => {}; const student = { saveFaceEmbedding }', ''],
    ['const student = { matchFaceEmbedding() {} }', ''],
    ['canvas.faceDescriptor = a', ''],
    ['const s = `CREATE TABLE a (id INT, face_embedding BLOB)`', 'face_embedding'],
    ['const faces = new Schema({ embedding: Array, name: String })', ''],
    ['const faces = new Schema({ embedding: String })', 'embedding'],
    ['const s = new Schema({ descriptors: [Number], faceImages: [String] })', 'descriptors'],
    ['const s = new Schema({ descriptors: [Number], title: String })', ''],
  ],
  risks: [
    ['const student = { riskScore: a }', 'riskScore [entry]'],
    ['const row = { studentId: a, riskScore: b }', 'riskScore [entry]'],
    ['const loan = { id: a, riskScore: b }', ''],
    ['const studentLoan = { riskScore: b }', ''],
    ['const bug = { riskScore: b }', ''],
    ['const { riskScore } = student', ''],
    ['student.threatLevel = 3', 'student.threatLevel'],
    ['suspect.threatLevel = 3', 'suspect.threatLevel'],
    ['camper.threatLevel = 3', 'camper.threatLevel'],
    ['module.threatLevel = 3', ''],
    ['student.level = 3', ''],
  ],
  checks: [
    ['upload({ selfie, passport })', 'selfie'],
    ['const a = { idCard: b, faceImage: c }; post(a)', 'faceImage'],
    ['upload({ selfie, avatar })', ''],
    ['show({ selfie, passport })', ''],
    ["upload({ selfie: 'a', passport: 'b' })", ''],
    ["const f = new FormData(); f.append('selfie', a); f.append('passport', b)", 'selfie'],
    ["const f = new FormData(); const g = new FormData(); f.append('selfie', a); g.append('passport', b)", ''],
    ['function verifyAge() { upload({ selfie, passport }) }', 'selfie [age]'],
    ['function verifyAge() {} function go() { upload({ selfie, passport }) }', 'selfie'],
  ],
  detectors: [
    [`${detector} faceapi.detectAllFaces(a).withFaceExpressions()`, 'withFaceExpressions: emotion inference'],
    [`${detector} faceapi.detectAllFaces(a).withAgeAndGender()`, 'withAgeAndGender: trait inference'],
    [`${detector} faceapi.detectAllFaces(a)`, ''],
    ["const o = { backend: 'webgl', face: { emotion: { enabled: true } } }", 'switch'],
    ["const o = { backend: 'webgl', face: { emotion: { enabled: false } } }", ''],
    ["const o = { backend: 'webgl', face: { mesh: { enabled: true } } }", ''],
    ['const o = { skin: 1, face: { emotion: { enabled: true } } }', ''],
    ['const o = { face: { emotion: { enabled: true }, iris: {} } }', 'switch'],
    ["const o = { backend: 'webgl', emotion: { enabled: true } }", ''],
  ],
  readings: [
    ['show(face.joyLikelihood)', 'face.joyLikelihood by member'],
    ['const joy = face.joyLikelihood', 'face.joyLikelihood by member'],
    ['face.joyLikelihood()', ''],
    ['const { joyLikelihood } = face', 'joyLikelihood by member'],
    ['const { roll } = face', ''],
    ['show(detection.expressions)', 'detection.expressions by member'],
    ['show(regex.expressions)', ''],
    ['detection.expressions = a', ''],
    [`${labels} model.predict(a)`, 'labels by labels'],
    [`${labels} show(a)`, ''],
    [`function draw() { ${labels} return labels[Math.floor(Math.random() * 5)]; } model.predict(a)`, ''],
    [`function name(a) { ${labels} return labels[a]; } model.predict(Math.random())`, 'labels by labels'],
    ["const labels = { 0: 'Angry', 1: 'Disgust', 2: 'Fear', 3: 'Happy', 4: 'Sad' }; detectFace(a)", 'labels by labels'],
    ["const moods = ['angry', 'happy', 'sad', 'neutral', 'surprised']; model.predict(a)", ''],
    ["const labels = ['angry', 'disgust', 'fear', 'happy']; model.predict(a)", ''],
    ["predict(['anger', 'contempt', 'joy', 'sadness', 'surprise'])", 'angry, disgusted, … by labels'],
  ],
  movements: [
    ['make({ outputFaceBlendshapes: true })', 'movements'],
    ['make({ outputFaceBlendshapes: false })', ''],
    ['make({ outputFaceBlendshapes: on })', ''],
    ['make({ outputFaceBlendshapes: true }); const mood = a', 'movements [feelings]'],
    ["make({ outputFaceBlendshapes: true }); show('Sad')", 'movements [feelings]'],
    ["make({ outputFaceBlendshapes: true }); show('We are sad that your camera is off')", 'movements'],
    ['make({ outputFaceBlendshapes: true }) // mood', 'movements'],
  ],
  gaze: [
    ['send({ gazeX: a, gazeY: b })', 'gazeX: a [kept]'],
    ['const r = { headYaw: a, headPitch: b }; socket.emit(r)', 'headYaw: a [kept]'],
    ['draw({ gazeX: a, gazeY: b })', 'gazeX: a'],
    ['send({ yaw: a, pitch: b })', ''],
    ['send({ gazeX: a, name: b })', ''],
    ['setDoc({ blinkRate: a, pupilSize: b })', 'blinkRate: a [kept]'],
  ],
  guesses: [
    ['detectEmotion(webcam)', 'feelings detectEmotion by function'],
    ['detectEmotion(message)', ''],
    ['showEmotion(webcam)', ''],
    ['detectEngagement(video)', ''],
    ['detectEngagement(videoElement)', 'feelings detectEngagement by function'],
    ['detectEmotion(isCameraOn)', ''],
    ["detectEmotion('webcam')", ''],
    ['computeStress({ voice: a })', 'feelings computeStress by function'],
    ["computeStress({ voice: 'low' })", ''],
    ['getGaze(face)', 'gaze getGaze by function'],
    ['function f() { getGaze(face); save(a) }', 'gaze getGaze by function [kept]'],
    ['function f() { getGaze(face); console.log(a) }', 'gaze getGaze by function'],
    ['function f() { getGaze(face) } save(a)', 'gaze getGaze by function'],
    ['function f() { getGaze(face); addViolation(a) }', 'gaze getGaze by function [kept]'],
    ["fetch('/api/emotion/detect')", 'feelings emotion by service [kept]'],
    ["fetch('/api/detect-emotion')", 'feelings detect-emotion by service [kept]'],
    ["fetch('/api/emotion/list')", ''],
    ["fetch('/detect?returnFaceAttributes=age,emotion')", 'feelings returnFaceAttributes by service [kept]'],
    ["fetch('/detect?returnFaceAttributes=age')", ''],
  ],
  scores: [
    ['student.attentionScore = estimate(webcam)', 'attentionScore'],
    ['student.attentionScore = estimate(answers)', ''],
    ['student.attentionScore = 3', ''],
    ['const stressLevel = await analyze(voice)', 'stressLevel'],
    ['save({ moodScore: guess(keystrokes) })', 'moodScore'],
    ['const mood = ask(question)', ''],
    ['const mood = analyze(voice)', 'mood'],
    ['const mood = play(audio)', ''],
    ['const zeal = estimate(webcam)', 'zeal'],
    ['const zest = estimate(webcam)', ''],
  ],
};

describe('facts of biometrics', () => {
  for (const [reader, rows] of Object.entries(tables)) {
    for (const [code, found] of rows) it(`${reader}: ${code}`, () => assert.equal(read(code, readers[reader]), found));
  }
});
