import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a scanner that its parent opens and closes, in strict',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `function Scanner(props) {
  useEffect(() => { navigator.mediaDevices.«getUserMedia»({ video: true }); }, []);
  return <button onClick={props.onClose}>Close</button>;
}`,
      expect: 'onShow',
    },
    {
      title: 'a microphone on mount',
      lang: ['jsx', 'tsx'], strict: true,
      code: 'function Choir() { useEffect(() => { navigator.mediaDevices.«getUserMedia»({ audio: true }).then(setStream); }, []); return <p />; }',
      expect: 'onShow',
      doc: true,
    },
    {
      title: 'a camera opened at module level',
      lang: ['js', 'ts'], strict: true,
      code: `const stream = await navigator.mediaDevices.«getUserMedia»({ video: true });
video.srcObject = stream;`,
      expect: 'onShow',
    },
    {
      title: 'a camera opened on mount through a function',
      lang: ['jsx'], strict: true,
      code: `function Booth() {
  const open = async () => { const s = await navigator.mediaDevices.«getUserMedia»({ video: true }); ref.current.srcObject = s; };
  useEffect(() => { open(); }, []);
  return <video ref={ref} />;
}`,
      expect: 'onShow',
    },
    {
      title: 'a microphone opened in a timer',
      lang: 'js',
      strict: true,
      code: "setInterval(() => { navigator.mediaDevices.«getUserMedia»({ audio: true }).then(upload); }, 60000);",
      expect: 'timer',
    },
    {
      title: 'continuous speech recognition',
      lang: ['js', 'ts'], strict: true,
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
      lang: ['js', 'ts'], strict: true,
      code: '«startProctoring»({ camera: true, microphone: true, interval: 5 });',
      expect: 'proctoring',
      doc: true,
    },
    {
      title: 'motion data sent to the server', strict: true,
      lang: 'js',
      code: "window.addEventListener(«'devicemotion'», (e) => fetch('/motion', { method: 'POST', body: JSON.stringify(e.acceleration) }));",
      expect: 'motion',
    },
    {
      title: 'a camera preview on mount that stops its tracks, in strict',
      lang: 'jsx',
      strict: true,
      code: 'function Preview() { useEffect(() => { navigator.mediaDevices.«getUserMedia»({ video: true }).then((s) => { stream = s; }); return () => stream.getTracks().forEach((track) => track.stop()); }, []); return <video />; }',
      expect: 'onShow',
    },
    {
      title: 'a screen capture whose result is unused',
      lang: 'js', strict: true,
      code: `navigator.mediaDevices.«getDisplayMedia»();
show();`,
      expect: 'onShow',
      suggest: { remove: `
show();` },
    },
    {
      title: 'a microphone on mount of a Vue component',
      lang: 'vue', strict: true,
      code: `<script setup>
onMounted(() => { navigator.mediaDevices.«getUserMedia»({ audio: true }).then(keep); });
</script>
<template><p /></template>`,
      expect: 'onShow',
    },
    {
      title: 'a microphone on mount of a Svelte component',
      lang: 'svelte', strict: true,
      code: `<script>
  onMount(() => { navigator.mediaDevices.«getUserMedia»({ audio: true }).then(keep); });
</script>`,
      expect: 'onShow',
    },
    {
      title: 'a camera opened by the script of an HTML page',
      lang: 'html', strict: true,
      code: `<video id="me"></video>
<script>navigator.mediaDevices.«getUserMedia»({ video: true }).then((s) => { me.srcObject = s; });</script>`,
      expect: 'onShow',
    },
    {
      title: 'webcam screenshots sent in a timer',
      lang: ['jsx', 'tsx'], strict: true,
      code: "function Room() { useEffect(() => { const timer = setInterval(() => { const picture = cam.current.«getScreenshot»(); api.post('/frames', { picture }); }, 5000); }, []); return <p />; }",
      expect: 'pictures',
    },
    {
      title: 'video frames drawn to a canvas and sent in a timer',
      lang: ['js', 'ts'], strict: true,
      code: "setInterval(async () => { pen.«drawImage»(videoElement, 0, 0); await fetch('/frames', { method: 'POST', body: canvas.toDataURL() }); }, 3000);",
      expect: 'pictures',
    },
    {
      title: 'accelerometer data of an app sent to the server', strict: true,
      lang: 'ts',
      code: `import { Accelerometer } from 'expo-sensors';
Accelerometer.«addListener»((move) => api.post('/moves', move));`,
      expect: 'motion',
    },
    {
      title: 'a camera and a microphone opened when the page has loaded',
      lang: 'js', strict: true,
      code: `window.onload = function () { navigator.mediaDevices.«getUserMedia»({ video: true }).then(show); };
