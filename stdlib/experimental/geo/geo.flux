// Package geo works with places on the earth: distances, regions, and cells of the S2 grid by which places are indexed.
//
// A **point** is `{lat: float, lon: float}`, in degrees. A **line** is `{linestring: "lon lat, lon lat, ..."}`. A **region** is
// one of these:
//
// - **circle**: `{lat: float, lon: float, radius: float}`, the radius in the unit of distance.
// - **box**: `{minLat: float, maxLat: float, minLon: float, maxLon: float}`.
// - **polygon**: `{points: [{lat: float, lon: float}]}`, at least three points.
//
// Lines that ask for cells need the column `s2_cell_id` with the token of the cell of each row; `shapeData` makes it.
//
// ## Metadata
// introduced: 0.63.0
// tags: geotemporal
package geo


import "experimental"

// units says in which unit distances are: `km`, `m` or `mile`.
//
// ## Examples
//
// ### Measure in miles
// ```
// import "array"
// import "experimental/geo"
//
// option geo.units = {distance: "mile"}
//
// from_ = {lat: 40.7, lon: -74.0}
//
// > array.from(rows: [{far: geo.ST_Distance(region: from_, geometry: {lat: 41.7, lon: -74.0}) > 69.0}])
// ```
//
// #### Output data
// | far  |
// | ---- |
// | true |
option units = {distance: "km"}

// stContains is what `ST_Contains` calls.
//
// ## Parameters
// - region: Region.
// - geometry: Point or line.
// - units: Unit of distance.
//
// ## Examples
//
// ### Ask about a point
// ```
// import "array"
// import "experimental/geo"
//
// region = {lat: 40.7, lon: -73.3, radius: 20.0}
// point = {lat: 40.7, lon: -73.2}
//
// > array.from(rows: [{inside: geo.stContains(region: region, geometry: point, units: {distance: "km"})}])
// ```
//
// #### Output data
// | inside |
// | ------ |
// | true   |
builtin stContains : (region: A, geometry: B, units: {distance: string}) => bool
    where
    A: Record,
    B: Record

// stDistance is what `ST_Distance` calls.
//
// ## Parameters
// - region: Point or region.
// - geometry: Point or line.
// - units: Unit of distance.
//
// ## Examples
//
// ### Measure a distance
// ```
// import "array"
// import "experimental/geo"
//
// circle = {lat: 40.7, lon: -73.3, radius: 20.0}
// point = {lat: 40.7, lon: -73.2}
//
// > array.from(rows: [{km: geo.stDistance(region: circle, geometry: point, units: {distance: "km"})}])
// ```
//
// #### Output data
// | km |
// | -- |
// | 0  |
builtin stDistance : (region: A, geometry: B, units: {distance: string}) => float
    where
    A: Record,
    B: Record

// stLength is what `ST_Length` calls.
//
// ## Parameters
// - geometry: Point or line.
// - units: Unit of distance.
//
// ## Examples
//
// ### Measure a point
// ```
// import "array"
// import "experimental/geo"
//
// > array.from(rows: [{km: geo.stLength(geometry: {lat: 40.7, lon: -73.3}, units: {distance: "km"})}])
// ```
//
// #### Output data
// | km |
// | -- |
// | 0  |
builtin stLength : (geometry: A, units: {distance: string}) => float where A: Record

// ST_Contains tells whether a region holds a point, or all points of a line.
//
// ## Parameters
// - region: Circle, box or polygon.
// - geometry: Point or line.
// - units: Unit of distance. Default is the option `units`.
//
// ## Errors
// - `region` is no region, `geometry` neither point nor line.
// - A coordinate is missing, null or not a float, or a polygon has fewer than three points.
//
// ## Examples
//
// ### Ask about points
// ```
// import "array"
// import "experimental/geo"
//
// region = {minLat: 40.5, maxLat: 40.9, minLon: -74.3, maxLon: -73.7}
//
// data = array.from(rows: [{id: "a", lat: 40.6, lon: -74.0}, {id: "b", lat: 41.6, lon: -74.0}])
//
// < data
// >     |> map(fn: (r) => ({id: r.id, inside: geo.ST_Contains(region: region, geometry: {lat: r.lat, lon: r.lon})}))
// ```
//
// #### Output data
// | id | inside |
// | -- | ------ |
// | a  | true   |
// | b  | false  |
//
// ## Metadata
// introduced: 0.78.0
// tags: transformations,geotemporal
ST_Contains = (region, geometry, units=units) =>
    stContains(geometry: geometry, region: region, units: units)

