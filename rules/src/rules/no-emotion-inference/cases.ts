import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a network for expressions loaded in a file that shows no more, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import * as faceapi from 'face-api.js';
export const prepare = () => Promise.all([faceapi.nets.tinyFaceDetector.loadFromUri('/nets'), faceapi.nets.faceExpressionNet.«loadFromUri»('/nets')]);`,
      expect: 'emotion',
    },
    {
      title: 'expressions behind an age check for 13',
      lang: ['js', 'ts'],
      code: `import * as faceapi from 'face-api.js';
if (user.age >= 13) await faceapi.detectSingleFace(video).«withFaceExpressions»();`,
      expect: 'guardTooLow',
    },
    {
      title: 'facial expressions',
      lang: ['js', 'ts', 'jsx'],
      code: `import * as faceapi from 'face-api.js';
const faces = await faceapi.detectAllFaces(video).«withFaceExpressions»();`,
      expect: 'emotion',
      data: { name: 'withFaceExpressions', service: 'face-api.js' },
      suggest: { dropStep: `import * as faceapi from 'face-api.js';
const faces = await faceapi.detectAllFaces(video);` },
      doc: true,
    },
    {
      title: 'age and gender inferred from a face',
      lang: 'js',
      strict: true,
      code: "const result = await detector.detectSingleFace(input).withFaceLandmarks().«withAgeAndGender»();",
      expect: 'traits',
    },
    {
      title: 'all face attributes, emotions included',
      lang: ['js', 'ts'],
      code: `import { DetectFacesCommand } from '@aws-sdk/client-rekognition';
await client.send(new DetectFacesCommand({ Image: frame, Attributes: [«'ALL'»] }));`,
      expect: 'emotion',
      suggest: { set: `import { DetectFacesCommand } from '@aws-sdk/client-rekognition';
await client.send(new DetectFacesCommand({ Image: frame, Attributes: ['DEFAULT'] }));` },
      doc: true,
    },
    {
      title: 'a detector that reads emotions by default',
      lang: 'ts',
      code: `import { Human } from '@vladmandic/human';
const human = new «Human»({ backend: 'webgl' });`,
      expect: 'emotion',
    },
    {
      title: 'a detector with the emotion model turned on',
      lang: 'ts',
      code: `import Human from '@vladmandic/human';
const human = new Human({ face: { «emotion: { enabled: true }» } });`.replace('«emotion: { enabled: true }»', 'emotion: { «enabled: true» }'),
      expect: 'emotion',
      suggest: { set: `import Human from '@vladmandic/human';
const human = new Human({ face: { emotion: { enabled: false } } });` },
    },
    {
      title: 'a voice emotion service',
      lang: 'ts',
      code: `import { HumeClient } from 'hume';
const hume = new HumeClient({ apiKey });
const socket = hume.empathicVoice.chat.«connect»({ configId });
hume.expressionMeasurement.batch.«startInferenceJob»({ urls });`,
      expect: 'emotion',
    },
    {
      title: 'joy likelihood in the result of a face detection service',
      lang: 'js',
      code: `const [result] = await client.faceDetection(photo);
if (result.faceAnnotations[0].«joyLikelihood» === 'LIKELY') cheer();`,
      expect: 'reading',
    },
    {
      title: 'an attention score from the webcam',
      lang: ['js', 'ts'], strict: true,
      code: '«student.attentionScore» = estimateAttention(webcamFrame);',
      expect: 'score',
      doc: true,
    },
    { title: 'a stress level predicted from the typing rhythm', lang: 'ts', strict: true, code: 'const «stressLevel» = await model.predict(typingRhythm);', expect: 'score' },
    {
      title: 'a mood derived from face blendshapes',
      lang: 'js',
      code: `const marker = await FaceLandmarker.createFromOptions(files, { «outputFaceBlendshapes: true» });
const mood = happyFrom(marker.detect(frame).faceBlendshapes) ? 'happy' : 'sad';`,
      expect: 'blendshapes',
      suggest: { set: `const marker = await FaceLandmarker.createFromOptions(files, { outputFaceBlendshapes: false });
