/**
 * Components of a made-up learning product. Between them they hold words of most rules, with and without a finding, among code
 * that no rule is about. `$N` stands for a number, so that a longer file holds more of them under other names.
 */
const PIECES: readonly string[] = [
  `
interface Lesson$N {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly tags: readonly string[];
}

export function LessonList$N({ lessons, onOpen }: { lessons: readonly Lesson$N[]; onOpen(id: string): void }) {
  const [query, setQuery] = useState('');
  const shown = useMemo(
    () => lessons.filter(({ title, tags }) => title.includes(query) || tags.some((tag) => tag === query)),
    [lessons, query],
  );
  return (
    <section className="lessons" aria-label="Lessons">
      <header>
        <label htmlFor="query-$N">Search</label>
        <input id="query-$N" value={query} onChange={(event) => setQuery(event.target.value)} />
      </header>
      <ul>
        {shown.map((lesson) => (
          <li key={lesson.id}>
            <button type="button" onClick={() => onOpen(lesson.id)}>
              {lesson.title} <small>{lesson.minutes} min</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
`,
  `
export function Clip$N({ source, poster }: { source: string; poster: string }) {
  const player = useRef<HTMLVideoElement>(null);
  const [isPlaying, setPlaying] = useState(false);
  useEffect(() => {
    const video = player.current;
    if (!video) return undefined;
    const update = () => setPlaying(!video.paused);
    video.addEventListener('play', update);
    video.addEventListener('pause', update);
    return () => {
      video.removeEventListener('play', update);
      video.removeEventListener('pause', update);
    };
  }, []);
  return (
    <figure>
      <video ref={player} src={source} poster={poster} autoPlay loop onEnded={() => setPlaying(false)} />
      <figcaption>{isPlaying ? 'Playing' : 'Paused'}</figcaption>
    </figure>
  );
}
`,
  `
interface Pupil$N {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly age: number;
}

export async function savePupil$N(pupil: Pupil$N) {
  const response = await fetch('/api/pupils/' + pupil.id, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: pupil.name, email: pupil.email }),
  });
  if (!response.ok) {
    console.error('could not save', pupil.id, response.status);
    throw new Error(response.statusText);
  }
  console.log('saved', pupil.email);
  analytics.track('Pupil saved', { id: pupil.id, age: pupil.age });
  localStorage.setItem('last-pupil-$N', pupil.id);
  return response.json() as Promise<Pupil$N>;
}
`,
  `
export function Settings$N({ settings, onChange }: { settings: Record<string, boolean>; onChange(name: string, value: boolean): void }) {
  const defaults = { profileVisibility: 'public', locationSharing: true, personalizedAds: true, notifications: true };
  const rows = Object.entries({ ...defaults, ...settings });
  return (
    <form className="settings">
      {rows.map(([name, value]) => (
        <label key={name}>
          <input type="checkbox" name={name} defaultChecked={Boolean(value)} onChange={(event) => onChange(name, event.target.checked)} />
          {name}
        </label>
      ))}
      <input type="checkbox" name="marketing-consent" defaultChecked />
      <button type="submit" disabled={rows.length === 0}>Save</button>
      <button type="button" className="delete-account" disabled>Delete account</button>
    </form>
  );
}
`,
  `
export function Feed$N({ posts }: { posts: readonly { id: string; likes: number; views: number; watchTime: number; text: string }[] }) {
  const [page, setPage] = useState(1);
  const ranked = [...posts].sort((a, b) => b.watchTime - a.watchTime);
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => {
      if (entry.isIntersecting) setPage((previous) => previous + 1);
    });
    const end = document.querySelector('#end-$N');
    if (end) observer.observe(end);
    return () => observer.disconnect();
  }, []);
  return (
    <main>
      {ranked.slice(0, page * 20).map((post) => (
        <article key={post.id}>
          <p>{post.text}</p>
          <footer>{post.likes} likes, {post.views} views</footer>
        </article>
      ))}
      <aside className="sponsored-banner"><AdSlot id="feed-$N" personalized /></aside>
      <div id="end-$N" />
    </main>
  );
}
`,
  `
export function useReminder$N(lesson: { title: string; start: Date }, isEnabled: boolean) {
  const timer = useRef<number>();
  const schedule = useCallback(() => {
    if (!isEnabled || Notification.permission !== 'granted') return;
    const wait = lesson.start.getTime() - Date.now();
    timer.current = window.setTimeout(() => new Notification(lesson.title, { body: 'Starts now' }), wait);
  }, [isEnabled, lesson]);
  useEffect(() => {
    schedule();
    return () => window.clearTimeout(timer.current);
  }, [schedule]);
  return {
    locate: () => navigator.geolocation.getCurrentPosition(({ coords }) => send(coords), () => undefined, { enableHighAccuracy: true }),
    listen: () => navigator.mediaDevices.getUserMedia({ audio: true, video: true }),
  };
}
`,
];

const HEAD = `import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import analytics from './analytics';
import { AdSlot } from './ads';
import { send } from './transport';
`;

/** A TSX file of exactly so many lines. Every piece begins with an empty line at the top level. */
export function tsxSource(lines: number): string {
  const text = HEAD.trimEnd().split('\n');
  for (let number = 0;; number++) {
    const piece = PIECES[number % PIECES.length].replaceAll('$N', String(number)).trimEnd().split('\n');
    if (text.length + piece.length > lines) break;
    text.push(...piece);
  }
  while (text.length < lines) text.push('');
  return text.join('\n');
}