// ST_Distance gives the distance between a region and the nearest part of a point or line: 0 inside.
//
// ## Parameters
// - region: Point, circle, box or polygon.
// - geometry: Point or line.
// - units: Unit of distance. Default is the option `units`.
//
// ## Errors
// - `geometry` is neither point nor line.
// - A coordinate is missing, null or not a float, or a polygon has fewer than three points.
//
// ## Examples
//
// ### Measure to the edge of a circle
// ```
// import "array"
// import "experimental/geo"
//
// circle = {lat: 0.0, lon: 0.0, radius: 100.0}
//
// data = array.from(rows: [{id: "a", lat: 0.0, lon: 0.5}, {id: "b", lat: 0.0, lon: 1.0}])
//
// < data
// >     |> map(
// >         fn: (r) =>
// >             ({id: r.id, km: int(v: geo.ST_Distance(region: circle, geometry: {lat: r.lat, lon: r.lon}))}),
// >     )
// ```
//
// #### Output data
// | id | km |
// | -- | -- |
// | a  | 0  |
// | b  | 11 |
//
// ## Metadata
// introduced: 0.78.0
// tags: transformations,geotemporal
ST_Distance = (region, geometry, units=units) =>
    stDistance(geometry: geometry, region: region, units: units)

// ST_DWithin tells whether a region and a point or line are at most a distance apart.
//
// ## Parameters
// - region: Point, circle, box or polygon.
// - geometry: Point or line.
// - distance: Greatest distance.
// - units: Unit of distance. Default is the option `units`.
//
// ## Examples
//
// ### Find what is near
// ```
// import "array"
// import "experimental/geo"
//
// point = {lat: 0.0, lon: 0.0}
//
// data = array.from(rows: [{id: "a", lat: 0.0, lon: 0.5}, {id: "b", lat: 0.0, lon: 1.0}])
//
// < data
// >     |> filter(fn: (r) => geo.ST_DWithin(region: point, geometry: {lat: r.lat, lon: r.lon}, distance: 60.0))
// ```
//
// #### Output data
// | id | lat | lon |
// | -- | --- | --- |
// | a  | 0   | 0.5 |
//
// ## Metadata
// introduced: 0.78.0
// tags: transformations,geotemporal
ST_DWithin = (region, geometry, distance, units=units) =>
    ST_Distance(region: region, geometry: geometry, units: units) <= distance

// ST_Intersects tells whether a region and a point or line have a point in common.
//
// ## Parameters
// - region: Point, circle, box or polygon.
// - geometry: Point or line.
// - units: Unit of distance. Default is the option `units`.
//
// ## Examples
//
// ### Ask about a road
// ```
// import "array"
// import "experimental/geo"
//
// region = {minLat: 40.5, maxLat: 40.9, minLon: -74.3, maxLon: -73.7}
// road = {linestring: "-75.0 40.7, -74.0 40.7"}
//
// > array.from(rows: [{crosses: geo.ST_Intersects(region: region, geometry: road)}])
// ```
//
// #### Output data
// | crosses |
// | ------- |
// | true    |
//
// ## Metadata
// introduced: 0.78.0
// tags: transformations,geotemporal
ST_Intersects = (region, geometry, units=units) =>
    ST_Distance(region: region, geometry: geometry, units: units) <= 0.0

// ST_Length gives the length of a line; 0 for a point.
//
// ## Parameters
// - geometry: Point or line.
// - units: Unit of distance. Default is the option `units`.
//
// ## Errors
// - `geometry` is neither point nor line.
//
// ## Examples
//
// ### Measure a road
// ```
// import "array"
// import "experimental/geo"
//
// road = {linestring: "-75.0 40.7, -74.0 40.7, -74.0 40.8"}
//
// > array.from(rows: [{km: int(v: geo.ST_Length(geometry: road))}])
// ```
//
// #### Output data
// | km |
// | -- |
// | 95 |
//
// ## Metadata
// introduced: 0.78.0
// tags: transformations,geotemporal
ST_Length = (geometry, units=units) => stLength(geometry: geometry, units: units)

