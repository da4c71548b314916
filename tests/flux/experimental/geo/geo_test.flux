package geo_test


import "array"
import "experimental/geo"
import "internal/debug"
import "testing"

km = {distance: "km"}
triangle = {points: [{lat: 0.0, lon: 0.0}, {lat: 0.0, lon: 10.0}, {lat: 10.0, lon: 0.0}]}
backwards = {points: [{lat: 10.0, lon: 0.0}, {lat: 0.0, lon: 10.0}, {lat: 0.0, lon: 0.0}]}

testcase a_polygon_is_the_same_in_either_order {
    holds = (lat, lon) =>
        ({
            first: geo.ST_Contains(region: triangle, geometry: {lat: lat, lon: lon}),
            second: geo.ST_Contains(region: backwards, geometry: {lat: lat, lon: lon}),
        })

    testing.diff(
        got:
            array.from(
                rows: [
                    holds(lat: 1.0, lon: 1.0),
                    holds(lat: -1.0, lon: 1.0),
                    holds(lat: 9.0, lon: 9.0),
                ],
            ),
        want:
            array.from(
                rows: [
                    {first: true, second: true},
                    {first: false, second: false},
                    {first: false, second: false},
                ],
            ),
    )
}

// Two squares side by side: a point of the line between them is in one of them only.
testcase a_point_between_polygons_is_in_one {
    square = (west) =>
        ({
            points: [
                {lat: 0.0, lon: west},
                {lat: 0.0, lon: west + 10.0},
                {lat: 10.0, lon: west + 10.0},
                {lat: 10.0, lon: west},
            ],
        })
    count = (lat, lon) =>
        (if geo.ST_Contains(region: square(west: 0.0), geometry: {lat: lat, lon: lon}) then
            1
        else
            0) + (if geo.ST_Contains(region: square(west: 10.0), geometry: {lat: lat, lon: lon})
            then
                1
            else
                0)

    testing.diff(
        got:
            array.from(
                rows: [
                    {n: count(lat: 5.0, lon: 10.0)},
                    {n: count(lat: 7.25, lon: 10.0)},
                    {n: count(lat: 5.0, lon: 25.0)},
                ],
            ),
        want: array.from(rows: [{n: 1}, {n: 1}, {n: 0}]),
    )
}

testcase a_box_takes_its_bounds_in_any_order {
    testing.diff(
        got:
            array.from(
                rows: [
                    {
                        inside:
                            geo.ST_Contains(
                                region: {minLat: 41.0, maxLat: 40.0, minLon: -73.0, maxLon: -74.0},
                                geometry: {lat: 40.5, lon: -73.5},
                            ),
                    },
                ],
            ),
        want: array.from(rows: [{inside: true}]),
    )
}

testcase a_line_is_inside_with_all_its_points {
    inside = (line) => geo.ST_Contains(region: triangle, geometry: {linestring: line})

    testing.diff(
        got:
            array.from(
                rows: [
                    {v: inside(line: "1.0 1.0, 2.0 1.0")},
                    {v: inside(line: "1.0 1.0, 20.0 1.0")},
                ],
            ),
        want: array.from(rows: [{v: true}, {v: false}]),
    )
}

testcase a_line_of_one_point {
    testing.diff(
        got:
            array.from(
                rows: [
                    {
                        length: geo.ST_Length(geometry: {linestring: "1.0 1.0"}),
                        far:
                            geo.ST_Distance(
                                region: {lat: 1.0, lon: 1.0},
                                geometry: {linestring: "1.0 1.0"},
                            ),
                        inside:
                            geo.ST_Distance(region: triangle, geometry: {linestring: "1.0 1.0"}),
                    },
                ],
            ),
        want: array.from(rows: [{length: 0.0, far: 0.0, inside: 0.0}]),
    )
}

