package places_test


import "array"
import "experimental/geo"
import "internal/debug"
import "testing"

circle = {lat: 40.7, lon: -73.9, radius: 20.0}
box = {minLat: 40.5, maxLat: 40.9, minLon: -74.3, maxLon: -73.7}
near = {lat: 40.71, lon: -73.95}
far = {lat: -33.9, lon: 151.2}
line = {linestring: "-73.98 40.75, -73.9 40.7, -73.8 40.65"}
long = {linestring: "-73.98 40.75, 10.0 50.0"}

_close = (value, want) => value > want - 0.000001 and value < want + 0.000001

testcase distances_in_units {
    testing.diff(
        got:
            array.from(
                rows: [
                    {
                        km:
                            _close(
                                value: geo.ST_Distance(region: circle, geometry: far),
                                want: 15979.808798889144,
                            ),
                        m:
                            _close(
                                value:
                                    geo.ST_Distance(
                                        region: circle,
                                        geometry: far,
                                        units: {distance: "m"},
                                    ),
                                want: 15999788.798889145,
                            ),
                        mile:
                            _close(
                                value:
                                    geo.ST_Distance(
                                        region: circle,
                                        geometry: far,
                                        units: {distance: "mile"},
                                    ),
                                want: 9921.820268935135,
                            ),
                        line:
                            _close(
                                value: geo.ST_Distance(region: near, geometry: line),
                                want: 1.8244232634825588,
                            ),
                        box:
                            _close(
                                value: geo.ST_Distance(region: box, geometry: far),
                                want: 15964.492920718405,
                            ),
                    },
                ],
            ),
        want:
            array.from(
                rows: [
                    {
                        km: true,
                        m: true,
                        mile: true,
                        line: true,
                        box: true,
                    },
                ],
            ),
    )
}

testcase what_is_inside_is_no_distance_away {
    testing.diff(
        got:
            array.from(
                rows: [
                    {
                        circle: geo.ST_Distance(region: circle, geometry: near),
                        box: geo.ST_Distance(region: box, geometry: near),
                        line: geo.ST_Distance(region: box, geometry: line),
                        point: geo.ST_Distance(region: near, geometry: near),
                    },
                ],
            ),
        want: array.from(rows: [{circle: 0.0, box: 0.0, line: 0.0, point: 0.0}]),
    )
}

testcase lengths {
    testing.diff(
        got:
            array.from(
                rows: [
                    {
                        km: _close(value: geo.ST_Length(geometry: line), want: 18.839386101734434),
                        mile:
                            _close(
                                value: geo.ST_Length(geometry: line, units: {distance: "mile"}),
                                want: 11.706251803054183,
                            ),
                        point: geo.ST_Length(geometry: near) == 0.0,
                    },
                ],
            ),
        want: array.from(rows: [{km: true, mile: true, point: true}]),
    )
}

testcase within_and_across {
    testing.diff(
        got:
            array.from(
                rows: [
                    {
                        inside: geo.ST_Contains(region: circle, geometry: near),
                        outside: geo.ST_Contains(region: circle, geometry: far),
                        partly: geo.ST_Contains(region: circle, geometry: long),
                        across: geo.ST_Intersects(region: circle, geometry: long),
                        apart: geo.ST_Intersects(region: circle, geometry: far),
                        reach: geo.ST_DWithin(region: circle, geometry: far, distance: 20000.0),
                        beyond: geo.ST_DWithin(region: circle, geometry: far, distance: 100.0),
                    },
                ],
            ),
        want:
            array.from(
                rows: [
                    {
                        inside: true,
                        outside: false,
                        partly: false,
                        across: true,
                        apart: false,
                        reach: true,
                        beyond: false,
                    },
                ],
            ),
    )
}

testcase a_region_is_no_line {
    testing.shouldError(
        fn: () => geo.ST_Distance(region: line, geometry: near),
        want: /unsupported region type: geo.polyline$/,
    )
}

testcase the_points_of_a_polygon_are_looked_at_first {
    testing.shouldError(
        fn: () => geo.ST_Contains(region: {points: [{lat: 1.0}]}, geometry: near),
        want: /invalid polygon point specification - must have lat, lon fields$/,
    )
}

testcase the_middle_of_a_cell {
    testing.diff(
        got:
            array.from(
                rows: [
                    {
                        lat: string(v: geo.s2CellLatLon(token: "89c259b4d").lat),
                        lon: string(v: geo.s2CellLatLon(token: "89c259b4d").lon),
                    },
                ],
            ),
        want: array.from(rows: [{lat: "40.757293801591395", lon: "-74.00283639789369"}]),
    )
}

testcase a_line_of_a_null {
    testing.shouldError(
        fn: () =>
            array.from(rows: [{lat: 1.0, lon: 2.0}, {lat: debug.null(type: "float"), lon: 2.0}])
                |> geo.ST_LineString()
                |> findRecord(fn: (key) => true, idx: 0),
        want: /null values are not supported for "__linestring" in the reduce\(\) function$/,
    )
}