// ST_LineString joins the points of each table to a line, in the column `st_linestring`.
//
// Of the other columns those of the group key stay.
//
// ## Parameters
// - tables: Input data with the columns `lat` and `lon`. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Make a line of each track
// ```
// import "array"
// import "experimental/geo"
//
// data =
//     array.from(rows: [{id: "a", lat: 39.5, lon: -74.0}, {id: "a", lat: 39.25, lon: -74.5}])
//         |> group(columns: ["id"])
//
// < data
// >     |> geo.ST_LineString()
// ```
//
// #### Output data
// | *id | st_linestring         |
// | --- | --------------------- |
// | a   | -74 39.5, -74.5 39.25 |
//
// ## Metadata
// introduced: 0.78.0
// tags: transformations,geotemporal
ST_LineString = (tables=<-) =>
    tables
        |> reduce(
            identity: {__rows: 0, __linestring: ""},
            fn: (r, accumulator) => {
                separator = if accumulator.__rows == 0 then "" else ", "

                return {
                    __rows: accumulator.__rows + 1,
                    __linestring:
                        accumulator.__linestring + separator + string(v: r.lon) + " " + string(
                                v: r.lat,
                            ),
                }
            },
        )
        |> drop(columns: ["__rows"])
        |> rename(columns: {__linestring: "st_linestring"})

// getGrid gives the cells of one level that cover a region.
//
// Without `level` it is the first level with at least `minSize` cells; its cells are not more than `maxSize`. The result is a
// record of the `level` and the `set` of tokens: -1 and none when no level has so many.
//
// ## Parameters
// - region: Circle, box or polygon.
// - minSize: Least number of cells. Default is any.
// - maxSize: Greatest number of cells. Default is 100.
// - level: Level to take, 0 to 30, whatever the sizes say. Default is the one that fits the sizes.
// - maxLevel: Deepest level to take. Default is 30.
// - units: Unit of distance.
//
// ## Errors
// - None of `level`, `minSize` and `maxSize` is given.
// - `minSize` is more than `maxSize`, or `maxLevel` more than 30.
// - `region` is no region.
// - The grid would have more than 1,000,000 cells.
//
// ## Examples
//
// ### Cover a circle
// ```
// import "array"
// import "experimental/geo"
//
// circle = {lat: 40.5, lon: -73.75, radius: 60.0}
// grid = geo.getGrid(region: circle, maxSize: 4, units: {distance: "km"})
//
// > array.from(rows: grid.set |> array.map(fn: (x) => ({level: grid.level, token: x})))
// ```
//
// ## Metadata
// introduced: 0.63.0
// tags: geotemporal
builtin getGrid : (
        region: T,
        ?minSize: int,
        ?maxSize: int,
        ?level: int,
        ?maxLevel: int,
        units: {distance: string},
    ) => {level: int, set: [string]}
    where
    T: Record

// getLevel gives the level of a cell, from 0, a sixth of the earth, to 30, a square centimetre.
//
// ## Parameters
// - token: Token of the cell.
//
// ## Errors
// - `invalid token specified`
//
// ## Examples
//
// ### Give the level of a cell
// ```
// import "array"
// import "experimental/geo"
//
// > array.from(rows: [{level: geo.getLevel(token: "166b59")}])
// ```
//
// #### Output data
// | level |
// | ----- |
// | 10    |
//
// ## Metadata
// introduced: 0.63.0
// tags: geotemporal
builtin getLevel : (token: string) => int

// s2CellIDToken gives the token of the cell of a level that holds a point or a smaller cell.
//
// ## Parameters
// - token: Token of the smaller cell. Either this or `point` is given.
// - point: Point. Either this or `token` is given.
// - level: Level, 1 to 30.
//
// ## Errors
// - Neither or both of `token` and `point` are given.
// - `level` is not between 1 and 30, or deeper than that of the token.
// - The token is none.
//
// ## Examples
//
// ### Give the cells of a point
// ```
// import "array"
// import "experimental/geo"
//
// point = {lat: 40.51757813, lon: -73.65234375}
//
// > array.from(
// >     rows: [
// >         {
// >             ten: geo.s2CellIDToken(point: point, level: 10),
// >             five: geo.s2CellIDToken(token: "166b59", level: 5),
// >         },
// >     ],
// > )
// ```
//
// #### Output data
// | ten    | five |
// | ------ | ---- |
// | 89c271 | 166c |
//
// ## Metadata
// introduced: 0.63.0
// tags: geotemporal
builtin s2CellIDToken : (?token: string, ?point: {lat: float, lon: float}, level: int) => string