testcase units_of_distance {
    degree = (unit) =>
        geo.ST_Distance(
            region: {lat: 0.0, lon: 0.0},
            geometry: {lat: 0.0, lon: 1.0},
            units: {distance: unit},
        )

    testing.diff(
        got:
            array.from(
                rows: [{km: degree(unit: "km"), m: degree(unit: "m"), mile: degree(unit: "mile")}],
            ),
        want: array.from(rows: [{km: 111.1951011, m: 111195.10117748, mile: 69.09343259}]),
        epsilon: 0.0001,
    )
}

testcase no_level_has_so_many_cells {
    g = geo.getGrid(region: {lat: 1.0, lon: 1.0, radius: -1.0}, minSize: 4, units: km)

    testing.diff(
        got: array.from(rows: [{level: g.level, n: length(arr: g.set)}]),
        want: array.from(rows: [{level: -1, n: 0}]),
    )
}

testcase a_grid_of_a_level {
    g = geo.getGrid(region: triangle, level: 2, minSize: 100, units: km)

    testing.diff(
        got: array.from(rows: [{level: g.level, set: display(v: g.set)}]),
        want: array.from(rows: [{level: 2, set: display(v: ["05", "0f", "11", "1b"])}]),
    )
}

data =
    array.from(
        rows: [
            {_time: 2024-05-01T00:00:00Z, id: "a", _field: "lat", _value: 40.5},
            {_time: 2024-05-01T00:00:00Z, id: "a", _field: "lon", _value: -73.5},
            {_time: 2024-05-01T00:01:00Z, id: "a", _field: "lat", _value: 40.6},
            {_time: 2024-05-01T00:01:00Z, id: "a", _field: "lon", _value: -73.25},
            {_time: 2024-05-01T00:00:00Z, id: "b", _field: "lat", _value: -10.0},
            {_time: 2024-05-01T00:00:00Z, id: "b", _field: "lon", _value: 20.0},
        ],
    )
        |> group(columns: ["id", "_field"])

shaped = data |> geo.shapeData(latField: "lat", lonField: "lon", level: 12)

testcase rows_in_a_circle {
    testing.diff(
        got:
            shaped
                |> geo.filterRows(region: {lat: 40.5, lon: -73.5, radius: 10.0})
                |> keep(columns: ["id", "lat"])
                |> group(),
        want: array.from(rows: [{id: "a", lat: 40.5}]),
    )
}

testcase rows_near_a_circle {
    testing.diff(
        got:
            shaped
                |> geo.filterRows(
                    region: {lat: 40.5, lon: -73.5, radius: 22.0},
                    minSize: 1,
                    strict: false,
                )
                |> keep(columns: ["id", "lat"])
                |> group()
                |> sort(columns: ["lat"]),
        want: array.from(rows: [{id: "a", lat: 40.5}, {id: "a", lat: 40.6}]),
    )
}

testcase tracks_and_their_lengths {
    testing.diff(
        got:
            data
                |> geo.toRows()
                |> geo.asTracks(groupBy: ["id"])
                |> geo.totalDistance(outputColumn: "km")
                |> group()
                |> map(fn: (r) => ({id: r.id, km: int(v: r.km)})),
        want: array.from(rows: [{id: "a", km: 23}, {id: "b", km: 0}]),
    )
}

testcase tracks_as_lines {
    testing.diff(
        got: data |> geo.toRows() |> geo.asTracks(groupBy: ["id"]) |> geo.ST_LineString(),
        want:
            array.from(
                rows: [
                    {id: "a", st_linestring: "-73.5 40.5, -73.25 40.6"},
                    {id: "b", st_linestring: "20 -10"},
                ],
            )
                |> group(columns: ["id"]),
    )
}

testcase areas_of_the_level_of_the_data {
    testing.diff(
        got:
            shaped
                |> geo.groupByArea(newColumn: "area", level: 12)
                |> group()
                |> map(fn: (r) => ({same: r.area == r.s2_cell_id})),
        want: array.from(rows: [{same: true}, {same: true}, {same: true}]),
    )
}

testcase errors_of_regions {
    testing.shouldError(
        fn: () => geo.ST_Contains(region: {lat: 1.0, lon: 1.0}, geometry: {lat: 1.0, lon: 1.0}),
        want: /unsupported region type: geo.point$/,
    )
}

