package se.samplats.platform.kernel;

/**
 * A point on the map.
 *
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 */
public record Position(double lat, double lon) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** Great-circle distance in km, to one decimal: as the crow flies, by the haversine formula. */
    public double distanceKm(Position other) {
        double north = Math.toRadians(other.lat - lat);
        double east = Math.toRadians(other.lon - lon);
        double chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * Math.pow(Math.sin(east / 2), 2);
        double km = 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
        return Math.round(km * 10) / 10.0;
    }
}