// s2CellLatLon gives the middle of a cell.
//
// ## Parameters
// - token: Token of the cell.
//
// ## Errors
// - `invalid token specified`
//
// ## Examples
//
// ### Give the middle of a cell
// ```
// import "array"
// import "experimental/geo"
//
// > array.from(rows: [geo.s2CellLatLon(token: "1")])
// ```
//
// #### Output data
// | lat | lon |
// | --- | --- |
// | 0   | 0   |
//
// ## Metadata
// introduced: 0.78.0
// tags: geotemporal
builtin s2CellLatLon : (token: string) => {lat: float, lon: float}

// The level of the cells in `s2_cell_id`; one that no cell has when there is no table with this column in its key.
_detectLevel = (tables=<-) => {
    first =
        tables
            |> tableFind(fn: (key) => exists key.s2_cell_id)
            |> getRecord(idx: 0)

    return if exists first then getLevel(token: first.s2_cell_id) else 666
}

// toRows puts the fields of one time side by side, so that each row has its `lat` and `lon`.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
//
// ## Examples
//
// ### Put latitude and longitude in a row
// ```
// import "array"
// import "experimental/geo"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-05-01T00:00:00Z, id: "a", _field: "lat", _value: 40.5},
//             {_time: 2024-05-01T00:00:00Z, id: "a", _field: "lon", _value: -73.5},
//         ],
//     )
//         |> group(columns: ["id", "_field"])
//
// < data
// >     |> geo.toRows()
// ```
//
// #### Output data
// | _time                | *id | lat  | lon   |
// | -------------------- | --- | ---- | ----- |
// | 2024-05-01T00:00:00Z | a   | 40.5 | -73.5 |
//
// ## Metadata
// introduced: 0.63.0
// tags: transformations,geotemporal
toRows = (tables=<-) =>
    tables
        |> pivot(rowKey: ["_time"], columnKey: ["_field"], valueColumn: "_value")

// shapeData renames the fields of coordinates to `lat` and `lon`, puts them in rows and adds the cell of each row to its key.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
// - latField: Field of latitudes.
// - lonField: Field of longitudes.
// - level: Level of the cells, 1 to 30.
//
// ## Examples
//
// ### Prepare data
// ```
// import "array"
// import "experimental/geo"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-05-01T00:00:00Z, id: "a", _field: "latitude", _value: 40.51757813},
//             {_time: 2024-05-01T00:00:00Z, id: "a", _field: "longitude", _value: -73.65234375},
//         ],
//     )
//         |> group(columns: ["id", "_field"])
//
// < data
// >     |> geo.shapeData(latField: "latitude", lonField: "longitude", level: 10)
// ```
//
// #### Output data
// | _time                | *id | lat         | lon          | *s2_cell_id |
// | -------------------- | --- | ----------- | ------------ | ----------- |
// | 2024-05-01T00:00:00Z | a   | 40.51757813 | -73.65234375 | 89c271      |
//
// ## Metadata
// introduced: 0.95.0
// tags: transformations,geotemporal
shapeData = (tables=<-, latField, lonField, level) => {
    named = (field) =>
        if field == latField then "lat" else if field == lonField then "lon" else field

    return
        tables
            |> map(fn: (r) => ({r with _field: named(field: r._field)}))
            |> toRows()
            |> map(
                fn: (r) =>
                    ({r with s2_cell_id:
                            s2CellIDToken(level: level, point: {lat: r.lat, lon: r.lon}),
                    }),
            )
            |> experimental.group(mode: "extend", columns: ["s2_cell_id"])
}

// gridFilter keeps the rows whose cell is one of those that cover a region: quick, but not exact.
//
// ## Parameters
// - tables: Input data with the column `s2_cell_id`. Default is piped-forward data (`<-`).
// - region: Circle, box or polygon.
// - minSize: Least number of cells. Default is 24.
// - maxSize: Greatest number of cells. Default is -1, which is 100.
// - level: Level of the cells. Default is -1, which leaves it to the sizes.
// - s2cellIDLevel: Level of the cells in the data. Default is -1, which looks at the data.
// - units: Unit of distance. Default is the option `units`.
//
// ## Examples
//
// ### Keep what may be in a circle
// ```
// import "array"
// import "experimental/geo"
//
// data =
//     array.from(rows: [{s2_cell_id: "89c237", n: 1}, {s2_cell_id: "166b59", n: 2}])
//         |> group(columns: ["s2_cell_id"])
//
// < data
// >     |> geo.gridFilter(region: {lat: 40.5, lon: -73.7, radius: 30.0})
// ```
//
// #### Output data
// | *s2_cell_id | n |
// | ----------- | - |
// | 89c237      | 1 |
//
// ## Metadata
// introduced: 0.63.0
// tags: transformations,filters,geotemporal
gridFilter = (
        tables=<-,
        region,
        minSize=24,
        maxSize=-1,
        level=-1,
        s2cellIDLevel=-1,
        units=units,
    ) =>
    {
        stored = if s2cellIDLevel == -1 then tables |> _detectLevel() else s2cellIDLevel
        grid =
            getGrid(
                region: region,
                level: level,
                maxLevel: stored,
                minSize: minSize,
                maxSize: maxSize,
                units: units,
            )

        return
            tables
                |> filter(
                    fn: (r) =>
                        if grid.level == stored then
                            contains(set: grid.set, value: r.s2_cell_id)
                        else
                            contains(
                                set: grid.set,
                                value: s2CellIDToken(level: grid.level, token: r.s2_cell_id),
                            ),
                )
    }

