import { defineCases } from '../../rule/case';

export const cases = defineCases({
  invalid: [
    {
      title: 'high accuracy',
      lang: ['js', 'ts', 'jsx'],
      code: 'navigator.geolocation.getCurrentPosition(show, fail, { «enableHighAccuracy: true» });',
      expect: 'precise',
      suggest: { set: 'navigator.geolocation.getCurrentPosition(show, fail, { enableHighAccuracy: false });' },
      doc: true,
    },
    {
      title: 'the exact position of an app',
      lang: ['ts', 'tsx'],
      code: `import * as Location from 'expo-location';
const fix = await Location.getCurrentPositionAsync({ «accuracy: Location.Accuracy.Highest» });`,
      expect: 'precise',
    },
    {
      title: 'a location that is tracked and shared',
      lang: ['js', 'ts'],
      code: "navigator.geolocation.«watchPosition»((p) => socket.emit('friend-map', { id: me.id, lat: «p.coords.latitude», lng: p.coords.longitude }));",
      expect: ['continuous', 'shared'],
      suggest: [{ once: "navigator.geolocation.getCurrentPosition((p) => socket.emit('friend-map', { id: me.id, lat: p.coords.latitude, lng: p.coords.longitude }));" }, { round: "navigator.geolocation.watchPosition((p) => socket.emit('friend-map', { id: me.id, lat: Number(p.coords.latitude.toFixed(1)), lng: Number(p.coords.longitude.toFixed(1)) }));" }],
      doc: true,
    },
    {
      title: 'a watcher of an app',
      lang: 'ts',
      code: `import { watchPositionAsync, LocationAccuracy } from 'expo-location';
const sub = await «watchPositionAsync»({ accuracy: LocationAccuracy.High }, keep);`,
      expect: 'continuous',
    },
    {
      title: 'location while the app is in the background',
      lang: ['ts', 'js'],
      code: `import * as Location from 'expo-location';
await Location.«requestBackgroundPermissionsAsync»();
await Location.«startLocationUpdatesAsync»('track', { accuracy: Location.Accuracy.BestForNavigation });`,
      expect: 'background',
      doc: true,
    },
    {
      title: 'a package made for it',
      lang: 'ts',
      code: `import BackgroundGeolocation from 'react-native-background-geolocation';
BackgroundGeolocation.«ready»({ startOnBoot: true });`,
      expect: 'background',
    },
    {
      title: 'further ways of such a package',
      lang: 'ts',
      code: `import BackgroundGeolocation from 'react-native-background-geolocation';
await BackgroundGeolocation.«addGeofences»(zones);
await BackgroundGeolocation.«startGeofences»();
BackgroundGeolocation.«watchPosition»({}, keep);
await BackgroundGeolocation.stop();`,
      expect: ['background', 'background', 'background'],
    },
    {
      title: 'a text that turns it on',
      lang: 'ts',
      code: `import { BackgroundGeolocation } from '@capacitor-community/background-geolocation';
BackgroundGeolocation.addWatcher({ «backgroundMessage: 'Still here'», stale: false }, keep);`,
      expect: 'background',
      suggest: { removeEntry: `import { BackgroundGeolocation } from '@capacitor-community/background-geolocation';
BackgroundGeolocation.addWatcher({ stale: false }, keep);` },
    },
    {
      title: 'a permission for always',
      lang: 'ts',
      code: `import Geolocation from 'react-native-geolocation-service';
await Geolocation.«requestAuthorization»('always');`,
      expect: 'background',
    },
    {
      title: 'a position kept on an account',
      lang: ['js', 'ts'],
      code: "navigator.geolocation.getCurrentPosition(async (pos) => { await User.updateOne({ _id: id }, { lastSeenAt: { lat: «pos.coords.latitude», lng: pos.coords.longitude } }); });",
      expect: 'stored',
    },
    {
      title: 'a position given at sign-up',
      lang: 'tsx',
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
      title: 'own limits',
      lang: 'js',
      options: { maxDecimals: 0 },
      code: "navigator.geolocation.getCurrentPosition((p) => socket.emit('here', { lat: «p.coords.latitude» }));",
      expect: 'shared',
      suggest: { round: "navigator.geolocation.getCurrentPosition((p) => socket.emit('here', { lat: Number(p.coords.latitude.toFixed(0)) }));" },
    },
    {
      title: 'a component',
      lang: 'vue',
      code: `<script setup>
onMounted(() => { navigator.geolocation.«watchPosition»(show); });
</script>
<template><p /></template>`,
      expect: 'continuous',
    },
    {
      title: 'a component',
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
      code: '{ "expo": { "android": { "permissions": ["CAMERA", «"ACCESS_BACKGROUND_LOCATION"»] }, "plugins": [["expo-location", { «"isIosBackgroundLocationEnabled": true» }]] } }',
      expect: 'configured',
      suggest: [{ removeEntry: '{ "expo": { "android": { "permissions": ["CAMERA"] }, "plugins": [["expo-location", { "isIosBackgroundLocationEnabled": true }]] } }' }, { setSafely: '{ "expo": { "android": { "permissions": ["CAMERA", "ACCESS_BACKGROUND_LOCATION"] }, "plugins": [["expo-location", { "isIosBackgroundLocationEnabled": false }]] } }' }],
      doc: true,
    },
    {
      title: 'the same in a script',
      lang: 'ts',
      filename: 'app.config.ts',
      code: "export default { ios: { infoPlist: { UIBackgroundModes: [«'location'», 'audio'] } } };",
      expect: 'configured',
    },
    {
      title: 'the exact position as a permission',
      lang: 'json',
      strict: true,
      code: '{ "expo": { "android": { "permissions": [«"ACCESS_FINE_LOCATION"»] } } }',
      expect: 'configured',
    },
    {
      title: 'an extension that reads the position without asking',
      lang: 'json',
      filename: 'manifest.json',
      code: '{ "permissions": ["storage", «"geolocation"»] }',
      expect: 'configured',
    },
    {
      title: 'a permission for always that an app asks for',
      lang: ['js', 'ts', 'tsx'],
      code: `import { PermissionsAndroid } from 'react-native';
await PermissionsAndroid.request(«PermissionsAndroid.PERMISSIONS.ACCESS_BACKGROUND_LOCATION», reasons);`,
      expect: 'background',
      data: { name: 'ACCESS_BACKGROUND_LOCATION' },
    },
    {
      title: 'the same among others',
      lang: 'ts',
      code: `import { PERMISSIONS, requestMultiple } from 'react-native-permissions';
await requestMultiple([PERMISSIONS.IOS.CAMERA, «PERMISSIONS.IOS.LOCATION_ALWAYS»]);`,
      expect: 'background',
    },
    {
      title: 'a schema of positions of a child',
      lang: ['js', 'ts'],
      code: "const pingSchema = new Schema({ childId: ObjectId, «latitude»: Number, longitude: Number, accuracy: Number });",
      expect: 'stored',
    },
    {
      title: 'a table of positions',
      lang: 'ts',
      code: "export const positions = pgTable('positions', { id: serial('id'), memberId: integer('member_id'), «lat»: real('lat'), lng: real('lng') });",
      expect: 'stored',
    },
    {
      title: 'positions that a server keeps and passes on',
      lang: ['js', 'ts'],
      code: `socket.on('moved', async ({ kidId, latitude, longitude }) => {
  await Kid.findByIdAndUpdate(kidId, { lastSeen: { latitude: «latitude», longitude, at: new Date() } });
  io.to('family').emit('moved', { kidId, latitude: «latitude», longitude });
});`,
      expect: ['stored', 'shared'],
    },
    {
      title: 'a row of a database client',
      lang: 'ts',
      code: "await prisma.ping.create({ data: { studentId, lat: «body.lat», lng: body.lng } });",
      expect: 'stored',
    },
    {
      title: 'a statement',
      lang: 'js',
      code: "await pool.query(«'INSERT INTO pings (child_id, lat, lng) VALUES ($1, $2, $3)'», [childId, lat, lng]);",
      expect: 'stored',
    },
    {
      title: 'a point of a database',
      lang: 'ts',
      code: "navigator.geolocation.getCurrentPosition(({ coords }) => setDoc(doc(db, 'users', uid), { here: new GeoPoint(«coords.latitude», coords.longitude) }));",
      expect: 'stored',
    },
    {
      title: 'a request with a body',
      lang: 'js',
      code: "navigator.geolocation.getCurrentPosition((p) => fetch('/seen', { method: 'POST', body: JSON.stringify({ user: me.id, lat: «p.coords.latitude», lng: p.coords.longitude }) }));",
      expect: 'stored',
    },
    {
      title: 'a text message with a link to a map',
      lang: 'ts',
      code: "navigator.geolocation.getCurrentPosition((p) => sendSMS(friend.phone, `I am at https://maps.example/?q=${«p.coords.latitude»},${p.coords.longitude}`));",
      expect: 'shared',
    },
    {
      title: 'a channel',
      lang: 'js',
      code: "navigator.geolocation.getCurrentPosition((p) => ws.send(JSON.stringify({ who: me.id, lat: «p.coords.latitude», lng: p.coords.longitude })));",
      expect: 'shared',
    },
    {
      title: 'an accuracy given as a number',
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
      title: 'options in a variable',
      lang: 'js',
      code: `const options = { «enableHighAccuracy: true», timeout: 5000 };
const geo = window.navigator.geolocation;
geo.getCurrentPosition(show, fail, options);`,
      expect: 'precise',
    },
    {
      title: 'the exact position by other packages',
      lang: 'ts',
      code: `import Geolocation from '@react-native-community/geolocation';
import { Geolocation as Native } from '@capacitor/geolocation';
Geolocation.getCurrentPosition(show, fail, { «enableHighAccuracy: true» });
await Native.getCurrentPosition({ «enableHighAccuracy: true» });
await Native.«watchPosition»({}, show);`,
      expect: ['precise', 'precise', 'continuous'],
    },
    {
      title: 'an accuracy for each system',
      lang: 'ts',
      code: `import Geolocation from 'react-native-geolocation-service';
Geolocation.getCurrentPosition(show, fail, { accuracy: { «ios: 'bestForNavigation'», «android: 'high'» } });`,
      expect: ['precise', 'precise'],
      suggest: [{ set: `import Geolocation from 'react-native-geolocation-service';
Geolocation.getCurrentPosition(show, fail, { accuracy: { ios: 'threeKilometers', android: 'high' } });` }, { set: `import Geolocation from 'react-native-geolocation-service';
Geolocation.getCurrentPosition(show, fail, { accuracy: { ios: 'bestForNavigation', android: 'low' } });` }],
    },
    {
      title: 'a configuration that asks for always',
      lang: ['js', 'ts'],
      code: `import Geolocation from '@react-native-community/geolocation';
Geolocation.setRNConfiguration({ skipPermissionRequests: false, «authorizationLevel: 'always'», «enableBackgroundLocationUpdates: true» });`,
      expect: ['background', 'background'],
      suggest: [{ set: `import Geolocation from '@react-native-community/geolocation';
Geolocation.setRNConfiguration({ skipPermissionRequests: false, authorizationLevel: 'whenInUse', enableBackgroundLocationUpdates: true });` }, { set: `import Geolocation from '@react-native-community/geolocation';
Geolocation.setRNConfiguration({ skipPermissionRequests: false, authorizationLevel: 'always', enableBackgroundLocationUpdates: false });` }],
    },
    {
      title: 'borders that report who crosses them',
      lang: 'ts',
      code: `import { startGeofencingAsync } from 'expo-location';
await «startGeofencingAsync»('school', regions);`,
      expect: 'background',
    },
    {
      title: 'a watcher with modest options',
      lang: 'js',
      code: "navigator.geolocation.«watchPosition»(show, fail, { maximumAge: 60000 });",
      expect: 'continuous',
      suggest: { once: 'navigator.geolocation.getCurrentPosition(show, fail, { maximumAge: 60000 });' },
    },
    {
      title: 'where a picture was taken',
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
      title: 'where a picture was taken, read',
      lang: 'tsx',
      code: `import { openPicker } from 'react-native-image-crop-picker';
const picture = await openPicker({ «includeExif: true» });
const place = [picture.exif.GPSLatitude, picture.exif.GPSLongitude];`,
      expect: 'embedded',
    },
    {
      title: 'pictures of which other notes are read',
      lang: 'ts',
      strict: true,
      code: `import * as ImagePicker from 'expo-image-picker';
const picked = await ImagePicker.launchImageLibraryAsync({ «exif: true» });
rotate(picked.assets[0].exif?.Orientation);`,
      expect: 'embedded',
    },
    {
      title: 'friends on a map',
      lang: ['jsx', 'tsx'],
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
      code: `import { Marker } from 'react-leaflet';
export const Pin = ({ child }) => <Marker position={[Number(«child.lat»), Number(child.lng)]} />;`,
      expect: 'shared',
    },
    {
      title: 'a whole position on a map',
      lang: 'tsx',
      code: `import { Marker } from 'react-native-maps';
export const Pin = ({ kid }) => <Marker coordinate={«kid.lastLocation»} />;`,
      expect: 'shared',
    },
    {
      title: 'classmates taken apart',
      lang: 'jsx',
      code: `import { Marker } from 'react-map-gl/maplibre';
export const Map = ({ classmates }) => classmates.map(({ id, lat, lng }) => <Marker key={id} latitude={«lat»} longitude={lng} />);`,
      expect: 'shared',
    },
    {
      title: 'members on a map of a page',
      lang: 'js',
      code: `import L from 'leaflet';
socket.on('moved', (members) => members.forEach((m) => L.marker([«m.lat», m.lng]).addTo(map)));
new google.maps.Marker({ map, position: { lat: «friend.lat», lng: friend.lng } });`,
      expect: ['shared', 'shared'],
    },
    {
      title: 'friends on a map',
      lang: 'vue',
      code: `<script setup>
import { LMarker } from '@vue-leaflet/vue-leaflet';
</script>
<template><LMarker v-for="f in friends" :key="f.id" :lat-lng="[«f.lat», f.lng]" /></template>`,
      expect: 'shared',
    },
    {
      title: 'more decimals than a rough position has',
      lang: 'js',
      code: "navigator.geolocation.getCurrentPosition((p) => socket.emit('here', { lat: Number(«p.coords.latitude».toFixed(5)), lng: Math.round(p.coords.longitude * 1e5) / 1e5 }));",
      expect: 'shared',
    },
    {
      title: 'a code of a position that is as exact',
      lang: 'ts',
      code: `import { geohashForLocation } from 'geofire-common';
navigator.geolocation.getCurrentPosition((p) => updateDoc(doc(db, 'users', uid), { geohash: geohashForLocation([«p.coords.latitude», p.coords.longitude]) }));`,
      expect: 'stored',
    },
    {
      title: 'a letter that says where a person is',
      lang: 'js',
      code: "navigator.geolocation.getCurrentPosition((p) => sendMail({ to: user.friendMail, text: `See ${«p.coords.latitude»}, ${p.coords.longitude}` }));",
      expect: 'shared',
    },
    {
      title: 'a post',
      lang: 'js',
      code: "navigator.geolocation.getCurrentPosition((p) => api.post('/posts', { author: me.id, text, lat: «p.coords.latitude», lng: p.coords.longitude }));",
      expect: 'stored',
    },
    {
      title: 'what is kept while navigating',
      lang: 'js',
      filename: 'src/navigation/follow.js',
      options: { allowNavigation: true },
      code: "navigator.geolocation.watchPosition((p) => User.updateOne({ _id: me.id }, { lat: «p.coords.latitude», lng: p.coords.longitude }));",
      expect: 'stored',
    },
    { title: 'a page', lang: 'html', code: '<script>navigator.geolocation.«watchPosition»(show);</script>', expect: 'continuous' },
    {
      title: 'the position while the app is closed, in the list of the system',
      lang: 'json',
      code: '{ "expo": { "ios": { "infoPlist": { "UIBackgroundModes": ["audio", «"location"»] } } } }',
      expect: 'configured',
    },
    {
      title: 'the position while the app is closed, in its plugin',
      lang: 'json',
      code: '{ "expo": { "plugins": [["expo-location", { «"isIosBackgroundLocationEnabled": true», «"isAndroidBackgroundLocationEnabled": true» }]] } }',
      expect: 'configured',
    },
  ],
  valid: [
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
      title: 'a call for help of the child',
      lang: 'ts',
      code: `import * as Location from 'expo-location';
async function sendSos() { const fix = await Location.getCurrentPositionAsync({ accuracy: Location.Accuracy.High }); socket.emit('alert', { lat: fix.coords.latitude }); }`,
    },
    {
      title: 'accuracy that is not known here',
      lang: 'ts',
      code: 'navigator.geolocation.getCurrentPosition(show, fail, { enableHighAccuracy: prefs.exact });',
    },
    { title: 'the end of watching', lang: 'js', code: 'navigator.geolocation.clearWatch(watch);' },
    {
      title: 'rounded before it is shared',
      lang: 'js',
      code: "navigator.geolocation.getCurrentPosition((p) => socket.emit('here', { lat: Number(p.coords.latitude.toFixed(1)) }));",
    },
    { title: 'adults', lang: 'js', code: 'if (user.isVerifiedAdult) navigator.geolocation.watchPosition(show);' },
    {
      title: 'navigation where it is allowed',
      lang: 'js',
      filename: 'src/navigation/follow.js',
      options: { allowNavigation: true },
      code: 'navigator.geolocation.watchPosition(move);',
    },
    {
      title: 'a place by its own name',
      lang: 'js',
      options: { placeNames: ['venue'] },
      code: "navigator.geolocation.getCurrentPosition((position) => socket.emit('x', { venue: position.coords }));",
    },
    {
      title: 'an object of another kind',
      lang: 'ts',
      code: `import { geolocation } from './fakes';
geolocation.watchPosition(show);`,
    },
    {
      title: 'an app without such permissions',
      lang: 'json',
      code: '{ "expo": { "android": { "permissions": ["ACCESS_COARSE_LOCATION"], "blockedPermissions": ["ACCESS_FINE_LOCATION"] }, "plugins": ["expo-location", ["expo-location", { "isIosBackgroundLocationEnabled": false }]] } }',
    },
    { title: 'another configuration file', lang: 'json', filename: 'vercel.json', code: '{ "permissions": ["geolocation"] }' },
    {
      title: 'a table of places',
      lang: ['js', 'ts'],
      code: `const Playground = new Schema({ ownerId: ObjectId, name: String, address: String, latitude: Number, longitude: Number });
await Playground.create({ name, address, latitude, longitude, addedBy: userId });`,
    },
    {
      title: 'positions of things',
      lang: 'js',
      code: `io.emit('bus', { busId, latitude, longitude });
const Sensor = new Schema({ sensorId: String, lat: Number, lng: Number, battery: Number });`,
    },
    {
      title: 'a rounded position that a server keeps',
      lang: 'js',
      code: "await Kid.updateOne({ _id: kidId }, { near: { latitude: Math.round(latitude), longitude: Math.round(longitude) } });",
    },
    {
      title: 'the weather at an exact position',
      lang: 'js',
      code: "navigator.geolocation.getCurrentPosition((p) => fetch(`https://weather.example/?user=${user.id}&lat=${p.coords.latitude}`));",
    },
    {
      title: 'a permission while the app is in use',
      lang: 'ts',
      code: `import { PermissionsAndroid } from 'react-native';
await PermissionsAndroid.request(PermissionsAndroid.PERMISSIONS.ACCESS_COARSE_LOCATION);`,
    },
    {
      title: 'an address of a call for help',
      lang: 'js',
      code: "await api.post('/sos/trigger', { userEmail, location: { latitude: p.coords.latitude, longitude: p.coords.longitude } });",
    },
    {
      title: 'a statement about places',
      lang: 'js',
      code: "await pool.query('INSERT INTO playgrounds (user_id, name, lat, lng) VALUES ($1, $2, $3, $4)', values);",
    },
    {
      title: 'the level that the build decides',
      lang: 'ts',
      code: `import Geolocation from '@react-native-community/geolocation';
Geolocation.setRNConfiguration({ skipPermissionRequests: true, authorizationLevel: 'auto' });
Geolocation.setRNConfiguration({ skipPermissionRequests: false, authorizationLevel: level });`,
    },
    {
      title: 'a picture without its notes',
      lang: 'ts',
      code: `import * as ImagePicker from 'expo-image-picker';
await ImagePicker.launchImageLibraryAsync({ exif: false, quality: 0.7 });
await ImagePicker.launchCameraAsync({ exif: true });`,
    },
    {
      title: 'notes read for the way up of a picture',
      lang: 'ts',
      code: `import * as ImagePicker from 'expo-image-picker';
const picked = await ImagePicker.launchImageLibraryAsync({ exif: true });
rotate(picked.assets[0].exif?.Orientation);`,
    },
    {
      title: 'places on a map',
      lang: 'tsx',
      code: `import { Marker } from 'react-native-maps';
export const Places = ({ playgrounds, student, kidsPlaces }) => <>{playgrounds.map((p) => <Marker coordinate={{ latitude: p.latitude, longitude: p.longitude }} />)}{kidsPlaces.map((p) => <Marker coordinate={p.location} />)}<Marker coordinate={{ latitude: student.school.latitude, longitude: student.school.longitude }} /></>;`,
    },
    {
      title: 'the own position on the own map',
      lang: 'tsx',
      code: `import { Marker } from 'react-leaflet';
export const Here = () => { const [here, setHere] = useState(null); useEffect(() => navigator.geolocation.getCurrentPosition((p) => setHere([p.coords.latitude, p.coords.longitude])), []); return here && <Marker position={here} />; };`,
    },
    {
      title: 'friends, roughly',
      lang: 'tsx',
      code: `import { Marker } from 'react-native-maps';
export const Friends = ({ friends }) => friends.map((f) => <><Marker coordinate={{ latitude: Math.round(f.latitude), longitude: Math.round(f.longitude) }} /><Marker coordinate={{ latitude: f.latitude.toFixed(1), longitude: f.longitude.toFixed(1) }} /></>);`,
    },
    {
      title: 'a marker of another kind',
      lang: 'tsx',
      code: `import { Marker } from './board';
export const Pieces = ({ players }) => players.map((p) => <Marker position={[p.lat, p.lng]} />);`,
    },
    {
      title: 'a child that calls for help on a map',
      lang: 'tsx',
      code: `import { Marker } from 'react-native-maps';
export const SosMap = ({ child }) => <Marker coordinate={{ latitude: child.latitude, longitude: child.longitude }} />;`,
    },
    {
      title: 'a code of a position that is rough',
      lang: 'ts',
      code: `import { geohashForLocation } from 'geofire-common';
navigator.geolocation.getCurrentPosition((p) => updateDoc(doc(db, 'users', uid), { near: geohashForLocation([p.coords.latitude, p.coords.longitude], 4) }));`,
    },
    {
      title: 'tenths of a degree',
      lang: 'js',
      code: "navigator.geolocation.getCurrentPosition((p) => socket.emit('here', { lat: Math.round(p.coords.latitude * 10) / 10, lng: p.coords.longitude.toFixed(1) }));",
    },
    {
      title: 'a station in orbit',
      lang: 'js',
      code: `const iss = await (await fetch('https://orbit.example/iss')).json();
socket.emit('iss', { latitude: iss.latitude, longitude: iss.longitude });
map.setView([iss.latitude, iss.longitude]);`,
    },
  ],
});
