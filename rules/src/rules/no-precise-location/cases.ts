import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'high accuracy beside a function about a vehicle',
      strict: true,
      lang: ['js', 'ts'],
      code: `export const choose = (vehicleId) => show(vehicleId);
export const start = () => navigator.geolocation.getCurrentPosition(show, fail, { «enableHighAccuracy: true» });`,
      expect: 'precise',
    },
    {
      title: 'high accuracy on a page of parents',
      lang: ['js', 'ts'],
      strict: true,
      filename: 'src/pages/parent/bus.ts',
      code: 'navigator.geolocation.getCurrentPosition(show, fail, { «enableHighAccuracy: true» });',
      expect: 'precise',
    },
    {
      title: 'the own position given to a function that sends to the server, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: 'navigator.geolocation.getCurrentPosition((here) => { sendToServer({ lat: «here.coords.latitude» }); });',
      expect: 'stored',
    },
    {
      title: 'the own position in a form that a request sends',
      lang: ['js', 'ts'],
      strict: true,
      code: "navigator.geolocation.getCurrentPosition(({ coords }) => {\n  const body = new URLSearchParams();\n  body.set('lat', String(«coords.latitude»));\n  fetch('/api/enter', { method: 'POST', body });\n});",
      expect: 'stored',
    },
    {
      title: 'coordinates in a text that is sent to another person',
      lang: ['js', 'ts'],
      strict: true,
      code: "navigator.geolocation.getCurrentPosition((fix) => { const text = `I am at ${«fix.coords.latitude»},${fix.coords.longitude}`; socket.emit('buddy', { text }); });",
      expect: 'shared',
    },
    {
      title: 'the own position, sent without a name',
      lang: ['js', 'ts'],
      strict: true,
      code: "navigator.geolocation.getCurrentPosition((fix) => { fetch('/api/enter', { method: 'POST', body: JSON.stringify({ lat: «fix.coords.latitude», lng: fix.coords.longitude }) }); });",
      expect: 'stored',
    },
    {
      title: 'high accuracy',
      strict: true,
      lang: ['js', 'ts', 'jsx'],
      code: 'navigator.geolocation.getCurrentPosition(show, fail, { «enableHighAccuracy: true» });',
      expect: 'precise',
      suggest: { set: 'navigator.geolocation.getCurrentPosition(show, fail, { enableHighAccuracy: false });' },
      doc: true,
    },
    {
      title: 'the highest accuracy in Expo',
      strict: true,
      lang: ['ts', 'tsx'],
      code: `import * as Location from 'expo-location';
const fix = await Location.getCurrentPositionAsync({ «accuracy: Location.Accuracy.Highest» });`,
      expect: 'precise',
    },
    {
      title: 'a location that is tracked and shared',
      lang: ['js', 'ts'],
      strict: true,
      code: "navigator.geolocation.«watchPosition»((p) => socket.emit('friend-map', { id: me.id, lat: «p.coords.latitude», lng: p.coords.longitude }));",
      expect: ['continuous', 'shared'],
      suggest: [{ once: "navigator.geolocation.getCurrentPosition((p) => socket.emit('friend-map', { id: me.id, lat: p.coords.latitude, lng: p.coords.longitude }));" }, { round: "navigator.geolocation.watchPosition((p) => socket.emit('friend-map', { id: me.id, lat: Number(p.coords.latitude.toFixed(1)), lng: Number(p.coords.longitude.toFixed(1)) }));" }],
      doc: true,
    },
    {
      title: 'a watcher in Expo',
      lang: 'ts',
      strict: true,
      code: `import { watchPositionAsync, LocationAccuracy } from 'expo-location';
const sub = await «watchPositionAsync»({ accuracy: LocationAccuracy.High }, keep);`,
      expect: 'continuous',
    },
    {
      title: 'location while the app is in the background',
      lang: ['ts', 'js'],
      strict: true,
      code: `import * as Location from 'expo-location';
await Location.«requestBackgroundPermissionsAsync»();
await Location.«startLocationUpdatesAsync»('track', { accuracy: Location.Accuracy.BestForNavigation });`,
      expect: 'background',
      doc: true,
    },
    {
      title: 'location in the background of a cleaner on a job, in strict',
      lang: ['js', 'ts'],
      strict: true,
      code: `import * as Location from 'expo-location';
export class JobLocation {
  ask() { return Location.«requestBackgroundPermissionsAsync»(); }
  share(position) { send('cleaner_location_shared', position); }
}`,
      expect: 'background',
    },
    {
      title: 'a background location package',
      lang: 'ts',
      strict: true,
      code: `import BackgroundGeolocation from 'react-native-background-geolocation';
BackgroundGeolocation.«ready»({ startOnBoot: true });`,
      expect: 'background',
    },
    {
      title: 'geofences and further methods of a background location package',
      lang: 'ts',
      strict: true,
      code: `import BackgroundGeolocation from 'react-native-background-geolocation';
await BackgroundGeolocation.«addGeofences»(zones);
await BackgroundGeolocation.«startGeofences»();
BackgroundGeolocation.«watchPosition»({}, keep);
await BackgroundGeolocation.stop();`,
      expect: ['background', 'background', 'background'],
    },
    {
      title: 'a watcher with a background message',
      lang: 'ts',
      strict: true,
      code: `import { BackgroundGeolocation } from '@capacitor-community/background-geolocation';
BackgroundGeolocation.addWatcher({ «backgroundMessage: 'Still here'», stale: false }, keep);`,
      expect: 'background',
      suggest: { removeEntry: `import { BackgroundGeolocation } from '@capacitor-community/background-geolocation';
BackgroundGeolocation.addWatcher({ stale: false }, keep);` },
    },
    {
      title: 'a permission request for always',
      lang: 'ts',
      strict: true,
      code: `import Geolocation from 'react-native-geolocation-service';
await Geolocation.«requestAuthorization»('always');`,
      expect: 'background',
    },
    {
      title: 'a position stored on a user record',
      lang: ['js', 'ts'],
      strict: true,
      code: "navigator.geolocation.getCurrentPosition(async (pos) => { await User.updateOne({ _id: id }, { lastSeenAt: { lat: «pos.coords.latitude», lng: pos.coords.longitude } }); });",
      expect: 'stored',
    },
    {
      title: 'a position stored at sign-up',
      lang: 'tsx',
      strict: true,
      code: `import * as Location from 'expo-location';
async function join() {
  let here = { latitude: 0, longitude: 0 };
  const current = await Location.getCurrentPositionAsync({ accuracy: Location.Accuracy.Balanced });
  here = { latitude: current.coords.latitude, longitude: current.coords.longitude };
  const userLocation = { latitude: current.coords.latitude, longitude: current.coords.longitude };
  await api.post('/auth/signup', { nickname, email, location: «userLocation» });
}`,
      expect: 'stored',
    },
    {
      title: 'a maximum number of decimals from the options',
      lang: 'js',
      strict: true,
      options: { maxDecimals: 0 },
      code: "navigator.geolocation.getCurrentPosition((p) => socket.emit('here', { lat: «p.coords.latitude» }));",
      expect: 'shared',
      suggest: { round: "navigator.geolocation.getCurrentPosition((p) => socket.emit('here', { lat: Number(p.coords.latitude.toFixed(0)) }));" },
    },
    {
      title: 'a watcher in a Vue component',
      lang: 'vue',
      strict: true,
      code: `<script setup>
onMounted(() => { navigator.geolocation.«watchPosition»(show); });
</script>
<template><p /></template>`,
      expect: 'continuous',
    },
    {
      title: 'high accuracy in a Svelte component',
      strict: true,
      lang: 'svelte',
      code: `<script>
  navigator.geolocation.getCurrentPosition(show, null, { «enableHighAccuracy: true» });
</script>
<p></p>`,
      expect: 'precise',
    },
    {
      title: 'location permissions of an app',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "android": { "permissions": ["CAMERA", «"ACCESS_BACKGROUND_LOCATION"»] }, "plugins": [["expo-location", { «"isIosBackgroundLocationEnabled": true» }]] } }',
      expect: 'configured',
      suggest: [{ removeEntry: '{ "expo": { "android": { "permissions": ["CAMERA"] }, "plugins": [["expo-location", { "isIosBackgroundLocationEnabled": true }]] } }' }, { setSafely: '{ "expo": { "android": { "permissions": ["CAMERA", "ACCESS_BACKGROUND_LOCATION"] }, "plugins": [["expo-location", { "isIosBackgroundLocationEnabled": false }]] } }' }],
      doc: true,
    },
    {
      title: 'a background mode for location in an app configuration script',
      lang: 'ts',
      strict: true,
      filename: 'app.config.ts',
      code: "export default { ios: { infoPlist: { UIBackgroundModes: [«'location'», 'audio'] } } };",
      expect: 'configured',
    },
    {
      title: 'a fine location permission, in strict',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "android": { "permissions": [«"ACCESS_FINE_LOCATION"»] } } }',
      expect: 'configured',
    },
    {
      title: 'a geolocation permission in an extension manifest',
      lang: 'json',
      strict: true,
      filename: 'manifest.json',
      code: '{ "permissions": ["storage", «"geolocation"»] }',
      expect: 'configured',
    },
    {
      title: 'a background location permission requested on Android',
      lang: ['js', 'ts', 'tsx'],
      strict: true,
      code: `import { PermissionsAndroid } from 'react-native';
await PermissionsAndroid.request(«PermissionsAndroid.PERMISSIONS.ACCESS_BACKGROUND_LOCATION», reasons);`,
      expect: 'background',
      data: { name: 'ACCESS_BACKGROUND_LOCATION' },
    },
    {
      title: 'a background permission among others',
      lang: 'ts',
      strict: true,
      code: `import { PERMISSIONS, requestMultiple } from 'react-native-permissions';
await requestMultiple([PERMISSIONS.IOS.CAMERA, «PERMISSIONS.IOS.LOCATION_ALWAYS»]);`,
      expect: 'background',
    },
    {
      title: 'a schema of locations of a child',
      lang: ['js', 'ts'],
      strict: true,
      code: "const pingSchema = new Schema({ childId: ObjectId, «latitude»: Number, longitude: Number, accuracy: Number });",
      expect: 'stored',
    },
    {
      title: 'a table of locations of members',
      lang: 'ts',
      strict: true,
      code: "export const positions = pgTable('positions', { id: serial('id'), memberId: integer('member_id'), «lat»: real('lat'), lng: real('lng') });",
      expect: 'stored',
    },
    {
      title: 'locations that a server stores and broadcasts',
      lang: ['js', 'ts'],
      strict: true,
      code: `socket.on('moved', async ({ kidId, latitude, longitude }) => {
  await Kid.findByIdAndUpdate(kidId, { lastSeen: { latitude: «latitude», longitude, at: new Date() } });
  io.to('family').emit('moved', { kidId, latitude: «latitude», longitude });
});`,
      expect: ['stored', 'shared'],
    },
    {
      title: 'a Prisma record with a position',
      lang: 'ts',
      strict: true,
      code: "await prisma.ping.create({ data: { studentId, lat: «body.lat», lng: body.lng } });",
      expect: 'stored',
    },
    {
      title: 'an INSERT statement in SQL',
      lang: 'js',
      strict: true,
      code: "await pool.query(«'INSERT INTO pings (child_id, lat, lng) VALUES ($1, $2, $3)'», [childId, lat, lng]);",
      expect: 'stored',
    },
    {
      title: 'a Firestore point of a user',
      lang: 'ts',
      strict: true,
      code: "navigator.geolocation.getCurrentPosition(({ coords }) => setDoc(doc(db, 'users', uid), { here: new GeoPoint(«coords.latitude», coords.longitude) }));",
      expect: 'stored',
    },
    {
      title: 'a position in a request body',
      lang: 'js',
      strict: true,
      code: "navigator.geolocation.getCurrentPosition((p) => fetch('/seen', { method: 'POST', body: JSON.stringify({ user: me.id, lat: «p.coords.latitude», lng: p.coords.longitude }) }));",
      expect: 'stored',
    },
    {
      title: 'a text message with a map link',
      lang: 'ts',
      strict: true,
      code: "navigator.geolocation.getCurrentPosition((p) => sendSMS(friend.phone, `I am at https://maps.example/?q=${«p.coords.latitude»},${p.coords.longitude}`));",
      expect: 'shared',
    },
    {
      title: 'a location sent through a WebSocket',
      lang: 'js',
      strict: true,
      code: "navigator.geolocation.getCurrentPosition((p) => ws.send(JSON.stringify({ who: me.id, lat: «p.coords.latitude», lng: p.coords.longitude })));",
      expect: 'shared',
    },
    {
      title: 'accuracy as a number and as an enum member',
      strict: true,
      lang: 'ts',
      code: `import { Accuracy, getCurrentPositionAsync } from 'expo-location';
await getCurrentPositionAsync({ «accuracy: 6» });
await getCurrentPositionAsync({ «accuracy: Accuracy.High» });`,
      expect: ['precise', 'precise'],
      suggest: [{ set: `import { Accuracy, getCurrentPositionAsync } from 'expo-location';
await getCurrentPositionAsync({ accuracy: 1 });
await getCurrentPositionAsync({ accuracy: Accuracy.High });` }, { set: `import { Accuracy, getCurrentPositionAsync } from 'expo-location';
await getCurrentPositionAsync({ accuracy: 6 });
await getCurrentPositionAsync({ accuracy: Accuracy.Lowest });` }],
    },
    {
      title: 'high accuracy in a variable of options',
      strict: true,
      lang: 'js',
      code: `const options = { «enableHighAccuracy: true», timeout: 5000 };
const geo = window.navigator.geolocation;
geo.getCurrentPosition(show, fail, options);`,
      expect: 'precise',
    },
    {
      title: 'high accuracy and a watcher in further packages',
      strict: true,
      lang: 'ts',
      code: `import Geolocation from '@react-native-community/geolocation';
import { Geolocation as Native } from '@capacitor/geolocation';
Geolocation.getCurrentPosition(show, fail, { «enableHighAccuracy: true» });
await Native.getCurrentPosition({ «enableHighAccuracy: true» });
await Native.«watchPosition»({}, show);`,
      expect: ['precise', 'precise', 'continuous'],
    },
    {
      title: 'accuracy for each platform',
      strict: true,
      lang: 'ts',
      code: `import Geolocation from 'react-native-geolocation-service';
Geolocation.getCurrentPosition(show, fail, { accuracy: { «ios: 'bestForNavigation'», «android: 'high'» } });`,
      expect: ['precise', 'precise'],
      suggest: [{ set: `import Geolocation from 'react-native-geolocation-service';
Geolocation.getCurrentPosition(show, fail, { accuracy: { ios: 'threeKilometers', android: 'high' } });` }, { set: `import Geolocation from 'react-native-geolocation-service';
Geolocation.getCurrentPosition(show, fail, { accuracy: { ios: 'bestForNavigation', android: 'low' } });` }],
    },
    {
      title: 'a configuration with always authorisation',
      lang: ['js', 'ts'],
      strict: true,
      code: `import Geolocation from '@react-native-community/geolocation';
Geolocation.setRNConfiguration({ skipPermissionRequests: false, «authorizationLevel: 'always'», «enableBackgroundLocationUpdates: true» });`,
      expect: ['background', 'background'],
      suggest: [{ set: `import Geolocation from '@react-native-community/geolocation';
Geolocation.setRNConfiguration({ skipPermissionRequests: false, authorizationLevel: 'whenInUse', enableBackgroundLocationUpdates: true });` }, { set: `import Geolocation from '@react-native-community/geolocation';
Geolocation.setRNConfiguration({ skipPermissionRequests: false, authorizationLevel: 'always', enableBackgroundLocationUpdates: false });` }],
    },
    {
      title: 'geofencing',
      lang: 'ts',
      strict: true,
      code: `import { startGeofencingAsync } from 'expo-location';
await «startGeofencingAsync»('school', regions);`,
      expect: 'background',
    },
    {
      title: 'a watcher with a maximum age',
      lang: 'js',
      strict: true,
      code: "navigator.geolocation.«watchPosition»(show, fail, { maximumAge: 60000 });",
      expect: 'continuous',
      suggest: { once: 'navigator.geolocation.getCurrentPosition(show, fail, { maximumAge: 60000 });' },
    },
    {
      title: 'an image with EXIF metadata, uploaded',
      lang: ['js', 'ts'],
      code: `import * as ImagePicker from 'expo-image-picker';
const picked = await ImagePicker.launchImageLibraryAsync({ «exif: true» });
await upload(picked.assets[0]);`,
      expect: 'embedded',
      suggest: { set: `import * as ImagePicker from 'expo-image-picker';
const picked = await ImagePicker.launchImageLibraryAsync({ exif: false });
await upload(picked.assets[0]);` },
    },
    {
      title: 'an image whose GPS metadata is read',
      lang: 'tsx',
      code: `import { openPicker } from 'react-native-image-crop-picker';
const picture = await openPicker({ «includeExif: true» });
const place = [picture.exif.GPSLatitude, picture.exif.GPSLongitude];`,
      expect: 'embedded',
    },
    {
      title: 'an image whose orientation is read from EXIF metadata, in strict',
      lang: 'ts',
      strict: true,
      code: `import * as ImagePicker from 'expo-image-picker';
const picked = await ImagePicker.launchImageLibraryAsync({ «exif: true» });
rotate(picked.assets[0].exif?.Orientation);`,
      expect: 'embedded',
    },
    {
      title: 'friends on a map in React',
      lang: ['jsx', 'tsx'],
      strict: true,
      code: `import MapView, { Marker } from 'react-native-maps';
export const Friends = ({ friends }) => <MapView>{friends.map((f) => <Marker key={f.id} coordinate={{ latitude: «f.latitude», longitude: f.longitude }} />)}</MapView>;`,
      expect: 'shared',
      suggest: { round: `import MapView, { Marker } from 'react-native-maps';
export const Friends = ({ friends }) => <MapView>{friends.map((f) => <Marker key={f.id} coordinate={{ latitude: Number(f.latitude.toFixed(1)), longitude: Number(f.longitude.toFixed(1)) }} />)}</MapView>;` },
      doc: true,
    },
    {
      title: 'a child on a map',
      lang: 'tsx',
      strict: true,
      code: `import { Marker } from 'react-leaflet';
export const Pin = ({ child }) => <Marker position={[Number(«child.lat»), Number(child.lng)]} />;`,
      expect: 'shared',
    },
    {
      title: 'a location object on a map',
      lang: 'tsx',
      strict: true,
      code: `import { Marker } from 'react-native-maps';
export const Pin = ({ kid }) => <Marker coordinate={«kid.lastLocation»} />;`,
      expect: 'shared',
    },
    {
      title: 'coordinates destructured from classmates',
      lang: 'jsx',
      strict: true,
      code: `import { Marker } from 'react-map-gl/maplibre';
export const Map = ({ classmates }) => classmates.map(({ id, lat, lng }) => <Marker key={id} latitude={«lat»} longitude={lng} />);`,
      expect: 'shared',
    },
    {
      title: 'members on Leaflet and Google maps',
      lang: 'js',
      strict: true,
      code: `import L from 'leaflet';
socket.on('moved', (members) => members.forEach((m) => L.marker([«m.lat», m.lng]).addTo(map)));
new google.maps.Marker({ map, position: { lat: «friend.lat», lng: friend.lng } });`,
      expect: ['shared', 'shared'],
    },
    {
      title: 'friends on a map in Vue',
      lang: 'vue',
      strict: true,
      code: `<script setup>
import { LMarker } from '@vue-leaflet/vue-leaflet';
</script>
<template><LMarker v-for="f in friends" :key="f.id" :lat-lng="[«f.lat», f.lng]" /></template>`,
      expect: 'shared',
    },
    {
      title: 'coordinates rounded to five decimals',
      lang: 'js',
      strict: true,
      code: "navigator.geolocation.getCurrentPosition((p) => socket.emit('here', { lat: Number(«p.coords.latitude».toFixed(5)), lng: Math.round(p.coords.longitude * 1e5) / 1e5 }));",
      expect: 'shared',
    },
    {
      title: 'an exact geohash',
      lang: 'ts',
      strict: true,
      code: `import { geohashForLocation } from 'geofire-common';
navigator.geolocation.getCurrentPosition((p) => updateDoc(doc(db, 'users', uid), { geohash: geohashForLocation([«p.coords.latitude», p.coords.longitude]) }));`,
      expect: 'stored',
    },
    {
      title: 'a mail with a position',
      lang: 'js',
      strict: true,
      code: "navigator.geolocation.getCurrentPosition((p) => sendMail({ to: user.friendMail, text: `See ${«p.coords.latitude»}, ${p.coords.longitude}` }));",
      expect: 'shared',
    },
    {
      title: 'a location in a post',
      lang: 'js',
      strict: true,
      code: "navigator.geolocation.getCurrentPosition((p) => api.post('/posts', { author: me.id, text, lat: «p.coords.latitude», lng: p.coords.longitude }));",
      expect: 'stored',
    },
    {
      title: 'a position stored during navigation, although the options allow navigation',
      lang: 'js',
      strict: true,
      filename: 'src/navigation/follow.js',
      options: { allowNavigation: true },
      code: "navigator.geolocation.watchPosition((p) => User.updateOne({ _id: me.id }, { lat: «p.coords.latitude», lng: p.coords.longitude }));",
      expect: 'stored',
    },
    { title: 'a watcher in the script of an HTML page', lang: 'html', strict: true, code: '<script>navigator.geolocation.«watchPosition»(show);</script>', expect: 'continuous' },
    {
      title: 'a background mode for location in `infoPlist`',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "ios": { "infoPlist": { "UIBackgroundModes": ["audio", «"location"»] } } } }',
      expect: 'configured',
    },
    {
      title: 'background location in the options of a plugin',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "plugins": [["expo-location", { «"isIosBackgroundLocationEnabled": true», «"isAndroidBackgroundLocationEnabled": true» }]] } }',
      expect: 'configured',
    },
    {
      title: 'a precise position read by a small package',
      strict: true,
      lang: ['js', 'ts'],
      code: `import GetLocation from 'react-native-get-location';
GetLocation.getCurrentPosition({ «enableHighAccuracy: true», timeout: 60000 });`,
      expect: 'precise',
    },
  ],
  valid: [
    {
      title: 'location in the background of a cleaner on a job',
      lang: ['js', 'ts'],
      code: `import * as Location from 'expo-location';
export class JobLocation {
  ask() { return Location.requestBackgroundPermissionsAsync(); }
  share(position) { send('cleaner_location_shared', position); }
}`,
    },
    {
      title: 'the position of a vehicle',
      lang: ['js', 'ts'],
      code: `export function track(vehicleId) {
  if (driverConsent) navigator.geolocation.getCurrentPosition((position) => show(vehicleId, position), fail, { enableHighAccuracy: true });
}`,
    },
    {
      title: 'whole degrees in a text that is sent to another person',
      lang: ['js', 'ts'],
      strict: true,
      code: "navigator.geolocation.getCurrentPosition((fix) => { const text = `near ${Math.round(fix.coords.latitude)}`; socket.emit('buddy', { text }); });",
    },
    {
      title: 'one approximate location for the weather',
      lang: ['js', 'ts'],
      code: 'navigator.geolocation.getCurrentPosition((p) => showWeather(Math.round(p.coords.latitude), Math.round(p.coords.longitude)), undefined, { enableHighAccuracy: false });',
      doc: true,
    },
    {
      title: 'a place, not a person',
      lang: ['js', 'ts'],
      code: `const museum = { name: 'Science hall', lat: 52.374, lng: 4.912 };
await Places.create(museum);
socket.emit('map', museum);`,
      doc: true,
    },
    {
      title: 'low accuracy',
      lang: 'ts',
      code: `import * as Location from 'expo-location';
await Location.getCurrentPositionAsync({ accuracy: Location.Accuracy.Lowest });`,
      doc: true,
    },
    {
      title: 'an emergency call',
      lang: 'ts',
      strict: true,
      code: `import * as Location from 'expo-location';
async function sendSos() { const fix = await Location.getCurrentPositionAsync({ accuracy: Location.Accuracy.High }); socket.emit('alert', { lat: fix.coords.latitude }); }`,
    },
    {
      title: 'unresolved accuracy',
      lang: 'ts',
      strict: true,
      code: 'navigator.geolocation.getCurrentPosition(show, fail, { enableHighAccuracy: prefs.exact });',
    },
    { title: 'the end of a watch', lang: 'js', strict: true, code: 'navigator.geolocation.clearWatch(watch);' },
    {
      title: 'a position rounded before it is shared',
      lang: 'js',
      strict: true,
      code: "navigator.geolocation.getCurrentPosition((p) => socket.emit('here', { lat: Number(p.coords.latitude.toFixed(1)) }));",
    },
    { title: 'a watcher behind a check for verified adults', lang: 'js', strict: true, code: 'if (user.isVerifiedAdult) navigator.geolocation.watchPosition(show);' },
    {
      title: 'navigation, where the options allow it',
      lang: 'js',
      strict: true,
      filename: 'src/navigation/follow.js',
      options: { allowNavigation: true },
      code: 'navigator.geolocation.watchPosition(move);',
    },
    {
      title: 'a place name from the options',
      lang: 'js',
      strict: true,
      options: { placeNames: ['venue'] },
      code: "navigator.geolocation.getCurrentPosition((position) => socket.emit('x', { venue: position.coords }));",
    },
    {
      title: 'an object named `geolocation` of the project',
      lang: 'ts',
      strict: true,
      code: `import { geolocation } from './fakes';
geolocation.watchPosition(show);`,
    },
    {
      title: 'an app with approximate location only',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "android": { "permissions": ["ACCESS_COARSE_LOCATION"], "blockedPermissions": ["ACCESS_FINE_LOCATION"] }, "plugins": ["expo-location", ["expo-location", { "isIosBackgroundLocationEnabled": false }]] } }',
    },
    { title: 'a permission in an unrelated configuration file', lang: 'json', strict: true, filename: 'vercel.json', code: '{ "permissions": ["geolocation"] }' },
    {
      title: 'a schema of playgrounds',
      lang: ['js', 'ts'],
      strict: true,
      code: `const Playground = new Schema({ ownerId: ObjectId, name: String, address: String, latitude: Number, longitude: Number });
await Playground.create({ name, address, latitude, longitude, addedBy: userId });`,
    },
    {
      title: 'locations of buses and sensors',
      lang: 'js',
      strict: true,
      code: `io.emit('bus', { busId, latitude, longitude });
const Sensor = new Schema({ sensorId: String, lat: Number, lng: Number, battery: Number });`,
    },
    {
      title: 'a rounded position that is stored',
      lang: 'js',
      strict: true,
      code: "await Kid.updateOne({ _id: kidId }, { near: { latitude: Math.round(latitude), longitude: Math.round(longitude) } });",
    },
    {
      title: 'a weather request at an exact position',
      lang: 'js',
      strict: true,
      code: "navigator.geolocation.getCurrentPosition((p) => fetch(`https://weather.example/?user=${user.id}&lat=${p.coords.latitude}`));",
    },
    {
      title: 'a foreground permission for approximate location',
      lang: 'ts',
      strict: true,
      code: `import { PermissionsAndroid } from 'react-native';
await PermissionsAndroid.request(PermissionsAndroid.PERMISSIONS.ACCESS_COARSE_LOCATION);`,
    },
    {
      title: 'the location in an emergency call with an email address',
      lang: 'js',
      strict: true,
      code: "await api.post('/sos/trigger', { userEmail, location: { latitude: p.coords.latitude, longitude: p.coords.longitude } });",
    },
    {
      title: 'an INSERT statement about playgrounds',
      lang: 'js',
      strict: true,
      code: "await pool.query('INSERT INTO playgrounds (user_id, name, lat, lng) VALUES ($1, $2, $3, $4)', values);",
    },
    {
      title: 'an authorisation level chosen by the build',
      lang: 'ts',
      strict: true,
      code: `import Geolocation from '@react-native-community/geolocation';
Geolocation.setRNConfiguration({ skipPermissionRequests: true, authorizationLevel: 'auto' });
Geolocation.setRNConfiguration({ skipPermissionRequests: false, authorizationLevel: level });`,
    },
    {
      title: 'an image without EXIF metadata',
      lang: 'ts',
      strict: true,
      code: `import * as ImagePicker from 'expo-image-picker';
await ImagePicker.launchImageLibraryAsync({ exif: false, quality: 0.7 });
await ImagePicker.launchCameraAsync({ exif: true });`,
    },
    {
      title: 'an image whose orientation is read from EXIF metadata, not in strict',
      lang: 'ts',
      code: `import * as ImagePicker from 'expo-image-picker';
const picked = await ImagePicker.launchImageLibraryAsync({ exif: true });
rotate(picked.assets[0].exif?.Orientation);`,
    },
    {
      title: 'playgrounds and schools on a map',
      lang: 'tsx',
      strict: true,
      code: `import { Marker } from 'react-native-maps';
export const Places = ({ playgrounds, student, kidsPlaces }) => <>{playgrounds.map((p) => <Marker coordinate={{ latitude: p.latitude, longitude: p.longitude }} />)}{kidsPlaces.map((p) => <Marker coordinate={p.location} />)}<Marker coordinate={{ latitude: student.school.latitude, longitude: student.school.longitude }} /></>;`,
    },
    {
      title: "the user's location on their own map",
      lang: 'tsx',
      strict: true,
      code: `import { Marker } from 'react-leaflet';
export const Here = () => { const [here, setHere] = useState(null); useEffect(() => navigator.geolocation.getCurrentPosition((p) => setHere([p.coords.latitude, p.coords.longitude])), []); return here && <Marker position={here} />; };`,
    },
    {
      title: 'rounded positions of friends',
      lang: 'tsx',
      strict: true,
      code: `import { Marker } from 'react-native-maps';
export const Friends = ({ friends }) => friends.map((f) => <><Marker coordinate={{ latitude: Math.round(f.latitude), longitude: Math.round(f.longitude) }} /><Marker coordinate={{ latitude: f.latitude.toFixed(1), longitude: f.longitude.toFixed(1) }} /></>);`,
    },
    {
      title: 'a marker component of a board game',
      lang: 'tsx',
      strict: true,
      code: `import { Marker } from './board';
export const Pieces = ({ players }) => players.map((p) => <Marker position={[p.lat, p.lng]} />);`,
    },
    {
      title: 'an emergency map',
      lang: 'tsx',
      strict: true,
      code: `import { Marker } from 'react-native-maps';
export const SosMap = ({ child }) => <Marker coordinate={{ latitude: child.latitude, longitude: child.longitude }} />;`,
    },
    {
      title: 'a geohash of four characters',
      lang: 'ts',
      strict: true,
      code: `import { geohashForLocation } from 'geofire-common';
navigator.geolocation.getCurrentPosition((p) => updateDoc(doc(db, 'users', uid), { near: geohashForLocation([p.coords.latitude, p.coords.longitude], 4) }));`,
    },
    {
      title: 'coordinates rounded to tenths of a degree',
      lang: 'js',
      strict: true,
      code: "navigator.geolocation.getCurrentPosition((p) => socket.emit('here', { lat: Math.round(p.coords.latitude * 10) / 10, lng: p.coords.longitude.toFixed(1) }));",
    },
    {
      title: 'the position of a space station',
      lang: 'js',
      strict: true,
      code: `const iss = await (await fetch('https://orbit.example/iss')).json();
socket.emit('iss', { latitude: iss.latitude, longitude: iss.longitude });
map.setView([iss.latitude, iss.longitude]);`,
    },
  ],
});
