import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'an age check that lets children of 13 pass',
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
      title: 'age and gender from a face',
      lang: 'js',
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
      title: 'a detector that reads emotions unless told not to',
      lang: 'ts',
      code: `import { Human } from '@vladmandic/human';
const human = new «Human»({ backend: 'webgl' });`,
      expect: 'emotion',
    },
    {
      title: 'a detector told to read emotions',
      lang: 'ts',
      code: `import Human from '@vladmandic/human';
const human = new Human({ face: { «emotion: { enabled: true }» } });`.replace('«emotion: { enabled: true }»', 'emotion: { «enabled: true» }'),
      expect: 'emotion',
      suggest: { set: `import Human from '@vladmandic/human';
const human = new Human({ face: { emotion: { enabled: false } } });` },
    },
    {
      title: 'a service that reads voices',
      lang: 'ts',
      code: `import { HumeClient } from 'hume';
const hume = new «HumeClient»({ apiKey });`,
      expect: 'emotion',
    },
    {
      title: 'what a classifier makes of a face',
      lang: 'js',
      code: `const [result] = await client.faceDetection(photo);
if (result.faceAnnotations[0].«joyLikelihood» === 'LIKELY') cheer();`,
      expect: 'reading',
    },
    {
      title: 'an attention score from the webcam',
      lang: ['js', 'ts'],
      code: '«student.attentionScore» = estimateAttention(webcamFrame);',
      expect: 'score',
      doc: true,
    },
    { title: 'a score out of the typing', lang: 'ts', code: 'const «stressLevel» = await model.predict(typingRhythm);', expect: 'score' },
    {
      title: 'feelings out of the movements of a face',
      lang: 'js',
      code: `const marker = await FaceLandmarker.createFromOptions(files, { «outputFaceBlendshapes: true» });
const mood = happyFrom(marker.detect(frame).faceBlendshapes) ? 'happy' : 'sad';`,
      expect: 'blendshapes',
      suggest: { set: `const marker = await FaceLandmarker.createFromOptions(files, { outputFaceBlendshapes: false });
const mood = happyFrom(marker.detect(frame).faceBlendshapes) ? 'happy' : 'sad';` },
    },
    {
      title: 'a record of gaze that is sent',
      lang: ['js', 'ts'],
      code: `const sample = { «gaze_yaw: look.yaw», gaze_pitch: look.pitch, head_yaw: head.yaw };
await api.logEvent({ details: JSON.stringify(sample) });`,
      expect: 'gazeRecord',
    },
    {
      title: 'a library that follows the eyes',
      lang: 'js',
      code: 'webgazer.«setGazeListener»(note).begin();'.replace('.begin()', ''),
      expect: 'gaze',
    },
    {
      title: 'the mood of a text',
      lang: 'js',
      strict: true,
      code: `const Sentiment = require('sentiment');
const mood = new Sentiment().«analyze»(message);`,
      expect: 'emotion',
    },
    {
      title: 'a function of the project',
      lang: 'js',
      options: { apis: ['readMood'], vocabulary: ['zeal'] },
      code: `«readMood»(photo);
const «zeal» = measure(face);`,
      expect: ['emotion', 'score'],
    },
    {
      title: 'a component',
      lang: 'vue',
      code: `<script setup>
const faces = await faceapi.detectAllFaces(video.value).«withFaceExpressions»();
</script>
<template><video /></template>`,
      expect: 'emotion',
    },
    {
      title: 'a component',
      lang: 'svelte',
      code: `<script>
  async function look() { return faceapi.detectAllFaces(video).«withFaceExpressions»(); }
</script>
<video></video>`,
      expect: 'emotion',
    },
    {
      title: 'a page',
      lang: 'html',
      code: `<video id="me"></video>
<script>faceapi.detectSingleFace(me).«withFaceExpressions»().then(draw);</script>`,
      expect: 'emotion',
    },
    {
      title: 'adults are no excuse where the product is made for children',
      lang: 'js',
      settings: { audience: 'children' },
      code: "if (user.isVerifiedAdult) faceapi.detectAllFaces(video).«withFaceExpressions»();",
      expect: 'emotion',
    },
    {
      title: 'a service that guesses feelings',
      lang: ['js', 'ts'],
      code: `const res = await fetch(«\`\${API}/api/emotion-detection\`», { method: 'POST', body: picture });
await axios.post(«'/ai/detect/emotions'», { picture });`,
      expect: ['emotion', 'emotion'],
      data: [{ name: 'emotion-detection', service: 'a service' }, { name: 'emotions', service: 'a service' }],
    },
    {
      title: 'attributes asked for in an address',
      lang: 'ts',
      code: "await axios.post(«`${HOST}/face/v1.0/detect?returnFaceAttributes=age,emotion`», { url });",
      expect: 'emotion',
    },
    {
      title: 'a function of the project',
      lang: ['js', 'ts'],
      code: `showMood(await «predictEmotion»(faceCanvas));
if («detectDrowsiness»(landmarks)) warn();`,
      expect: ['emotion', 'emotion'],
    },
    {
      title: 'where somebody looks, noted as a fault',
      lang: 'js',
      code: "function onFace(landmarks) { const look = «estimateGaze»(landmarks); if (look.side) reportViolation('away', look); }",
      expect: 'gaze',
    },
    {
      title: 'the labels of a classifier',
      lang: ['js', 'ts'],
      code: `const «NAMES» = ['angry', 'disgust', 'fear', 'happy', 'sad', 'neutral'];
const scores = net.predict(crop).dataSync();`,
      expect: 'reading',
    },
    {
      title: 'what a detector adds to a face',
      lang: 'js',
      code: "const strongest = Object.entries(detection.«expressions»).sort(byScore)[0];",
      expect: 'reading',
    },
    {
      title: 'a feeling out of a voice',
      lang: ['js', 'ts'],
      code: `const «emotion» = await detectEmotion(audioBlob);
const both = await Promise.all([write(audioBlob), «detectEmotion»(audioBlob)]);`,
      expect: ['score', 'emotion'],
    },
    { title: 'a level of engagement', lang: 'ts', code: "const «engagementScore» = await measure(videoRef.current);", expect: 'score' },
    {
      title: 'other ways to the expressions, age and gender of a face',
      lang: ['js', 'ts'],
      code: `import * as faceapi from '@vladmandic/face-api';
const net = new faceapi.«FaceExpressionNet»();
const look = await faceapi.«recognizeFaceExpressions»(crop);
const who = await faceapi.«predictAgeAndGender»(crop);`,
      expect: ['emotion', 'emotion', 'traits'],
    },
    {
      title: 'attributes by the names of their list',
      lang: ['js', 'ts'],
      code: `import { Attribute, DetectFacesCommand, StartFaceDetectionCommand } from '@aws-sdk/client-rekognition';
new DetectFacesCommand({ Image: frame, Attributes: [«Attribute.EMOTIONS»] });
new DetectFacesCommand({ Image: frame, Attributes: [«'GENDER'»] });
new StartFaceDetectionCommand({ Video: clip, «FaceAttributes: 'ALL'» });`,
      expect: ['emotion', 'traits', 'emotion'],
    },
    {
      title: 'feelings that a service gave for a face',
      lang: ['js', 'ts'],
      code: `const strongest = answer.FaceDetails[0].«Emotions»[0];
const { «joyLikelihood», boundingPoly } = face;`,
      expect: ['reading', 'reading'],
    },
    {
      title: 'a newer client of a service',
      lang: 'ts',
      code: `import createFaceClient from '@azure-rest/ai-vision-face';
const client = createFaceClient(address, key);
await client.path('/detect').post({ contentType: 'application/json', queryParameters: { returnFaceId: false, returnFaceAttributes: [«'emotion'»] }, body: { url } });`,
      expect: 'emotion',
    },
    {
      title: 'a detector with nothing told',
      lang: 'ts',
      code: `import Human from '@vladmandic/human';
const human = new «Human»();`,
      expect: 'emotion',
      suggest: { set: `import Human from '@vladmandic/human';
const human = new Human({ face: { emotion: { enabled: false } } });` },
    },
    {
      title: 'a detector from a file of the project, by the shape of its settings',
      lang: ['js', 'ts'],
      code: `import Reader from './vendor/reader.esm.js';
const reader = new Reader({ backend: 'webgl', face: { enabled: true, emotion: { «enabled: true» } } });`,
      expect: 'emotion',
      suggest: { set: `import Reader from './vendor/reader.esm.js';
const reader = new Reader({ backend: 'webgl', face: { enabled: true, emotion: { enabled: false } } });` },
    },
    {
      title: 'a module that reads feelings',
      lang: 'html',
      code: '<script>CY.loader().addModule(CY.modules().FACE_DETECTOR.name).addModule(«CY.modules().FACE_EMOTION.name»).load();</script>',
      expect: 'emotion',
    },
    {
      title: 'the classifier that stands beside a tracker of faces',
      lang: 'html',
      code: '<script>const tracker = new clm.tracker(); tracker.start(video); const reader = new «emotionClassifier»(); reader.init(emotionModel);</script>',
      expect: 'emotion',
    },
    {
      title: 'the mood of what a child wrote, kept',
      lang: ['js', 'ts'],
      code: `import Sentiment from 'sentiment';
const tones = new Sentiment();
async function note(child) { const tone = tones.«analyze»(child.message); await db.moods.insert({ tone }); }
function mark(student, text) { student.mood = tones.«analyze»(student.lastMessage).score; }`,
      expect: ['emotion', 'emotion'],
    },
    {
      title: 'an avatar where not even that is wanted',
      lang: 'js',
      options: { allowAvatarBlendshapes: false },
      code: `const marker = await FaceLandmarker.createFromOptions(files, { «outputFaceBlendshapes: true» });
avatar.apply(marker.detect(frame).faceBlendshapes);`,
      expect: 'blendshapes',
    },
    {
      title: 'libraries that lie in the project',
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
      title: 'attributes without emotions',
      lang: 'ts',
      code: `import { DetectFacesCommand } from '@aws-sdk/client-rekognition';
await client.send(new DetectFacesCommand({ Image: frame, Attributes: ['DEFAULT'] }));`,
    },
    {
      title: 'a detector whose emotion model is off',
      lang: 'ts',
      code: `import Human from '@vladmandic/human';
const human = new Human({ face: { emotion: { enabled: false } } });`,
    },
    {
      title: 'attributes that are not known here',
      lang: 'ts',
      code: `import { DetectFacesCommand } from '@aws-sdk/client-rekognition';
new DetectFacesCommand({ Image: frame, Attributes: wanted });`,
    },
    { title: 'a check for adults', lang: 'js', code: 'if (user.isVerifiedAdult) faceapi.detectAllFaces(video).withFaceExpressions();' },
    {
      title: 'the library for styles of that name',
      lang: 'js',
      code: `import { css } from '@emotion/css';
const emotionCache = createCache({ key: 'css' });`,
    },
    { title: 'the angle of a camera in a scene', lang: 'js', code: 'socket.emit("camera", { yaw: camera.yaw, pitch: camera.pitch });' },
    {
      title: 'gaze used at once to scroll',
      lang: 'js',
      code: `const look = { gaze_yaw: g.yaw, gaze_pitch: g.pitch };
scroll(look.gaze_pitch);`,
    },
    {
      title: 'the mood of product reviews',
      lang: 'js',
      code: `const Sentiment = require('sentiment');
new Sentiment().analyze(review.text);`,
    },
    {
      title: 'a list of feelings to choose from',
      lang: ['js', 'ts'],
      code: `const FEELINGS = ['angry', 'sad', 'happy', 'fearful', 'disgusted', 'surprised'];
picker.show(FEELINGS);
await fetch('/api/emotions', { method: 'POST', body: chosen });`,
    },
    {
      title: 'expressions of another kind',
      lang: 'js',
      code: `const sum = parser.expressions.map(evaluate);
const ast = detectEmotionCache(styles);`,
    },
    {
      title: 'attention that a notice wants',
      lang: 'js',
      code: `getAttention(banner);
const engagement = computeEngagement(posts);
await api.get('/analytics/engagement');`,
    },
    {
      title: 'how much a clip is watched',
      lang: ['js', 'ts'],
      code: `const engagementScore = calculateEngagement(video.views, video.likes);
stats.trackComponentAttention(name, el, isTrackingVideo);
measureAttention(video);`,
    },
    {
      title: 'texts about faces and feelings',
      lang: 'js',
      code: "const plan = { emotion: row({ mascot: [true, 8, 'Faces must be clear to see'], voice: [true, 9, 'Warm'] }), mood: text('a happy face') };",
    },
    { title: 'a gaze that steers at once', lang: 'js', code: "function frame(eyes) { cursor.move(estimateGaze(eyes)); }" },
    {
      title: 'an avatar in a page with friendly words',
      lang: ['js', 'ts'],
      code: `const marker = await FaceLandmarker.createFromOptions(files, { outputFaceBlendshapes: true });
const smile = shapes.find((shape) => shape.categoryName === 'mouthSmileLeft');
avatar.apply(smile.score);
toast('We are happy to see you');`,
    },
    {
      title: 'finding faces to crop or blur',
      lang: ['js', 'ts'],
      code: `import { FaceDetector } from '@mediapipe/tasks-vision';
const finder = await FaceDetector.createFromOptions(files, { runningMode: 'IMAGE' });
blur(finder.detect(photo).detections);`,
    },
    {
      title: 'a loader that only finds faces',
      lang: 'html',
      code: '<script>CY.loader().addModule(CY.modules().FACE_DETECTOR.name).load();</script>',
    },
    {
      title: 'modules of another kind',
      lang: 'js',
      code: `store.addModule('emotion');
const mood = Palette.Emotions[0];
const board = { Emotions: ['sad'] };`,
    },
    { title: 'the shape of an answer', lang: 'ts', code: 'interface Annotation { joyLikelihood: string; boundingPoly: Poly }' },
    {
      title: 'settings of a face that is drawn',
      lang: 'js',
      code: 'const puppet = new Puppet({ face: { emotion: { enabled: isOn }, eyes: { enabled: true } }, emotion: { enabled: true } });',
    },
    {
      title: 'a filter against insults, which reads no mood',
      lang: 'js',
      code: `import * as toxicity from '@tensorflow-models/toxicity';
const model = await toxicity.load(0.9);
if ((await model.classify([child.message])).some(isBad)) hide(child.message);`,
    },
    {
      title: 'the mood of a book review that a pupil reads',
      lang: 'js',
      code: `import Sentiment from 'sentiment';
async function rank(student, review) { const tone = new Sentiment().analyze(review.text); await db.reviews.insert({ tone, shelf: student.shelf }); }`,
    },
    { title: 'reactions that people choose', lang: 'js', code: "post.reactions.push({ emotion: 'happy', userId });" },
    {
      title: 'what an avatar may show',
      lang: ['js', 'ts'],
      code: `new Avatar({ skin: 2, face: { emotion: { enabled: true }, hat: { enabled: true } } });
const emotes = { face: { emotion: { enabled: true } } };`,
    },
    {
      title: 'eyes of a drawing, by a listener of its own',
      lang: 'js',
      code: `puppet.setEyeListener(draw);
puppet.begin();`,
    },
  ],
});
