import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a story that goes on by itself, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `class StoryViewer {
  start() { setInterval(() => { if (this.elapsed >= this.total) «this.next()»; }, 100); }
}`,
      expect: 'countdown',
    },
    {
      title: 'a countdown that starts the next episode',
      lang: ['js', 'ts'],
      strict: true,
      code: `«setInterval»(() => {
  secondsLeft -= 1;
  if (secondsLeft === 0) «playNextEpisode()»;
}, 1000);`,
      expect: ['upNextCountdown', 'countdown'],
      doc: true,
    },
    {
      title: 'a countdown in an effect that plays the next item',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `useEffect(() => {
  if (countdown <= 0) { «playNext()»; return; }
  const timer = setTimeout(() => setCountdown(countdown - 1), 1000);
  return () => clearTimeout(timer);
}, [countdown]);`,
      expect: 'countdown',
    },
    {
      title: 'an overlay that counts down to the next item',
      lang: ['js', 'ts'],
      code: `function showUpNext(overlay) {
  overlay.timer = «setInterval»(() => updateCountdownText(overlay), 500);
}`,
      expect: 'upNextCountdown',
      strict: true,
    },
    {
      title: 'a countdown that calls the `onPlay` prop',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `useEffect(() => {
  if (seconds === 0) { «onPlay(next)»; return; }
  const timer = setInterval(() => setSeconds((left) => left - 1), 1000);
  return () => clearInterval(timer);
}, [seconds]);`,
      expect: 'countdown',
    },
    {
      title: 'a bar that fills and goes on to the next story',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `useEffect(() => {
  const timer = setInterval(() => {
    setProgress((before) => {
      if (before >= 100) { «handleNextStory()»; return 0; }
      return before + 2;
    });
  }, 100);
  return () => clearInterval(timer);
}, [story]);`,
      expect: 'countdown',
    },
    {
      title: 'a page of a story that opens the next by itself',
      lang: ['js', 'ts'],
      strict: true,
      code: `setInterval(() => {
  elapsed += 50;
  if (elapsed >= STORY_DURATION) «router.push(\`/stories/\${nextStoryId}\`)»;
}, 50);`,
      expect: 'countdown',
    },
  ],
  valid: [
    {
      title: 'a story that ends',
      lang: ['js', 'ts'],
      strict: true,
      code: `class StoryViewer {
  start() { setInterval(() => { if (this.elapsed >= this.total) this.close(); }, 100); }
}`,
    },
    {
      title: 'a bar that fills and goes on to the next page, slide or question',
      lang: ['js', 'ts'],
      strict: true,
      code: `setInterval(() => {
  progress += 1;
  if (progress >= 100) { nextPage(); nextSlide(); handleNextQuestion(); }
  if (uploaded >= total) playNext();
}, 50);`,
    },
    {
      title: 'a bar that fills outside of a timer',
      lang: ['js', 'ts'],
      strict: true,
      code: 'export const tap = () => { if (progress >= 100) nextStory(); };',
    },
    {
      title: 'a countdown that starts a round of a game',
      lang: ['js', 'ts'],
      strict: true,
      code: `setInterval(() => {
  secondsLeft -= 1;
  if (secondsLeft === 0) startRound(nextPlayers.length), play(list, () => next());
}, 1000);`,
    },
    {
      title: 'a countdown of a quiz round',
      lang: ['js', 'ts'],
      strict: true,
      code: `setInterval(() => {
  secondsLeft -= 1;
  if (secondsLeft === 0) { autoplayHint.hide(); nextQuestion(); }
}, 1000);`,
    },
    {
      title: 'a countdown that stops playback',
      lang: ['js', 'ts'],
      strict: true,
      code: `setInterval(() => {
  minutesLeft -= 1;
  if (minutesLeft <= 0) { player.pause(); autoplayNext = false; }
}, 60000);`,
    },
  ],
});
