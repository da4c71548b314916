// Package join puts rows of two streams side by side where columns of theirs are equal.
//
// Only tables with equal group keys are joined, each with its partner on the other side. Which rows of them match is said by
// `on`: comparisons of a column of the left row `l` with one of the right row `r` by `==`, joined by `and`. What becomes of a
// match is said by `as`: the record that it returns is the row of the output, and it must contain the columns of the group key
// unchanged.
//
// Where a row stands alone in an outer join, `as` gets a row for the other side whose group key columns are filled and whose
// other columns are null. Null and NaN equal nothing, not even themselves. Output rows are in the order of the columns that are
// compared, those with null last.
//
// ## Metadata
// introduced: 0.172.0
// tags: transformations
package join


// tables joins two streams by a method that is given as an argument.
//
// ## Parameters
// - left: Left stream. Default is piped-forward data (`<-`).
// - right: Right stream.
// - on: Function that compares columns of `l` and `r`, for example `(l, r) => l.id == r.id`.
// - as: Function that returns the output row, for example `(l, r) => ({l with name: r.name})`.
// - method: What becomes of rows without a match: `"inner"` drops them, `"left"` keeps those of the left side, `"right"` those of
//   the right side, `"full"` all.
//
// ## Errors
// - `invalid argument for 'method' - must be "inner", "left", "right", or "full"`
// - `error in join function - some expressions are not yet supported in the `on` parameter: …` for an `on` of another form.
// - `cannot set join columns in left table stream: table is missing column 'C'` (also `right`) where a table lacks a column of `on`.
// - `error preparing left side of join: cannot join on an empty table` (also `right`) where one side has no rows at all.
// - `error preparing left side of join: table is missing label C` (also `right`) where no table has a column that `as` reads.
// - `join cannot modify group key: …` where the output row lacks a column of the group key, has another value in it or a null.
//
// ## Examples
//
// ### Join by a method of choice
// ```
// import "array"
// import "join"
//
// left = array.from(rows: [{id: 1, name: "door"}, {id: 2, name: "window"}])
// right = array.from(rows: [{id: 2, open: true}, {id: 3, open: false}])
//
// join.tables(
//     left: left,
//     right: right,
//     on: (l, r) => l.id == r.id,
//     as: (l, r) => ({id: if exists l.id then l.id else r.id, name: l.name, open: r.open}),
//     method: "full",
// > )
// ```
//
// #### Output data
// | id | name   | open  |
// | -- | ------ | ----- |
// | 1  | door   |       |
// | 2  | window | true  |
// | 3  |        | false |
builtin tables : (
        <-left: stream[L],
        right: stream[R],
        on: (l: L, r: R) => bool,
        as: (l: L, r: R) => A,
        method: string,
    ) => stream[A]
    where
    A: Record,
    L: Record,
    R: Record

// time joins two streams on equal values of `_time`.
//
// ## Parameters
// - left: Left stream. Default is piped-forward data (`<-`).
// - right: Right stream.
// - as: Function that returns the output row.
// - method: `"inner"`, `"left"`, `"right"` or `"full"`, as in `join.tables`. Default is `"inner"`.
//
// ## Errors
// As `join.tables`.
//
// ## Examples
//
// ### Put measurements of one time side by side
// ```
// import "array"
// import "join"
//
// inside = array.from(rows: [{_time: 2024-05-01T08:00:00Z, t: 20.5}, {_time: 2024-05-01T09:00:00Z, t: 21.0}])
// outside = array.from(rows: [{_time: 2024-05-01T09:00:00Z, t: 12.5}, {_time: 2024-05-01T10:00:00Z, t: 14.0}])
//
// > join.time(left: inside, right: outside, as: (l, r) => ({_time: l._time, inside: l.t, outside: r.t}))
// ```
//
// #### Output data
// | _time                | inside | outside |
// | -------------------- | ------ | ------- |
// | 2024-05-01T09:00:00Z | 21     | 12.5    |
time = (left=<-, right, as, method="inner") =>
    tables(
        left: left,
        right: right,
        on: (l, r) => l._time == r._time,
        as: as,
        method: method,
    )

