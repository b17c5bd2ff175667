import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
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
      title: 'a search by a picture of the gate',
      lang: 'ts',
      code: `import { SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';
await rekognition.send(new «SearchFacesByImageCommand»({ CollectionId: 'pupils', Image: gateFrame }));`,
      expect: 'recognition',
    },
    {
      title: 'an older client',
      lang: 'js',
      code: 'rekognition.«indexFaces»({ CollectionId: "pupils", Image: photo }, done);',
      expect: 'recognition',
    },
    {
      title: 'a field of a schema',
      lang: ['js', 'ts'],
      code: 'const pupilSchema = new Schema({ name: String, «faceEmbedding»: [Number] });',
      expect: 'template',
      suggest: { dropField: 'const pupilSchema = new Schema({ name: String });' },
    },
    {
      title: 'a field of an entity',
      lang: 'ts',
      code: 'class Student { nickname = ""; «voicePrint»: Float32Array | null = null; }',
      expect: 'template',
    },
    { title: 'a template written to a person', lang: 'js', code: 'student.«faceDescriptor» = Array.from(descriptor);', expect: 'template' },
    {
      title: 'a risk score for a student',
      lang: ['js', 'ts'],
      code: 'student.«riskScore» = model.predict(student.incidents);',
      expect: 'riskScore',
      doc: true,
    },
    {
      title: 'a selfie and papers',
      lang: 'js',
      code: "await fetch('/api/check', { method: 'POST', body: JSON.stringify({ «selfie_frame: selfie», id_frame: card, full_name: name }) });",
      expect: 'identityCheck',
    },
    {
      title: 'functions of the project',
      lang: 'js',
      options: { apis: ['whoIs'], subjects: ['guest'] },
      code: `«whoIs»(photo);
guest.«threatLevel» = 3;`,
      expect: ['recognition', 'riskScore'],
    },
    {
      title: 'unlocking where it is not allowed',
      lang: 'ts',
      options: { allowOnDeviceUnlock: false },
      code: "await «LocalAuthentication.authenticateAsync»({ promptMessage: 'Unlock' });",
      expect: 'recognition',
    },
    {
      title: 'a component',
      lang: 'vue',
      code: `<script setup>
const matcher = new faceapi.«FaceMatcher»(known);
</script>
<template><video /></template>`,
      expect: 'recognition',
    },
    {
      title: 'a component',
      lang: 'svelte',
      code: `<script>
  async function who() { return faceapi.detectSingleFace(video).withFaceLandmarks().«withFaceDescriptor»(); }
</script>
<video></video>`,
      expect: 'recognition',
    },
    { title: 'a page', lang: 'html', code: '<script>const matcher = new faceapi.«FaceMatcher»(known);</script>', expect: 'recognition' },
    {
      title: 'loading the model for it',
      lang: 'js',
      strict: true,
      code: `import * as faceapi from 'face-api.js';
await faceapi.nets.faceRecognitionNet.«loadFromUri»('/models');`,
      expect: 'recognition',
    },
    {
      title: 'a service that tells whose face it is',
      lang: ['js', 'ts'],
      code: "const who = await fetch(«`${API}/recognize-face`», { method: 'POST', body: frame });",
      expect: 'recognition',
      data: { name: 'recognize-face' },
    },
    {
      title: 'the same over two steps of the path',
      lang: 'ts',
      code: `const { data } = await http.post(«'/api/face/verify'», { pupilId, picture });
await axios({ url: «'https://vision.example/face/v1.0/identify'», method: 'post' });`,
      expect: ['recognition', 'recognition'],
    },
    {
      title: 'a function of the project',
      lang: ['js', 'ts'],
      code: `const same = await faces.«compareFaces»(enrolled.photo, selfie);
await gate.«addFaceToSubject»(pupil.number, image);
const closeness = «cosineSimilarity»(stored.faceEmbedding, live);`,
      expect: ['recognition', 'recognition', 'recognition'],
    },
    {
      title: 'what is known of a face, in a table of faces',
      lang: 'ts',
      code: "export const faces = pgTable('pupil_faces', { pupilId: integer('pupil_id'), «embedding»: vector('embedding', { dimensions: 128 }) });",
      expect: 'template',
    },
    {
      title: 'the same beside pictures of faces',
      lang: 'js',
      code: "const pupil = new Schema({ nick: String, «descriptors»: [[Number]], faceImages: [String] });",
      expect: 'template',
    },
    {
      title: 'a column',
      lang: 'js',
      code: "db.run('CREATE TABLE pupils (id INTEGER PRIMARY KEY, «face_encoding» BLOB)');",
      expect: 'template',
    },
    {
      title: 'a form with a selfie and papers',
      lang: 'js',
      code: `const form = new FormData();
form.append(«'selfie'», picture);
form.append('id_card', scan);
await fetch('/who', { method: 'POST', body: form });`,
      expect: 'identityCheck',
    },
    {
      title: 'a kit for it',
      lang: 'js',
      code: `import { CompreFace } from '@exadel/compreface-js-sdk';
const service = new CompreFace(host, port).«initFaceRecognitionService»(key);`,
      expect: 'recognition',
    },
    {
      title: 'a descriptor made without the chain',
      lang: ['js', 'ts'],
      code: `import * as faceapi from 'face-api.js';
const net = new faceapi.«FaceRecognitionNet»();
const form = await faceapi.«computeFaceDescriptor»(crop);`,
      expect: ['recognition', 'recognition'],
    },
    {
      title: 'a collection of faces, and people in it',
      lang: ['js', 'ts'],
      code: `import { CreateCollectionCommand, CreateUserCommand, Rekognition } from '@aws-sdk/client-rekognition';
await client.send(new «CreateCollectionCommand»({ CollectionId: 'pupils' }));
await client.send(new «CreateUserCommand»({ CollectionId: 'pupils', UserId: number }));
await new Rekognition({}).«searchFaces»({ CollectionId: 'pupils', FaceId: id });`,
      expect: 'recognition',
    },
    {
      title: 'a client that identifies people of a group',
      lang: 'ts',
      code: `import { FaceClient } from '@azure/cognitiveservices-face';
const client = new FaceClient(key, address);
const who = await client.face.«identify»(found, { personGroupId });
await client.personGroupPerson.«addFaceFromUrl»(group, pupil, picture);`,
      expect: 'recognition',
    },
    {
      title: 'a newer client, by path and by an id for each face',
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
      title: 'a detector that describes faces',
      lang: 'ts',
      code: `import Human from '@vladmandic/human';
const human = new Human({ face: { emotion: { enabled: false }, description: { «enabled: true» } } });
const best = human.match.«find»(seen, known);`,
      expect: ['recognition', 'recognition'],
    },
    {
      title: 'whose voice it is',
      lang: ['js', 'ts'],
      code: `import { StartSpeakerEnrollmentJobCommand } from '@aws-sdk/client-voice-id';
await client.send(new «StartSpeakerEnrollmentJobCommand»(job));
const same = await bank.«verifySpeaker»(pupil.number, voiceClip);
const walker = «identifyGait»(corridorVideo);`,
      expect: 'recognition',
    },
    {
      title: 'a record of a pupil with a score of danger',
      lang: ['js', 'ts'],
      code: `await save({ studentId: pupil.number, «offenderScore»: predict(incidents) });
const pupilSchema = new Schema({ nick: String, «riskScore»: Number });`,
      expect: ['riskScore', 'riskScore'],
    },
    {
      title: 'a score of danger given to a child where it is made',
      lang: 'js',
      code: "const child = { ...base, «threatLevel»: model.predict(base) };",
      expect: 'riskScore',
    },
    {
      title: 'a selfie and papers in an object that is sent later',
      lang: 'js',
      code: `const check = { «selfie: picture», passportScan: scan };
await api.post('/who', check);`,
      expect: 'identityCheck',
    },
    {
      title: 'a library that lies in the project',
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
    { title: 'a score of sign-ins', lang: ['js', 'ts'], code: 'user.riskScore = fraudScore(user.logins);' },
    {
      title: 'behind a check for adults',
      lang: 'js',
      code: 'if (user.isVerifiedAdult) faceapi.detectAllFaces(gate).withFaceDescriptors();',
    },
    {
      title: 'a profile picture',
      lang: 'js',
      code: "await fetch('/avatar', { method: 'POST', body: JSON.stringify({ selfie: picture }) });",
    },
    { title: 'a shape that is read', lang: 'ts', code: 'function compare({ faceEmbedding }) { return faceEmbedding.length; }' },
    {
      title: 'a class of the same name',
      lang: 'ts',
      code: `import { FaceMatcher } from './dice';
const matcher = new FaceMatcher(sides);`,
    },
    {
      title: 'faces of letters, dice and meshes',
      lang: 'js',
      code: `document.fonts.match(fontFace);
const other = compareFaces(meshA, meshB);
identifyFace(cube, image);
registerFontFace(buffer);`,
    },
    {
      title: 'a route that unlocks with the device',
      lang: 'js',
      code: `await fetch('/api/face-id/register', { method: 'POST' });
verifyFaceId(user);`,
    },
    {
      title: 'where a server answers',
      lang: 'js',
      code: `router.post('/verify-face', controller.check);
app.post('/face/verify', (req, res) => res.send(410));`,
    },
    {
      title: 'a picture of a face that is shown',
      lang: 'js',
      code: `await fetch('/api/faces/list');
showFace(image);`,
    },
    {
      title: 'how texts are alike',
      lang: 'ts',
      code: `const docs = pgTable('documents', { userId: text('user_id'), embedding: vector('embedding', { dimensions: 1536 }) });
const near = cosineSimilarity(query.embedding, page.embedding);`,
    },
    {
      title: 'meshes have faces too',
      lang: 'js',
      code: `geometry.indexFaces({ indices });
mesh.compareFaces(front, back);
graph.searchFaces({ edge });`,
    },
    {
      title: 'what a loan or a policy is worth',
      lang: ['js', 'ts'],
      code: `studentLoan.riskScore = grade(applicant);
const childPolicy = { riskScore: 2 };
const studentLoanSchema = new Schema({ amount: Number, riskScore: Number });`,
    },
    {
      title: 'labels of a page that also sends',
      lang: 'js',
      code: `fetch('/words');
const labels = { selfie: t('selfie'), passport: t('passport') };`,
    },
    {
      title: 'cards, events and fonts with faces',
      lang: 'js',
      code: `registerFaceListener(face, draw);
matchFaceCards(first, user);`,
    },
    {
      title: 'numbers of a layer that nobody keeps',
      lang: 'js',
      code: `const post = await load();
const layer = { faceEmbedding: readTensor(post) };
draw(layer);`,
    },
    {
      title: 'landmarks of a face, which tell nobody',
      lang: ['js', 'ts'],
      code: `import * as landmarks from '@tensorflow-models/face-landmarks-detection';
import * as blazeface from '@tensorflow-models/blazeface';
const finder = await landmarks.createDetector(landmarks.SupportedModels.MediaPipeFaceMesh, { runtime: 'tfjs', refineLandmarks: true });
mask.draw(await finder.estimateFaces(video));
blur(await (await blazeface.load()).estimateFaces(photo));`,
    },
    { title: 'signing in with what the system keeps', lang: 'js', code: "await navigator.credentials.get({ publicKey: wanted });" },
    {
      title: 'speakers of a stage and of a room',
      lang: 'js',
      code: `verifySpeaker(talk.speaker, submission);
registerSpeaker(roomSpeaker, volume);
identifySpeaker(transcript.segments);`,
    },
    {
      title: 'the client of another service with groups and persons',
      lang: 'ts',
      code: `client.path('/group').post({ body });
crm.face.identify(customer);`,
    },
    {
      title: 'a check of age, which another rule looks at',
      lang: 'js',
      code: "async function verifyAge(picture, scan) { await fetch('/check', { method: 'POST', body: JSON.stringify({ selfie: picture, idCard: scan }) }); }",
    },
  ],
});