testcase errors_of_geometries {
    testing.shouldError(
        fn: () => geo.ST_Length(geometry: {lat: 1.0, lon: 1.0, radius: 1.0}),
        want: /unsupported geometry type: geo.circle$/,
    )
}

testcase errors_of_unknown_records {
    testing.shouldError(
        fn: () => geo.ST_Contains(region: {x: 1.0}, geometry: {lat: 1.0, lon: 1.0}),
        want: /unsupported geometry specified for 'region'$/,
    )
}

testcase errors_of_polygons {
    testing.shouldError(
        fn: () =>
            geo.ST_Contains(
                region: {points: [{lat: 1.0, lon: 1.0}]},
                geometry: {lat: 1.0, lon: 1.0},
            ),
        want: /polygon must have at least 3 points$/,
    )
}

testcase errors_of_integers {
    testing.shouldError(
        fn: () => geo.ST_Length(geometry: {lat: 1, lon: 1}),
        want: /invalid point specification - lat, lon must be floats$/,
    )
}

testcase errors_of_nulls {
    testing.shouldError(
        fn: () => geo.ST_Length(geometry: {lat: debug.null(type: "float"), lon: 1.0}),
        want: /invalid point specification - lat, lon must not be null$/,
    )
}

testcase errors_of_lines {
    testing.shouldError(
        fn: () => geo.ST_Length(geometry: {linestring: ""}),
        want: /invalid linestring - empty part$/,
    )
}

testcase errors_of_pairs {
    testing.shouldError(
        fn: () => geo.ST_Length(geometry: {linestring: "1.0, 2.0"}),
        want: /invalid linestring - longitude 1.0 without latitude$/,
    )
}

testcase errors_of_numbers_in_lines {
    testing.shouldError(
        fn: () => geo.ST_Length(geometry: {linestring: "x 1.0"}),
        want: /invalid linestring - strconv.ParseFloat: parsing "x": invalid syntax, <nil>$/,
    )
}

testcase errors_of_units {
    testing.shouldError(
        fn: () => geo.ST_Length(geometry: {linestring: "1.0 1.0"}, units: {distance: "yd"}),
        want: /invalid units parameter: unsupported distance unit 'yd'$/,
    )
}

testcase errors_of_coordinates {
    testing.shouldError(
        fn: () => geo.s2CellIDToken(point: {lat: float(v: "NaN"), lon: 1.0}, level: 5),
        want: /invalid coordinates$/,
    )
}

testcase errors_of_levels {
    testing.shouldError(
        fn: () => geo.s2CellIDToken(point: {lat: 1.0, lon: 1.0}, level: 31),
        want: /level value must be \[1, 30\]$/,
    )
}

testcase errors_of_deeper_levels {
    testing.shouldError(
        fn: () => geo.s2CellIDToken(token: "89c271", level: 11),
        want: /invalid token specified or requested level greater then current level$/,
    )
}

testcase errors_of_tokens {
    testing.shouldError(fn: () => geo.getLevel(token: "zz"), want: /invalid token specified$/)
}

testcase errors_of_no_place {
    testing.shouldError(
        fn: () => geo.s2CellIDToken(level: 5),
        want: /either token or point parameter must be specified$/,
    )
}

testcase errors_of_grid_sizes {
    testing.shouldError(
        fn: () => geo.getGrid(region: triangle, minSize: 5, maxSize: 4, units: km),
        want: /minSize > maxSize \(5 > 4\)$/,
    )
}

testcase errors_of_grids_without_size {
    testing.shouldError(
        fn: () => geo.getGrid(region: triangle, units: km),
        want: /either minSize or maxSize must be specified$/,
    )
}

testcase errors_of_grids_too_large {
    testing.shouldError(
        fn: () => geo.getGrid(region: triangle, maxLevel: 31, minSize: 1, units: km),
        want: /invalid maxLevel \(31, must be < 30\)$/,
    )
}