// inner joins two streams and drops the rows that have no match.
//
// ## Parameters
// - left: Left stream. Default is piped-forward data (`<-`).
// - right: Right stream.
// - on: Function that compares columns of `l` and `r`.
// - as: Function that returns the output row.
//
// ## Errors
// As `join.tables`.
//
// ## Examples
//
// ### Look up names by number
// ```
// import "array"
// import "join"
//
// left = array.from(rows: [{id: 2, open: true}, {id: 3, open: false}])
// right = array.from(rows: [{id: 1, name: "door"}, {id: 2, name: "window"}])
//
// > join.inner(left: left, right: right, on: (l, r) => l.id == r.id, as: (l, r) => ({l with name: r.name}))
// ```
//
// #### Output data
// | id | open | name   |
// | -- | ---- | ------ |
// | 2  | true | window |
inner = (left=<-, right, on, as) =>
    tables(
        left: left,
        right: right,
        on: on,
        as: as,
        method: "inner",
    )

// full joins two streams and keeps the rows of both sides that have no match.
//
// Let `as` take a column from whichever side has it, since either may be missing.
//
// ## Parameters
// - left: Left stream. Default is piped-forward data (`<-`).
// - right: Right stream.
// - on: Function that compares columns of `l` and `r`.
// - as: Function that returns the output row.
//
// ## Errors
// As `join.tables`.
//
// ## Examples
//
// ### Keep what only one side has
// ```
// import "array"
// import "join"
//
// left = array.from(rows: [{id: 1, load: 0.5}, {id: 2, load: 0.75}])
// right = array.from(rows: [{id: 2, free: 40}, {id: 3, free: 10}])
//
// join.full(
//     left: left,
//     right: right,
//     on: (l, r) => l.id == r.id,
//     as: (l, r) => ({id: if exists l.id then l.id else r.id, load: l.load, free: r.free}),
// > )
// ```
//
// #### Output data
// | id | load | free |
// | -- | ---- | ---- |
// | 1  | 0.5  |      |
// | 2  | 0.75 | 40   |
// | 3  |      | 10   |
full = (left=<-, right, on, as) =>
    tables(
        left: left,
        right: right,
        on: on,
        as: as,
        method: "full",
    )

// left joins two streams and keeps the rows of the left side that have no match.
//
// ## Parameters
// - left: Left stream. Default is piped-forward data (`<-`).
// - right: Right stream.
// - on: Function that compares columns of `l` and `r`.
// - as: Function that returns the output row.
//
// ## Errors
// As `join.tables`.
//
// ## Examples
//
// ### Add a column where it is known
// ```
// import "array"
// import "join"
//
// left = array.from(rows: [{id: 2, open: true}, {id: 3, open: false}])
// right = array.from(rows: [{id: 1, name: "door"}, {id: 2, name: "window"}])
//
// > join.left(left: left, right: right, on: (l, r) => l.id == r.id, as: (l, r) => ({l with name: r.name}))
// ```
//
// #### Output data
// | id | open  | name   |
// | -- | ----- | ------ |
// | 2  | true  | window |
// | 3  | false |        |
left = (left=<-, right, on, as) =>
    tables(
        left: left,
        right: right,
        on: on,
        as: as,
        method: "left",
    )

// right joins two streams and keeps the rows of the right side that have no match.
//
// ## Parameters
// - left: Left stream. Default is piped-forward data (`<-`).
// - right: Right stream.
// - on: Function that compares columns of `l` and `r`.
// - as: Function that returns the output row.
//
// ## Errors
// As `join.tables`.
//
// ## Examples
//
// ### Keep every row of the right side
// ```
// import "array"
// import "join"
//
// left = array.from(rows: [{id: 2, open: true}, {id: 3, open: false}])
// right = array.from(rows: [{id: 1, name: "door"}, {id: 2, name: "window"}])
//
// > join.right(left: left, right: right, on: (l, r) => l.id == r.id, as: (l, r) => ({r with open: l.open}))
// ```
//
// #### Output data
// | id | name   | open |
// | -- | ------ | ---- |
// | 1  | door   |      |
// | 2  | window | true |
right = (left=<-, right, on, as) =>
    tables(
        left: left,
        right: right,
        on: on,
        as: as,
        method: "right",
    )
