import { defineCases } from '../../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'a recorder started in a function that takes a user, with the offered guard from the settings',
      lang: ['js', 'ts'],
      settings: { guards: { adult: ['isVerifiedAdult'] } },
      code: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
export function start(user) {
  LogRocket.«init»('acme/kids');
}`,
      expect: 'recorder',
      suggest: { adultsOnly: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
export function start(user) {
  if (isVerifiedAdult(user)) {
    LogRocket.init('acme/kids');
  }
}`, remove: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
export function start(user) {
}` },
    },
    {
      title: 'a recorder beside an imported check that the settings do not name',
      lang: 'js',
      code: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
export function start(user) {
  LogRocket.«init»('acme/kids');
}`,
      expect: 'recorder',
      suggest: { remove: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
export function start(user) {
}` },
    },
    {
      title: 'an async guard from the settings in an async function',
      lang: 'js',
      settings: { guards: { adult: [{ call: 'isVerifiedAdult', async: true }] } },
      code: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
export async function start(user) {
  LogRocket.«init»('acme/kids');
}`,
      expect: 'recorder',
      suggest: { remove: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
export async function start(user) {
}`, adultsOnly: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
export async function start(user) {
  if (await isVerifiedAdult(user)) {
    LogRocket.init('acme/kids');
  }
}` },
    },
    {
      title: 'an async guard from the settings in a synchronous function',
      lang: 'js',
      settings: { guards: { adult: [{ call: 'isVerifiedAdult', async: true }] } },
      code: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
export function start(user) {
  LogRocket.«init»('acme/kids');
}`,
      expect: 'recorder',
      suggest: { remove: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
export function start(user) {
}` },
    },
    {
      title: 'a guard from the settings whose promise is used elsewhere in the file',
      lang: 'js',
      settings: { guards: { adult: ['isVerifiedAdult'] } },
      code: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
isVerifiedAdult(me).then(show);
export function start(user) {
  LogRocket.«init»('acme/kids');
}`,
      expect: 'recorder',
      suggest: { remove: `import LogRocket from 'logrocket';
import { isVerifiedAdult } from './age';
isVerifiedAdult(me).then(show);
export function start(user) {
}` },
    },
    {
      title: 'a recorder without a person that a check could be about',
      lang: 'js',
      settings: { guards: { adult: ['isVerifiedAdult'] } },
      code: `import LogRocket from 'logrocket';
LogRocket.«init»('acme/kids');`,
      expect: 'recorder',
      suggest: { remove: `import LogRocket from 'logrocket';` },
    },
    {
      title: 'a recorder in a condition with an `else` branch',
      lang: 'js',
      settings: { guards: { adult: [{ call: 'isVerifiedAdult' }] } },
      code: `import LogRocket from 'logrocket';
export const start = (user) => { if (user.isReady) LogRocket.«init»('acme/kids'); else wait(); };`,
      expect: 'recorder',
      suggest: { adultsOnly: `import LogRocket from 'logrocket';
export const start = (user) => { if (user.isReady) { if (isVerifiedAdult(user)) { LogRocket.init('acme/kids'); } } else wait(); };` },
    },
    {
      title: 'consent, where the options do not accept it',
      lang: 'js', strict: true,
      options: { consentIsEnough: false },
      code: `import LogRocket from 'logrocket';
if (consent.recordings) { LogRocket.«init»('acme/kids'); }`,
      expect: 'recorder',
    },
    {
      title: 'a recorder behind an age check for 13',
      lang: 'js',
      code: `import LogRocket from 'logrocket';
if (user.age >= 13) LogRocket.«init»('acme');`,
      expect: 'recorder',
    },
  ],
  valid: [
    {
      title: 'a recorder behind a check for verified adults',
      lang: 'js',
      code: `import LogRocket from 'logrocket';
if (user.isVerifiedAdult) LogRocket.init('acme/kids');`,
    },
    {
      title: 'a recorder behind consent',
      lang: 'js',
      code: `import LogRocket from 'logrocket';
if (consent.recordings) { LogRocket.init('acme/kids'); }`,
    },
    {
      title: 'a masked recorder for verified adults who opted in',
      lang: ['js', 'ts'],
      code: `import * as Sentry from '@sentry/react';
if (account.isVerifiedAdult && consent.recordings) {
  Sentry.init({ replaysSessionSampleRate: 0.1, integrations: [Sentry.replayIntegration({ maskAllText: true, maskAllInputs: true })] });
}`,
      doc: true,
    },
  ],
});
