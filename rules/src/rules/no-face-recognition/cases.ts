import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a network for recognition loaded in a file that shows no more',
      lang: ['js', 'ts'],
      code: `import * as faceapi from 'face-api.js';
export const prepare = () => faceapi.nets.faceRecognitionNet.«loadFromUri»('/nets');`,
      expect: 'recognition',
    },
    {
      title: 'a face matcher',
      lang: ['js', 'ts', 'jsx'],
      code: `import * as faceapi from 'face-api.js';
const matcher = new faceapi.«FaceMatcher»(classroom);`,
      expect: 'recognition',
      doc: true,
    },
    {
      title: 'face descriptors',
      lang: ['js', 'ts'],
      code: "const faces = await faceapi.detectAllFaces(gate).withFaceLandmarks().«withFaceDescriptors»();",
      expect: 'recognition',
      suggest: { dropStep: "const faces = await faceapi.detectAllFaces(gate).withFaceLandmarks();" },
      doc: true,
    },
    {
      title: 'a search for faces in a gate camera image',
      lang: 'ts',
      code: `import { SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';
await rekognition.send(new «SearchFacesByImageCommand»({ CollectionId: 'pupils', Image: gateFrame }));`,
      expect: 'recognition',
    },
    {
      title: 'faces added to a collection with an older client',
      lang: 'js',
      code: 'rekognition.«indexFaces»({ CollectionId: "pupils", Image: photo }, done);',
      expect: 'recognition',
    },
    {
      title: 'a face embedding in a Mongoose schema',
      lang: ['js', 'ts'],
      code: 'const pupilSchema = new Schema({ name: String, «faceEmbedding»: [Number] });',
      expect: 'template',
      suggest: { dropField: 'const pupilSchema = new Schema({ name: String });' },
    },
    {
      title: 'a voice print in an entity class',
      lang: 'ts',
      code: 'class Student { nickname = ""; «voicePrint»: Float32Array | null = null; }',
      expect: 'template',
    },
    { title: 'a face descriptor assigned to a student', lang: 'js', code: 'student.«faceDescriptor» = Array.from(descriptor);', expect: 'template' },
    {
      title: 'a risk score for a student',
      lang: ['js', 'ts'], strict: true,
      code: 'student.«riskScore» = model.predict(student.incidents);',
      expect: 'riskScore',
      doc: true,
    },
    {
      title: 'a selfie with an ID document in a request',
      lang: 'js',
      strict: true,
      code: "await fetch('/api/check', { method: 'POST', body: JSON.stringify({ «selfie_frame: selfie», id_frame: card, full_name: name }) });",
      expect: 'identityCheck',
    },
    {
      title: 'APIs and subjects named in the options',
      lang: 'js', strict: true,
      options: { apis: ['whoIs'], subjects: ['guest'] },
      code: `«whoIs»(photo);
guest.«threatLevel» = 3;`,
      expect: ['recognition', 'riskScore'],
    },
    {
      title: 'device unlock, where the options do not allow it',
      lang: 'ts',
      options: { allowOnDeviceUnlock: false },
      code: "await «LocalAuthentication.authenticateAsync»({ promptMessage: 'Unlock' });",
      expect: 'recognition',
    },
    {
      title: 'a face matcher in a Vue component',
      lang: 'vue',
      code: `<script setup>
const matcher = new faceapi.«FaceMatcher»(known);
</script>
<template><video /></template>`,
      expect: 'recognition',
    },
    {
      title: 'a face descriptor in a Svelte component',
      lang: 'svelte',
      code: `<script>
  async function who() { return faceapi.detectSingleFace(video).withFaceLandmarks().«withFaceDescriptor»(); }
</script>
<video></video>`,
      expect: 'recognition',
    },
    { title: 'a face matcher in the script of an HTML page', lang: 'html', code: '<script>const matcher = new faceapi.«FaceMatcher»(known);</script>', expect: 'recognition' },
    {
      title: 'a recognition model that is loaded, in strict',
      lang: 'js',
      strict: true,
      code: `import * as faceapi from 'face-api.js';
await faceapi.nets.faceRecognitionNet.«loadFromUri»('/models');`,
      expect: 'recognition',
    },
    {
      title: 'a request to a face recognition service',
      lang: ['js', 'ts'],
      code: "const who = await fetch(«`${API}/recognize-face`», { method: 'POST', body: frame });",
      expect: 'recognition',
      data: { name: 'recognize-face' },
    },
    {
      title: 'verification and identification in two segments of the path',
      lang: 'ts',
      code: `const { data } = await http.post(«'/api/face/verify'», { pupilId, picture });
await axios({ url: «'https://vision.example/face/v1.0/identify'», method: 'post' });`,
      expect: ['recognition', 'recognition'],
    },
    {
      title: 'custom functions that compare and enrol faces',
      lang: ['js', 'ts'],
      code: `const same = await faces.«compareFaces»(enrolled.photo, selfie);
await gate.«addFaceToSubject»(pupil.number, image);
const closeness = «cosineSimilarity»(stored.faceEmbedding, live);`,
      expect: ['recognition', 'recognition', 'recognition'],
    },
    {
      title: 'face embeddings in a table of pupil faces',
      lang: 'ts',
      code: "export const faces = pgTable('pupil_faces', { pupilId: integer('pupil_id'), «embedding»: vector('embedding', { dimensions: 128 }) });",
      expect: 'template',
    },
    {
      title: 'descriptors beside face images in a schema',
      lang: 'js',
      code: "const pupil = new Schema({ nick: String, «descriptors»: [[Number]], faceImages: [String] });",
      expect: 'template',
    },
    {
      title: 'a column for a face encoding',
      lang: 'js',
      code: "db.run('CREATE TABLE pupils (id INTEGER PRIMARY KEY, «face_encoding» BLOB)');",
      expect: 'template',
    },
    {
      title: 'a form with a selfie and an ID document',
      lang: 'js',
      strict: true,
      code: `const form = new FormData();
form.append(«'selfie'», picture);
form.append('id_card', scan);
await fetch('/who', { method: 'POST', body: form });`,
      expect: 'identityCheck',
    },
    {
      title: 'a recognition SDK',
      lang: 'js',
      code: `import { CompreFace } from '@exadel/compreface-js-sdk';
const service = new CompreFace(host, port).«initFaceRecognitionService»(key);`,
      expect: 'recognition',
    },
    {
      title: 'a face descriptor computed by separate functions',
      lang: ['js', 'ts'],
      code: `import * as faceapi from 'face-api.js';
const net = new faceapi.«FaceRecognitionNet»();
const form = await faceapi.«computeFaceDescriptor»(crop);`,
      expect: ['recognition', 'recognition'],
    },
    {
      title: 'a face collection and its users',
      lang: ['js', 'ts'],
      code: `import { CreateCollectionCommand, CreateUserCommand, Rekognition } from '@aws-sdk/client-rekognition';
await client.send(new «CreateCollectionCommand»({ CollectionId: 'pupils' }));
await client.send(new «CreateUserCommand»({ CollectionId: 'pupils', UserId: number }));
await new Rekognition({}).«searchFaces»({ CollectionId: 'pupils', FaceId: id });`,
      expect: 'recognition',
    },
    {
      title: 'an Azure client that identifies people of a group',
      lang: 'ts',
      code: `import { FaceClient } from '@azure/cognitiveservices-face';
const client = new FaceClient(key, address);
const who = await client.face.«identify»(found, { personGroupId });
await client.personGroupPerson.«addFaceFromUrl»(group, pupil, picture);`,
      expect: 'recognition',
    },
    {
      title: 'the newer Azure client with paths and face ids',
      lang: 'ts',
      code: `import createClient from '@azure-rest/ai-vision-face';
const client = createClient(address, key);
await client.«path»('/persongroups/{personGroupId}/persons', 'pupils').post({ body });
await client.path('/detect').post({ queryParameters: { «returnFaceId: true» }, body });`,
      expect: ['recognition', 'recognition'],
      suggest: [{}, { set: `import createClient from '@azure-rest/ai-vision-face';
const client = createClient(address, key);
await client.path('/persongroups/{personGroupId}/persons', 'pupils').post({ body });
await client.path('/detect').post({ queryParameters: { returnFaceId: false }, body });` }],
    },
    {
      title: 'a detector with face description turned on',
      lang: 'ts',
      code: `import Human from '@vladmandic/human';
const human = new Human({ face: { emotion: { enabled: false }, description: { «enabled: true» } } });
const best = human.match.«find»(seen, known);`,
      expect: ['recognition', 'recognition'],
    },
    {
      title: 'speaker and gait recognition',
      lang: ['js', 'ts'],
      code: `import { StartSpeakerEnrollmentJobCommand } from '@aws-sdk/client-voice-id';
await client.send(new «StartSpeakerEnrollmentJobCommand»(job));
const same = await bank.«verifySpeaker»(pupil.number, voiceClip);
const walker = «identifyGait»(corridorVideo);`,
      expect: 'recognition',
    },
    {
      title: 'risk scores in student records',
      lang: ['js', 'ts'], strict: true,
      code: `await save({ studentId: pupil.number, «offenderScore»: predict(incidents) });
const pupilSchema = new Schema({ nick: String, «riskScore»: Number });`,
      expect: ['riskScore', 'riskScore'],
    },
    {
      title: 'a threat level in an object that describes a child',
      lang: 'js', strict: true,
      code: "const child = { ...base, «threatLevel»: model.predict(base) };",
      expect: 'riskScore',
    },
    {
      title: 'a selfie and an ID document in an object that is sent later',
      lang: 'js',
      strict: true,
      code: `const check = { «selfie: picture», passportScan: scan };
await api.post('/who', check);`,
      expect: 'identityCheck',
    },
    {
      title: 'a vendored recognition library',
      lang: ['js', 'ts'],
      code: `import * as faceapi from './vendor/face-api.min.js';
const known = new faceapi.«LabeledFaceDescriptors»('Ann', [await faceapi.«computeFaceDescriptor»(crop)]);`,
      expect: 'recognition',
    },
  ],
  valid: [
    {
      title: 'face detection for blurring',
      lang: ['js', 'ts'],
      code: `const boxes = await faceapi.detectAllFaces(photo);
blur(photo, boxes);`,
      doc: true,
    },
    {
      title: 'unlocking on the device',
      lang: 'ts',
      code: "await LocalAuthentication.authenticateAsync({ promptMessage: 'Unlock' });",
      doc: true,
    },
    {
      title: 'a score of a software fault',
      lang: ['js', 'ts'],
      code: `report.riskScore = cvss(vulnerability);
const portfolio = { riskScore: 3 };`,
      doc: true,
    },
    { title: 'a fraud score of logins', lang: ['js', 'ts'], strict: true, code: 'user.riskScore = fraudScore(user.logins);' },
    {
      title: 'descriptors behind a check for verified adults',
      lang: 'js',
      strict: true,
      code: 'if (user.isVerifiedAdult) faceapi.detectAllFaces(gate).withFaceDescriptors();',
    },
    {
      title: 'a selfie as a profile picture',
      lang: 'js',
      strict: true,
      code: "await fetch('/avatar', { method: 'POST', body: JSON.stringify({ selfie: picture }) });",
    },
    {
      title: 'a function that reads an embedding',
      lang: 'ts',
      strict: true,
      code: 'function compare({ faceEmbedding }) { return faceEmbedding.length; }',
    },
    {
      title: 'a class with the name of a matcher',
      lang: 'ts',
      strict: true,
      code: `import { FaceMatcher } from './dice';
const matcher = new FaceMatcher(sides);`,
    },
    {
      title: 'font faces, mesh faces and cube faces',
      lang: 'js',
      strict: true,
      code: `document.fonts.match(fontFace);
const other = compareFaces(meshA, meshB);
identifyFace(cube, image);
registerFontFace(buffer);`,
    },
    {
      title: 'a device face unlock',
      lang: 'js',
      strict: true,
      code: `await fetch('/api/face-id/register', { method: 'POST' });
verifyFaceId(user);`,
    },
    {
      title: 'routes of a server',
      lang: 'js',
      strict: true,
      code: `router.post('/verify-face', controller.check);
app.post('/face/verify', (req, res) => res.send(410));`,
    },
    {
      title: 'face images that are displayed',
      lang: 'js',
      strict: true,
      code: `await fetch('/api/faces/list');
showFace(image);`,
    },
    {
      title: 'text embeddings and their similarity',
      lang: 'ts',
      strict: true,
      code: `const docs = pgTable('documents', { userId: text('user_id'), embedding: vector('embedding', { dimensions: 1536 }) });
const near = cosineSimilarity(query.embedding, page.embedding);`,
    },
    {
      title: 'mesh and graph faces',
      lang: 'js',
      strict: true,
      code: `geometry.indexFaces({ indices });
mesh.compareFaces(front, back);
graph.searchFaces({ edge });`,
    },
    {
      title: 'risk scores of loans and policies',
      lang: ['js', 'ts'],
      strict: true,
      code: `studentLoan.riskScore = grade(applicant);
const childPolicy = { riskScore: 2 };
const studentLoanSchema = new Schema({ amount: Number, riskScore: Number });`,
    },
    {
      title: 'labels named selfie and passport',
      lang: 'js',
      strict: true,
      code: `fetch('/words');
const labels = { selfie: t('selfie'), passport: t('passport') };`,
    },
    {
      title: 'face cards, listeners and fonts',
      lang: 'js',
      strict: true,
      code: `registerFaceListener(face, draw);
matchFaceCards(first, user);`,
    },
    {
      title: 'a face embedding that is only drawn',
      lang: 'js',
      strict: true,
      code: `const post = await load();
const layer = { faceEmbedding: readTensor(post) };
draw(layer);`,
    },
    {
      title: 'face landmarks, which identify no one',
      lang: ['js', 'ts'],
      strict: true,
      code: `import * as landmarks from '@tensorflow-models/face-landmarks-detection';
import * as blazeface from '@tensorflow-models/blazeface';
const finder = await landmarks.createDetector(landmarks.SupportedModels.MediaPipeFaceMesh, { runtime: 'tfjs', refineLandmarks: true });
mask.draw(await finder.estimateFaces(video));
blur(await (await blazeface.load()).estimateFaces(photo));`,
    },
    { title: 'a passkey login', lang: 'js', strict: true, code: "await navigator.credentials.get({ publicKey: wanted });" },
    {
      title: 'conference speakers and loudspeakers',
      lang: 'js',
      strict: true,
      code: `verifySpeaker(talk.speaker, submission);
registerSpeaker(roomSpeaker, volume);
identifySpeaker(transcript.segments);`,
    },
    {
      title: 'another client with groups and an `identify` method',
      lang: 'ts',
      strict: true,
      code: `client.path('/group').post({ body });
crm.face.identify(customer);`,
    },
    {
      title: 'an age check with a selfie, which another rule covers',
      lang: 'js',
      code: "async function verifyAge(picture, scan) { await fetch('/check', { method: 'POST', body: JSON.stringify({ selfie: picture, idCard: scan }) }); }",
    },
  ],
});
