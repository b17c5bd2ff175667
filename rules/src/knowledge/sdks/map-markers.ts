import type { Sdk } from '../types/sdk';

/** Marks on maps. */
export const mapMarkers: Sdk = {
  id: 'map-markers',
  name: 'maps',
  source:
    'react-native-maps 1.29.11 src/MapMarker.tsx, react-leaflet 5.0.0 lib/Marker.d.ts, @react-google-maps/api 2.20.8 and @vis.gl/react-google-maps 1.10.2 dist/index.d.ts, react-map-gl 8.1.3 marker.d.ts, @rnmapbox/maps 10.3.5 PointAnnotation.d.ts and MarkerView.d.ts, @vue-leaflet/vue-leaflet 0.10.1 LMarker.vue.d.ts, @types/leaflet 1.9.22, @types/google.maps 3.66.9, mapbox-gl 3.32.0 and maplibre-gl 6.17.0 types',
  apis: [
    {
      kind: 'use',
      does: 'map marker',
      path: ['leaflet:{,default.}{marker,circleMarker}', 'L.{marker,circleMarker}', 'google.maps.Marker()',
        'google.maps.marker.AdvancedMarkerElement()', '{mapbox-gl,maplibre-gl}:Marker().setLngLat',
        '{mapboxgl,maplibregl}.Marker().setLngLat'],
    },
  ],
  elements: [
    {
      kind: 'marker',
      tags: ['react-native-maps:Marker', 'react-native-maps:MapMarker', 'react-leaflet:Marker', 'react-leaflet:CircleMarker',
        '@react-google-maps/api:Marker', '@react-google-maps/api:MarkerF', '@vis.gl/react-google-maps:Marker',
        '@vis.gl/react-google-maps:AdvancedMarker', 'react-map-gl:Marker', 'react-map-gl/mapbox:Marker', 'react-map-gl/maplibre:Marker',
        'react-map-gl/mapbox-legacy:Marker', '@rnmapbox/maps:PointAnnotation', '@rnmapbox/maps:MarkerView',
        '@vue-leaflet/vue-leaflet:LMarker'],
    },
  ],
};
