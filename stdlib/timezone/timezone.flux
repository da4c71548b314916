// Package timezone makes locations: records that say which local clock calendar functions look at.
//
// A location is a record `{zone, offset}`. What a clock there shows is the time in the zone, of the IANA time zone database,
// plus the offset.
//
// ## Metadata
// introduced: 0.134.0
package timezone


// utc is the location without a zone and without an offset, the default of `option location`.
//
// ## Examples
//
// ### Reckon in UTC whatever the option says
// ```
// import "array"
// import "date"
// import "timezone"
//
// option location = timezone.fixed(offset: 9h)
//
// > array.from(rows: [{hour: date.hour(t: 2024-01-01T12:00:00Z, location: timezone.utc)}])
// ```
//
// #### Output data
// | hour |
// | ---- |
// | 12   |
//
// ## Metadata
// tags: date/time,location
utc = {zone: "UTC", offset: 0h}

// fixed gives the location whose clock is ahead of UTC by the same duration all year.
//
// ## Parameters
// - offset: Duration by which the clock is ahead of UTC; negative west of Greenwich.
//
// ## Examples
//
// ### Begin days at midnight eight hours west
// ```
// import "array"
// import "date"
// import "timezone"
//
// option location = timezone.fixed(offset: -8h)
//
// > array.from(rows: [{day: date.truncate(t: 2024-01-01T06:00:00Z, unit: 1d)}])
// ```
//
// #### Output data
// | day                  |
// | -------------------- |
// | 2023-12-31T08:00:00Z |
//
// ## Metadata
// tags: date/time,location
fixed = (offset) => ({zone: utc.zone, offset: offset})

// location gives the location of a time zone by its name.
//
// ## Parameters
// - name: Name in the IANA time zone database, as `Europe/Oslo`. The case of letters counts.
//
// ## Errors
// Fails with `unknown time zone NAME` for a name that the database does not have.
//
// ## Examples
//
// ### Look at the clock in a city
// ```
// import "array"
// import "date"
// import "timezone"
//
// option location = timezone.location(name: "Europe/Oslo")
//
// > array.from(rows: [{winter: date.hour(t: 2024-01-01T12:00:00Z), summer: date.hour(t: 2024-07-01T12:00:00Z)}])
// ```
//
// #### Output data
// | winter | summer |
// | ------ | ------ |
// | 13     | 14     |
//
// ## Metadata
// tags: date/time,location
builtin location : (name: string) => {zone: string, offset: duration}
