import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'an exact age of a child whose band is known',
      lang: ['js', 'ts'],
      code: `import mixpanel from 'mixpanel-browser';
show(child.ageBand);
mixpanel.track('level done', { childId: child.id, age: «child.age» });`,
      expect: 'exactAge',
      suggest: { useBand: `import mixpanel from 'mixpanel-browser';
show(child.ageBand);
mixpanel.track('level done', { childId: child.id, ageBand: child.ageBand });`, dropField: `import mixpanel from 'mixpanel-browser';
show(child.ageBand);
mixpanel.track('level done', { childId: child.id });` },
    },
    {
      title: 'an address beside an imported function that takes the person out',
      lang: ['js', 'ts'],
      code: `import mixpanel from 'mixpanel-browser';
import { mask } from './privacy';
mixpanel.track('signup', { email: «child.email», plan: 'free' });`,
      expect: 'event',
      suggest: { dropField: `import mixpanel from 'mixpanel-browser';
import { mask } from './privacy';
mixpanel.track('signup', { plan: 'free' });`, anonymise: `import mixpanel from 'mixpanel-browser';
import { mask } from './privacy';
mixpanel.track('signup', { email: mask(child.email), plan: 'free' });` },
    },
    {
      title: 'an exact age',
      lang: ['js', 'ts'],
      code: `import mixpanel from 'mixpanel-browser';
mixpanel.track('level done', { childId: child.id, age: «child.age» });`,
      expect: 'exactAge',
      data: { value: 'child.age', service: 'Mixpanel' },
      suggest: { dropField: `import mixpanel from 'mixpanel-browser';
mixpanel.track('level done', { childId: child.id });` },
      doc: true,
    },
    {
      title: 'a date of birth in the body of a request',
      lang: 'ts',
      code: "await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ user: userId, born: «pupil.dateOfBirth» }) });",
      expect: 'exactAge',
    },
    {
      title: 'a date of birth in a prompt',
      lang: 'ts',
      code: `import { generateText } from 'ai';
await generateText({ model, prompt: \`Congratulate \${studentId}, born \${«student.birthDate»}\` });`,
      expect: 'exactAge',
    },
    {
      title: 'a channel of a team chat',
      lang: ['js', 'ts'],
      code: `import { IncomingWebhook } from '@slack/webhook';
const hook = new IncomingWebhook(address);
await hook.send({ text: \`New: \${«child.firstName»}\` });`,
      expect: 'request',
      data: { value: 'child.firstName', service: 'a team chat' },
    },
    {
      title: 'a channel of a team chat',
      lang: 'js',
      code: `const { WebhookClient } = require('discord.js');
new WebhookClient({ url }).send('Joined: ' + «pupil.fullName»);`,
      expect: 'request',
    },
    {
      title: 'a webhook that the environment names',
      lang: ['js', 'ts'],
      code: `await fetch(process.env.SLACK_WEBHOOK_URL, { method: 'POST', body: JSON.stringify({ text: \`New: \${«student.email»}\` }) });
await axios.post(discordWebhookUrl, { content: «student.fullName» });`,
      expect: 'hook',
      data: [{ value: 'student.email', service: 'SLACK_WEBHOOK_URL' }, { value: 'student.fullName', service: 'discordWebhookUrl' }],
    },
    {
      title: 'a page of somebody else',
      lang: 'js',
      settings: { firstPartyHosts: ['school.org'] },
      code: "frame.contentWindow.postMessage({ email: «pupil.email» }, 'https://partner.io');",
      expect: 'request',
      data: { value: 'pupil.email', service: 'partner.io' },
    },
    {
      title: 'a set of examples that grows',
      lang: 'js',
      code: `dataset.«push»({ input: student.answer, output: mark });
await lab.«createTrainingFile»(pupilMessages);`,
      expect: 'training',
    },
    {
      title: 'a request of the older kind',
      lang: 'js',
      code: `const xhr = new XMLHttpRequest();
xhr.open('POST', 'https://hooks.zapier.com/hooks/catch/1');
xhr.send(JSON.stringify({ email: «user.email» }));`,
      expect: 'request',
    },
    {
      title: 'faults sent with who met them',
      lang: ['js', 'ts'],
      code: `import * as Sentry from '@sentry/react';
Sentry.init({ dsn, «sendDefaultPii: true» });`,
      expect: 'diagnostics',
      suggest: { switchOff: `import * as Sentry from '@sentry/react';
Sentry.init({ dsn, sendDefaultPii: false });` },
    },
    {
      title: 'faults sent with who met them, as a newer version does unless told',
      lang: 'ts',
      settings: { packages: { '@sentry/browser': '11.12.0' } },
      code: `import { init } from '@sentry/browser';
«init»({ dsn });`,
      expect: 'diagnostics',
      suggest: { switchOff: `import { init } from '@sentry/browser';
init({ dsn, dataCollection: { userInfo: false, cookies: false, httpBodies: [], urlQueryParams: false } });` },
    },
    {
      title: 'the newer version does not hear the older switch',
      lang: ['js', 'ts'],
      settings: { packages: { '@sentry/browser': '^11.2.0' } },
      code: `import { init } from '@sentry/browser';
«init»({ dsn, sendDefaultPii: false, dataCollection: { cookies: false } });`,
      expect: 'diagnostics',
      data: { service: 'Sentry', name: 'dataCollection.userInfo' },
      suggest: { switchOff: `import { init } from '@sentry/browser';
init({ dsn, sendDefaultPii: false, dataCollection: { cookies: false, userInfo: false, httpBodies: [], urlQueryParams: false } });` },
    },
    {
      title: 'apps have the older switch still',
      lang: 'ts',
      settings: { packages: { '@sentry/react-native': '8.28.0' } },
      code: `import * as Sentry from '@sentry/react-native';
Sentry.init({ dsn, «sendDefaultPii: true» });`,
      expect: 'diagnostics',
      suggest: { switchOff: `import * as Sentry from '@sentry/react-native';
Sentry.init({ dsn, sendDefaultPii: false });` },
    },
    {
      title: 'faults of a server, sent with who met them',
      lang: 'ts',
      code: `import * as Sentry from '@sentry/node';
Sentry.init({ dsn, «sendDefaultPii: true» });`,
      expect: 'diagnostics',
    },
    {
      title: 'a list of a marketing service',
      lang: 'ts',
      code: `import mailchimp from '@mailchimp/mailchimp_marketing';
await mailchimp.lists.addListMember(list, { email_address: «user.email», merge_fields: { FNAME: user.firstName } });`,
      expect: 'request',
    },
    {
      title: 'a chain of a language model',
      lang: 'ts',
      code: `import { ChatOpenAI } from '@langchain/openai';
const model = new ChatOpenAI({});
await model.invoke(\`Feedback for \${«student.name»}: \${answer}\`);`,
      expect: 'prompt',
    },
    {
      title: 'a training job of a service',
      lang: 'ts',
      code: `import OpenAI from 'openai';
const openai = new OpenAI();
await openai.fineTuning.jobs.«create»({ training_file: studentChats, model });`,
      expect: 'training',
    },
    {
      title: 'an event beside what a tool may know of a person',
      lang: 'ts',
      code: `import posthog from 'posthog-js';
posthog.capture('joined', { email: «user.email», $set: { plan } });
gtag('event', 'joined', { user_email: «user.email» });`,
      expect: 'event',
    },
    {
      title: 'a name deep in the body of a request',
      lang: 'ts',
      code: "await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model, messages: [{ role: 'user', content: 'Pupil ' + «pupil.fullName» + ' asks ' + question }] }) });",
      expect: 'request',
    },
    {
      title: 'an email address in an event',
      lang: ['js', 'ts', 'jsx'],
      code: `import mixpanel from 'mixpanel-browser';
mixpanel.track('signup', { «email: child.email», plan: 'free' });`.replace('«email: child.email»', 'email: «child.email»'),
      expect: 'event',
      data: { value: 'child.email', service: 'Mixpanel' },
      suggest: { dropField: `import mixpanel from 'mixpanel-browser';
mixpanel.track('signup', { plan: 'free' });` },
      doc: true,
    },
    {
      title: 'a wrapper of the file',
      lang: ['js', 'ts'],
      code: `import ReactGA from 'react-ga4';
const trackEvent = (action, label) => ReactGA.event({ category: 'x', action, label });
export const added = (personName) => trackEvent('added', «personName»);`,
      expect: 'event',
    },
    {
      title: 'the measuring module of the product',
      lang: 'ts',
      code: `import { trackEvent } from '@/lib/analytics';
trackEvent('joined', { nickname: «student.nickname» });`,
      expect: 'ownEvent',
    },
    {
      title: 'a prompt with a name and a message',
      lang: ['js', 'ts'],
      code: `import OpenAI from 'openai';
const openai = new OpenAI();
await openai.chat.completions.create({ model, messages: [{ role: 'user', content: \`Child \${«child.name»}, \${child.age}\` }] });`,
      expect: 'prompt',
      suggest: {},
      doc: true,
    },
    {
      title: 'a prompt of another kind',
      lang: 'ts',
      code: `import { generateText } from 'ai';
await generateText({ model, prompt: 'Write to ' + «pupil.firstName» });`,
      expect: 'prompt',
    },
    {
      title: 'a webhook',
      lang: ['js', 'ts'],
      code: "await fetch('https://hooks.slack.com/services/x', { method: 'POST', body: JSON.stringify({ text: `New: ${«student.email»}` }) });",
      expect: 'request',
    },
    {
      title: 'a picture made of a name',
      lang: ['jsx', 'tsx'],
      code: 'const a = <img src={`https://ui-avatars.com/api/?name=${«student.fullName»}`} />;',
      expect: 'request',
    },
    {
      title: 'a host that is not the own',
      lang: 'ts',
      settings: { firstPartyHosts: ['school.org'] },
      code: "axios.post('https://collect.partner.io/x', { phone: «user.phone» });",
      expect: 'request',
      suggest: { dropField: `axios.post('https://collect.partner.io/x', {});` },
    },
    {
      title: 'whatever page listens',
      lang: ['js', 'ts'],
      code: "window.parent.postMessage({ email: «pupil.email» }, '*');",
      expect: 'anyOrigin',
    },
    {
      title: 'chats that train a model',
      lang: ['js', 'ts'],
      code: 'await trainer.«fineTune»({ examples: studentChats });',
      expect: 'training',
      doc: true,
    },
    {
      title: 'a class handed to advertising',
      lang: 'js',
      code: 'await ads.«createCustomAudience»({ source: classroom.students });',
      expect: 'groupData',
    },
    {
      title: 'own words',
      lang: 'js',
      options: { sinks: ['passOn'], anonymisers: ['veil'] },
      code: `passOn(«user.email»);
passOn(veil(user.email));`,
      expect: 'ownEvent',
      suggest: { anonymise: `passOn(veil(user.email));
passOn(veil(user.email));` },
    },
    {
      title: 'a component',
      lang: 'vue',
      code: `<script setup>
import mixpanel from 'mixpanel-browser';
mixpanel.track('open', { school: «student.school» });
</script>
<template><p /></template>`,
      expect: 'event',
    },
    {
      title: 'a component',
      lang: 'svelte',
      code: `<script>
  import posthog from 'posthog-js';
  posthog.capture('open', { phone: «student.phone» });
</script>`.replace(`import posthog from 'posthog-js';
  posthog.capture`, `import mixpanel from 'mixpanel-browser';
  mixpanel.track`),
      expect: 'event',
    },
    {
      title: 'a page',
      lang: 'html',
      code: "<script>fetch('https://discord.com/api/webhooks/1', { method: 'POST', body: JSON.stringify({ content: «student.email» }) });</script>",
      expect: 'request',
    },
  ],
  valid: [
    {
      title: 'a parameter with the name of a wrapper of the file',
      lang: ['js', 'ts'],
      code: `import posthog from 'posthog-js';
export function log(name) { posthog.capture('seen', { name }); }
export const other = (log, user) => log({ email: user.email });`,
    },
    {
      title: 'the text of a prompt that is called after its role',
      lang: ['js', 'ts'],
      code: "export const ask = (system, user) => fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ model: 'm', messages: [{ role: 'system', content: system }, { role: 'user', content: user }] }) });",
    },
    {
      title: 'an age band in place of an age',
      lang: 'ts',
      code: `import { generateText } from 'ai';
await generateText({ model, prompt: \`Write for somebody of \${student.ageBand}, id \${student.id}\` });`,
    },
    {
      title: 'a channel that gets counts',
      lang: 'ts',
      code: `import { IncomingWebhook } from '@slack/webhook';
const hook = new IncomingWebhook(address);
await hook.send({ text: \`\${students.length} joined \${course.name}\` });`,
    },
    {
      title: 'an own hook that the environment names',
      lang: 'js',
      code: `await fetch(process.env.WEBHOOK_URL, { method: 'POST', body: JSON.stringify({ email: student.email }) });
await fetch(process.env.SLACK_LOGIN_URL, { body: JSON.stringify({ email: user.email }) });
await saveWebhook(slackWebhookUrl, { email: user.email });`,
    },
    {
      title: 'an own page',
      lang: 'js',
      settings: { firstPartyHosts: ['school.org'] },
      code: `frame.contentWindow.postMessage({ email: pupil.email }, 'https://www.school.org');
frame.contentWindow.postMessage({ email: pupil.email }, location.origin);`,
    },
    {
      title: 'a request of the older kind to the service itself',
      lang: 'js',
      code: `const xhr = new XMLHttpRequest();
xhr.open('POST', '/api/children');
xhr.send(JSON.stringify({ email: user.email }));`,
    },
    {
      title: 'a set of examples about things',
      lang: 'js',
      code: `dataset.push({ label: product.name, data: sales });
chart.data.datasets.push({ label: user.name, data });`,
    },
    {
      title: 'faults without people',
      lang: 'ts',
      settings: { packages: { '@sentry/browser': '11.12.0' } },
      code: `import { init } from '@sentry/browser';
init({ dsn, dataCollection: { userInfo: false } });`,
    },
    {
      title: 'a version that sends nobody unless asked',
      lang: 'ts',
      settings: { packages: { '@sentry/browser': '10.4.0' } },
      code: `import { init } from '@sentry/browser';
init({ dsn, sendDefaultPii: false });`,
    },
    {
      title: 'apps send nobody unless asked, in their newest version too',
      lang: 'ts',
      settings: { packages: { '@sentry/react-native': '8.28.0' } },
      code: `import * as Sentry from '@sentry/react-native';
Sentry.init({ dsn });`,
    },
    {
      title: 'an older switch left behind beside the newer one',
      lang: 'ts',
      code: `import { init } from '@sentry/browser';
init({ dsn, sendDefaultPii: true, dataCollection: { userInfo: false } });`,
    },
    {
      title: 'a range of versions on both sides',
      lang: 'ts',
      settings: { packages: { '@sentry/browser': '>=10.0.0' } },
      code: `import { init } from '@sentry/browser';
init({ dsn });`,
    },
    {
      title: 'what is collected is read from elsewhere',
      lang: 'ts',
      settings: { packages: { '@sentry/browser': '11.12.0' } },
      code: `import { init } from '@sentry/browser';
import { collected } from './privacy';
init({ dsn, dataCollection: collected });
init({ dsn, dataCollection: { ...collected } });
init(...given);`,
    },
    {
      title: 'a version that is not known',
      lang: 'ts',
      code: `import { init } from '@sentry/browser';
init({ dsn });`,
    },
    {
      title: 'options from elsewhere',
      lang: 'ts',
      settings: { packages: { '@sentry/browser': '11.12.0' } },
      code: `import { init } from '@sentry/browser';
init({ dsn, ...shared });`,
    },
    {
      title: 'a training job on texts of the product',
      lang: 'ts',
      code: `import OpenAI from 'openai';
const openai = new OpenAI();
await openai.fineTuning.jobs.create({ training_file: lessonTexts, model });`,
    },
    {
      title: 'an age alone',
      lang: 'ts',
      code: "await fetch('https://api.openai.com/v1/chat/completions', { method: 'POST', body: JSON.stringify({ messages: [{ role: 'user', content: `A quiz for a child of ${userAge} years` }] }) });",
    },
    {
      title: 'an age band',
      lang: ['js', 'ts'],
      code: `import mixpanel from 'mixpanel-browser';
mixpanel.track('signup', { ageBand: child.ageBand, count: students.length });`,
      doc: true,
    },
    {
      title: "a request to the product's own server",
      lang: ['js', 'ts'],
      code: "await fetch('/api/children', { method: 'POST', body: JSON.stringify(child) });",
      doc: true,
    },
    {
      title: 'a child who shares a drawing',
      lang: ['js', 'ts'],
      code: "navigator.share({ title: 'My drawing', files: [drawing] });",
      doc: true,
    },
    {
      title: 'an own host',
      lang: 'js',
      settings: { firstPartyHosts: ['school.org'], processors: ['mail.example.net'] },
      code: `axios.post('https://api.school.org/x', { email: user.email });
axios.post('https://mail.example.net/x', { email: user.email });`,
    },
    { title: 'a host of which nothing is known', lang: 'js', code: "axios.post('https://api.school.org/signup', { email: user.email });" },
    {
      title: 'hosts by options',
      lang: 'js',
      options: { firstPartyHosts: ['school.org'], processors: ['crm.example.net'] },
      code: "axios.post('https://crm.example.net/x', { email: user.email });",
    },
    {
      title: 'a parent agreed',
      lang: 'js',
      code: `import mixpanel from 'mixpanel-browser';
if (child.hasParentalConsent) mixpanel.track('signup', { email: child.email });`,
    },
    {
      title: 'a prompt without a person',
      lang: 'ts',
      code: `import { generateText } from 'ai';
await generateText({ model, prompt: \`Explain \${topic} to somebody of \${ageBand}\` });`,
    },
    { title: 'a message to one origin', lang: 'js', code: "window.parent.postMessage({ email: pupil.email }, 'https://school.org');" },
    { title: 'training with consent', lang: 'js', code: "await trainer.fineTune({ examples: studentChats, consent: 'given' });" },
    {
      title: 'a module of another kind',
      lang: 'ts',
      code: `import { send } from '@/lib/mail';
send('joined', { nickname: student.nickname });`,
    },
    {
      title: 'names of things',
      lang: 'js',
      code: `import mixpanel from 'mixpanel-browser';
mixpanel.track('open', { name: lesson.name, title: video.title });`,
    },
  ],
});
