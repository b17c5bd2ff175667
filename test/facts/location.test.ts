import assert from 'node:assert/strict';
import { readSettings } from '../../rules/src/configuration/settings';
import { mapMarkers, picturesWithPlace, positionRequests, positionsPassedOn, positionTrails } from '../../rules/src/facts/location';
import type { FactSources } from '../../rules/src/facts/sources';
import { catalogue } from '../../rules/src/knowledge';
import { apiSitesOf, sitesOfKind } from '../../rules/src/program/modules/api-site';
import { elementsOf } from '../../rules/src/views/elements';
import { probe } from '../support/probe';

type Row = readonly [code: string, found: string, path?: string];

const marks = (...given: readonly (string | false | undefined)[]): string => given.filter(Boolean).map((mark) => ` [${mark}]`).join('');
const digits = (decimals: number): string => (decimals === Infinity ? '' : `~${decimals}`);
const help = (answer: string): string | false => answer !== 'no' && `help: ${answer}`;

type Look = (sources: FactSources, textOf: (node: { range: [number, number] }) => string) => readonly string[];

function ask(code: string, path: string, look: Look): string {
  const { settings } = readSettings({});
  return probe(code, 'typescript', (file) => {
    const apis = (kind: never): unknown => sitesOfKind(apiSitesOf(file, catalogue), kind);
    return look({ file, path, settings, elements: () => elementsOf(file), apis } as never, (node) => file.getText(node)).join('; ');
  });
}

/** `keep(a, b)` for positions that a sensor gave, `record a` for an object with both numbers. */
const passedOn = (code: string, path: string): string =>
  ask(code, path, (sources, textOf) =>
    positionsPassedOn(sources).map(({ act, isShared, sensed, record, mentionsPerson, callForHelp }) => {
      const key = (names: readonly string[]): string => (names.includes('venue') ? ' as venue' : '');
      const given = sensed.map(({ node, decimals, names }) => textOf(node) + digits(decimals) + key(names));
      const both = record ? `record ${textOf(record.node)}${digits(record.decimals)}` : '';
      const owner = marks(record?.isOfPerson && 'person', record?.isOfPlace && 'place');
      const about = marks(sensed.length > 0 && mentionsPerson && 'speaks of a person', help(callForHelp));
      return `${isShared ? 'shared' : act.practice}(${[...given, both].filter(Boolean).join(', ')})${owner}${about}`;
    }));

const trails = (code: string, path: string): string =>
  ask(
    code,
    path,
    (sources) =>
      positionTrails(sources).map(({ name, isOfPerson, isOfPlace, isRepeated }) =>
        name + marks(isOfPerson && 'person', isOfPlace && 'place', isRepeated && 'repeated')
      ),
  );

const markers = (code: string, path: string): string =>
  ask(
    code,
    path,
    (sources, textOf) =>
      mapMarkers(sources).map(({ parts, isOfAnother, isOfPlace, callForHelp }) =>
        parts.map(({ node, decimals }) => textOf(node) + digits(decimals)).join(', ')
        + marks(isOfAnother && 'another', isOfPlace && 'place', help(callForHelp))
      ),
  );

const requests = (code: string, path: string): string =>
  ask(code, path, (sources) => [
    ...positionRequests(sources).map(({ access, name, isOfNavigation, isOfGrownUp, callForHelp }) =>
      `${access} ${name}${marks(isOfNavigation && 'navigation', isOfGrownUp && 'grown-up', help(callForHelp))}`
    ),
    ...picturesWithPlace(sources).map(({ name, isForOtherNotes }) => `picture ${name}${marks(isForOtherNotes && 'other notes')}`),
  ]);

const here = (call: string): string => `navigator.geolocation.getCurrentPosition((p) => ${call})`;
const native = "import { Marker } from 'react-native-maps'; ";
const leaflet = "import { Marker } from 'react-leaflet'; ";
const picker = "import * as ImagePicker from 'expo-image-picker'; ";

