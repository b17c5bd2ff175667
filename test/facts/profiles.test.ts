import assert from 'node:assert/strict';
import { readSettings } from '../../rules/src/configuration/settings';
import { callsOfMethods, declaredTellings, derivedProfiles, handedOn, interestCounts, isOwnId, ownTellings, tellings,
  viewingRecords } from '../../rules/src/facts/profiles';
import { isDescribing } from '../../rules/src/facts/profiles/trait-name';
import type { FactSources } from '../../rules/src/facts/sources';
import { catalogue } from '../../rules/src/knowledge';
import { apiSitesOf, sitesOfKind } from '../../rules/src/program/modules/api-site';
import { wrapperSitesOf } from '../../rules/src/program/modules/wrapper-site';
import { probe } from '../support/probe';

type Look = (sources: FactSources) => readonly string[];

function read(code: string, look: Look, path = 'src/a.ts', given: object = {}): string {
  const { settings } = readSettings(given);
  return probe(code, 'typescript', (file) => {
    const apis = (kind: never): unknown => sitesOfKind(apiSitesOf(file, catalogue), kind);
    const wrappers = (kind: never): unknown => wrapperSitesOf(kind, file, settings);
    return look({ file, path, settings, elements: () => [], apis, wrappers } as never).join('; ');
  });
}

/** Properties of a fact that hold, by their names. */
const marks = (fact: object): string => Object.entries(fact).filter(([, value]) => value === true).map(([name]) => ` ${name}`).join('');

const MIXPANEL = "import mixpanel from 'mixpanel-browser'; ";
const POSTHOG = "import posthog from 'posthog-js'; ";
const FIREBASE = "import { getAnalytics, setUserId } from 'firebase/analytics'; ";
const LAUNCHDARKLY = "import * as LD from 'launchdarkly-js-client-sdk'; ";

type Row = readonly [code: string, found: string, path?: string, settings?: object];

