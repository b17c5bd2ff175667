import { subjects } from './person-words';

/** Keys that tell of a place people go to, not of a person (GC25 ¶68; rule map, no-precise-location). */
export const placeWords: readonly string[] = ['name', 'title', 'address', 'street', 'city', 'country', 'postcode', 'zip', 'description',
  'price', 'rating', 'opening hours', 'website', 'category', 'place', 'place id', 'shop', 'store', 'venue', 'restaurant', 'hotel', 'museum',
  'school', 'station', 'stop', 'stop id', 'event', 'listing', 'property', 'poi', 'marker', 'region', 'branch', 'slug', 'radius'];

/** Names of the two numbers of a position, in lower case. */
export const latitudeNames: readonly string[] = ['latitude', 'lat'];
export const longitudeNames: readonly string[] = ['longitude', 'lng', 'lon', 'long'];
/** Names of a position as a whole, by their words; they may say which one it is. */
export const positionNames: readonly string[] = ['location', 'position', 'coords', 'coordinate', 'coordinates', 'latlng', 'lnglat',
  'lat lng', 'lng lat'];
export const positionQualities: readonly string[] = ['last', 'current', 'live', 'known'];

/** Names of location history records. */
export const trailWords: readonly string[] = ['location', 'locations', 'position', 'positions', 'track', 'tracking', 'ping', 'pings', 'gps',
  'trail', 'whereabouts', 'geo'];
/** What is noted beside a position that is measured again and again. */
export const measuredWords: readonly string[] = ['accuracy', 'speed', 'heading', 'altitude', 'battery', 'timestamp', 'captured', 'recorded',
  'device'];

/** Whose position something is; a `session` has none, and an `owner` may be that of a place. */
export const positionOwners: readonly string[] = [
  ...subjects.child,
  ...subjects.any.filter((word) => !['session', 'auth', 'author', 'owner', 'customer', 'visitor'].includes(word)),
  'uid',
  'friend',
  'friends',
  'parent',
  'guardian',
  'family',
  'passenger',
  'rider',
];
/** What a request or a write names that is about a person. */
export const recordedPeople: readonly string[] = [...positionOwners, 'signup', 'register', 'email'];
/** People whose location is shown to another user. */
export const companions: readonly string[] = [
  ...subjects.child,
  'friend',
  'friends',
  'buddy',
  'buddies',
  'classmate',
  'classmates',
  'sibling',
  'siblings',
];
/** In a list of them are others too. */
export const crowds: readonly string[] = [...companions, 'users', 'members', 'players', 'people', 'persons', 'participants', 'followers'];
/** EXIF tags that contain the location of a photo. */
export const pictureTags: readonly string[] = ['gps', 'lat', 'lon', 'lng', 'latitude', 'longitude'];
/** Path words of files with turn-by-turn navigation. */
export const navigationWords: readonly string[] = ['navigation', 'route', 'directions', 'navigate'];

/** Folders of what parents see. */
export const parentFolders: ReadonlySet<string> = new Set(['parent', 'parents', '(parent)', '(parents)', 'guardian', 'guardians']);
/** Names of vehicles and of who drives them: a child's own position is none. */
export const vehicleWords: readonly string[] = ['vehicle id', 'driver id', 'bus id', 'update vehicle', 'driver consent', 'driver location',
  'vehicle location', 'bus location', 'driver token', 'is driver'];