// strictFilter keeps the rows whose point is in a region.
//
// ## Parameters
// - tables: Input data with the columns `lat` and `lon`. Default is piped-forward data (`<-`).
// - region: Circle, box or polygon.
//
// ## Examples
//
// ### Keep what is in a box
// ```
// import "array"
// import "experimental/geo"
//
// data = array.from(rows: [{id: "a", lat: 40.6, lon: -74.0}, {id: "b", lat: 41.6, lon: -74.0}])
//
// < data
// >     |> geo.strictFilter(region: {minLat: 40.5, maxLat: 40.9, minLon: -74.3, maxLon: -73.7})
// ```
//
// #### Output data
// | id | lat  | lon |
// | -- | ---- | --- |
// | a  | 40.6 | -74 |
//
// ## Metadata
// introduced: 0.63.0
// tags: transformations,filters,geotemporal
strictFilter = (tables=<-, region) =>
    tables
        |> filter(fn: (r) => ST_Contains(geometry: {lat: r.lat, lon: r.lon}, region: region))

// filterRows keeps the rows that are in a region: first by cells, then, unless `strict` is `false`, by points.
//
// Data without a column `lat` goes through `toRows` in between.
//
// ## Parameters
// - tables: Input data with the column `s2_cell_id`. Default is piped-forward data (`<-`).
// - region: Circle, box or polygon.
// - minSize: Least number of cells. Default is 24.
// - maxSize: Greatest number of cells. Default is -1, which is 100.
// - level: Level of the cells. Default is -1, which leaves it to the sizes.
// - s2cellIDLevel: Level of the cells in the data. Default is -1, which looks at the data.
// - strict: Whether points are looked at. Default is `true`.
//
// ## Examples
//
// ### Keep what is in a circle
// ```
// import "array"
// import "experimental/geo"
//
// data =
//     array.from(
//         rows: [
//             {s2_cell_id: "89c271", lat: 40.51757813, lon: -73.65234375, n: 1},
//             {s2_cell_id: "89c27b", lat: 40.6, lon: -73.6, n: 2},
//         ],
//     )
//         |> group(columns: ["s2_cell_id"])
//
// < data
// >     |> geo.filterRows(region: {lat: 40.5, lon: -73.65, radius: 5.0})
// ```
//
// #### Output data
// | *s2_cell_id | lat         | lon          | n |
// | ----------- | ----------- | ------------ | - |
// | 89c271      | 40.51757813 | -73.65234375 | 1 |
//
// ## Metadata
// introduced: 0.63.0
// tags: transformations,filters,geotemporal
filterRows = (
        tables=<-,
        region,
        minSize=24,
        maxSize=-1,
        level=-1,
        s2cellIDLevel=-1,
        strict=true,
    ) =>
    {
        labels =
            tables
                |> columns(column: "columns")
                |> findColumn(fn: (key) => true, column: "columns")
        near =
            tables
                |> gridFilter(
                    region: region,
                    level: level,
                    minSize: minSize,
                    maxSize: maxSize,
                    s2cellIDLevel: s2cellIDLevel,
                )
        rows = if contains(set: labels, value: "lat") then near else near |> toRows()

        return if strict then rows |> strictFilter(region: region) else rows
    }

