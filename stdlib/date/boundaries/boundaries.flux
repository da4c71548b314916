// Package boundaries says where its functions have gone: to `experimental/date/boundaries`. Calling one fails.
//
// ## Metadata
// introduced: 0.177.1
// tags: date/time
package boundaries


import "date"

// What the functions would give: for the sake of the types.
_moved = (number=0, sunday=false) => {
    die(msg: "the 'date/boundaries' package has been moved to 'experimental/date/boundaries'")

    unit = if sunday then 1h else 1d

    return {start: today(), stop: date.add(d: date.scale(d: unit, n: number), to: today())}
}

// yesterday always fails: use that of `experimental/date/boundaries`.
//
// ## Errors
// Always fails, and names the package that has the function now.
//
// ## Examples
//
// ### Read where the function has gone
// ```
// import "array"
// import "date/boundaries"
// import "experimental"
//
// > array.from(rows: [{says: experimental.catch(fn: () => boundaries.yesterday()).msg =~ /has been moved/}])
// ```
//
// #### Output data
// | says |
// | ---- |
// | true |
yesterday = () => _moved()

// monday always fails: use that of `experimental/date/boundaries`.
//
// ## Errors
// Always fails, and names the package that has the function now.
//
// ## Examples
//
// ### Read where the function has gone
// ```
// import "array"
// import "date/boundaries"
// import "experimental"
//
// > array.from(rows: [{says: experimental.catch(fn: () => boundaries.monday()).msg =~ /has been moved/}])
// ```
//
// #### Output data
// | says |
// | ---- |
// | true |
monday = () => _moved()

// tuesday always fails: use that of `experimental/date/boundaries`.
//
// ## Errors
// Always fails, and names the package that has the function now.
//
// ## Examples
//
// ### Read where the function has gone
// ```
// import "array"
// import "date/boundaries"
// import "experimental"
//
// > array.from(rows: [{says: experimental.catch(fn: () => boundaries.tuesday()).msg =~ /has been moved/}])
// ```
//
// #### Output data
// | says |
// | ---- |
// | true |
tuesday = () => _moved()

// wednesday always fails: use that of `experimental/date/boundaries`.
//
// ## Errors
// Always fails, and names the package that has the function now.
//
// ## Examples
//
// ### Read where the function has gone
// ```
// import "array"
// import "date/boundaries"
// import "experimental"
//
// > array.from(rows: [{says: experimental.catch(fn: () => boundaries.wednesday()).msg =~ /has been moved/}])
// ```
//
// #### Output data
// | says |
// | ---- |
// | true |
wednesday = () => _moved()

// thursday always fails: use that of `experimental/date/boundaries`.
//
// ## Errors
// Always fails, and names the package that has the function now.
//
// ## Examples
//
// ### Read where the function has gone
// ```
// import "array"
// import "date/boundaries"
// import "experimental"
//
// > array.from(rows: [{says: experimental.catch(fn: () => boundaries.thursday()).msg =~ /has been moved/}])
// ```
//
// #### Output data
// | says |
// | ---- |
// | true |
thursday = () => _moved()

// friday always fails: use that of `experimental/date/boundaries`.
//
// ## Errors
// Always fails, and names the package that has the function now.
//
// ## Examples
//
// ### Read where the function has gone
// ```
// import "array"
// import "date/boundaries"
// import "experimental"
//
// > array.from(rows: [{says: experimental.catch(fn: () => boundaries.friday()).msg =~ /has been moved/}])
// ```
//
// #### Output data
// | says |
// | ---- |
// | true |
friday = () => _moved()

// saturday always fails: use that of `experimental/date/boundaries`.
//
// ## Errors
// Always fails, and names the package that has the function now.
//
// ## Examples
//
// ### Read where the function has gone
// ```
// import "array"
// import "date/boundaries"
// import "experimental"
//
// > array.from(rows: [{says: experimental.catch(fn: () => boundaries.saturday()).msg =~ /has been moved/}])
// ```
//
// #### Output data
// | says |
// | ---- |
// | true |
saturday = () => _moved()

// sunday always fails: use that of `experimental/date/boundaries`.
//
// ## Errors
// Always fails, and names the package that has the function now.
//
// ## Examples
//
// ### Read where the function has gone
// ```
// import "array"
// import "date/boundaries"
// import "experimental"
//
// > array.from(rows: [{says: experimental.catch(fn: () => boundaries.sunday()).msg =~ /has been moved/}])
// ```
//
// #### Output data
// | says |
// | ---- |
// | true |
sunday = () => _moved()

// month always fails: use that of `experimental/date/boundaries`.
//
// ## Parameters
// - month_offset: Number of months from the current one. Default is `0`.
//
// ## Errors
// Always fails, and names the package that has the function now.
//
// ## Examples
//
// ### Read where the function has gone
// ```
// import "array"
// import "date/boundaries"
// import "experimental"
//
// > array.from(rows: [{says: experimental.catch(fn: () => boundaries.month()).msg =~ /has been moved/}])
// ```
//
// #### Output data
// | says |
// | ---- |
// | true |
month = (month_offset=0) => _moved(number: month_offset)

// week always fails: use that of `experimental/date/boundaries`.
//
// ## Parameters
// - week_offset: Number of weeks from the current one. Default is `0`.
// - start_sunday: Whether weeks begin on Sunday. Default is `false`.
//
// ## Errors
// Always fails, and names the package that has the function now.
//
// ## Examples
//
// ### Read where the function has gone
// ```
// import "array"
// import "date/boundaries"
// import "experimental"
//
// > array.from(rows: [{says: experimental.catch(fn: () => boundaries.week()).msg =~ /has been moved/}])
// ```
//
// #### Output data
// | says |
// | ---- |
// | true |
week = (week_offset=0, start_sunday=false) => _moved(number: week_offset, sunday: start_sunday)
