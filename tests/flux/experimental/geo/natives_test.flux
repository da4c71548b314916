package geo_test


import "array"
import "experimental/geo"
import "testing"

metres = {distance: "m"}
box = {minLat: 10.0, maxLat: 20.0, minLon: 30.0, maxLon: 40.0}

testcase stContains_of_points_and_lines {
    inside = (geometry) => geo.stContains(region: box, geometry: geometry, units: metres)

    testing.diff(
        got:
            array.from(
                rows: [
                    {v: inside(geometry: {lat: 15.0, lon: 35.0})},
                    {v: inside(geometry: {lat: 25.0, lon: 35.0})},
                    {v: inside(geometry: {linestring: "31.0 11.0, 39.0 19.0"})},
                    {v: inside(geometry: {linestring: "31.0 11.0, 41.0 19.0"})},
                ],
            ),
        want: array.from(rows: [{v: true}, {v: false}, {v: true}, {v: false}]),
    )
}

testcase stContains_reads_radii_in_its_units {
    inside = (unit) =>
        geo.stContains(
            region: {lat: 0.0, lon: 0.0, radius: 112.0},
            geometry: {lat: 0.0, lon: 1.0},
            units: {distance: unit},
        )

    testing.diff(
        got: array.from(rows: [{km: inside(unit: "km"), m: inside(unit: "m")}]),
        want: array.from(rows: [{km: true, m: false}]),
    )
}

// A degree of a great circle is 6371.01 km times pi / 180.
testcase stDistance_and_stLength_of_a_degree {
    testing.diff(
        got:
            array.from(
                rows: [
                    {
                        distance:
                            geo.stDistance(
                                region: {lat: 0.0, lon: 0.0},
                                geometry: {lat: 1.0, lon: 0.0},
                                units: metres,
                            ),
                        length:
                            geo.stLength(geometry: {linestring: "0.0 0.0, 0.0 1.0"}, units: metres),
                    },
                ],
            ),
        want: array.from(rows: [{distance: 111195.10117748, length: 111195.10117748}]),
        epsilon: 0.0001,
    )
}

testcase stLength_of_a_point_is_nothing {
    testing.assertEqualValues(
        got: geo.stLength(geometry: {lat: 1.0, lon: 1.0}, units: metres),
        want: 0.0,
    )
}

testcase stDistance_in_another_unit {
    testing.shouldError(
        fn: () =>
            geo.stDistance(region: box, geometry: {lat: 1.0, lon: 1.0}, units: {distance: "ell"}),
        want: /invalid units parameter: unsupported distance unit 'ell'$/,
    )
}

testcase stContains_of_a_geometry_of_another_shape {
    testing.shouldError(
        fn: () => geo.stContains(region: box, geometry: {x: 1.0}, units: metres),
        want: /unsupported geometry specified for 'geometry'$/,
    )
}