$(document).ready(() => { navigator.mediaDevices.«getUserMedia»({ audio: true }); });`,
      expect: ['onShow', 'onShow'],
    },
    {
      title: 'a microphone opened by an immediately invoked function in an effect',
      lang: ['jsx', 'tsx'], strict: true,
      code: "function Ear() { useEffect(() => { (async () => { stream.current = await navigator.mediaDevices.«getUserMedia»({ audio: true }); })(); }, []); return <p />; }",
      expect: 'onShow',
    },
    {
      title: 'an audio recorder of an app started on mount',
      lang: 'tsx', strict: true,
      code: `import { useAudioRecorder, RecordingPresets } from 'expo-audio';
export function Ear() { const recorder = useAudioRecorder(RecordingPresets.LOW_QUALITY); useEffect(() => { recorder.«record»(); }, []); return null; }`,
      expect: 'onShow',
    },
    {
      title: 'continuous listening with the prefixed or unprefixed constructor',
      lang: ['js', 'ts'], strict: true,
      code: `const Listener = window.SpeechRecognition || window.webkitSpeechRecognition;
const ears = new Listener();
ears.continuous = true;
ears.«start»();`,
      expect: 'listening',
    },
    {
      title: 'speech recognition that restarts when it ends',
      lang: ['js', 'ts'], strict: true,
      code: `const ears = new webkitSpeechRecognition();
ears.onend = () => ears.start();
ears.«start»();`,
      expect: 'listening',
    },
    {
      title: 'continuous listening by an option of a React hook package',
      lang: ['jsx', 'tsx'], strict: true,
      code: `import SpeechRecognition from 'react-speech-recognition';
export function Ear() { useEffect(() => { SpeechRecognition.«startListening»({ continuous: true }); }, []); return null; }`,
      expect: 'listening',
    },
    {
      title: 'a microphone and a screen capture opened by lifecycle methods of classes',
      lang: ['js', 'ts'], strict: true,
      code: `class Choir { ngOnInit() { navigator.mediaDevices.«getUserMedia»({ audio: true }).then(keep); } }
class Booth extends Component { componentDidMount() { navigator.mediaDevices.«getDisplayMedia»({ video: true }).then(keep); } }`,
      expect: 'onShow',
    },
    {
      title: 'a Bluetooth heart rate sensor requested at module level',
      lang: 'js', strict: true,
      code: "navigator.bluetooth.«requestDevice»({ filters: [{ services: ['heart_rate'] }] }).then(connect);",
      expect: 'onShow',
    },
    {
      title: 'audio clips recorded in a timer',
      lang: ['js', 'ts'],
      strict: true,
      code: 'setInterval(() => { const tape = new MediaRecorder(stream); tape.«start»(); setTimeout(() => tape.stop(), 5000); }, 60000);',
      expect: 'timer',
    },
    {
      title: 'motion data sent by a named handler', strict: true,
      lang: ['js', 'ts'],
      code: `function move(event) { fetch('/moves', { method: 'POST', body: JSON.stringify(event.acceleration) }); }
window.addEventListener(«'devicemotion'», move);
window.«ondevicemotion» = (event) => navigator.sendBeacon('/moves', String(event.rotationRate));`,
      expect: ['motion', 'motion'],
    },
    {
      title: 'motion data of further sensor APIs sent to the server', strict: true,
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
      title: 'heart rate data sent to the server', strict: true,
      lang: 'ts',
      code: `import { subscribeToChanges } from '@kingstinct/react-native-healthkit';