const mood = happyFrom(marker.detect(frame).faceBlendshapes) ? 'happy' : 'sad';` },
    },
    {
      title: 'gaze and head angles sent to the server',
      lang: ['js', 'ts'],
      code: `const sample = { «gaze_yaw: look.yaw», gaze_pitch: look.pitch, head_yaw: head.yaw };
await api.logEvent({ details: JSON.stringify(sample) });`,
      expect: 'gazeRecord',
    },
    {
      title: 'an eye tracking library',
      lang: 'js',
      code: 'webgazer.«setGazeListener»(note).begin();'.replace('.begin()', ''),
      expect: 'gaze',
    },
    {
      title: 'the sentiment of a message',
      lang: 'js',
      strict: true,
      code: `const Sentiment = require('sentiment');
const mood = new Sentiment().«analyze»(message);`,
      expect: 'emotion',
    },
    {
      title: 'an API and a word named in the options',
      lang: 'js', strict: true,
      options: { apis: ['readMood'], vocabulary: ['zeal'] },
      code: `«readMood»(photo);
const «zeal» = measure(face);`,
      expect: ['emotion', 'score'],
    },
    {
      title: 'expressions in a Vue component',
      lang: 'vue',
      code: `<script setup>
const faces = await faceapi.detectAllFaces(video.value).«withFaceExpressions»();
</script>
<template><video /></template>`,
      expect: 'emotion',
    },
    {
      title: 'expressions in a Svelte component',
      lang: 'svelte',
      code: `<script>
  async function look() { return faceapi.detectAllFaces(video).«withFaceExpressions»(); }
</script>
<video></video>`,
      expect: 'emotion',
    },
    {
      title: 'expressions in the script of an HTML page',
      lang: 'html',
      code: `<video id="me"></video>