// groupByArea groups rows by cells of a level, whose tokens it puts in a new column.
//
// ## Parameters
// - tables: Input data with the columns `lat`, `lon` and `s2_cell_id`. Default is piped-forward data (`<-`).
// - newColumn: Column for the tokens.
// - level: Level of the cells.
// - s2cellIDLevel: Level of the cells in the data. Default is -1, which looks at the data.
//
// ## Examples
//
// ### Group by larger cells
// ```
// import "array"
// import "experimental/geo"
//
// data =
//     array.from(
//         rows: [
//             {s2_cell_id: "89c271", lat: 40.51757813, lon: -73.65234375},
//             {s2_cell_id: "89c269", lat: 40.6, lon: -73.8},
//         ],
//     )
//         |> group(columns: ["s2_cell_id"])
//
// < data
// >     |> geo.groupByArea(newColumn: "area", level: 3)
// ```
//
// #### Output data
// | s2_cell_id | lat         | lon          | *area |
// | ---------- | ----------- | ------------ | ----- |
// | 89c269     | 40.6        | -73.8        | 89c   |
// | 89c271     | 40.51757813 | -73.65234375 | 89c   |
//
// ## Metadata
// introduced: 0.63.0
// tags: transformations,geotemporal
groupByArea = (tables=<-, newColumn, level, s2cellIDLevel=-1) => {
    stored = if s2cellIDLevel == -1 then tables |> _detectLevel() else s2cellIDLevel
    withArea =
        if level == stored then
            tables
                |> duplicate(as: newColumn, column: "s2_cell_id")
        else
            tables
                |> map(
                    fn: (r) =>
                        ({r with __area:
                                s2CellIDToken(level: level, point: {lat: r.lat, lon: r.lon}),
                        }),
                )
                |> rename(columns: {__area: newColumn})

    return
        withArea
            |> group(columns: [newColumn])
}

// asTracks groups rows by what moves and puts them in order of time.
//
// ## Parameters
// - tables: Input data. Default is piped-forward data (`<-`).
// - groupBy: Columns that tell tracks apart. Default is `["id", "tid"]`.
// - orderBy: Columns to sort by. Default is `["_time"]`.
//
// ## Examples
//
// ### Make tracks
// ```
// import "array"
// import "experimental/geo"
//
// data =
//     array.from(
//         rows: [
//             {_time: 2024-05-01T00:01:00Z, id: "a", lat: 40.6},
//             {_time: 2024-05-01T00:00:00Z, id: "a", lat: 40.5},
//         ],
//     )
//
// < data
// >     |> geo.asTracks(groupBy: ["id"])
// ```
//
// #### Output data
// | _time                | *id | lat  |
// | -------------------- | --- | ---- |
// | 2024-05-01T00:00:00Z | a   | 40.5 |
// | 2024-05-01T00:01:00Z | a   | 40.6 |
//
// ## Metadata
// introduced: 0.63.0
// tags: transformations,geotemporal
asTracks = (tables=<-, groupBy=["id", "tid"], orderBy=["_time"]) =>
    tables
        |> group(columns: groupBy)
        |> sort(columns: orderBy)

// totalDistance gives the length of the way through the points of each table, in the unit of the option `units`.
//
// Of the other columns those of the group key stay.
//
// ## Parameters
// - tables: Input data with the columns `lat` and `lon`. Default is piped-forward data (`<-`).
// - outputColumn: Column for the length. Default is `_value`.
//
// ## Examples
//
// ### Measure tracks
// ```
// import "array"
// import "experimental/geo"
//
// data =
//     array.from(rows: [{id: "a", lat: 40.5, lon: -73.5}, {id: "a", lat: 40.5, lon: -73.5}])
//         |> group(columns: ["id"])
//
// < data
// >     |> geo.totalDistance()
// ```
//
// #### Output data
// | *id | _value |
// | --- | ------ |
// | a   | 0      |
//
// ## Metadata
// introduced: 0.192.0
// tags: transformations,geotemporal,aggregates
totalDistance = (tables=<-, outputColumn="_value") =>
    tables
        |> reduce(
            identity: {__rows: 0, __length: 0.0, __from: 0.0, __at: 0.0},
            fn: (r, accumulator) => {
                here = {lat: r.lat, lon: r.lon}
                before =
                    if accumulator.__rows == 0 then
                        here
                    else
                        {lat: accumulator.__from, lon: accumulator.__at}

                return {
                    __rows: accumulator.__rows + 1,
                    __length: accumulator.__length + ST_Distance(region: before, geometry: here),
                    __from: r.lat,
                    __at: r.lon,
                }
            },
        )
        |> drop(columns: ["__rows", "__from", "__at"])
        |> rename(columns: {__length: outputColumn})
