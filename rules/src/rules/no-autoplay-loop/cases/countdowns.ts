import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a countdown that starts the next episode',
      lang: ['js', 'ts'],
      code: `setInterval(() => {
  secondsLeft -= 1;
  if (secondsLeft === 0) «playNextEpisode()»;
}, 1000);`,
      expect: 'countdown',
      doc: true,
    },
    {
      title: 'a countdown in an effect that plays the next item',
      lang: ['jsx', 'tsx'],
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
      code: `useEffect(() => {
  if (seconds === 0) { «onPlay(next)»; return; }
  const timer = setInterval(() => setSeconds((left) => left - 1), 1000);
  return () => clearInterval(timer);
}, [seconds]);`,
      expect: 'countdown',
    },
  ],
  valid: [
    {
      title: 'a countdown that starts a round of a game',
      lang: ['js', 'ts'],
      code: `setInterval(() => {
  secondsLeft -= 1;
  if (secondsLeft === 0) startRound(nextPlayers.length), play(list, () => next());
}, 1000);`,
    },
    {
      title: 'a countdown of a quiz round',
      lang: ['js', 'ts'],
      code: `setInterval(() => {
  secondsLeft -= 1;
  if (secondsLeft === 0) { autoplayHint.hide(); nextQuestion(); }
}, 1000);`,
    },
    {
      title: 'a countdown that stops playback',
      lang: ['js', 'ts'],
      code: `setInterval(() => {
  minutesLeft -= 1;
  if (minutesLeft <= 0) { player.pause(); autoplayNext = false; }
}, 60000);`,
    },
  ],
});
