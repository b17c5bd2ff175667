import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a microphone on mount',
      lang: ['jsx', 'tsx'],
      code: 'function Choir() { useEffect(() => { navigator.mediaDevices.«getUserMedia»({ audio: true }).then(setStream); }, []); return <p />; }',
      expect: 'onShow',
      doc: true,
    },
    {
      title: 'a camera at module level',
      lang: ['js', 'ts'],
      code: `const stream = await navigator.mediaDevices.«getUserMedia»({ video: true });
video.srcObject = stream;`,
      expect: 'onShow',
    },
    {
      title: 'a camera through a function',
      lang: ['jsx'],
      code: `function Booth() {
  const open = async () => { const s = await navigator.mediaDevices.«getUserMedia»({ video: true }); ref.current.srcObject = s; };
  useEffect(() => { open(); }, []);
  return <video ref={ref} />;
}`,
      expect: 'onShow',
    },
    {
      title: 'a recording again and again',
      lang: 'js',
      code: "setInterval(() => { navigator.mediaDevices.«getUserMedia»({ audio: true }).then(upload); }, 60000);",
      expect: 'timer',
    },
    {
      title: 'continuous speech recognition',
      lang: ['js', 'ts'],
      code: `const ears = new SpeechRecognition();
ears.continuous = true;
ears.«start»();`,
      expect: 'listening',
      suggest: { remove: `const ears = new SpeechRecognition();
ears.continuous = true;` },
      doc: true,
    },
    {
      title: 'exam proctoring through the webcam',
      lang: ['js', 'ts'],
      code: '«startProctoring»({ camera: true, microphone: true, interval: 5 });',
      expect: 'proctoring',
      doc: true,
    },
    {
      title: 'movements that are sent',
      lang: 'js',
      code: "window.addEventListener(«'devicemotion'», (e) => fetch('/motion', { method: 'POST', body: JSON.stringify(e.acceleration) }));",
      expect: 'motion',
    },
    {
      title: 'a call on mount that stops its tracks',
      lang: 'jsx',
      strict: true,
      code: 'function Preview() { useEffect(() => { navigator.mediaDevices.«getUserMedia»({ video: true }).then((s) => { stream = s; }); return () => stream.getTracks().forEach((track) => track.stop()); }, []); return <video />; }',
      expect: 'onShow',
    },
    {
      title: 'a statement that can go',
      lang: 'js',
      code: `navigator.mediaDevices.«getDisplayMedia»();
show();`,
      expect: 'onShow',
      suggest: { remove: `
show();` },
    },
    {
      title: 'a component',
      lang: 'vue',
      code: `<script setup>
onMounted(() => { navigator.mediaDevices.«getUserMedia»({ audio: true }).then(keep); });
</script>
<template><p /></template>`,
      expect: 'onShow',
    },
    {
      title: 'a component',
      lang: 'svelte',
      code: `<script>
  onMount(() => { navigator.mediaDevices.«getUserMedia»({ audio: true }).then(keep); });
</script>`,
      expect: 'onShow',
    },
    {
      title: 'a page',
      lang: 'html',
      code: `<video id="me"></video>
<script>navigator.mediaDevices.«getUserMedia»({ video: true }).then((s) => { me.srcObject = s; });</script>`,
      expect: 'onShow',
    },
    {
      title: 'pictures of a webcam that are sent again and again',
      lang: ['jsx', 'tsx'],
      code: "function Room() { useEffect(() => { const timer = setInterval(() => { const picture = cam.current.«getScreenshot»(); api.post('/frames', { picture }); }, 5000); }, []); return <p />; }",
      expect: 'pictures',
    },
    {
      title: 'frames of a video that are made into files and sent',
      lang: ['js', 'ts'],
      code: "setInterval(async () => { pen.«drawImage»(videoElement, 0, 0); await fetch('/frames', { method: 'POST', body: canvas.toDataURL() }); }, 3000);",
      expect: 'pictures',
    },
    {
      title: 'movements of an app that are sent',
      lang: 'ts',
      code: `import { Accelerometer } from 'expo-sensors';
Accelerometer.«addListener»((move) => api.post('/moves', move));`,
      expect: 'motion',
    },
    {
      title: 'a camera that opens when the page is loaded',
      lang: 'js',
      code: `window.onload = function () { navigator.mediaDevices.«getUserMedia»({ video: true }).then(show); };
$(document).ready(() => { navigator.mediaDevices.«getUserMedia»({ audio: true }); });`,
      expect: ['onShow', 'onShow'],
    },
    {
      title: 'a function that is called where it stands',
      lang: ['jsx', 'tsx'],
      code: "function Ear() { useEffect(() => { (async () => { stream.current = await navigator.mediaDevices.«getUserMedia»({ audio: true }); })(); }, []); return <p />; }",
      expect: 'onShow',
    },
    {
      title: 'a recorder of an app that starts by itself',
      lang: 'tsx',
      code: `import { useAudioRecorder, RecordingPresets } from 'expo-audio';
export function Ear() { const recorder = useAudioRecorder(RecordingPresets.LOW_QUALITY); useEffect(() => { recorder.«record»(); }, []); return null; }`,
      expect: 'onShow',
    },
    {
      title: 'listening for a word, under either name',
      lang: ['js', 'ts'],
      code: `const Listener = window.SpeechRecognition || window.webkitSpeechRecognition;
const ears = new Listener();
ears.continuous = true;
ears.«start»();`,
      expect: 'listening',
    },
    {
      title: 'listening that begins again at its end',
      lang: ['js', 'ts'],
      code: `const ears = new webkitSpeechRecognition();
ears.onend = () => ears.start();
ears.«start»();`,
      expect: 'listening',
    },
    {
      title: 'listening without an end, by an option',
      lang: ['jsx', 'tsx'],
      code: `import SpeechRecognition from 'react-speech-recognition';
function Ear() { useEffect(() => { SpeechRecognition.«startListening»({ continuous: true }); }, []); return null; }`,
      expect: 'listening',
    },
    {
      title: 'a class that opens the microphone',
      lang: ['js', 'ts'],
      code: `class Choir { ngOnInit() { navigator.mediaDevices.«getUserMedia»({ audio: true }).then(keep); } }
class Booth extends Component { componentDidMount() { navigator.mediaDevices.«getDisplayMedia»({ video: true }).then(keep); } }`,
      expect: 'onShow',
    },
    {
      title: 'a wearable that is looked for at once',
      lang: 'js',
      code: "navigator.bluetooth.«requestDevice»({ filters: [{ services: ['heart_rate'] }] }).then(connect);",
      expect: 'onShow',
    },
    {
      title: 'pieces of sound, recorded again and again',
      lang: ['js', 'ts'],
      code: 'setInterval(() => { const tape = new MediaRecorder(stream); tape.«start»(); setTimeout(() => tape.stop(), 5000); }, 60000);',
      expect: 'timer',
    },
    {
      title: 'movements sent by a function of its own',
      lang: ['js', 'ts'],
      code: `function move(event) { fetch('/moves', { method: 'POST', body: JSON.stringify(event.acceleration) }); }
window.addEventListener(«'devicemotion'», move);
window.«ondevicemotion» = (event) => navigator.sendBeacon('/moves', String(event.rotationRate));`,
      expect: ['motion', 'motion'],
    },
    {
      title: 'movements of other sensors, sent',
      lang: ['js', 'ts'],
      code: `import { accelerometer } from 'react-native-sensors';
import { Motion } from '@capacitor/motion';
accelerometer.«subscribe»(({ x }) => api.post('/moves', { x }));
Motion.«addListener»('accel', (move) => api.post('/moves', move));
const sensor = new Accelerometer({ frequency: 60 });
sensor.«addEventListener»('reading', () => api.post('/moves', { x: sensor.x }));`,
      expect: ['motion', 'motion', 'motion'],
    },
    {
      title: 'what a body does, sent',
      lang: 'ts',
      code: `import { subscribeToChanges } from '@kingstinct/react-native-healthkit';
«subscribeToChanges»('HKQuantityTypeIdentifierHeartRate', (change) => api.post('/heart', change));`,
      expect: 'motion',
      data: { what: 'body sensors' },
    },
    {
      title: 'a picture that makes no sound, in a timer',
      lang: ['js', 'ts'],
      code: 'setInterval(async () => { keep(await camera.current.takePictureAsync({ quality: 0.2, «shutterSound: false» })); }, 60000);',
      expect: 'silent',
      suggest: { set: 'setInterval(async () => { keep(await camera.current.takePictureAsync({ quality: 0.2, shutterSound: true })); }, 60000);' },
    },
    {
      title: 'a picture that makes no sound, on a press',
      lang: 'tsx',
      strict: true,
      code: 'const Cam = () => <Button onPress={() => camera.current.takePhoto({ «enableShutterSound: false» })} />;',
      expect: 'silent',
    },
    {
      title: 'a preview whose picture is recognised',
      lang: ['jsx'],
      code: 'function Desk() { useEffect(() => { navigator.mediaDevices.«getUserMedia»({ video: true }).then((s) => { stream = s; }); const timer = setInterval(() => faceapi.detectAllFaces(video).withFaceExpressions().then(note), 500); return () => stream.getTracks().forEach((track) => track.stop()); }, []); return <video />; }',
      expect: 'onShow',
    },
    {
      title: 'a camera that a page opens when it is drawn',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import Webcam from 'react-webcam';
export const Desk = () => { const [isOn] = useState(true); return <main>{isOn && «<Webcam audio />»}</main>; };
export const Room = () => «<Webcam />»;`,
      expect: ['view', 'view'],
    },
    {
      title: 'a camera that is drawn at once and read',
      lang: ['jsx', 'tsx'],
      code: `import Webcam from 'react-webcam';
export const Desk = () => { const look = () => faceapi.detectAllFaces(cam.current).withFaceExpressions(); return «<Webcam ref={cam} />»; };`,
      expect: 'view',
    },
    {
      title: 'a button for it',
      lang: ['jsx', 'tsx'],
      code: `function Ear() {
  useEffect(() => {
    // for the choir
    navigator.mediaDevices.«getUserMedia»({ audio: true }).then(setStream);
  }, []);
  return <p />;
}`,
      expect: 'onShow',
      suggest: { onPress: `function Ear() {
  const startSensor = () => {
    // for the choir
    navigator.mediaDevices.getUserMedia({ audio: true }).then(setStream);
  };
  return <p />;
}` },
    },
    {
      title: 'a person who watches an exam',
      lang: 'js',
      code: `await proctor.«start»({ camera: true });
beginInvigilation();`.replace('beginInvigilation', '«beginInvigilation»'),
      expect: ['proctoring', 'proctoring'],
    },
    {
      title: 'tilting that steers a game, where not even that is wanted',
      lang: 'js',
      options: { allowMotionInGames: false },
      code: "window.addEventListener(«'deviceorientation'», (e) => { player.x += e.gamma; send(player); });",
      expect: 'motion',
    },
  ],
  valid: [
    { title: 'a single picture at the top of a file', lang: ['js', 'ts'], code: 'camera.takePictureAsync();' },
    { title: 'a panel that is laid out', lang: 'js', code: "initProctorPanel();" },
    {
      title: 'a microphone that a button opens',
      lang: ['jsx', 'tsx'],
      code: '<button onClick={() => navigator.mediaDevices.getUserMedia({ audio: true }).then(record)}>Record my song</button>;',
      doc: true,
    },
    {
      title: 'a function that only a button calls',
      lang: 'jsx',
      code: 'function Booth() { const open = () => navigator.mediaDevices.getUserMedia({ video: true }).then(show); return <button onClick={open}>Open</button>; }',
    },
    {
      title: 'a query of the permission state',
      lang: ['js', 'ts'],
      code: "navigator.permissions.query({ name: 'microphone' });",
      doc: true,
    },
    { title: 'stopping a stream', lang: 'js', code: 'onDestroy(() => stream.getTracks().forEach((track) => track.stop()));', doc: true },
    {
      title: 'a preview with a stop in its cleanup',
      lang: 'jsx',
      code: 'function Preview() { useEffect(() => { navigator.mediaDevices.getUserMedia({ video: true }).then((s) => { stream = s; }); return () => stream.getTracks().forEach((track) => track.stop()); }, []); return <video />; }',
    },
    {
      title: 'one answer after a press',
      lang: 'js',
      code: "button.addEventListener('click', () => { const ears = new SpeechRecognition(); ears.start(); });",
    },
    {
      title: 'tilting steers a game',
      lang: 'js',
      code: "window.addEventListener('deviceorientation', (e) => { player.x += e.gamma; send(player); });",
    },
    {
      title: 'own handlers and components',
      lang: 'jsx',
      options: { handlers: ['afterPress'], indicatorComponents: ['LiveLamp'] },
      code: 'afterPress(() => navigator.mediaDevices.getUserMedia({ audio: true }));',
    },
    {
      title: 'behind a check for adults',
      lang: 'js',
      code: 'if (user.isVerifiedAdult) navigator.mediaDevices.getUserMedia({ audio: true });',
    },
    {
      title: 'frames that are read on the device',
      lang: 'js',
      code: "setInterval(() => { pen.drawImage(video, 0, 0); const code = readCode(pen.getImageData(0, 0, 9, 9)); show(code); }, 300);",
    },
    {
      title: 'a picture that somebody takes',
      lang: 'tsx',
      code: "const Cam = () => <button onClick={() => api.post('/photo', cam.current.getScreenshot())}>Take</button>;",
    },
    {
      title: 'movements that tilt a board',
      lang: 'ts',
      code: `import { Accelerometer } from 'expo-sensors';
Accelerometer.addListener((move) => board.tilt(move.x));`,
    },
    {
      title: 'a drawing that is saved again and again',
      lang: 'js',
      code: "setInterval(() => { pen.drawImage(layer, 0, 0); fetch('/drawings', { method: 'PUT', body: canvas.toDataURL() }); }, 9000);",
    },
    {
      title: 'a room that is ready',
      lang: 'js',
      code: "room('exam').ready(() => { navigator.mediaDevices.getUserMedia({ video: true }).then(show); });",
    },
    {
      title: 'one answer, under either name',
      lang: ['js', 'ts'],
      code: `const Listener = window.SpeechRecognition || window.webkitSpeechRecognition;
button.addEventListener('click', () => { const ears = new Listener(); ears.start(); });`,
    },
    {
      title: 'a recording that a button starts',
      lang: 'js',
      code: `button.onclick = () => { const tape = new MediaRecorder(stream); tape.start(); };
const later = new MediaRecorder(stream);
later.start();`,
    },
    {
      title: 'a show of slides in a timer',
      lang: 'js',
      code: "setInterval(() => { const show = new Slides(list); show.start(); }, 60000);",
    },
    {
      title: 'tilting a board, under other names',
      lang: 'ts',
      code: `import { accelerometer } from 'react-native-sensors';
accelerometer.subscribe(({ x }) => board.tilt(x));
window.ondevicemotion = (event) => board.tilt(event.rotationRate);`,
    },
    {
      title: 'steps that are shown',
      lang: 'ts',
      code: `import { subscribeToChanges } from '@kingstinct/react-native-healthkit';
subscribeToChanges('HKQuantityTypeIdentifierStepCount', (change) => setSteps(change));`,
    },
    {
      title: 'a quiet picture that somebody takes',
      lang: 'tsx',
      code: 'const Cam = () => <Button onPress={() => camera.current.takePictureAsync({ shutterSound: false })} />;',
    },
    {
      title: 'a lamp shows that the camera is open',
      lang: 'jsx',
      options: { indicatorComponents: ['LiveLamp'] },
      code: 'function Booth() { useEffect(() => { navigator.mediaDevices.getUserMedia({ video: true }).then(show); }, []); return <LiveLamp />; }',
    },
    {
      title: 'a camera that a button opens',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import Webcam from 'react-webcam';
export const Desk = () => { const [isOn, setOn] = useState(false); return <main>{isOn && <Webcam />}<button onClick={() => setOn(true)}>Open</button></main>; };`,
    },
    {
      title: 'a camera that waits for leave',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import { CameraView } from 'expo-camera';
export function Cam() { if (!leave.granted) return <Button onPress={ask} />; return <CameraView facing="back" />; }`,
    },
    {
      title: 'a camera that reads a code',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import { CameraView } from 'expo-camera';
export const Scan = () => <CameraView onBarcodeScanned={open} />;`,
    },
    {
      title: 'a camera that is drawn at once',
      lang: ['jsx', 'tsx'],
      code: `import Webcam from 'react-webcam';
export const Desk = () => <Webcam />;`,
    },
    {
      title: 'a list of people who watch exams',
      lang: 'js',
      code: `proctors.start();
proctorList.begin(table);`,
    },
  ],
});
