import assert from 'node:assert/strict';
import { readSettings } from '../../rules/src/configuration/settings';
import { cameraPictures, cameraViews, handlersAround, movementsHeard, proctorings, sensorOpenings,
  silentPictures } from '../../rules/src/facts/sensors';
import type { FactSources } from '../../rules/src/facts/sources';
import { catalogue } from '../../rules/src/knowledge';
import { apiSitesOf, sitesOfKind } from '../../rules/src/program/modules/api-site';
import { elementsOf } from '../../rules/src/views/elements';
import { callOf, type Host, probe } from '../support/probe';

const { settings } = readSettings({});

/** What a reader finds in the code, one text a fact. */
const read = (code: string, show: (on: FactSources) => readonly string[], host: Host): string =>
  probe(code, host, (file) => {
    const apis = (kind: never): unknown => sitesOfKind(apiSitesOf(file, catalogue), kind);
    return show({ file, path: 'src/a.ts', settings, elements: () => elementsOf(file, {}), apis } as never).join('; ');
  });

/** `name [a] [b]` with those of the marks that hold. */
const marked = (name: string, marks: Readonly<Record<string, unknown>>): string =>
  [name, ...Object.keys(marks).filter((mark) => marks[mark]).map((mark) => `[${mark}]`)].join(' ');

const readers: Record<string, (on: FactSources) => readonly string[]> = {
  openings: (on) =>
    sensorOpenings(on)
      .map(({ kind, run, isEndless, hasEnd, isOfOpenedPart }) =>
        marked(`${kind}: ${run}`, { endless: isEndless, ends: hasEnd, part: isOfOpenedPart })
      ),
  views: (on) =>
    cameraViews(on).map(({ element, isDrawnAtOnce, readsCodes, hasSpread }) =>
      marked(element.rawTag, { 'at once': isDrawnAtOnce, codes: readsCodes, spread: hasSpread })
    ),
  pictures: (on) => cameraPictures(on).map(({ name, run, isSent }) => marked(`${name}: ${run}`, { sent: isSent })),
  silent: (on) => silentPictures(on).map(({ name, run }) => `${name}: ${run}`),
  movements: (on) => movementsHeard(on).map(({ what, isSent, isOfGame }) => marked(what, { sent: isSent, game: isOfGame })),
  proctoring: (on) => proctorings(on).map(({ name }) => name),
  handlers: (on) => handlersAround(callOf(on.file, 'open')).filter((name) => name !== ''),
};

const open = 'navigator.mediaDevices.getUserMedia({ audio: true })';
const ears = 'const ears = new SpeechRecognition();';
const view = "import { CameraView } from 'expo-camera';";
const sensor = "import { Accelerometer } from 'expo-sensors';";

