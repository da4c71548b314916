package tracks_test


import "array"
import "experimental/geo"
import "internal/debug"
import "testing"

box = {minLat: 40.5, maxLat: 40.9, minLon: -74.3, maxLon: -73.7}
data =
    array.from(
        rows: [
            {
                _time: 2021-01-01T00:01:00Z,
                id: "a",
                trip: "1",
                lat: 40.72,
                lon: -73.95,
            },
            {
                _time: 2021-01-01T00:00:00Z,
                id: "a",
                trip: "1",
                lat: 40.7,
                lon: -73.9,
            },
            {
                _time: 2021-01-01T00:02:00Z,
                id: "b",
                trip: "2",
                lat: 41.5,
                lon: -73.0,
            },
            {
                _time: 2021-01-01T00:03:00Z,
                id: "b",
                trip: "3",
                lat: -33.9,
                lon: 151.2,
            },
        ],
    )
none = (tables=<-) => tables |> filter(fn: (r) => r.id == "z")
empty = (tables=<-) => tables |> filter(fn: (r) => r.id == "z", onEmpty: "keep")
cells = (tables=<-) =>
    tables
        |> map(
            fn: (r) =>
                ({r with s2_cell_id: geo.s2CellIDToken(point: {lat: r.lat, lon: r.lon}, level: 11),
                }),
        )
        |> group(columns: ["s2_cell_id"])
lats = (tables=<-) => tables |> group() |> sort(columns: ["lat"]) |> keep(columns: ["lat"])

testcase asTracks_groups_and_orders {
    testing.diff(
        got:
            data
                |> geo.asTracks(groupBy: ["id", "trip"])
                |> first(column: "lat")
                |> lats(),
        want: array.from(rows: [{lat: -33.9}, {lat: 40.7}, {lat: 41.5}]),
    )
}

testcase asTracks_groups_by_id_and_tid {
    testing.diff(
        got:
            data
                |> rename(columns: {trip: "tid"})
                |> geo.asTracks()
                |> count(column: "lat")
                |> group()
                |> keep(columns: ["id", "tid", "lat"]),
        want:
            array.from(
                rows: [
                    {id: "a", tid: "1", lat: 2},
                    {id: "b", tid: "2", lat: 1},
                    {id: "b", tid: "3", lat: 1},
                ],
            ),
    )
}

testcase asTracks_orders_by_other_columns {
    testing.diff(
        got:
            data
                |> geo.asTracks(groupBy: ["id"], orderBy: ["lat"])
                |> filter(fn: (r) => r.id == "b")
                |> keep(columns: ["id", "lat"]),
        want:
            array.from(rows: [{id: "b", lat: -33.9}, {id: "b", lat: 41.5}])
                |> group(columns: ["id"]),
    )
}

testcase asTracks_of_nothing {
    testing.assertEmpty(tables: data |> none() |> geo.asTracks(groupBy: ["id"]))
}

testcase lines_of_tracks {
    testing.diff(
        got: data |> geo.asTracks(groupBy: ["id"]) |> geo.ST_LineString(),
        want:
            array.from(
                rows: [
                    {id: "a", st_linestring: "-73.9 40.7, -73.95 40.72"},
                    {id: "b", st_linestring: "-73 41.5, 151.2 -33.9"},
                ],
            )
                |> group(columns: ["id"]),
    )
}

testcase a_line_of_one_place {
    testing.diff(
        got: data |> limit(n: 1) |> geo.ST_LineString(),
        want: array.from(rows: [{st_linestring: "-73.95 40.72"}]),
    )
}

testcase the_length_of_one_place_is_nothing {
    testing.diff(
        got: data |> limit(n: 1) |> geo.totalDistance(outputColumn: "d"),
        want: array.from(rows: [{d: 0.0}]),
    )
}

testcase shapeData_gives_cells_and_coordinates {
    testing.diff(
        got:
            array.from(
                rows: [
                    {_time: 2021-01-01T00:00:00Z, _measurement: "m", _field: "y", _value: 40.7},
                    {_time: 2021-01-01T00:00:00Z, _measurement: "m", _field: "x", _value: -73.9},
                ],
            )
                |> group(columns: ["_measurement", "_field"])
                |> geo.shapeData(latField: "y", lonField: "x", level: 5)
                |> group()
                |> keep(columns: ["lat", "lon", "s2_cell_id"]),
        want: array.from(rows: [{lat: 40.7, lon: -73.9, s2_cell_id: "89c4"}]),
    )
}

testcase rows_in_a_box {
    testing.diff(
        got: data |> cells() |> geo.filterRows(region: box) |> lats(),
        want: array.from(rows: [{lat: 40.7}, {lat: 40.72}]),
    )
}

testcase strictFilter_needs_no_cells {
    testing.diff(
        got: data |> geo.strictFilter(region: box) |> lats(),
        want: array.from(rows: [{lat: 40.7}, {lat: 40.72}]),
    )
}

testcase gridFilter_is_coarse {
    small = {lat: 40.7, lon: -73.9, radius: 0.5}

    testing.diff(
        got: data |> cells() |> geo.gridFilter(region: small) |> lats(),
        want: array.from(rows: [{lat: 40.7}]),
    )
}

testcase gridFilter_by_a_level {
    testing.diff(
        got: data |> cells() |> geo.gridFilter(region: box, level: 4) |> lats(),
        want: array.from(rows: [{lat: 40.7}, {lat: 40.72}]),
    )
}

testcase strictFilter_of_no_rows {
    testing.assertEmpty(tables: data |> none() |> geo.strictFilter(region: box))
}

testcase areas {
    testing.diff(
        got:
            data
                |> cells()
                |> geo.groupByArea(newColumn: "area", level: 3)
                |> count(column: "lat")
                |> group()
                |> keep(columns: ["area", "lat"]),
        want: array.from(rows: [{area: "6b4", lat: 1}, {area: "89c", lat: 3}]),
    )
}

testcase toRows_puts_fields_side_by_side {
    testing.diff(
        got:
            array.from(
                rows: [
                    {_time: 2021-01-01T00:00:00Z, _field: "lat", id: "a", _value: 1.0},
                    {_time: 2021-01-01T00:00:00Z, _field: "lon", id: "a", _value: 2.0},
                    {_time: 2021-01-01T00:01:00Z, _field: "lat", id: "a", _value: 3.0},
                ],
            )
                |> group(columns: ["id", "_field"])
                |> geo.toRows(),
        want:
            array.from(
                rows: [
                    {_time: 2021-01-01T00:00:00Z, id: "a", lat: 1.0, lon: 2.0},
                    {
                        _time: 2021-01-01T00:01:00Z,
                        id: "a",
                        lat: 3.0,
                        lon: debug.null(type: "float"),
                    },
                ],
            )
                |> group(columns: ["id"]),
    )
}

testcase toRows_of_nothing {
    testing.assertEmpty(
        tables:
            array.from(rows: [{_time: 2021-01-01T00:00:00Z, _field: "lat", id: "a", _value: 1.0}])
                |> group(columns: ["id", "_field"])
                |> filter(fn: (r) => r._value > 1.0)
                |> geo.toRows(),
    )
}
