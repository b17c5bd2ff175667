/** Keys that tell of a place people go to, not of a person (GC25 ¶68; rule map, no-precise-location). */
export const placeWords: readonly string[] = [
  'name', 'title', 'address', 'street', 'city', 'country', 'postcode', 'zip', 'description', 'price', 'rating', 'opening hours', 'website', 'category', 'place', 'place id', 'shop', 'store', 'venue', 'restaurant', 'hotel', 'museum', 'school', 'station', 'stop', 'stop id', 'event', 'listing', 'property', 'poi', 'marker', 'region', 'branch', 'slug', 'radius',
];
