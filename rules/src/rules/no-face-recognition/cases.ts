import { defineCases } from '../../case';

export const cases = defineCases({
  invalid: [
    { title: 'a matcher of faces', lang: ['js', 'ts', 'jsx'], code: "import * as faceapi from 'face-api.js';\nconst matcher = new faceapi.«FaceMatcher»(classroom);", expect: 'recognition', doc: true },
    { title: 'descriptors of faces', lang: ['js', 'ts'], code: "const faces = await faceapi.detectAllFaces(gate).withFaceLandmarks().«withFaceDescriptors»();", expect: 'recognition', suggest: { dropStep: "const faces = await faceapi.detectAllFaces(gate).withFaceLandmarks();" }, doc: true },
    { title: 'a search by a picture of the gate', lang: 'ts', code: "import { SearchFacesByImageCommand } from '@aws-sdk/client-rekognition';\nawait rekognition.send(new «SearchFacesByImageCommand»({ CollectionId: 'pupils', Image: gateFrame }));", expect: 'recognition' },
    { title: 'an older client', lang: 'js', code: 'rekognition.«indexFaces»({ CollectionId: "pupils", Image: photo }, done);', expect: 'recognition' },
    { title: 'a field of a schema', lang: ['js', 'ts'], code: 'const pupilSchema = new Schema({ name: String, «faceEmbedding»: [Number] });', expect: 'template', suggest: { dropField: 'const pupilSchema = new Schema({ name: String });' } },
    { title: 'a field of an entity', lang: 'ts', code: 'class Student { nickname = ""; «voicePrint»: Float32Array | null = null; }', expect: 'template' },
    { title: 'a template written to a person', lang: 'js', code: 'student.«faceDescriptor» = Array.from(descriptor);', expect: 'template' },
    { title: 'a score that marks a pupil', lang: ['js', 'ts'], code: 'student.«riskScore» = model.predict(student.incidents);', expect: 'riskScore', doc: true },
    { title: 'a selfie and papers', lang: 'js', code: "await fetch('/api/check', { method: 'POST', body: JSON.stringify({ «selfie_frame: selfie», id_frame: card, full_name: name }) });", expect: 'identityCheck' },
    { title: 'functions of the project', lang: 'js', options: { apis: ['whoIs'], subjects: ['guest'] }, code: "«whoIs»(photo);\nguest.«threatLevel» = 3;", expect: ['recognition', 'riskScore'] },
    { title: 'unlocking where it is not allowed', lang: 'ts', options: { allowOnDeviceUnlock: false }, code: "await «LocalAuthentication.authenticateAsync»({ promptMessage: 'Unlock' });", expect: 'recognition' },
    { title: 'a component', lang: 'vue', code: "<script setup>\nconst matcher = new faceapi.«FaceMatcher»(known);\n</script>\n<template><video /></template>", expect: 'recognition' },
    { title: 'a component', lang: 'svelte', code: "<script>\n  async function who() { return faceapi.detectSingleFace(video).withFaceLandmarks().«withFaceDescriptor»(); }\n</script>\n<video></video>", expect: 'recognition' },
    { title: 'a page', lang: 'html', code: '<script>const matcher = new faceapi.«FaceMatcher»(known);</script>', expect: 'recognition' },
    { title: 'loading the model for it', lang: 'js', strict: true, code: "import * as faceapi from 'face-api.js';\nawait faceapi.nets.faceRecognitionNet.«loadFromUri»('/models');", expect: 'recognition' },
  ],
  valid: [
    { title: 'faces are found in order to hide them', lang: ['js', 'ts'], code: 'const boxes = await faceapi.detectAllFaces(photo);\nblur(photo, boxes);', doc: true },
    { title: 'unlocking with what stays on the device', lang: 'ts', code: "await LocalAuthentication.authenticateAsync({ promptMessage: 'Unlock' });", doc: true },
    { title: 'a score of a software fault', lang: ['js', 'ts'], code: 'report.riskScore = cvss(vulnerability);\nconst portfolio = { riskScore: 3 };\nuser.riskScore = fraudScore(user.logins);', doc: true },
    { title: 'behind a check for adults', lang: 'js', code: 'if (user.isVerifiedAdult) faceapi.detectAllFaces(gate).withFaceDescriptors();' },
    { title: 'a profile picture', lang: 'js', code: "await fetch('/avatar', { method: 'POST', body: JSON.stringify({ selfie: picture }) });" },
    { title: 'a shape that is read', lang: 'ts', code: 'function compare({ faceEmbedding }) { return faceEmbedding.length; }' },
    { title: 'a class of the same name', lang: 'ts', code: "import { FaceMatcher } from './dice';\nconst matcher = new FaceMatcher(sides);" },
  ],
});