const tables: Record<string, readonly (readonly [code: string, found: string, host?: Host])[]> = {
  openings: [
    [`function A({ onClose }) { useEffect(() => { ${open}; }, []); }`, 'camera or microphone: on mount [part]'],
    [`function A({ onOpen }) { useEffect(() => { ${open}; }, []); }`, 'camera or microphone: on mount'],
    [`${open}`, 'camera or microphone: on mount'],
    [`function start() { ${open} }`, 'camera or microphone: no'],
    [`function start() { ${open} } start()`, 'camera or microphone: on mount'],
    [`button.addEventListener('click', () => { ${open} })`, 'camera or microphone: no'],
    [`useEffect(() => { ${open} }, [])`, 'camera or microphone: on mount'],
    [`useEffect(() => { ${open} }, [isCalled])`, 'camera or microphone: no'],
    [`setInterval(() => { ${open} }, 500)`, 'camera or microphone: in a timer'],
    [`if (settings.enabled) { ${open} }`, 'camera or microphone: no'],
    [`${open}; stream.getTracks().forEach((track) => track.stop())`, 'camera or microphone: on mount [ends]'],
    [`${open}; player.stop()`, 'camera or microphone: on mount'],
    [`${open}; const peer = new RTCPeerConnection()`, 'camera or microphone: on mount [ends]'],
    [`${open} // stop RTCPeerConnection getTracks`, 'camera or microphone: on mount'],
    ['navigator.mediaDevices.enumerateDevices()', ''],
    ['mine.getUserMedia({ audio: true })', ''],
    ['navigator.mediaDevices.getDisplayMedia()', 'shared screen: on mount'],
    ['navigator.bluetooth.requestDevice({})', 'body sensor: on mount'],
    ['const recorder = new MediaRecorder(stream); recorder.start()', 'stream recording: on mount'],
    [`${ears} ears.start()`, 'listening: on mount'],
    [`${ears} ears.continuous = true; ears.start()`, 'listening: on mount [endless]'],
    [`${ears} ears.continuous = false; ears.start()`, 'listening: on mount'],
    [`${ears} ears.onend = () => ears.start(); ears.start()`, 'listening: no [endless]; listening: on mount [endless]'],
    [`${ears} ears.onend = () => show(); ears.start()`, 'listening: on mount'],
  ],
  views: [
    [`${view} const a = <CameraView />`, 'CameraView [at once]'],
    [`${view} const a = isOpen && <CameraView />`, 'CameraView'],
    [`${view} const A = () => { const [isOpen] = useState(true); return isOpen && <CameraView /> }`, 'CameraView [at once]'],
    [`${view} const A = () => { const [isOpen] = useState(false); return isOpen && <CameraView /> }`, 'CameraView'],
    [`${view} const A = () => { const [isIn] = useState(false); return isIn ? <p /> : <CameraView /> }`, 'CameraView [at once]'],
    [`${view} const a = <CameraView onBarcodeScanned={read} />`, 'CameraView [at once] [codes]'],
    [`${view} const a = <CameraView {...rest} />`, 'CameraView [at once] [spread]'],
    ['const a = <CameraView />', ''],
    [`${view} </script><template><CameraView /></template><script>`, 'CameraView [at once]', 'vue'],
    [`${view} </script><template><CameraView v-if="isOpen" /></template><script>`, 'CameraView', 'vue'],
  ],
  pictures: [
    ["function f() { camera.takePhoto(); fetch('/frames') }", 'camera.takePhoto: no [sent]'],
    ['function f() { camera.takePhoto(); show() }', 'camera.takePhoto: no'],
    ["setInterval(() => { camera.takePhoto(); fetch('/frames') }, 500)", 'camera.takePhoto: in a timer [sent]'],
    ["setInterval(() => { camera.takePhoto(); keep() }, 500); const keep = () => fetch('/frames')", 'camera.takePhoto: in a timer [sent]'],
    ['function f() { pen.drawImage(webcam, 0, 0); canvas.toDataURL() }', 'drawImage: no'],
    ['function f() { pen.drawImage(webcam, 0, 0); canvas.getImageData() }', ''],
    ['function f() { pen.drawImage(logo, 0, 0); canvas.toDataURL() }', ''],
    ['function f() { pen.drawImage(); canvas.toDataURL() }', ''],
  ],
  silent: [
    ['camera.takePhoto({ enableShutterSound: false })', 'enableShutterSound: on mount'],
    ['function f() { camera.takePictureAsync({ shutterSound: false }) }', 'shutterSound: no'],
    ['camera.takePhoto({ enableShutterSound: true })', ''],
    ['camera.takePhoto({ enableShutterSound: isLoud })', ''],
    ['camera.takePhoto({})', ''],
  ],
  movements: [
    ["window.addEventListener('deviceorientation', (e) => { tilt.put(e.gamma, 1); })", 'device motion'],
    ["window.addEventListener('deviceorientation', (e) => { api.put('/tilt', e.gamma); })", 'device motion [sent]'],
    ["window.addEventListener('devicemotion', (e) => fetch('/moves', { body: e }))", 'device motion [sent]'],
    ["window.addEventListener('devicemotion', (e) => turn(e))", 'device motion'],
    ["window.addEventListener('devicemotion', (e) => { player.x = e.x; })", 'device motion [game]'],
    ["window.addEventListener('devicemotion', tell); function tell(e) { socket.emit('move', e) }", 'device motion [sent]'],
    ["window.addEventListener('mousemove', (e) => fetch('/moves', { body: e }))", ''],
    [`${sensor} Accelerometer.addListener((move) => api.post('/moves', move))`, 'device motion [sent]'],
    [`${sensor} Accelerometer.addListener(handler)`, ''],
    ["import { subscribeToChanges } from '@kingstinct/react-native-healthkit'; subscribeToChanges('heart', (a) => show(a))",
      'body sensors'],
  ],
  proctoring: [
    ['startProctoring()', 'startProctoring'],
    ['exam.beginInvigilation()', 'beginInvigilation'],
    ['proctor.start()', 'start'],
    ['proctorList.start()', ''],
    ['startProctorPanel()', ''],
    ['stopProctoring()', ''],
    ['startProgress()', ''],
    ['timer.start()', ''],
  ],
  handlers: [
    ['function onPress() { open() }', 'onPress'],
    ['const onPress = () => open()', 'onPress'],
    ['whenPressed(() => open())', 'whenPressed'],
    ['function onPress() { later(() => open()) }', 'later; onPress'],
    ['open()', ''],
  ],
};

describe('facts of sensors', () => {
  for (const [reader, rows] of Object.entries(tables)) {
    for (const [code, found, host = 'typescript'] of rows) {
      it(`${reader}: ${code}`, () => assert.equal(read(code, readers[reader], host), found));
    }
  }
});