const tables: Record<string, { readonly look: Look; readonly rows: readonly Row[] }> = {
  'calls of services': {
    look: (sources) =>
      tellings(sources, ['quest']).map((fact) => {
        const identity = fact.identity ? ` ${fact.identity.kind} ${fact.identity.text}` : '';
        const about = fact.foremost && fact.foremost !== fact.traits[0] ? ` about ${fact.foremost.name}` : '';
        return `${fact.name} ${fact.service}: ${fact.traits.map(({ name }) => name).join(' ')}${about}${identity}${marks(fact)}`;
      }),
    rows: [
      [`${MIXPANEL}mixpanel.people.set({ age: a, games: b })`, 'people.set Mixpanel: age games'],
      [`${MIXPANEL}mixpanel.people.set('grade', a)`, 'people.set Mixpanel: grade'],
      [`${MIXPANEL}mixpanel.people.set({ theme: a, last_seen_at: b, user_id: c, app_version: d })`, 'people.set Mixpanel: '],
      [`${MIXPANEL}mixpanel.people.set({ quest: a })`, 'people.set Mixpanel: '],
      [`${MIXPANEL}mixpanel.people.set({ quests: a, theme: 'dark' })`, 'people.set Mixpanel: quests'],
      [`${MIXPANEL}mixpanel.people.set({ age: null, games: '' })`, 'people.set Mixpanel: '],
      [`${MIXPANEL}mixpanel.people.set(traits)`, 'people.set Mixpanel:  isForwarded'],
      [`${POSTHOG}const about = { grade: a }; posthog.setPersonProperties(about)`, 'posthog.setPersonProperties PostHog: grade'],
      [`${POSTHOG}posthog.identify(user.id, { grade: a })`, 'posthog.identify PostHog: grade'],
      [`${POSTHOG}posthog.identify(user.email.toLowerCase())`, 'posthog.identify PostHog:  identity user.email.toLowerCase()'],
      [`${POSTHOG}posthog.identify(user.id, { tenant_slug: a, grade: b })`, 'posthog.identify PostHog: grade'],
      [`${POSTHOG}posthog.identify(user.id)`, 'posthog.identify PostHog: '],
      [`${FIREBASE}setUserId(getAnalytics(), account.id)`, 'setUserId Firebase Analytics:  userId account.id'],
      [`${FIREBASE}setUserId(getAnalytics(), 'u1')`, 'setUserId Firebase Analytics: '],
      [`${LAUNCHDARKLY}LD.initialize(ENV, { kind: 'user', key: a, age: b })`, 'LD.initialize LaunchDarkly: age'],
      [`${LAUNCHDARKLY}LD.initialize(ENV, { key: a, age: b }, options)`, 'LD.initialize LaunchDarkly: age isUnsure'],
      [`${LAUNCHDARKLY}LD.initialize(ENV, { key: a, age: b }, { allAttributesPrivate: true })`, ''],
      ["Smartlook.setUserProperty({ propertyName: 'grade', value: a })", 'Smartlook.setUserProperty Smartlook: grade'],
      ['Smartlook.setUserProperty({ propertyName: name, value: a })', 'Smartlook.setUserProperty Smartlook: '],
      ["Smartlook.setUserProperty({ propertyName: 'grade' })", 'Smartlook.setUserProperty Smartlook: '],
      ['Smartlook.setUserProperty(told)', 'Smartlook.setUserProperty Smartlook: '],
      [`${POSTHOG}posthog.register({ platform_os: a, testing_mode: b })`, 'posthog.register PostHog: '],
      [`${POSTHOG}posthog.register_once({ platform_os: a, gender: b })`, 'posthog.register_once PostHog: gender'],
      [`${POSTHOG}posthog.setPersonPropertiesForFlags({ club: a })`, 'posthog.setPersonPropertiesForFlags PostHog: club'],
      [`${MIXPANEL}mixpanel.register({ club: a, age: b })`, 'mixpanel.register Mixpanel: age'],
      ['heap.addEventProperties({ club: a, grade: pupil.grade })', 'heap.addEventProperties Heap: grade'],
      ["import { singularSdk } from 'singular-sdk'; singularSdk.setGlobalProperties('club', a)",
        'singularSdk.setGlobalProperties Singular: '],
      ["import Pixel from 'react-facebook-pixel'; Pixel.init(ID, { autoConfig: true, debug: true })", 'Pixel.init Meta pixel: '],
      ["dataLayer.push({ event: 'lesson', lesson: a, gender: b, level: c })", 'dataLayer.push Google tag: gender'],
      ["dataLayer.push({ event: 'lesson', level: pupil.level })", 'dataLayer.push Google tag: level'],
      ["import ReactGA from 'react-ga4'; ReactGA.set({ location: here, title: a })", 'ReactGA.set Google tag: '],
      ["import ReactGA from 'react-ga4'; ReactGA.set({ location: here, gender: a })", 'ReactGA.set Google tag: gender'],
      [`${POSTHOG}posthog.identify(a.id, { is_pro: a, loggedIn: b })`, 'posthog.identify PostHog: is_pro loggedIn isUnsure'],
      [`${POSTHOG}posthog.identify(a.id, { is_pro: a, club: b })`, 'posthog.identify PostHog: is_pro club about club'],
      [`${POSTHOG}posthog.identify(a.id, { email: a, name: b })`, 'posthog.identify PostHog: email name'],
      [`${POSTHOG}posthog.identify(a.id, { email: a })`, 'posthog.identify PostHog: email isUnsure'],
      [`${POSTHOG}posthog.identify(a.id, { email: a, school: b })`, 'posthog.identify PostHog: email school about school'],
      [`${POSTHOG}posthog.identify(a.username)`, 'posthog.identify PostHog:  identity a.username isUnsure'],
      [`${POSTHOG}posthog.identify(a.id, { auth_type: a, resource_level: b })`,
        'posthog.identify PostHog: auth_type resource_level isUnsure'],
      ["fbq('init', '1', { em: a })", 'fbq Meta pixel: em'],
      ["Intercom('boot', { email: a, name: b })", 'Intercom Intercom: email name isUnsure'],
      ["Intercom('boot', { email: a, school: b })", 'Intercom Intercom: email school about school'],
      ["gtag('set', 'user_properties', { age_group: a })", 'gtag Google tag: ; gtag Google tag: age_group'],
      ["gtag('set', 'page_title', a); gtag('event', 'open', { age: b })", 'gtag Google tag: '],
      ["import { people } from './people'; people.set({ age: a })", ''],
    ],
  },
  'names of traits': {
    look: ({ file }) =>
      file.nodes('Property').map(({ key }) => String(key.value ?? key.name))
        .map((name) => `${name}${isDescribing(name, []) ? ' trait' : ''}${isOwnId(name) ? ' id' : ''}`),
    rows: [
      ['x = { grade, readingLevel, favouriteGames }', 'grade trait; readingLevel trait; favouriteGames trait'],
      [
        "x = { id, userID, distinct_id, 'User ID': 1, organizationId, team_uuid }",
        'id id; userID id; distinct_id id; User ID id; organizationId id; team_uuid id',
      ],
      [
        'x = { app_id, apiBase, user_hash, intercom_user_jwt, _meta }',
        'app_id id; apiBase id; user_hash id; intercom_user_jwt id; _meta id',
      ],
      ['x = { schoolId, school_name, meta }', 'schoolId trait; school_name trait; meta trait'],
      ['x = { locale, plan, page_path, experimentGroup, created_at }', 'locale; plan; page_path; experimentGroup; created_at'],
    ],
  },
  'functions that hand on': {
    look: (sources) => [
      ...handedOn(sources, []).map((fact) => `${fact.name} to ${fact.service}: ${fact.trait ?? fact.identity}${marks(fact)}`),
      ...declaredTellings(sources).map(({ name, traits }) => `${name}: ${traits.map(({ key }) => key).join(' ')}`),
    ],
    rows: [
      [`${POSTHOG}const tell = (traits) => posthog.setPersonProperties(traits); tell({ theme: 'x', grade: a })`, 'tell to PostHog: grade'],
      [`${POSTHOG}function know(id) { posthog.identify(id); } know(pupil.email); know(pupil.id)`, 'know to PostHog: pupil.email'],
      [
        `${POSTHOG}function know(id, traits) { posthog.identify(id, traits); } know(a.email, { age: b })`,
        'know to PostHog: age; know to PostHog: a.email',
      ],
      [`${POSTHOG}const tell = (traits) => posthog.setPersonProperties(traits); tell({ isPro: a })`, 'tell to PostHog: isPro isFaint'],
      [`${POSTHOG}function know(id) { posthog.identify(id); } know(pupil.username)`, 'know to PostHog: pupil.username isFaint'],
      [`${POSTHOG}const tell = (traits) => posthog.setPersonProperties(traits); tell({ isPro: a, grade: b })`, 'tell to PostHog: grade'],
      [`${POSTHOG}const note = (props) => posthog.capture('open', props); note({ resource_id: a, grade: b })`, ''],
      [`${POSTHOG}function know(id) { posthog.identify(hash(id)); } know(pupil.email)`, ''],
      [`${POSTHOG}const tell = (traits) => posthog.setPersonProperties(pick(traits)); tell({ grade: a })`, ''],
      [`${POSTHOG}const tell = (grade) => posthog.setPersonProperties({ grade }); tell({ grade: a })`, ''],
      [`${POSTHOG}const tell = (traits) => posthog.setPersonProperties(traits); function other(tell) { tell({ grade: a }); }`, ''],
      [
        `${POSTHOG}const tell = (traits) => posthog.setPersonProperties(traits); const about = { grade: a }; tell(about)`,
        'tell to PostHog: grade',
      ],
      ["note('open', { grade: a, theme: b })", 'note: grade', 'src/a.ts', { wrappers: [{ kind: 'analytics', global: 'note' }] }],
      ['note({ grade: a })', 'note: grade', 'src/a.ts', { wrappers: [{ kind: 'analytics', global: 'note', dataArg: 0 }] }],
      ["note('open', { lesson: a })", 'note: ', 'src/a.ts', { wrappers: [{ kind: 'analytics', global: 'note' }] }],
      ["note('open', { grade: a })", ''],
    ],
  },
  'methods that options name': {
    look: (sources) =>
      callsOfMethods([{ module: '@acme/measure', method: 'describe' }, { method: 'tell' }], sources)
        .map(({ call, method }) => `${call.name} ${method.module}`),
    rows: [
      ["import { describe, tell } from '@acme/measure'; describe(a); tell(b); tell()", 'describe @acme/measure; tell undefined'],
      ["import { describe } from './other'; describe(a); new tell(b)", ''],
    ],
  },
  'modules of the project': {
    look: (sources) =>
      ownTellings(sources).map(({ name, kind, to, value, isOwnModule }) =>
        `${name} ${kind} to ${to}${value ? ` by ${sources.file.getText(value)}` : ''}${isOwnModule ? '' : ' perhaps of a package'}`
      ),
    rows: [
      [
        "import { identifyUser } from './analytics'; identifyUser(a.id, { email: a.email })",
        'identifyUser identity to measuring module by email: a.email',
      ],
      ["import { analytics } from './analytics'; analytics.setUser(a.id)", 'analytics.setUser userId to measuring module'],
      ["import { errors } from './errorTracking'; errors.setUser(a.id)", ''],
      ["import { setUser } from 'tracking'; setUser(a.email)", 'setUser identity to measuring module by a.email perhaps of a package'],
      ["import { setUser } from './session'; setUser(a.email)", ''],
      ["import m from '@/metrics'; m.trackTimeOnPage(a, 3)", 'm.trackTimeOnPage engagement to measuring module'],
      ["import m from '@/metrics'; m.tagFollowed(a); m.tagRendered(a); m.userFollowed(a)", 'm.tagFollowed engagement to measuring module'],
      ["import { scrollDepth } from './layout'; scrollDepth(a)", ''],
      [
        "import { identify } from './actions'; function* f() { yield put(identify(a.id, { email: b })); }",
        'identify identity to handler of an action by email: b',
      ],
      ["import { identify } from './actions'; identify(a.id, { email: b }); put(identify(a.id, { leaves: 5 }))", ''],
      ["import { identify } from './actions'; show(identify(a.id, { email: b }))", ''],
      ['syncPartners({ emailHash: a })', 'syncPartners identity to other sites by emailHash: a perhaps of a package'],
      [
        'window.__uid2.init({ emailHash: a })',
        '__uid2.init identity to other sites by emailHash: a perhaps of a package',
      ],
      [
        "fetch('https://x.org/id5', { hashedEmail: b })",
        'fetch identity to other sites by hashedEmail: b perhaps of a package',
      ],
      ['saveAsync({ emailHash: a }); avatarOf(user.emailHash); draw({ grid5: a, hem })', ''],
      [
        "export const events = { followTopic: (topic) => { send('topics', topic); } }",
        'followTopic engagement to measuring module',
        'src/analytics/events.ts',
      ],
      ["export function followTag(tag) { track('follow', tag); }", 'followTag engagement to measuring module', 'src/telemetry.ts'],
      ["export const names = { followTopic: (topic) => `follow ${topic}`, followTag: () => send('x') }", '', 'src/analytics/events.ts'],
      ["export const events = { followTopic: (topic) => { send('topics', topic); } }", '', 'src/forum/events.ts'],
    ],
  },
  'counts of interests': {
    look: (sources) => interestCounts(sources).map((fact) => `${fact.name} ${fact.kind}${marks(fact)}`),
    rows: [
      ['profile[user.id].interests[topic] += 1', 'interests in memory isPerPerson'],
      ['affinities[child.id][genre]++', 'affinities in memory isPerPerson'],
      ['topics[story.topic] += 1', 'topics in memory'],
      ['child.interests[k] = (child.interests[k] ?? 0) + 1', 'interests in memory isPerPerson'],
      ['child.interests[k] = (other.interests[k] ?? 0) + 1', ''],
      ['child.interests[k] = (child.interests[l] ?? 0) + 1', ''],
      ['child.interests[k] = a', ''],
      ['child.interests += 1', ''],
      ['affinities[uuid][genre]++', 'affinities in memory'],
      ['function onLiked(user, post) { user.tagScores[post.tag]++; }', 'tagScores in memory isPerPerson'],
      ['function onAnswer(user, question) { user.tagScores[question.tag]++; }', ''],
      ['function onAnswer(user, question) { if (question.viewed) user.tagScores[question.tag]++; }', ''],
      ['function next(user, post) { /* liked */ user.tagScores[post.tag]++; }', ''],
      ['function next(user, post) { user.tagScores[post.tag]++; }', 'tagScores in memory isPerPerson', 'src/feed/rank.ts'],
      ['User.updateOne({ _id }, { $inc: { [`interestScores.${c}`]: 2 } })', 'interestScores.${c} in a database isPerPerson'],
      ["db.collection('profiles').updateOne({ _id }, { $inc: { 'interests.sport': 1 } })", 'interests.sport in a database isPerPerson'],
      ["Stats.updateOne({ userId }, { $inc: { 'interests.sport': 1 } })", 'interests.sport in a database isPerPerson'],
      ['User.updateOne({ userId }, { $inc: { interests: 1 } })', ''],
      ["Post.updateOne({ _id }, { $inc: { likes: 1, 'topics.count': 1 } })", 'topics.count in a database'],
      ['db.userInterest.upsert({ where: { userId }, update: { score: { increment: 1 } } })', 'userInterest in a database isPerPerson'],
      ['db.interest.update({ where: { id }, data: { views: { increment: 1 } } })', 'interest in a database'],
      ['db.userInterest.upsert({ where: { userId }, update: { tags } })', ''],
      ['redis.zincrby(`user:${id}:interests`, 1, tag)', 'user:${id}:interests in a store of counters isPerPerson'],
      ["redis.zincrby('trending:topics', 1, tag)", 'trending:topics in a store of counters'],
      ['redis.zincrby(key, 1, tag)', ''],
    ],
  },
  'derived profiles': {
    look: (sources) => derivedProfiles(sources, ['guessTaste']).map((fact) => `${fact.kind} ${fact.name}${marks(fact)}`),
    rows: [
      ['inferInterests(user)', 'call inferInterests'],
      ['segments.inferInterests({ seen: page.history })', 'call inferInterests'],
      ['guessTaste(child.plays)', 'call guessTaste'],
      ['invalidateInterestProfile(user.id); normalizeInterestProfile(user); formatTasteProfile(user); readInterestProfile(user)', ''],
      ['getInterestProfileForUser(user.id)', 'call getInterestProfileForUser'],
      ['affinityScore(drug, receptor); setAffinity(nodes, affinity)', ''],
      ['user.affinityScore = a; user.churnRisk = 0', 'value affinityScore; value churnRisk'],
      ['interestScore(kid, activity); propensityScore({ reader: child })', 'call interestScore isMatch; call propensityScore'],
      ['const a = { score: engagementScore(user) }', 'call engagementScore isMatch'],
      ['cpu.affinity = 2', ''],
      ['x = { propensity: estimate(player) }', 'value propensity'],
      ['x = { propensity: 0.3, affinity: zone }', ''],
      ['const { propensity = estimate(player) } = x', ''],
      ['export function inferInterests(userId) { return rank(userId); }', 'function inferInterests'],
      ['class Shelf { inferInterests = ({ history: past }: Props, userId) => rank(past); }', 'function inferInterests'],
      ['export function inferInterests(a: { user: User }) { return a; }', ''],
      ['export function computeAffinity(pod, zones) { return zones; }', ''],
      ['export function saveInterestProfile(userId) { return userId; }', ''],
      ['function inferInterests(userId) { return rank(userId); } inferInterests(x)', ''],
      ['export function inferInterests(user) { user.interests[k]++; }', 'function inferInterests showsMore'],
      ['new Schema({ userId: String, churnRisk: Number })', 'field churnRisk'],
      ['new Schema({ drug: String, affinity: Number })', ''],
      ['@Entity() class Row { @Column() userId: string; @Column() churnRisk: number; }', 'field churnRisk'],
      ['new Chart({ userId: String, churnRisk: Number })', ''],
    ],
  },
  'viewing records': {
    look: (sources) => viewingRecords(sources).map((fact) => `${fact.people.map(({ name }) => name).join(' ')}${marks(fact)}`),
    rows: [
      ["navigator.sendBeacon('/a', JSON.stringify({ viewerId: v.id, clipId: c.id, watchSeconds: s }))", 'viewerId isSent'],
      ["fetch('/collect', { body: JSON.stringify({ userId, videoId, position }) })", 'userId isSent'],
      ["fetch('/places', { body: JSON.stringify({ userId, lessonId, position }) })", 'userId isSent'],
      ["const r = { userId, videoId, position }; fetch('/places', { body: JSON.stringify(r) })", 'userId isSent'],
      ['const r = { userId, videoId, position }; show(r)', 'userId'],
      ["const made = () => ({ userId, videoId, position }); function b() { fetch('/x', { body: str(made()) }); }", 'userId isSent'],
      ["function made() { return { userId, videoId, position }; } function b() { fetch('/x'); show(made()); }", 'userId'],
      ["function tell(r) { fetch('/x', { body: r }); } const note = () => tell({ userId, videoId, position });", 'userId isSent'],
      ["function tell(r) { fetch('/x', { body: r }); } const note = (tell) => tell({ userId, videoId, position });", 'userId'],
      [
        "const q = []; function a() { q.push({ userId, videoId, position }); } function b() { fetch('/x', { body: JSON.stringify(q) }); }",
        'userId isSent',
      ],
      ["const q = []; function a() { q.push({ userId, videoId, position }); } function b() { fetch('/x', { body: other }); }", 'userId'],
      ["class A { note() { this.r = { userId, videoId, position }; } flush() { fetch('/x', { body: this.r }); } }", 'userId isSent'],
      ['class A { note() { this.r = { videoId, position }; this.r.userId = u; } done() { this.r.userId = v; } }', 'userId'],
      ['function a(r) { r = { songId, position: 0 }; r.uid = u.id; r.uid = u.old; }', 'uid uid'],
      ["fetch('/track', { body: JSON.stringify({ userId, lessonId, score, progress }) })", 'userId isSent'],
      ["fetch('/track', { body: JSON.stringify({ userId, videoId, score, progress }) })", 'userId isSent'],
      ["fetch('/track', { body: JSON.stringify({ userId, lessonId, progress }) })", 'userId isSent'],
      ['const of = (r) => ({ userId: r.user_id, videoId: r.video_id, position: r.position }); send(of(r))', 'userId'],
      ['const to = (r) => ({ user_id: r.userId, video_id: r.videoId, position: r.position }); send(to(r))', 'user_id isSent'],
      ['const of = (r) => ({ userId: u, videoId: r.video_id, position: r.position }); send(of(r))', 'userId isSent'],
      ["x = { userId: 'me', videoId, position }", ''],
      ['x = { videoId, position }', ' isSent', 'src/telemetry/a.ts'],
      ['x = { userId, requestId, duration }; y = { userId, videoId }; z = { videoId, seconds }', ''],
      ["const recommender = { note() { store({ userId, trackId, played }); emit('x'); } }", 'userId isSent'],
      ["const player = { note() { store({ userId, trackId, played }); emit('x'); } }", 'userId isSent'],
    ],
  },
};

describe('profiles', () => {
  for (const [name, { look, rows }] of Object.entries(tables))
    describe(name, () => {
      for (const [code, found, path, settings] of rows) {
        const title = `${code}${path ? ` in ${path}` : ''}${settings ? ' with settings' : ''}`;
        it(title, () => assert.equal(read(code, look, path, settings), found));
      }
    });
});