<script>faceapi.detectSingleFace(me).«withFaceExpressions»().then(draw);</script>`,
      expect: 'emotion',
    },
    {
      title: 'a check for adults in a product for children',
      lang: 'js',
      settings: { audience: 'children' },
      code: "if (user.isVerifiedAdult) faceapi.detectAllFaces(video).«withFaceExpressions»();",
      expect: 'emotion',
    },
    {
      title: 'requests to an emotion detection service',
      lang: ['js', 'ts'], strict: true,
      code: `const res = await fetch(«\`\${API}/api/emotion-detection\`», { method: 'POST', body: picture });
await axios.post(«'/ai/detect/emotions'», { picture });`,
      expect: ['emotion', 'emotion'],
      data: [{ name: 'emotion-detection', service: '`/api/emotion-detection`' }, { name: 'emotions', service: '`/ai/detect/emotions`' }],
    },
    {
      title: 'emotion attributes requested in a URL',
      lang: 'ts', strict: true,
      code: "await axios.post(«`${HOST}/face/v1.0/detect?returnFaceAttributes=age,emotion`», { url });",
      expect: 'emotion',
    },
    {
      title: 'custom functions that predict emotion and drowsiness',
      lang: ['js', 'ts'], strict: true,
      code: `showMood(await «predictEmotion»(faceCanvas));
if («detectDrowsiness»(landmarks)) warn();`,
      expect: ['emotion', 'emotion'],
    },
    {
      title: 'gaze direction reported as a violation',
      lang: 'js', strict: true,
      code: "function onFace(landmarks) { const look = «estimateGaze»(landmarks); if (look.side) reportViolation('away', look); }",
      expect: 'gaze',
    },
    {
      title: 'emotion labels of a classifier',
      lang: ['js', 'ts'],
      code: `const «NAMES» = ['angry', 'disgust', 'fear', 'happy', 'sad', 'neutral'];
const scores = net.predict(crop).dataSync();`,
      expect: 'reading',
    },
    {
      title: 'expressions in the result of a detector',
      lang: 'js',
      code: "const strongest = Object.entries(detection.«expressions»).sort(byScore)[0];",
      expect: 'reading',
    },
    {
      title: 'the same expressions read twice in one function',
      lang: ['js', 'ts'],
      code: `function first(face) { return face?.«expressions» ? pick(face.expressions) : undefined; }
function second(face) { return face.«expressions»; }`,
      expect: 'reading',
      data: [{ name: 'face?.expressions' }, { name: 'face.expressions' }],
    },
    {
      title: 'an emotion detected from audio',
      lang: ['js', 'ts'], strict: true,
      code: `const «emotion» = await detectEmotion(audioBlob);
const both = await Promise.all([write(audioBlob), «detectEmotion»(audioBlob)]);`,
      expect: ['score', 'emotion'],
    },
    { title: 'an engagement score computed from video', lang: 'ts', strict: true, code: "const «engagementScore» = await measure(videoRef.current);", expect: 'score' },
    {
      title: 'further functions for expressions, age and gender',
      lang: ['js', 'ts'],
      strict: true,
      code: `import * as faceapi from '@vladmandic/face-api';
const net = new faceapi.«FaceExpressionNet»();
const look = await faceapi.«recognizeFaceExpressions»(crop);
const who = await faceapi.«predictAgeAndGender»(crop);`,
      expect: ['emotion', 'emotion', 'traits'],
    },
    {
      title: 'emotion and gender attributes of AWS Rekognition commands',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { Attribute, DetectFacesCommand, StartFaceDetectionCommand } from '@aws-sdk/client-rekognition';
new DetectFacesCommand({ Image: frame, Attributes: [«Attribute.EMOTIONS»] });
new DetectFacesCommand({ Image: frame, Attributes: [«'GENDER'»] });
new StartFaceDetectionCommand({ Video: clip, «FaceAttributes: 'ALL'» });`,
      expect: ['emotion', 'traits', 'emotion'],
    },
    {
      title: 'emotions read from the response of a vision service',
      lang: ['js', 'ts'],
      code: `const strongest = answer.FaceDetails[0].«Emotions»[0];
const { «joyLikelihood», boundingPoly } = face;`,
      expect: ['reading', 'reading'],
    },
    {
      title: 'an emotion attribute in a request of the newer Azure client',
      lang: 'ts',
      code: `import createFaceClient from '@azure-rest/ai-vision-face';
const client = createFaceClient(address, key);
await client.path('/detect').post({ contentType: 'application/json', queryParameters: { returnFaceId: false, returnFaceAttributes: [«'emotion'»] }, body: { url } });`,
      expect: 'emotion',
    },
    {
      title: 'a detector without any options',
      lang: 'ts',
      code: `import Human from '@vladmandic/human';
const human = new «Human»();`,
      expect: 'emotion',
      suggest: { set: `import Human from '@vladmandic/human';
const human = new Human({ face: { emotion: { enabled: false } } });` },
    },
    {
      title: 'a vendored detector, recognised by its settings',
      lang: ['js', 'ts'],
      code: `import Reader from './vendor/reader.esm.js';
const reader = new Reader({ backend: 'webgl', face: { enabled: true, emotion: { «enabled: true» } } });`,
      expect: 'emotion',
      suggest: { set: `import Reader from './vendor/reader.esm.js';
const reader = new Reader({ backend: 'webgl', face: { enabled: true, emotion: { enabled: false } } });` },
    },
    {
      title: 'an emotion module of a browser SDK',
      lang: 'html',
      code: '<script>CY.loader().addModule(CY.modules().FACE_DETECTOR.name).addModule(«CY.modules().FACE_EMOTION.name»).load();</script>',
      expect: 'emotion',
    },
    {
      title: 'an emotion classifier beside a face tracker',
      lang: 'html',
      code: '<script>const tracker = new clm.tracker(); tracker.start(video); const reader = new «emotionClassifier»(); reader.init(emotionModel);</script>',
      expect: 'emotion',
    },
    {
      title: "the sentiment of a child's message, stored",
      lang: ['js', 'ts'],
      code: `import Sentiment from 'sentiment';
const tones = new Sentiment();
export async function note(child) { const tone = tones.«analyze»(child.message); await db.moods.insert({ tone }); }
export function mark(student, text) { student.mood = tones.«analyze»(student.lastMessage).score; }`,
      expect: ['emotion', 'emotion'],
    },
    {
      title: 'avatar blendshapes, where the options do not allow them',
      lang: 'js',
      options: { allowAvatarBlendshapes: false },
      code: `const marker = await FaceLandmarker.createFromOptions(files, { «outputFaceBlendshapes: true» });
avatar.apply(marker.detect(frame).faceBlendshapes);`,
      expect: 'blendshapes',
    },
    {
      title: 'vendored expression and gaze libraries',
      lang: ['js', 'ts'],
      code: `import * as faceapi from './vendor/face-api.min.js';
import eyes from './vendor/webgazer.js';
const look = await faceapi.«recognizeFaceExpressions»(crop);
eyes.«setGazeListener»(note);`,
      expect: ['emotion', 'gaze'],
    },
  ],
  valid: [
    {
      title: 'a text that a service for voices reads aloud',
      lang: 'ts',
      code: `import { HumeClient } from 'hume';
const hume = new HumeClient({ apiKey });
await hume.tts.synthesizeJson({ utterances: [{ text }] });`,
    },
    {
      title: 'networks that are loaded beside the one that is used',
      lang: ['js', 'ts'],
      code: `import * as faceapi from 'face-api.js';
export const prepare = () => Promise.all([faceapi.nets.ageGenderNet.loadFromDisk('/nets'), faceapi.nets.faceExpressionNet.loadFromDisk('/nets')]);
export const find = (image) => faceapi.detectAllFaces(image).withFaceLandmarks();`,
    },
    {
      title: 'face landmarks for a mask',
      lang: ['js', 'ts'],
      code: `import * as faceapi from 'face-api.js';
const faces = await faceapi.detectAllFaces(video).withFaceLandmarks();`,
      doc: true,
    },
    {
      title: 'a mood that the child chooses',
      lang: ['js', 'ts'],
      code: `diary.entries.push({ mood: moodPicker.value });
const moodScore = Number(slider.value);`,
      doc: true,
    },
    {
      title: 'facial movements that drive an avatar',
      lang: 'js',
      code: `const marker = await FaceLandmarker.createFromOptions(files, { outputFaceBlendshapes: true });
avatar.apply(marker.detect(frame).faceBlendshapes);`,
      doc: true,
    },
    {
      title: 'default face attributes without emotions',
      lang: 'ts',
      strict: true,
      code: `import { DetectFacesCommand } from '@aws-sdk/client-rekognition';
await client.send(new DetectFacesCommand({ Image: frame, Attributes: ['DEFAULT'] }));`,
    },
    {
      title: 'a detector with the emotion model turned off',
      lang: 'ts',
      strict: true,
      code: `import Human from '@vladmandic/human';
const human = new Human({ face: { emotion: { enabled: false } } });`,
    },
    {
      title: 'unresolved face attributes',
      lang: 'ts',
      strict: true,
      code: `import { DetectFacesCommand } from '@aws-sdk/client-rekognition';
new DetectFacesCommand({ Image: frame, Attributes: wanted });`,
    },
    {
      title: 'expressions behind a check for verified adults',
      lang: 'js',
      strict: true,
      code: 'if (user.isVerifiedAdult) faceapi.detectAllFaces(video).withFaceExpressions();',
    },
    {
      title: 'the CSS library Emotion',
      lang: 'js',
      strict: true,
      code: `import { css } from '@emotion/css';
const emotionCache = createCache({ key: 'css' });`,
    },
    {
      title: 'the angle of a camera in a scene',
      lang: 'js',
      strict: true,
      code: 'socket.emit("camera", { yaw: camera.yaw, pitch: camera.pitch });',
    },
    {
      title: 'gaze angles used only for scrolling',
      lang: 'js',
      strict: true,
      code: `const look = { gaze_yaw: g.yaw, gaze_pitch: g.pitch };
scroll(look.gaze_pitch);`,
    },
    {
      title: 'the sentiment of product reviews',
      lang: 'js',
      code: `const Sentiment = require('sentiment');
new Sentiment().analyze(review.text);`,
    },
    {
      title: 'feelings that the user chooses from a list',
      lang: ['js', 'ts'],
      strict: true,
      code: `const FEELINGS = ['angry', 'sad', 'happy', 'fearful', 'disgusted', 'surprised'];
picker.show(FEELINGS);
await fetch('/api/emotions', { method: 'POST', body: chosen });`,
    },
    {
      title: 'parser expressions and an Emotion cache',
      lang: 'js',
      strict: true,
      code: `const sum = parser.expressions.map(evaluate);
const ast = detectEmotionCache(styles);`,
    },
    {
      title: 'attention and engagement of banners and posts',
      lang: 'js',
      strict: true,
      code: `getAttention(banner);
const engagement = computeEngagement(posts);
await api.get('/analytics/engagement');`,
    },
    {
      title: 'engagement scores of videos and components',
      lang: ['js', 'ts'],
      strict: true,
      code: `const engagementScore = calculateEngagement(video.views, video.likes);
stats.trackComponentAttention(name, el, isTrackingVideo);
measureAttention(video);`,
    },
    {
      title: 'texts about faces and moods',
      lang: 'js',
      strict: true,
      code: "const plan = { emotion: row({ mascot: [true, 8, 'Faces must be clear to see'], voice: [true, 9, 'Warm'] }), mood: text('a happy face') };",
    },
    {
      title: 'a cursor that follows the gaze',
      lang: 'js',
      strict: true,
      code: "function frame(eyes) { cursor.move(estimateGaze(eyes)); }",
    },
    {
      title: 'avatar blendshapes beside a text with "happy"',
      lang: ['js', 'ts'],
      strict: true,
      code: `const marker = await FaceLandmarker.createFromOptions(files, { outputFaceBlendshapes: true });
const smile = shapes.find((shape) => shape.categoryName === 'mouthSmileLeft');
avatar.apply(smile.score);
toast('We are happy to see you');`,
    },
    {
      title: 'face detection for blurring',
      lang: ['js', 'ts'],
      strict: true,
      code: `import { FaceDetector } from '@mediapipe/tasks-vision';
const finder = await FaceDetector.createFromOptions(files, { runningMode: 'IMAGE' });
blur(finder.detect(photo).detections);`,
    },
    {
      title: 'a module that only detects faces',
      lang: 'html',
      strict: true,
      code: '<script>CY.loader().addModule(CY.modules().FACE_DETECTOR.name).load();</script>',
    },
    {
      title: 'modules and palettes named after emotions',
      lang: 'js',
      strict: true,
      code: `store.addModule('emotion');
const mood = Palette.Emotions[0];
const board = { Emotions: ['sad'] };`,
    },
    {
      title: 'a type declaration of a response',
      lang: 'ts',
      strict: true,
      code: 'interface Annotation { joyLikelihood: string; boundingPoly: Poly }',
    },
    {
      title: 'settings of a drawn puppet',
      lang: 'js',
      strict: true,
      code: 'const puppet = new Puppet({ face: { emotion: { enabled: isOn }, eyes: { enabled: true } }, emotion: { enabled: true } });',
    },
    {
      title: 'a toxicity filter for messages',
      lang: 'js',
      strict: true,
      code: `import * as toxicity from '@tensorflow-models/toxicity';
const model = await toxicity.load(0.9);
if ((await model.classify([child.message])).some(isBad)) hide(child.message);`,
    },
    {
      title: 'the sentiment of a book review',
      lang: 'js',
      code: `import Sentiment from 'sentiment';
async function rank(student, review) { const tone = new Sentiment().analyze(review.text); await db.reviews.insert({ tone, shelf: student.shelf }); }`,
    },
    { title: 'reactions chosen by users', lang: 'js', strict: true, code: "post.reactions.push({ emotion: 'happy', userId });" },
    {
      title: 'emotion settings of an avatar',
      lang: ['js', 'ts'],
      strict: true,
      code: `new Avatar({ skin: 2, face: { emotion: { enabled: true }, hat: { enabled: true } } });
const emotes = { face: { emotion: { enabled: true } } };`,
    },
    {
      title: 'the eyes of a puppet, set by its own listener',
      lang: 'js',
      strict: true,
      code: `puppet.setEyeListener(draw);
puppet.begin();`,
    },
  ],
});
