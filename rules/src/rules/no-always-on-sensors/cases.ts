import { defineCases } from '../../case';

export const cases = defineCases({
  invalid: [
    { title: 'a microphone on mount', lang: ['jsx', 'tsx'], code: 'function Choir() { useEffect(() => { navigator.mediaDevices.«getUserMedia»({ audio: true }).then(setStream); }, []); return <p />; }', expect: 'onShow', doc: true },
    { title: 'a camera at module level', lang: ['js', 'ts'], code: 'const stream = await navigator.mediaDevices.«getUserMedia»({ video: true });\nvideo.srcObject = stream;', expect: 'onShow' },
    { title: 'a camera through a function', lang: ['jsx'], code: 'function Booth() {\n  const open = async () => { const s = await navigator.mediaDevices.«getUserMedia»({ video: true }); ref.current.srcObject = s; };\n  useEffect(() => { open(); }, []);\n  return <video ref={ref} />;\n}', expect: 'onShow' },
    { title: 'a recording again and again', lang: 'js', code: "setInterval(() => { navigator.mediaDevices.«getUserMedia»({ audio: true }).then(upload); }, 60000);", expect: 'timer' },
    { title: 'listening for a word', lang: ['js', 'ts'], code: 'const ears = new SpeechRecognition();\nears.continuous = true;\nears.«start»();', expect: 'listening', suggest: { remove: 'const ears = new SpeechRecognition();\nears.continuous = true;' }, doc: true },
    { title: 'an exam that watches', lang: ['js', 'ts'], code: '«startProctoring»({ camera: true, microphone: true, interval: 5 });', expect: 'proctoring', doc: true },
    { title: 'movements that are sent', lang: 'js', code: "window.addEventListener(«'devicemotion'», (e) => fetch('/motion', { method: 'POST', body: JSON.stringify(e.acceleration) }));", expect: 'motion' },
    { title: 'a call on mount that stops its tracks', lang: 'jsx', strict: true, code: 'function Preview() { useEffect(() => { navigator.mediaDevices.«getUserMedia»({ video: true }).then((s) => { stream = s; }); return () => stream.getTracks().forEach((track) => track.stop()); }, []); return <video />; }', expect: 'onShow' },
    { title: 'a statement that can go', lang: 'js', code: "navigator.mediaDevices.«getDisplayMedia»();\nshow();", expect: 'onShow', suggest: { remove: '\nshow();' } },
    { title: 'a component', lang: 'vue', code: "<script setup>\nonMounted(() => { navigator.mediaDevices.«getUserMedia»({ audio: true }).then(keep); });\n</script>\n<template><p /></template>", expect: 'onShow' },
    { title: 'a component', lang: 'svelte', code: "<script>\n  onMount(() => { navigator.mediaDevices.«getUserMedia»({ audio: true }).then(keep); });\n</script>", expect: 'onShow' },
    { title: 'a page', lang: 'html', code: '<video id="me"></video>\n<script>navigator.mediaDevices.«getUserMedia»({ video: true }).then((s) => { me.srcObject = s; });</script>', expect: 'onShow' },
  ],
  valid: [
    { title: 'a button starts it', lang: ['jsx', 'tsx'], code: '<button onClick={() => navigator.mediaDevices.getUserMedia({ audio: true }).then(record)}>Record my song</button>;', doc: true },
    { title: 'a function that only a button calls', lang: 'jsx', code: 'function Booth() { const open = () => navigator.mediaDevices.getUserMedia({ video: true }).then(show); return <button onClick={open}>Open</button>; }' },
    { title: 'only the state is asked for', lang: ['js', 'ts'], code: "navigator.permissions.query({ name: 'microphone' });", doc: true },
    { title: 'the end of a stream', lang: 'js', code: 'onDestroy(() => stream.getTracks().forEach((track) => track.stop()));', doc: true },
    { title: 'a preview with a stop in its cleanup', lang: 'jsx', code: 'function Preview() { useEffect(() => { navigator.mediaDevices.getUserMedia({ video: true }).then((s) => { stream = s; }); return () => stream.getTracks().forEach((track) => track.stop()); }, []); return <video />; }' },
    { title: 'one answer after a press', lang: 'js', code: "button.addEventListener('click', () => { const ears = new SpeechRecognition(); ears.start(); });" },
    { title: 'tilting steers a game', lang: 'js', code: "window.addEventListener('deviceorientation', (e) => { player.x += e.gamma; send(player); });" },
    { title: 'own handlers and components', lang: 'jsx', options: { handlers: ['afterPress'], indicatorComponents: ['LiveLamp'] }, code: 'afterPress(() => navigator.mediaDevices.getUserMedia({ audio: true }));' },
    { title: 'behind a check for adults', lang: 'js', code: 'if (user.isVerifiedAdult) navigator.mediaDevices.getUserMedia({ audio: true });' },
  ],
});
