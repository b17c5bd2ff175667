import assert from 'node:assert/strict';
import { countdowns, itemEnds, playerOptions, playingElements, startCalls, startingAddresses, startSettings,
  unheldElements } from '../../rules/src/facts/media';
import type { FactSources } from '../../rules/src/facts/sources';
import type { AstNode } from '../../rules/src/program/syntax/ast';
import { type Reader, lookAt } from '../support/elements';
import { sourcesOf } from '../support/fact-sources';

const marked = (...parts: readonly (string | false | undefined)[]): string => parts.filter(Boolean).join(' ');
/** What stands at a place, blanks folded. */
const text = ({ file }: FactSources, { range }: { readonly range: readonly [number, number] }): string =>
  file.text.slice(...range).replace(/\s+/g, ' ');

/** How the facts of each reader are written down. */
const readers = {
  elements: (on) =>
    playingElements({ Screen: ['startNow'] }, on).map((playing) =>
      marked(
        playing.kind,
        playing.autoplay?.rawName,
        playing.loop?.rawName,
        playing.isFalseText && '[text]',
        playing.isDecoration && '[decoration]',
        playing.isOpenedByUser && '[opened]',
        playing.canBeStopped && '[stoppable]',
        playing.showsStream !== 'no' && `[stream: ${playing.showsStream}]`,
      )
    ),
  unheld: (on) =>
    unheldElements(on).map(({ attribute, written, hold, isDecoration }) =>
      marked(hold, attribute, written && '[written]', isDecoration && '[decoration]')
    ),
  options: (on) =>
    playerOptions(on).map(({ effect, name, player, by, isShortSound, safe, writes }) =>
      marked(
        player,
        effect,
        `${name}: ${safe}`,
        by === 'name' && '[name]',
        isShortSound && '[sound]',
        writes?.length === 2 && '[all]',
        !writes && '[elsewhere]',
      )
    ),
  starts: (on) => startCalls(on).map(({ call, showsStream }) => marked(text(on, call), showsStream !== 'no' && `[stream: ${showsStream}]`)),
  addresses: (on) =>
    startingAddresses(on).map(({ kind, parameter, isAsked, isOpenedByUser }) =>
      marked(kind, parameter, isAsked && '[asked]', isOpenedByUser && '[opened]')
    ),
  settings: (on) =>
    startSettings(['roll on'], on).map(({ name, value, place, subject, isShortSound }) =>
      marked(`${name} = ${text(on, value)} (${place}, ${subject})`, isShortSound && '[sound]')
    ),
  ends: (on) =>
    itemEnds(on).map(({ steps, named, isDecoration }) => (named ? `named ${named.event.text}` : steps.map((step) =>
      marked(
        isDecoration && '[decoration]',
        step.isReplay ? 'again' : 'next',
        text(on, step.node),
        step.askedBy === 'a setting' && '[asked]',
        !step.isAtEnd && '[any state]',
        step.cap !== undefined && `[${String(step.cap)} items]`,
        step.isWithinOne && '[within one]',
        step.mayBePiece && '[pieces]',
      )
    ).join(', '))),
  countdowns: (on) => countdowns(on).map(({ at, kind }) => `${text(on, at as AstNode)} ${kind}`),
} satisfies Record<string, (on: FactSources) => readonly string[]>;

/** A player that is drawn when a state is set, which an effect does for another one. */
const asked = (attribute: string): string =>
  `function A() { const [b, setAsked] = useState(false); const [c, setOpen] = useState(false);
useEffect(() => { if (b) setOpen(true) }, [b]); if (c && d) return <video src={a} autoPlay />; return <i ${attribute} /> }`;

type Row = readonly [code: string, found: string, reader?: Reader, path?: string];
const video = (attributes: string): string => `x = <video src={a} ${attributes} />`;
const ended = (body: string): string => `player.on('ended', () => { ${body} })`;
const chosen = (start: string, buttons: string): string =>
  `const [clip, setClip] = useState(${start}); x = <>${buttons}{clip && <video src={clip} autoPlay />}</>`;
const inEffect = (body: string): string => `useEffect(() => { ${body} }, [])`;