const tables: Record<string, readonly [look: (code: string, path: string) => string, rows: readonly Row[]]> = {
  'positions a sensor gave': [passedOn, [
    [here("socket.emit('a', { lat: p.coords.latitude, lng: p.coords.longitude })"),
      'shared(p.coords.latitude, p.coords.longitude, record p.coords.latitude)'],
    [here("socket.emit('here', p.coords.latitude.toFixed(1))"), 'shared(p.coords.latitude~1)'],
    [here("socket.emit('here', Number(p.coords.latitude.toFixed(5)))"), 'shared(p.coords.latitude~5)'],
    [here("socket.emit('here', Math.round(p.coords.latitude * 1e3) / 1e3)"), 'shared(p.coords.latitude~3)'],
    [here("socket.emit('here', Math.round(p.coords.latitude))"), ''],
    [here("socket.emit('here', p.coords.latitude > 0)"), ''],
    [here('share(geohash(p.coords.latitude, p.coords.longitude, 4))'), 'shared(p.coords.latitude~0, p.coords.longitude~0)'],
    [here('share(geohash([p.coords.latitude, p.coords.longitude], 9))'), 'shared(p.coords.latitude, p.coords.longitude)'],
    [here('share(hash(p.coords.latitude))'), ''],
    [here('share(`${p.coords.latitude},${p.coords.longitude}`)'), 'shared(p.coords.latitude, p.coords.longitude)'],
    [here("socket.emit('x', { venue: p.coords })"), 'shared(p.coords as venue)'],
    [here("socket.emit('x', { ...p.coords })"), 'shared(p.coords)'],
    [here("socket.emit('x', { [`${id}/lat`]: p.coords.latitude })"), 'shared(p.coords.latitude)'],
    [here('ws.send(JSON.stringify([p.coords.latitude]))'), 'shared(p.coords.latitude)'],
    [here('res.send(p.coords.latitude)'), ''],
    [here('list.push(p.coords.latitude)'), ''],
    [here('User.updateOne({ _id: id }, { lat: p.coords.latitude })'), 'keep(p.coords.latitude) [speaks of a person]'],
    [here('setDoc(doc(db, uid), { lat: p.coords.latitude })'), 'keep(p.coords.latitude) [speaks of a person]'],
    [here('Tile.updateOne({ lat: p.coords.latitude })'), 'keep(p.coords.latitude)'],
    [here("set(ref(db, 'users/a'), { lat: p.coords.latitude })"), 'keep(p.coords.latitude) [speaks of a person]'],
    [here('set({ lat: p.coords.latitude })'), ''],
    [here('setDoc(d, { at: new GeoPoint(p.coords.latitude, p.coords.longitude) })'), 'keep(p.coords.latitude, p.coords.longitude)'],
    [here('fetch(`/weather?lat=${p.coords.latitude}`)'), ''],
    [here("fetch('/me', { method: 'POST', body: JSON.stringify({ lat: p.coords.latitude }) })"),
      'send(p.coords.latitude) [speaks of a person]'],
    [here("api.get('/near', { lat: p.coords.latitude })"), ''],
    [here("api.post('/sos', { lat: p.coords.latitude })"), 'send(p.coords.latitude) [help: yes]'],
    [here("{ const panic = 1; api.post('/a', { lat: p.coords.latitude }); }"), 'send(p.coords.latitude) [help: maybe]'],
    [here("{ /* sos */ api.post('/a', { lat: p.coords.latitude }); }"), 'send(p.coords.latitude)'],
    [here("api.post('/a', { lat: p.coords.latitude, emergencyContact })"), 'send(p.coords.latitude)'],
    [`const tell = (x) => socket.emit('x', x); ${here('tell(p.coords)')}`, 'shared(p.coords)'],
    [`const tell = (lat) => socket.emit('x', lat); ${here('tell(p.coords.latitude)')}`, 'shared(lat)'],
    ["socket.emit('x', museum.coords.latitude)", ''],
    [here("{ const text = `at ${p.coords.latitude}`; socket.emit('x', { text }); }"), 'shared(p.coords.latitude)'],
    [`import sms from 'react-native-get-sms-android';\n${here("{ const text = 'at ' + p.coords.latitude; sms.autoSend(number, text); }")}`,
      'shared(p.coords.latitude)'],
    [here("{ const text = 'at ' + p.coords.latitude; post.autoSend(number, text); }"), ''],
    [here("{ const text = 'at ' + Math.round(p.coords.latitude); socket.emit('x', text); }"), ''],
    [here("{ const text = describe(p.coords.latitude); socket.emit('x', text); }"), ''],
    ["socket.emit('x', fix.coords.latitude)", 'shared(fix.coords.latitude)'],
    ["socket.emit('x', fix.latitude)", ''],
  ]],
  'records of positions': [passedOn, [
    ['Ping.create({ childId, lat: body.lat, lng: body.lng })', 'keep(record body.lat) [person]'],
    ['Ping.create({ data: { childId, at: { latitude, longitude } } })', 'keep(record latitude) [person]'],
    ['Kid.updateOne({ _id: a }, { latitude, longitude })', 'keep(record latitude) [person]'],
    ['Bus.updateOne({ _id: a }, { latitude, longitude })', 'keep(record latitude)'],
    ["io.emit('x', { id: user.id, lat, lng })", 'shared(record lat) [person]'],
    ["io.emit('x', { id: bus.id, lat, lng })", 'shared(record lat)'],
    ["emit('x', { userId, lat, lng })", ''],
    ['Ping.create({ childId, lat: Math.round(lat), lng: Math.round(lng) })', 'keep(record Math.round(lat)~0) [person]'],
    ['Ping.create({ childId, lat: 52.1, lng: 4.9 })', 'keep(record 52.1~0) [person]'],
    ['Park.create({ name, userId, lat, lng })', 'keep(record lat) [person] [place]'],
    ['Ping.create({ childId, lat })', ''],
    ["api.post('/x', { childId, lat, lng })", ''],
    ['pings.push({ childId, lat, lng })', 'keep(record lat) [person]'],
    ['const add = (x) => pings.push(x); add({ childId, lat, lng })', ''],
    ['const add = (x) => Ping.create(x); add({ childId, lat, lng })', 'keep(record lat) [person]'],
    ['class EmergencyCalls { start() { Ping.create({ childId, lat, lng }); } }', 'keep(record lat) [person] [help: yes]'],
    ['Ping.create({ childId, lat, lng })', 'keep(record lat) [person] [help: yes]', 'src/sos/a.ts'],
  ]],
  'places of a database': [trails, [
    ['new Schema({ childId: String, latitude: Number, longitude: Number, speed: Number })', 'latitude [person] [repeated]'],
    ['new Schema({ busId: String, latitude: Number, longitude: Number, speed: Number })', 'latitude [repeated]'],
    ["const pings = pgTable('pings', { deviceId: text(), lat: real(), lng: real() })", 'lat [person] [repeated]'],
    ['new Schema({ childId: String, name: String, lat: Number, lng: Number })', 'lat [person] [place]'],
    ['new Schema({ childId: String, lat: Number })', ''],
    ['z.object({ childId: z.string(), lat: z.number(), lng: z.number() })', ''],
    ['q(`INSERT INTO pings (child_id, lat, lng) VALUES (1, 2, 3)`)', 'latitude [person] [repeated]'],
    ["q('INSERT INTO parks (user_id, name, lat, lng) VALUES (1, 2)')", 'latitude [person] [place] [repeated]'],
    ["q('INSERT INTO pings (child_id, lat) VALUES (1, 2)')", ''],
    ["q('SELECT child_id, lat, lng FROM pings')", ''],
  ]],
  'marks on maps': [markers, [
    [`${native}<Marker coordinate={{ latitude: child.lat, longitude: child.lng }} />`, 'child.lat, child.lng [another]'],
    [`${native}<Marker coordinate={kid.lastKnownLocation} />`, 'kid.lastKnownLocation [another]'],
    [`${native}<Marker coordinate={kid.allocation} />`, ''],
    [`${leaflet}<Marker position={[Number(friend.lat), friend.lng]} />`, 'friend.lat, friend.lng [another]'],
    [`${leaflet}<Marker position={[friend.lat.toFixed(1), friend.lng.toFixed(1)]} />`, ''],
    [`${leaflet}users.map((u) => <Marker position={[u.lat, u.lng]} />)`, 'u.lat, u.lng [another]'],
    [`${leaflet}parks.map((u) => <Marker position={[u.lat, u.lng]} />)`, 'u.lat, u.lng'],
    [`${leaflet}<Marker position={[kid.school.lat, kid.school.lng]} />`, 'kid.school.lat, kid.school.lng [another] [place]'],
    [`${leaflet}<Marker position={here} />`, ''],
    [`${leaflet}const SosMap = () => <Marker position={kid.position} />`, 'kid.position [another] [help: yes]'],
    ["import L from 'leaflet'; L.marker([m.lat, m.lng])", 'm.lat, m.lng'],
    ['new google.maps.Marker({ map, position: new google.maps.LatLng(pupil.lat, pupil.lng) })', 'pupil.lat, pupil.lng [another]'],
    ["import { Marker } from './board'; <Marker position={[child.lat, child.lng]} />", ''],
  ]],
  'requests for a position': [requests, [
    ['navigator.geolocation.watchPosition(show)', 'continuous geolocation.watchPosition'],
    ['navigator.geolocation.watchPosition(show)', 'continuous geolocation.watchPosition [navigation]', 'src/route/follow.ts'],
    ['navigator.geolocation.getCurrentPosition(show)', ''],
    ['navigator.geolocation.getCurrentPosition(a, b, { enableHighAccuracy: true })', 'precise enableHighAccuracy'],
    ['navigator.geolocation.getCurrentPosition(a, b, { enableHighAccuracy: exact })', ''],
    ["import { watchPositionAsync } from 'expo-location'; watchPositionAsync({ accuracy: 6 }, a)", 'continuous watchPositionAsync'],
    ["import * as L from 'expo-location'; L.requestBackgroundPermissionsAsync()", 'background L.requestBackgroundPermissionsAsync'],
    ['navigator.geolocation.watchPosition(show)', 'continuous geolocation.watchPosition [grown-up]', 'src/pages/parent/Bus.tsx'],
    ['navigator.geolocation.watchPosition(show)', 'continuous geolocation.watchPosition', 'src/pages/apparent/Bus.tsx'],
    ['function track(vehicleId) { navigator.geolocation.watchPosition(show) }', 'continuous geolocation.watchPosition [grown-up]'],
    ['function find(vehicleId) {} function track() { navigator.geolocation.watchPosition(show) }', 'continuous geolocation.watchPosition'],
    ['onPanic(() => navigator.geolocation.watchPosition(show))', 'continuous geolocation.watchPosition [help: yes]'],
    ['geo.watchPosition(show)', ''],
    [`${picker}ImagePicker.launchImageLibraryAsync({ exif: true })`, 'picture exif'],
    [`${picker}ImagePicker.launchImageLibraryAsync({ exif: true }); turn(a.exif.Orientation)`, 'picture exif [other notes]'],
    [`${picker}ImagePicker.launchImageLibraryAsync({ exif: true }); turn(a.exif.Orientation, a.exif.GPSLatitude)`, 'picture exif'],
    [`${picker}ImagePicker.launchImageLibraryAsync({ exif: true }); keep(this.exif)`, 'picture exif'],
    [`${picker}ImagePicker.launchImageLibraryAsync({ exif: false })`, ''],
  ]],
};

describe('location', () => {
  for (const [name, [look, rows]] of Object.entries(tables))
    describe(name, () => {
      for (const [code, found, path = 'src/a.ts'] of rows) it(`${code} in ${path}`, () => assert.equal(look(code, path), found));
    });
});