«subscribeToChanges»('HKQuantityTypeIdentifierHeartRate', (change) => api.post('/heart', change));`,
      expect: 'motion',
      data: { what: 'body sensors' },
    },
    {
      title: 'silent photos taken in a timer',
      lang: ['js', 'ts'], strict: true,
      code: 'setInterval(async () => { keep(await camera.current.takePictureAsync({ quality: 0.2, «shutterSound: false» })); }, 60000);',
      expect: 'silent',
      suggest: { set: 'setInterval(async () => { keep(await camera.current.takePictureAsync({ quality: 0.2, shutterSound: true })); }, 60000);' },
    },
    {
      title: 'a silent photo on a button press, in strict',
      lang: 'tsx',
      strict: true,
      code: 'const Cam = () => <Button onPress={() => camera.current.takePhoto({ «enableShutterSound: false» })} />;',
      expect: 'silent',
    },
    {
      title: 'a camera preview on mount with facial expression analysis',
      lang: ['jsx'], strict: true,
      code: 'function Desk() { useEffect(() => { navigator.mediaDevices.«getUserMedia»({ video: true }).then((s) => { stream = s; }); const timer = setInterval(() => faceapi.detectAllFaces(video).withFaceExpressions().then(note), 500); return () => stream.getTracks().forEach((track) => track.stop()); }, []); return <video />; }',
      expect: 'onShow',
    },
    {
      title: 'a webcam component rendered immediately, in strict',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import Webcam from 'react-webcam';
export const Desk = () => { const [isOn] = useState(true); return <main>{isOn && «<Webcam audio />»}</main>; };
export const Room = () => «<Webcam />»;`,
      expect: ['view', 'view'],
    },
    {
      title: 'a webcam component whose picture is analysed',
      lang: ['jsx', 'tsx'], strict: true,
      code: `import Webcam from 'react-webcam';
export const Desk = () => { const look = () => faceapi.detectAllFaces(cam.current).withFaceExpressions(); return «<Webcam ref={cam} />»; };`,
      expect: 'view',
    },
    {
      title: 'a microphone on mount with a comment, for which a button is offered',
      lang: ['jsx', 'tsx'], strict: true,
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
      title: 'proctoring with a live invigilator',
      lang: 'js', strict: true,
      code: `await proctor.«start»({ camera: true });
beginInvigilation();`.replace('beginInvigilation', '«beginInvigilation»'),
      expect: ['proctoring', 'proctoring'],
    },
    {
      title: 'tilt control of a game, where the options do not allow it', strict: true,
      lang: 'js',
      options: { allowMotionInGames: false },
      code: "window.addEventListener(«'deviceorientation'», (e) => { player.x += e.gamma; send(player); });",
      expect: 'motion',
    },
    {
      title: 'a video call that opens the devices as it connects on mount', strict: true,
      lang: ['jsx', 'tsx'],
      code: "import { connect } from 'twilio-video';\nfunction Room({ token }) { useEffect(() => { «connect»(token, { name: 'club', video: false }).then(setRoom); }, []); return <p />; }",
      expect: 'onShow',
    },
    {
      title: 'a participant whose camera is switched on as a component opens', strict: true,
      lang: ['jsx', 'tsx'],
      code: "import { Room } from 'livekit-client';\nfunction Club() { useEffect(() => { const room = new Room(); room.localParticipant.«setCameraEnabled»(true); }, []); return <p />; }",
      expect: 'onShow',
    },
    {
      title: 'a call object whose camera starts as a script loads', strict: true,
      lang: ['js', 'ts'],
      code: "import Daily from '@daily-co/daily-js';\nconst call = Daily.createCallObject();\ncall.«startCamera»();",
      expect: 'onShow',
    },
  ],
  valid: [
    {
      title: 'a video call that connects without devices, or with tracks that were chosen',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: "import { connect } from 'twilio-video';\nfunction Room({ token }) { useEffect(() => { connect(token, { audio: false, video: false }).then(setRoom); }, []); return <p />; }",
    },
    {
      title: 'a participant whose camera is switched off on mount',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: "import { Room } from 'livekit-client';\nfunction Club() { useEffect(() => { const room = new Room(); room.localParticipant.setCameraEnabled(false); }, []); return <p />; }",
    },
    {
      title: 'movements that are put into a list',
      lang: ['js', 'ts'],
      strict: true,
      code: "window.addEventListener('deviceorientation', (event) => { tilt.put(event.gamma, 1); });",
    },
    { title: 'a single photo at module level', lang: ['js', 'ts'], strict: true, code: 'camera.takePictureAsync();' },
    { title: 'the layout of a proctoring panel', lang: 'js', strict: true, code: "initProctorPanel();" },
    {
      title: 'a microphone that a button opens',
      lang: ['jsx', 'tsx'],
      code: '<button onClick={() => navigator.mediaDevices.getUserMedia({ audio: true }).then(record)}>Record my song</button>;',
      doc: true,
    },
    {
      title: 'a camera opened by a function that only a button calls',
      lang: 'jsx',
      strict: true,
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
      title: 'a camera preview on mount that stops its tracks, not in strict',
      lang: 'jsx',
      code: 'function Preview() { useEffect(() => { navigator.mediaDevices.getUserMedia({ video: true }).then((s) => { stream = s; }); return () => stream.getTracks().forEach((track) => track.stop()); }, []); return <video />; }',
    },
    {
      title: 'speech recognition started by a click',
      lang: 'js',
      strict: true,
      code: "button.addEventListener('click', () => { const ears = new SpeechRecognition(); ears.start(); });",
    },
    {
      title: 'tilt control of a game',
      lang: 'js',
      strict: true,
      code: "window.addEventListener('deviceorientation', (e) => { player.x += e.gamma; send(player); });",
    },
    {
      title: 'a handler and an indicator component named in the options',
      lang: 'jsx',
      strict: true,
      options: { handlers: ['afterPress'], indicatorComponents: ['LiveLamp'] },
      code: 'afterPress(() => navigator.mediaDevices.getUserMedia({ audio: true }));',
    },
    {
      title: 'a microphone behind a check for verified adults',
      lang: 'js',
      strict: true,
      code: 'if (user.isVerifiedAdult) navigator.mediaDevices.getUserMedia({ audio: true });',
    },
    {
      title: 'video frames scanned for a code on the device',
      lang: 'js',
      strict: true,
      code: "setInterval(() => { pen.drawImage(video, 0, 0); const code = readCode(pen.getImageData(0, 0, 9, 9)); show(code); }, 300);",
    },
    {
      title: 'a photo that the user takes with a button',
      lang: 'tsx',
      strict: true,
      code: "const Cam = () => <button onClick={() => api.post('/photo', cam.current.getScreenshot())}>Take</button>;",
    },
    {
      title: 'a board tilted by the accelerometer',
      lang: 'ts',
      strict: true,
      code: `import { Accelerometer } from 'expo-sensors';
Accelerometer.addListener((move) => board.tilt(move.x));`,
    },
    {
      title: 'a drawing that is saved in a timer',
      lang: 'js',
      strict: true,
      code: "setInterval(() => { pen.drawImage(layer, 0, 0); fetch('/drawings', { method: 'PUT', body: canvas.toDataURL() }); }, 9000);",
    },
    {
      title: 'a camera opened when the user has entered a video room',
      lang: 'js',
      strict: true,
      code: "room('exam').ready(() => { navigator.mediaDevices.getUserMedia({ video: true }).then(show); });",
    },
    {
      title: 'speech recognition with either constructor, started by a click',
      lang: ['js', 'ts'],
      strict: true,
      code: `const Listener = window.SpeechRecognition || window.webkitSpeechRecognition;
button.addEventListener('click', () => { const ears = new Listener(); ears.start(); });`,
    },
    {
      title: 'a recording that a button starts',
      lang: 'js',
      strict: true,
      code: `button.onclick = () => { const tape = new MediaRecorder(stream); tape.start(); };
const later = new MediaRecorder(stream);
later.start();`,
    },
    {
      title: 'a slideshow in a timer',
      lang: 'js',
      strict: true,
      code: "setInterval(() => { const show = new Slides(list); show.start(); }, 60000);",
    },
    {
      title: 'a board tilted by further motion APIs',
      lang: 'ts',
      strict: true,
      code: `import { accelerometer } from 'react-native-sensors';
accelerometer.subscribe(({ x }) => board.tilt(x));
window.ondevicemotion = (event) => board.tilt(event.rotationRate);`,
    },
    {
      title: 'a step count that is shown to the user',
      lang: 'ts',
      strict: true,
      code: `import { subscribeToChanges } from '@kingstinct/react-native-healthkit';
subscribeToChanges('HKQuantityTypeIdentifierStepCount', (change) => setSteps(change));`,
    },
    {
      title: 'a silent photo that the user takes with a button',
      lang: 'tsx',
      code: 'const Cam = () => <Button onPress={() => camera.current.takePictureAsync({ shutterSound: false })} />;',
    },
    {
      title: 'a camera with an indicator component from the options',
      lang: 'jsx',
      options: { indicatorComponents: ['LiveLamp'] },
      code: 'function Booth() { useEffect(() => { navigator.mediaDevices.getUserMedia({ video: true }).then(show); }, []); return <LiveLamp />; }',
    },
    {
      title: 'a webcam component that a button shows',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import Webcam from 'react-webcam';
export const Desk = () => { const [isOn, setOn] = useState(false); return <main>{isOn && <Webcam />}<button onClick={() => setOn(true)}>Open</button></main>; };`,
    },
    {
      title: 'a camera view behind a permission check',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import { CameraView } from 'expo-camera';
export function Cam() { if (!leave.granted) return <Button onPress={ask} />; return <CameraView facing="back" />; }`,
    },
    {
      title: 'a camera view that scans barcodes',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import { CameraView } from 'expo-camera';
export const Scan = () => <CameraView onBarcodeScanned={open} />;`,
    },
    {
      title: 'a webcam component rendered immediately, not in strict',
      lang: ['jsx', 'tsx'],
      code: `import Webcam from 'react-webcam';
export const Desk = () => <Webcam />;`,
    },
    {
      title: 'a list of proctors',
      lang: 'js',
      strict: true,
      code: `proctors.start();
proctorList.begin(table);`,
    },
  ],
});