const webView = "import { WebView } from 'react-native-webview';";

const tables: Record<keyof typeof readers, readonly Row[]> = {
  elements: [
    [video('autoPlay'), 'tag autoPlay'],
    [video('autoPlay loop controls'), 'tag autoPlay loop [stoppable]'],
    [video('loop'), 'tag loop'],
    [video('loop onClick={f}'), 'tag loop [stoppable]'],
    [video('controls'), ''],
    [video('autoPlay={false}'), ''],
    [video('autoPlay={props.on}'), ''],
    [video('autoPlay="false"'), 'tag autoPlay [text]'],
    [`const [on, setOn] = useState(true); ${video('autoPlay={on}')}`, 'tag autoPlay'],
    ["import P from 'react-player'; x = <P playing loop />", 'player playing loop'],
    ["import Slider from 'react-slick'; x = <Slider autoplay />", ''],
    ['x = <StoryVideo autoPlay />', 'named autoPlay'],
    ['x = <VideoCarousel autoPlay />', ''],
    ['x = <Panel autoPlay />', ''],
    ['x = <Screen startNow />', 'given startNow'],
    [video('autoPlay muted'), 'tag autoPlay [decoration]'],
    [video('autoPlay muted controls'), 'tag autoPlay [stoppable]'],
    [video('autoPlay loop src="/img/spinner-2.webm"'), 'tag autoPlay loop [decoration]'],
    [video('autoPlay loop controls src="/img/spinner.webm"'), 'tag autoPlay loop [stoppable]'],
    ['x = <video autoPlay loop><source src="/loading.webm" /></video>', 'tag autoPlay loop [decoration]'],
    ['x = <video autoPlay loop><source src="/uploading.webm" /></video>', 'tag autoPlay loop'],
    [video('autoPlay muted controls aria-hidden'), 'tag autoPlay [decoration] [stoppable]'],
    [`const [muted, setMuted] = useState(true); ${video('autoPlay muted={muted}')}`, 'tag autoPlay'],
    [`const [muted, keep] = useState(true); ${video('autoPlay muted={muted}')}`, 'tag autoPlay [decoration]'],
    [`const mute = true, unmuteAll = f; ${video('autoPlay muted={mute}')}`, 'tag autoPlay'],
    ['x = open && <video src={a} autoPlay />', 'tag autoPlay [opened]'],
    ['x = ready && <video src={a} autoPlay />', 'tag autoPlay'],
    [asked('onPlay={() => setAsked(true)}'), 'tag autoPlay [opened]'],
    [asked('ref={() => setAsked(true)}'), 'tag autoPlay'],
    [asked('onPlay={() => setOpen(true)}').replace('if (b)', 'if (!b)'), 'tag autoPlay'],
    ['x = <Modal><video src={a} autoPlay /></Modal>', 'tag autoPlay [opened]'],
    ['function MediaLightbox() { return <video src={a} autoPlay /> }', 'tag autoPlay [opened]'],
    ['const VideoPreview = () => <video src={a} autoPlay />', 'tag autoPlay [opened]'],
    ['const VideoCard = () => <video src={a} autoPlay />', 'tag autoPlay'],
    ['const preview = () => <video src={a} autoPlay />', 'tag autoPlay'],
    [video('autoPlay onEnded={() => close()}'), 'tag autoPlay [opened] [stoppable]'],
    [video('autoPlay onEnded={() => disclose()}'), 'tag autoPlay [stoppable]'],
    ['x = <audio autoPlay>{a && <source src={a} />}</audio>', 'tag autoPlay [opened]'],
    ['x = <audio autoPlay><source src={a} /></audio>', 'tag autoPlay'],
    ['x = <video autoPlay srcObject={s} />', 'tag autoPlay [stream: yes]'],
    ['x = <video autoPlay ref={remoteRef} />', 'tag autoPlay [stream: yes]'],
    ['const el = film.current; el.srcObject = s; x = <video autoPlay ref={film} />', 'tag autoPlay [stream: yes]'],
    ['const el = $("#film").get(0); el.srcObject = s; x = <video autoPlay id="film" />', 'tag autoPlay [stream: yes]'],
    ['el.srcObject = s; x = <video autoPlay ref={film} />', 'tag autoPlay [stream: unknown]'],
    ['el.srcObject = s; x = <video autoPlay ref={film} src={a} />', 'tag autoPlay'],
    ['/* getUserMedia */ x = <video autoPlay ref={film} />', 'tag autoPlay'],
    ['new CameraPhoto(film.current); x = <video autoPlay ref={film} />', 'tag autoPlay [stream: yes]'],
    ['scanner.decodeFromVideoDevice(id, film.current); x = <video autoPlay ref={film} />', 'tag autoPlay [stream: yes]'],
    ['new CameraPhoto(other.current); x = <video autoPlay ref={film} />', 'tag autoPlay'],
    ['new Subtitles(film.current); x = <video autoPlay ref={film} />', 'tag autoPlay'],
    ['x = <video autoPlay className="camera-view" />', 'tag autoPlay [stream: unknown]'],
    ['x = <video autoPlay className="camera-view" src={a} />', 'tag autoPlay'],
    [chosen('null', '<b onClick={() => setClip(a)} />'), 'tag autoPlay [opened]'],
    [`${chosen('null', '<b onClick={() => setClip(a)} />')}; ${inEffect('setClip(null)')}`, 'tag autoPlay [opened]'],
    [`${chosen('null', '<b onClick={pick} />')}; function pick() { setClip(a) }`, 'tag autoPlay [opened]'],
    [chosen('first', '<b onClick={() => setClip(a)} />'), 'tag autoPlay'],
    [`${chosen('null', '<b onClick={() => setClip(a)} />')}; load().then(setClip)`, 'tag autoPlay'],
    [chosen('null', '<b title={setClip(a)} />'), 'tag autoPlay'],
    [chosen('null', ''), 'tag autoPlay'],
    ['<video src="/a.mp4" autoplay></video>', 'tag autoplay', 'html'],
    ['<template><video v-if="isOpen" :src="a" autoplay /></template>', 'tag autoplay [opened]', 'vue'],
    ['<video *ngIf="isOpen" [src]="a" autoplay></video>', 'tag autoplay [opened]', 'angular'],
    ["const v = document.createElement('video'); v.autoplay = true; v.src = a;", 'tag autoplay'],
  ],
  unheld: [
    ["import V from 'react-native-video'; x = <V source={a} />", 'pause paused'],
    ["import V from 'react-native-video'; x = <V source={a} paused={false} />", 'pause paused [written]'],
    ["import V from 'react-native-video'; x = <V source={a} muted />", 'pause paused [decoration]'],
    ["import V from 'react-native-video'; x = <V source={a} paused />", ''],
    ["import V from 'react-native-video'; x = <V {...a} />", ''],
    [`${webView} x = <WebView mediaPlaybackRequiresUserAction={false} />`, 'wait mediaPlaybackRequiresUserAction [written]'],
    [`${webView} x = <WebView mediaPlaybackRequiresUserAction={a} />`, ''],
    [`${webView} x = <WebView />`, ''],
  ],
  options: [
    ["import v from 'video.js'; v('a', { autoplay: 'muted' })", 'Video.js starts autoplay: false'],
    ["import v from 'video.js'; v('a', { autoplay: true, loop: true })", 'Video.js starts autoplay: false [all]'],
    ["import v from 'video.js'; v('a', { loop: true })", 'Video.js repeats loop: false'],
    ["import v from 'video.js'; v('a', { autoplay: on })", ''],
    ["const on = true; import v from 'video.js'; v('a', { autoplay: on })", 'Video.js starts autoplay: false'],
    ["import v from 'video.js'; const play = (on = false) => v('a', { autoplay: on ? true : false })", ''],
    ["import v from 'video.js'; const play = ({ on = true }) => v('a', { autoplay: on ? true : false })",
      'Video.js starts autoplay: false'],
    ["import v from 'video.js'; const play = ({ on = false }) => v('a', { autoplay: on ? false : true })",
      'Video.js starts autoplay: false'],
    ["import Y from 'react-youtube'; export const F = ({ starts = false }) => <Y opts={{ playerVars: { autoplay: starts ? 1 : 0 } }} />",
      ''],
    ["import v from './video.js'; v('a', { autoplay: true })", ''],
    ["import { Howl } from 'howler'; new Howl({ autoplay: true })", 'howler.js starts autoplay: false [sound]'],
    ["import { Howl } from 'howler'; new Howl({ autoplay: true, loop: true })", 'howler.js starts autoplay: false [all]'],
    ["import P from 'plyr'; const p = new P('#a'); p.autoplay = true", 'Plyr starts autoplay: false'],
    ['videoRef.current.autoplay = true', '`videoRef.current` starts autoplay: false [name]'],
    ['videoRef.current.autoplay = false', ''],
    ['carousel.autoplay = true', ''],
    ['videoRef.current.srcObject = s; videoRef.current.autoplay = true', ''],
    ["import Y from 'react-youtube'; x = <Y opts={{ playerVars: { autoplay: 1 } }} />", '<Y> starts playerVars.autoplay: 0'],
    [`<video class="video-js" data-setup='{"autoplay": true}'></video>`, '<video> starts autoplay: false', 'html'],
    [`<video class="film" data-setup='{"autoplay": true}'></video>`, '', 'html'],
    [`<video class="video-js" autoplay data-setup='{"autoplay": true}'></video>`, '', 'html'],
    [
      "import { BrowserWindow } from 'electron'; new BrowserWindow({ webPreferences: {} })",
      "Electron lets start webPreferences.autoplayPolicy: 'user-gesture-required' [elsewhere]",
    ],
    ["import { BrowserWindow } from 'electron'; new BrowserWindow(options)", ''],
  ],
  starts: [
    [inEffect('videoRef.current.play()'), 'videoRef.current.play()'],
    [inEffect('box.current.play()'), ''],
    [`const box = useRef<HTMLVideoElement>(null); ${inEffect('box.current.play()')}`, 'box.current.play()'],
    [`const box = useRef(null); ${inEffect('box.current.play()')}; x = <video ref={box} />`, 'box.current.play()'],
    [`const box = useRef(null); ${inEffect('box.current.play()')}; x = <canvas ref={box} />`, ''],
    ['document.querySelectorAll("video.a").forEach((one) => one.play())', 'one.play()'],
    ['document.querySelectorAll("video-card").forEach((one) => one.start())', ''],
    ['document.querySelectorAll(".videos").forEach((one) => one.play())', ''],
    ['for (const one of document.querySelectorAll("div > audio")) one.play()', 'one.play()'],
    [inEffect('lottieVideo.play()'), ''],
    ['<body onload="videoA.play()"></body>', 'videoA.play()', 'html'],
    ['<video oncanplay="videoA.play()"></video>', 'videoA.play()', 'html'],
    ['<button onclick="videoA.play()"></button>', '', 'html'],
    ['<template><button @click="videoA.play()" /></template>', '', 'vue'],
    ['<template><p /></template><script setup>videoA.play()</script>', 'videoA.play()', 'vue'],
    [inEffect('(e.target as HTMLVideoElement).play()'), '(e.target as HTMLVideoElement).play()'],
    ['button.onclick = () => videoRef.current.play()', ''],
    [inEffect('if (settings.autoplay) video.play()'), ''],
    [inEffect("document.getElementById('film-video').play()"), "document.getElementById('film-video').play()"],
    [`video.srcObject = s; ${inEffect('video.play()')}`, 'video.play() [stream: yes]'],
    [`byId('cam').srcObject = s; ${inEffect("$('#video').play()")}`, "$('#video').play() [stream: unknown]"],
    [`$('#video').srcObject = s; ${inEffect("$('#video').play()")}`, "$('#video').play() [stream: yes]"],
    [`el.srcObject = null; ${inEffect('video.play()')}`, 'video.play()'],
    ["import { useVideoPlayer } from 'expo-video'; useVideoPlayer(a, (p) => { p.play() })", 'p.play()'],
    ["import { useVideoPlayer } from 'expo-video'; useVideoPlayer(a, (p) => { if (b) p.play() })", ''],
    ["import { useVideoPlayer } from 'expo-video'; useVideoPlayer(a, (p) => { if (!b) return; p.play() })", ''],
  ],
  addresses: [
    ['x = <iframe src="https://a.b/c?autoplay=1" />', 'frame autoplay=1'],
    ['x = <iframe src="https://a.b/c?autoplay=0" />', ''],
    ['x = <iframe src={`https://a.b/${c}?autoplay=1`} />', 'text autoplay=1'],
    ['x = open && <iframe src="https://a.b/c?autoplay=1" />', 'frame autoplay=1 [opened]'],
    ['x = <a href="https://a.b/c?autoplay=1" />', ''],
    ["x = 'https://a.b/c?rel=0&autoplay=true'", 'text autoplay=true'],
    ["x = 'https://a.b/c?noautoplay=1'", ''],
    ["x = autoplay ? 'https://a.b/c?autoplay=1' : ''", 'text autoplay=1 [asked]'],
    ["x = noisy /* autoplay */ ? 'https://a.b/c?autoplay=1' : ''", 'text autoplay=1'],
    ["a.includes('autoplay=1')", ''],
    ["if (a === '?autoplay=1') b()", ''],
    ["u.searchParams.set('autoplay', '1')", 'parameter autoplay=1'],
    ["u.searchParams.set('autoplay', on)", ''],
    ["if (opts.autoplay) u.searchParams.append('autoplay', 1)", 'parameter autoplay=1 [asked]'],
  ],
  settings: [
    ['export const defaultSettings = { autoplayNext: true }', 'autoplayNext = true (default, media)'],
    ['export const defaultSettings = { autoplayNext: false }', ''],
    ['const make = ({ next = false }) => ({ player: { autoplayNext: next ? 1 : 0 } })', ''],
    ['const make = ({ next = true }) => ({ player: { autoplayNext: next ? 1 : 0 } })', 'autoplayNext = 1 (possible value, media)'],
    ['export const defaultSettings = { disableAutoplay: true }', ''],
    ['export const defaultSettings = { rollOn: true }', 'rollOn = true (default, media)'],
    ['export const defaultSettings = { coloringAutoNext: true }', 'coloringAutoNext = true (default, unknown)'],
    ['export const defaultSettings = { enableAutoNext: true }', 'enableAutoNext = true (default, media)'],
    ['export const mediaSettings = { autoplay: Mode.Always }', 'autoplay = Mode.Always (default, media)'],
    ['export const mediaSettings = { autoplay: Mode.Never }', ''],
    ['export function open({ autoPlay = true }) {}', 'autoPlay = true (default, unknown)', 'ts', 'src/a.ts'],
    ['export function open({ autoPlay = true }) {}', 'autoPlay = true (default, media)', 'ts', 'src/video-card.ts'],
    ['export function open({ autoPlay = true }) { return <video src={a} /> }', 'autoPlay = true (default, media)'],
    ['export function open({ autoPlay = true }) { return "<video"; }', 'autoPlay = true (default, unknown)'],
    ['export function Slider({ autoPlay = true }) {}', 'autoPlay = true (default, moving things)'],
    ['export const defaults = { autoplay: true, slidesPerView: 2 }', 'autoplay = true (default, moving things)'],
    ['export const playerVars = { autoplay: 1 }', 'autoplay = 1 (player option, media)'],
    ['useVideoQueue({ autoPlayNext: true })', 'autoPlayNext = true (player option, media)'],
    ["useAudio({ src: '/a.mp3', autoPlay: true })", 'autoPlay = true (player option, media) [sound]'],
    ["useAudio({ src: '/a.mp3', autoPlay: true, loop: true })", 'autoPlay = true (player option, media)'],
    ['useAudio({ autoPlayNext: true })', 'autoPlayNext = true (player option, media)'],
    ['useVideo({ src: a, autoPlay: true })', 'autoPlay = true (player option, media)'],
    ['useCarousel({ autoPlay: true })', 'autoPlay = true (possible value, moving things)'],
    ["import v from 'video.js'; v('a', { autoplay: true })", ''],
    ['const autoplay = true; start(autoplay)', 'autoplay = true (default, unknown)'],
    ['const autoplay = true; if (autoplay) start()', 'autoplay = true (possible value, unknown)'],
    ['new Schema({ preferences: { autoplay: { type: Boolean, default: true } } })', 'autoplay = true (default, media)'],
  ],
  ends: [
    [ended('playNext()'), 'next playNext()'],
    [ended('player.play()'), 'again player.play()'],
    [ended('load(); player.play()'), 'next player.play()'],
    [ended('track = other; player.play()'), 'next player.play()'],
    [ended('player.play(other)'), 'next player.play(other)'],
    [ended('player.play().catch(() => {})'), 'again player.play()'],
    [ended('showEnd()'), ''],
    [ended('nextQuestion()'), ''],
    [ended('playNextAnimation()'), ''],
    [ended('setIndex(i + 1)'), 'next setIndex(i + 1)'],
    [ended('setIndex((i) => i + 1)'), 'next setIndex((i) => i + 1)'],
    [ended('setIndex(i)'), ''],
    [ended('setTime(time + 1)'), ''],
    [ended('this.index = next'), 'next this.index = next'],
    [ended('this.currentTime = next'), ''],
    [ended('index.value = index.value + 1'), 'next index.value = index.value + 1'],
    [ended('location.href = a'), 'next location.href = a'],
    [ended('userLocation = a'), ''],
    [ended('router.push(nextUrl)'), 'next router.push(nextUrl)'],
    [ended('const to = new URL("/w?v=" + list.nextFilm, here); location.assign(to.pathname + to.search)'),
      'next location.assign(to.pathname + to.search)'],
    [ended('const to = new URL("/thanks", here); location.assign(to.pathname)'), ''],
    ['const [at, setAt] = useState(0); x = <video src={films[at].src} onEnded={() => setAt(at + 1)} />', 'next setAt(at + 1)'],
    ['const [at, setAt] = useState(0); x = <video src={a} onEnded={() => setAt(at + 1)} />', ''],
    [ended('router.push(context)'), ''],
    [ended('setTimeout(() => playNext(), 5)'), 'next playNext()'],
    [ended('button.onclick = () => playNext()'), ''],
    [ended('film.currentTime = 0; film.play()'), 'again film.play()'],
    [ended('film.currentTime = 0; film.src = b; film.play()'), 'next film.play()'],
    [ended('replay()'), 'again replay()'],
    [ended('if (settings.autoplay) playNext()'), 'next playNext() [asked]'],
    [ended('if (!settings.autoplay) return; playNext()'), 'next playNext() [asked]'],
    [ended('if (settings.autoplay) return; playNext()'), 'next playNext()'],
    [ended('if (settings.autoplay === false) return; playNext()'), 'next playNext() [asked]'],
    [ended('if (ready /* setting */) playNext()'), 'next playNext()'],
    [ended('if (played < 3) playNext()'), 'next playNext() [3 items]'],
    [ended('if (played >= 3) return; playNext()'), 'next playNext() [3 items]'],
    [ended('if (played < most) playNext()'), 'next playNext()'],
    [ended('playNextSentence()'), 'next playNextSentence() [within one]'],
    ['function playNext() { const s = c.createBufferSource(); s.onended = () => playNext() }', 'next playNext() [within one] [pieces]'],
    ['const a = c.createBufferSource(); film.onended = () => playNext()', 'next playNext() [pieces]'],
    ['function tell(i) { a.onended = () => tell(i + 1) }', 'next tell(i + 1)'],
    ['function tell(i) { a.onended = () => say(i + 1) }', ''],
    ["player.on('stateChange', (e) => { if (e.data === 0) playNext() })", 'next playNext()'],
    ["player.on('stateChange', (e) => { if (e.data !== 0) return; playNext() })", 'next playNext()'],
    ["player.on('stateChange', (e) => { if (e.data !== 0) playNext() })", 'next playNext() [any state]'],
    ["player.on('stateChange', (e) => { switch (e.data) { case YT.ENDED: playNext() } })", 'next playNext()'],
    ["request.on('end', () => playNext())", ''],
    ["player.on('end', () => playNext())", 'next playNext()'],
    ["player.on('progress', () => playNext())", ''],
    ['sound.setOnPlaybackStatusUpdate((s) => { if (s.didJustFinish) playNext() })', 'next playNext()'],
    ["import { Howl } from 'howler'; new Howl({ onend: () => playNext() })", 'next playNext()'],
    ["import { Howl } from 'howler'; new Howl({ onload: () => playNext() })", ''],
    ['function handleVideoEnded() { playNext() }', 'next playNext()'],
    ['function handleLessonEnded() { playNext() }', ''],
    ['x = <video src={a} onEnded={playNext} />', 'named playNext'],
    ['x = <video src={a} onEnded={offerNext} />', ''],
    ['x = <div onEnded={playNext} />', ''],
    ['const finish = () => setIndex(i + 1); x = <video onEnded={() => finish()} />', 'next setIndex(i + 1)'],
    ['<video [src]="a" (ended)="goToNextEpisode($event)"></video>', 'named goToNextEpisode($event)', 'angular'],
    ['<video src="/a.mp4" onended="this.play()"></video>', 'again this.play()', 'html'],
    ["function f() { if (params.loop) player.on('ended', () => { player.currentTime(0); player.play() }) }", 'again player.play() [asked]'],
    ["function f() { if (params.id) player.on('ended', () => { player.currentTime(0); player.play() }) }", 'again player.play()'],
    ['x = <VideoProgress onEnd={() => playNext()} />', ''],
    ['x = <VideoView onEnd={() => playNext()} />', 'next playNext()'],
    ['const onDragEnd = () => playNext(); x = <VideoView onEnd={onDragEnd} />', ''],
    ['const onDone = () => playNext(); x = <VideoView onEnd={onDone} />', 'next playNext()'],
    ['const again = () => film.current.play(); x = <video muted onEnded={again} />', '[decoration] again film.current.play()'],
    ['const again = () => film.current.play(); x = <video controls onEnded={again} />', 'again film.current.play()'],
    ['const other = { finish() { p.nextVideo() } }; v.addEventListener("ended", finish)', ''],
  ],
  countdowns: [
    ['setInterval(() => { if (secondsLeft === 0) playNext() }, 1)', 'playNext() starts the next item'],
    ['setInterval(() => { if (secondsLeft <= 1 && shown) skipToNext() }, 1)', 'skipToNext() starts the next item'],
    ['setInterval(() => { if (secondsLeft === 0) nextQuestion() }, 1)', ''],
    ['setInterval(() => { if (secondsLeft === 5) playNext() }, 1)', ''],
    ['setInterval(() => { if (index === 0) playNext() }, 1)', ''],
    ['function f() { if (secondsLeft === 0) playNext() }', ''],
    [inEffect('if (countdown <= 0) { onPlay(next); return; } setTimeout(a, 1)'), 'onPlay(next) starts the next item'],
    [inEffect('if (countdown <= 0) { play(upcomingEpisode.id) } setTimeout(a, 1)'), 'play(upcomingEpisode.id) starts the next item'],
    [inEffect('if (countdown <= 0) { onPlay(nextPlayers.length); return; } setTimeout(a, 1)'), ''],
    [inEffect('if (countdown <= 0) { onPlay(next); }'), 'onPlay(next) starts the next item'],
    [inEffect('if (left <= 0) { onPlay(next); }'), ''],
    ['function showUpNext() { setInterval(() => updateCountdown(), 5) }', 'setInterval counts beside the next item'],
    ['function showUpNext() { setInterval(() => poll(), 5) }', ''],
    ['function wait() { setInterval(() => updateCountdown(), 5) }', ''],
    ['class NextUp { run() { this.t = setInterval(tick, 5, this.remaining) } }', 'setInterval counts beside the next item'],
  ],
};

describe('media', () => {
  for (const [name, rows] of Object.entries(tables) as [keyof typeof readers, readonly Row[]][]) {
    describe(name, () => {
      for (const [code, expected, reader = 'tsx', path = 'src/a.tsx'] of rows) {
        const found = (): string => lookAt(reader, code, (file) => readers[name](sourcesOf(file, path)).join('; '));
        it(`${code}${path === 'src/a.tsx' ? '' : ` in ${path}`}`, () => assert.equal(found(), expected));
      }
    });
  }
});
